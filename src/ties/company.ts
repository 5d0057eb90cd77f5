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
  /** Two numbers for each, side by side: the share of the person's online contact, and contact without events. */
  readonly numbers: Float64Array;
}

const BYTES = 2 * Float64Array.BYTES_PER_ELEMENT + Uint32Array.BYTES_PER_ELEMENT;

/**
 * Pairs come sorted by (a, b), so that everybody's partners come in order: first those before, then those after.
 * Written over `spare` where that is large enough: new memory costs more than what is written into it.
 */
export function companyOf(pairs: Pairs, totals: Totals, spare: ArrayBuffer): Company {
  const most = 2 * pairs.size;
  const memory = spare.byteLength < most * BYTES ? new ArrayBuffer(most * BYTES) : spare;
  const numbers = new Float64Array(memory, 0, 2 * most);
  const partners = new Uint32Array(memory, numbers.byteLength, most);
  const bounds = emptyOf(totals.partners);
  const { a, b, direct, directOnline } = pairs;
  const { online: allOnline, direct: all } = totals;
  const add = (p: number, q: number, i: number): void => {
    const contact = direct[i]!;
    const share = allOnline[p]! > 0 ? directOnline[i]! / allOnline[p]! : 0;
    if (share < FAINT && contact < FAINT * all[p]!) return;
    const at = bounds[2 * p + 1]!;
    bounds[2 * p + 1] = at + 1;
    partners[at] = q;
    numbers[2 * at] = share;
    numbers[2 * at + 1] = contact;
  };
  for (let i = 0; i < pairs.size; i += 1) {
    if (direct[i] === 0) continue;
    add(a[i]!, b[i]!, i);
    add(b[i]!, a[i]!, i);
  }
  return { bounds, partners, numbers };
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
