import type { Cases, Signs } from './cases.js';

/** The part of their contacts' first contacts that somebody makes: none, or odds of 1 to 1024, 1 to 512, ..., 8 to 1. */
const SHARES = Float64Array.of(0, ...Array.from({ length: 14 }, (_, i) => 2 ** (i - 10))).map(
  (odds) => odds / (1 + odds),
);
const MANY = SHARES.length;
/** Before looking, what is supposed of everybody counts as much as so many people. */
const PRIOR = 20;
/** Products beyond this, or below its inverse, are brought back. */
const RANGE = 1e100;

/**
 * How large a share of their contacts' first contacts each person makes, by how much likelier each sign is if they made
 * it. How many people make which share is fitted to them all, without a form (empirical Bayes): where hardly anybody
 * introduces, a coincidence or two make no introducer; where many do, few signs are enough. Before looking, a single
 * introduction is supposed in the whole log.
 *
 * Source: Koenker & Mizera (2014), Convex optimization, shape constraints, compound decisions, and empirical Bayes rules.
 */
export class Shares {
  readonly #signs: Signs;
  /** A row for each person with a sign; the others share one with all who have as many first contacts without a sign. */
  readonly #row: Uint32Array;
  /** How many people a row is of. */
  readonly #people: Uint32Array;
  /** How likely their shares are by those for which there is no sign, at `row * MANY`. */
  readonly #silent: Float64Array;
  /** How many people make which share. */
  #weights: Float64Array;
  readonly #prior: Float64Array;
  /** How likely their shares are, at `row * MANY`: by their signs alone, then by all. */
  readonly #likely: Float64Array;

  constructor({ open }: Cases, signs: Signs) {
    this.#signs = signs;
    this.#prior = priorOf(open);
    this.#weights = new Float64Array(MANY).fill(1);
    const { row, people, silent } = rowsOf(open, signs);
    this.#row = row;
    this.#people = people;
    this.#silent = new Float64Array(people.length * MANY);
    const known = new Map<number, Float64Array>();
    for (let r = 1; r < people.length; r += 1) {
      const likely = known.get(silent[r]!) ?? likelyOf(silent[r]!);
      known.set(silent[r]!, likely);
      this.#silent.set(likely, r * MANY);
    }
    this.#likely = new Float64Array(people.length * MANY).fill(1);
    this.#weigh();
  }

  /** `ratio`: of each sign, how much likelier it is if its person made the meeting than if they did not. */
  take(ratio: Float64Array): void {
    const { person } = this.#signs;
    this.#likely.set(this.#silent);
    for (let i = 0; i < person.length; i += 1) this.#tell(this.#row[person[i]!]!, ratio[i]!);
    this.#weigh();
  }

  #tell(row: number, ratio: number): void {
    const likely = this.#likely;
    const more = ratio - 1;
    const start = row * MANY;
    let most = 0;
    for (let k = 0; k < MANY; k += 1) {
      likely[start + k]! *= 1 + SHARES[k]! * more;
      most = Math.max(most, likely[start + k]!);
    }
    if (most > RANGE || most < 1 / RANGE) for (let k = 0; k < MANY; k += 1) likely[start + k]! /= most;
  }

  /** How likely a person is, to 1, to have made a meeting, by all others; `ratio`: of their sign in it, as taken. */
  oddsOf(p: number, ratio: number): number {
    const all = this.#likely;
    const more = ratio - 1;
    let [yes, no] = [0, 0];
    for (let k = 0, at = this.#row[p]! * MANY; k < MANY; k += 1, at += 1) {
      const likely = all[at]! / (1 + SHARES[k]! * more);
      yes += likely * SHARES[k]!;
      no += likely * (1 - SHARES[k]!);
    }
    return yes / no;
  }

  #weigh(): void {
    const next = this.#prior.slice();
    for (let row = 1; row < this.#people.length; row += 1) this.#count(row, next);
    this.#weights = next;
  }

  /** The people of a row in `next`, by how likely they make which share. */
  #count(row: number, next: Float64Array): void {
    const [likely, weights] = [this.#likely, this.#weights];
    const [start, people] = [row * MANY, this.#people[row]!];
    let all = 0;
    for (let k = 0; k < MANY; k += 1) all += likely[start + k]! *= weights[k]!;
    for (let k = 0; k < MANY; k += 1) {
      likely[start + k]! /= all;
      next[k]! += people * likely[start + k]!;
    }
  }
}

interface Rows {
  readonly row: Uint32Array;
  readonly people: Uint32Array;
  /** For how many first contacts they have no sign. */
  readonly silent: Uint32Array;
}

/** The first row is that of people who could have made no first contact; it says nothing. */
function rowsOf(open: Float64Array, { person }: Signs): Rows {
  const signs = new Uint32Array(open.length);
  for (let i = 0; i < person.length; i += 1) signs[person[i]!]! += 1;
  const rows: Rows = {
    row: new Uint32Array(open.length),
    people: new Uint32Array(open.length + 1),
    silent: new Uint32Array(open.length + 1),
  };
  const known = new Map<number, number>();
  let size = 1;
  for (let p = 0; p < open.length; p += 1) {
    if (open[p] === 0) continue;
    const silent = open[p]! - signs[p]!;
    const row = (signs[p] === 0 ? known.get(silent) : undefined) ?? size++;
    if (signs[p] === 0) known.set(silent, row);
    rows.row[p] = row;
    rows.people[row]! += 1;
    rows.silent[row] = silent;
  }
  return { row: rows.row, people: rows.people.slice(0, size), silent: rows.silent.slice(0, size) };
}

/** How likely each share is when so many first contacts have no sign. */
function likelyOf(silent: number): Float64Array {
  return SHARES.map((share) => (1 - share) ** silent);
}

function priorOf(open: Float64Array): Float64Array {
  const mean = SHARES.reduce((sum, share) => sum + share, 0) / (MANY - 1);
  const some = PRIOR / (1 + mean * open.reduce((sum, many) => sum + many, 0));
  return SHARES.map((share) => (share === 0 ? PRIOR - some : some / (MANY - 1)));
}
