/** Before looking, everybody is seen as often as all are, as if by so many sightings. */
const SUPPOSED = 4;

/** Common contacts of two who are in contact, looked at for whether they were with both: how many, and how many were. */
export class Tally {
  looked = 0;
  seen = 0;
  readonly #lookedAt: Uint32Array;
  readonly #seenOf: Uint32Array;

  constructor(people: number) {
    this.#lookedAt = new Uint32Array(people);
    this.#seenOf = new Uint32Array(people);
  }

  look(p: number): void {
    this.looked += 1;
    this.#lookedAt[p]! += 1;
  }

  see(p: number): void {
    this.seen += 1;
    this.#seenOf[p]! += 1;
  }

  /** How often a person is seen, and would be if they were like all others. */
  of(p: number): { seen: number; usual: number } {
    return { seen: this.#seenOf[p]!, usual: (this.#lookedAt[p]! * this.seen) / Math.max(1, this.looked) };
  }
}

/**
 * How much oftener than others a person is with both of two: some are at everything. Who was hardly looked at is like
 * all others.
 *
 * Source: the gamma-Poisson estimate of relative risks, Clayton & Kaldor (1987), Biometrics 43, 671.
 */
export function oftenerOf(tallies: readonly Tally[], p: number): number {
  let [seen, usual] = [SUPPOSED, SUPPOSED];
  for (const tally of tallies) {
    const one = tally.of(p);
    seen += one.seen;
    usual += one.usual;
  }
  return seen / usual;
}
