import type { Pairs } from './pairs.js';
import type { Totals } from './totals.js';

/** Partners who get less than this share of somebody's contact are left out of what two people have in common. */
const FAINT = 1 / 256;

/**
 * Each person's partners who are more than faint, in their order: at most 512, however many a hub has. Those of person
 * p are at `bounds[2 p]` to `bounds[2 p + 1] - 1`.
 */
export interface Company {
  readonly bounds: Uint32Array;
  readonly partners: Uint32Array;
  /** For each of them, what was asked for: contact without events, or the share of the person's online contact. */
  readonly values: Float64Array;
}

const BYTES = Float64Array.BYTES_PER_ELEMENT + Uint32Array.BYTES_PER_ELEMENT;

/** What company is made of, and `spare` memory to write it into: new memory costs more than what is written into it. */
interface Given {
  readonly pairs: Pairs;
  readonly totals: Totals;
  readonly spare?: ArrayBuffer;
}

/** Pairs come sorted by (a, b), so that everybody's partners come in order: first those before, then those after. */
export function companyOf({ pairs, totals, spare }: Given, what: 'contact' | 'share'): Company {
  const most = 2 * pairs.size;
  const memory = spare ?? new ArrayBuffer(most * BYTES);
  const values = new Float64Array(memory, 0, most);
  const partners = new Uint32Array(memory, values.byteLength, most);
  const bounds = emptyOf(totals.partners);
  const { a, b, direct, directOnline } = pairs;
  const { online, direct: all } = totals;
  const add = (p: number, q: number, i: number): void => {
    const contact = direct[i]!;
    const share = online[p]! > 0 ? directOnline[i]! / online[p]! : 0;
    if (share < FAINT && contact < FAINT * all[p]!) return;
    const at = bounds[2 * p + 1]!;
    bounds[2 * p + 1] = at + 1;
    partners[at] = q;
    values[at] = what === 'share' ? share : contact;
  };
  for (let i = 0; i < pairs.size; i += 1) {
    if (direct[i] === 0) continue;
    add(a[i]!, b[i]!, i);
    add(b[i]!, a[i]!, i);
  }
  return { bounds, partners, values };
}

/** Room for everybody's partners, and nobody in it yet. */
function emptyOf(partners: Uint32Array): Uint32Array {
  const bounds = new Uint32Array(2 * partners.length);
  let before = 0;
  for (let p = 0; p < partners.length; p += 1) {
    bounds[2 * p] = before;
    bounds[2 * p + 1] = before;
    before += partners[p]!;
  }
  return bounds;
}
