import type { GivenGroups } from '../model.js';

interface Claim {
  readonly group: string;
  readonly where: string;
}

/** Which group each person is in, as rows say it: the first that is said, unless another row says another. */
export class Groups {
  readonly #claims = new Map<number, Claim>();
  readonly #contested = new Map<number, readonly [Claim, Claim]>();
  #asked = false;

  /** An empty cell says nothing. */
  note(person: number, raw: string, where: { readonly file: string; readonly line: number }): void {
    this.#asked = true;
    const known = this.#claims.get(person);
    if (known !== undefined && known.group === raw) return;
    const group = raw.trim().normalize('NFC');
    if (group === '' || group === known?.group || this.#contested.has(person)) return;
    const claim = { group, where: `${where.file}:${where.line}` };
    if (known === undefined) this.#claims.set(person, claim);
    else this.#contested.set(person, [known, claim]);
  }

  /** Groups by the name of each person; who is in two groups is in neither. Nothing where no column was asked for. */
  given(nameOf: (person: number) => string): GivenGroups | undefined {
    if (!this.#asked) return undefined;
    const sure = [...this.#claims].filter(([person]) => !this.#contested.has(person));
    return {
      of: new Map(sure.map(([person, { group }]) => [nameOf(person), group])),
      contested: [...this.#contested].map(([person, [one, other]]) => ({
        key: nameOf(person),
        says: `"${one.group}" (${one.where}) and "${other.group}" (${other.where})`,
      })),
    };
  }
}
