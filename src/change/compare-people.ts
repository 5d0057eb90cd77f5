import { byText } from '../kit/index.js';
import type { Comparison, PersonChange, PersonChangeName, PersonRow, Role, SharedPeople } from '../model.js';

/** Somebody's ties in one of the results, and the last contact. */
export interface Counted {
  readonly ties: number;
  readonly deep: number;
  readonly last: string | null;
}
type Counts = ReadonlyMap<string, Counted>;
type Roles = ReadonlyMap<string, Role>;

/** Who has at least this many more ties, and at least so many times as many, rose. */
const MORE = 3;
const TIMES = 2;

/** How many people have a tie in both. */
export function sharedOf([was, is]: readonly [Counts, Counts]): SharedPeople {
  let both = 0;
  for (const person of is.keys()) if (was.has(person)) both += 1;
  return { before: was.size, after: is.size, both };
}

/**
 * People by what became of them. Rose: three more ties, and twice as many. Left and joined: no tie after, or before.
 * Went quiet: gone quiet in the later result, and not in the earlier. Null where a saved analysis does not keep
 * everybody.
 */
export function peopleChangesOf(
  counts: readonly [Counts, Counts] | null,
  people: readonly [Iterable<PersonRow> | null, Iterable<PersonRow> | null],
): Comparison['people'] {
  if (counts === null) return { joined: null, rose: null, quiet: null, left: null };
  const [was, is] = counts;
  const all = [...new Set([...was.keys(), ...is.keys()])].sort(byText);
  const [before, after] = people.map((rows) => (rows === null ? null : rolesOf(rows))) as [
    Roles | null,
    Roles | null,
  ];
  const told = (change: PersonChangeName, holds: (person: string) => boolean): PersonChange[] => {
    const gain = ({ ties_before, ties_after }: PersonChange): number =>
      (ties_after ?? 0) - (ties_before ?? 0);
    const sign = change === 'joined' || change === 'rose' ? 1 : -1;
    return all
      .filter(holds)
      .map((person) => ({
        person,
        change,
        role_before: before?.get(person) ?? null,
        role_after: after?.get(person) ?? null,
        ...tiesOf(was.get(person), is.get(person)),
      }))
      .sort((x, y) => sign * (gain(y) - gain(x) || byText(x.person, y.person)));
  };
  return {
    joined: told('joined', (person) => !was.has(person)),
    rose: told('rose', (person) => rises(was.get(person), is.get(person))),
    quiet: before && after && told('quiet', (person) => fallsQuiet(before.get(person), after.get(person))),
    left: told('left', (person) => !is.has(person)),
  };
}

function rolesOf(people: Iterable<PersonRow>): Roles {
  const roles = new Map<string, Role>();
  for (const { person, role } of people) roles.set(person, role);
  return roles;
}

function tiesOf(before: Counted | undefined, after: Counted | undefined) {
  return {
    ties_before: before?.ties ?? null,
    ties_after: after?.ties ?? null,
    deep_before: before?.deep ?? null,
    deep_after: after?.deep ?? null,
    last: (after ?? before)?.last ?? null,
  };
}

function rises(before: Counted | undefined, after: Counted | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return after.ties - before.ties >= MORE && after.ties >= TIMES * before.ties;
}

/** Gone quiet in the later result; there, and not quiet, in the earlier. */
function fallsQuiet(before: Role | undefined, after: Role | undefined): boolean {
  return after === 'gone-quiet' && before !== undefined && before !== 'gone-quiet';
}
