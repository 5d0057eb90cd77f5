import type { GivenGroups } from '../model.js';

interface Claim {
  readonly group: string;
  rows: number;
  readonly where: string;
}

/** In which groups rows put each person, and how many rows do. */
export class Groups {
  readonly #claims = new Map<number, Claim[]>();
  #asked = false;

  /** What a row says of a person. An empty cell says nothing. */
  note(person: number, raw: string, where: { readonly file: string; readonly line: number }): void {
    this.#asked = true;
    const known = this.#claims.get(person) ?? [];
    const group = known[0]?.group === raw ? raw : raw.trim().normalize('NFC');
    if (group === '') return;
    const found = known.find((claim) => claim.group === group);
    if (found !== undefined) found.rows += 1;
    else this.#claims.set(person, [...known, { group, rows: 1, where: `${where.file}:${where.line}` }]);
  }

  /** By the name of each person. Nothing where no column was asked for. */
  given(nameOf: (person: number) => string): GivenGroups | undefined {
    if (!this.#asked) return undefined;
    return new Map([...this.#claims].map(([person, claims]) => [nameOf(person), claims]));
  }
}
