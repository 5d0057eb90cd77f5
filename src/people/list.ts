import { UserError } from '../errors.js';
import { shownOf as shown } from '../kit/index.js';
import type { Person, Table } from '../model.js';

/** What a people file says: which person each key of the logs is, and what is known of that person. */
export interface PeopleList {
  readonly file: string;
  /** Key as the logs write it → name of the person. Keys that two rows claim for different persons are not in it. */
  readonly personOf: ReadonlyMap<string, string>;
  readonly persons: ReadonlyMap<string, Person>;
  /** Persons whom two rows put in different groups, and who count in neither. */
  readonly torn: ReadonlySet<string>;
  readonly notes: readonly string[];
}

const YES = new Set(['1', 'true', 'yes', 'y', 'x', 'bot', 'staff']);

/** Names are compared as the readers write them: trimmed and in Unicode's composed form. */
const nameOf = (text: string | undefined): string => (text ?? '').trim().normalize('NFC');

/**
 * Reads a people file: columns `key` and `person`, optionally `group`, `staff` and `bot`.
 *
 * Nothing is merged by resemblance: two names are one person only where a row says so. A key that two rows claim for
 * different persons is left as it is in the log, and told in `notes`.
 *
 * @throws UserError when `key` or `person` is missing, or a row has one of them empty.
 * @example `key,person` / `ann_l,Ann Lee` / `Ann L.,Ann Lee` makes ann_l and Ann L. the person Ann Lee.
 */
export function peopleListOf(table: Table): PeopleList {
  const column = columnsOf(table);
  const claims = new Claims(table.name);
  for (const { line, cells } of table.rows) {
    const text = (name: string): string => nameOf(cells[column.get(name) ?? -1]);
    const key = text('key');
    const name = text('person');
    if (key === '' || name === '') {
      throw new UserError(
        `${table.name}:${line}: ${key === '' ? 'key' : 'person'} is empty`,
        'Fill it in, or remove the row.',
      );
    }
    const [bot, staff] = [saysYes(text('bot')), saysYes(text('staff'))];
    claims.add(key, { name, group: text('group') || null, bot, staff }, line);
  }
  return claims.list();
}

/** The rows of a people file, and where they contradict each other. */
class Claims {
  readonly #file: string;
  readonly #claims = new Map<string, { person: string; line: number }>();
  readonly #contested = new Set<string>();
  readonly #persons = new Map<string, Person>();
  /** They count in neither, whatever the order of rows. */
  readonly #torn = new Set<string>();
  readonly #notes: string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  add(key: string, row: Person, line: number): void {
    const claim = this.#claims.get(key);
    if (claim !== undefined && claim.person !== row.name) {
      this.#contested.add(key);
      this.#tell(
        line,
        `"${shown(key)}" is claimed by "${shown(claim.person)}" (line ${claim.line}) and "${shown(row.name)}"; it stays a person of its own.`,
      );
      return;
    }
    this.#claims.set(key, { person: row.name, line });
    const known = this.#persons.get(row.name);
    if (known !== undefined) this.#tear(known, row, line);
    const merged = mergedOf(known, row);
    this.#persons.set(row.name, this.#torn.has(row.name) ? { ...merged, group: null } : merged);
  }

  #tear({ group }: Person, row: Person, line: number): void {
    if (group === null || row.group === null || group === row.group) return;
    this.#torn.add(row.name);
    this.#tell(
      line,
      `"${shown(row.name)}" is in two groups, "${shown(group)}" and "${shown(row.group)}", and counts in neither.`,
    );
  }

  list(): PeopleList {
    const sure = [...this.#claims].filter(([key]) => !this.#contested.has(key));
    const personOf = new Map(sure.map(([key, { person }]) => [key, person]));
    return { file: this.#file, personOf, persons: this.#persons, torn: this.#torn, notes: this.#notes };
  }

  #tell(line: number, what: string): void {
    this.#notes.push(`${this.#file}:${line}: ${what}`);
  }
}

function columnsOf(table: Table): Map<string, number> {
  const columns = new Map(table.header.map((name, i) => [name.trim().toLowerCase(), i]));
  for (const needed of ['key', 'person']) {
    if (!columns.has(needed)) {
      throw new UserError(
        `${table.name}: no column "${needed}" (columns: ${shown(table.header.join(', '), 300)})`,
        'A people file has the columns key and person, and may have group, staff and bot.',
      );
    }
  }
  return columns;
}

function saysYes(text: string): boolean {
  return YES.has(text.toLowerCase());
}

function mergedOf(known: Person | undefined, row: Person): Person {
  if (known === undefined) return row;
  return {
    name: row.name,
    group: known.group ?? row.group,
    bot: known.bot || row.bot,
    staff: known.staff || row.staff,
  };
}
