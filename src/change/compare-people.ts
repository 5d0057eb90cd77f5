import { byText } from '../kit/index.js';
import type { Comparison, PersonChange, PersonRow } from '../model.js';

/** Somebody's ties in one of the results. */
export interface Counted {
  readonly ties: number;
  readonly deep: number;
}
type Counts = ReadonlyMap<string, Counted>;

/** Who has at least this many more ties, and at least so many times as many, rose. */
const MORE = 3;
const TIMES = 2;

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
  const changes = all.map((person) => changeOf(person, was.get(person), is.get(person)));
  const gain = ({ ties_before, ties_after }: PersonChange): number => (ties_after ?? 0) - (ties_before ?? 0);
  const falling = (x: PersonChange, y: PersonChange): number =>
    gain(y) - gain(x) || byText(x.person, y.person);
  const quiet = quietOf(people);
  return {
    joined: changes.filter((one) => one.ties_before === null).sort(falling),
    rose: changes.filter(rises).sort(falling),
    quiet:
      quiet === null ? null : changes.filter((one) => quiet.has(one.person)).sort((x, y) => falling(y, x)),
    left: changes.filter((one) => one.ties_after === null).sort((x, y) => falling(y, x)),
  };
}

function changeOf(person: string, before: Counted | undefined, after: Counted | undefined): PersonChange {
  return {
    person,
    ties_before: before?.ties ?? null,
    ties_after: after?.ties ?? null,
    deep_before: before?.deep ?? null,
    deep_after: after?.deep ?? null,
  };
}

function rises({ ties_before, ties_after }: PersonChange): boolean {
  if (ties_before === null || ties_after === null) return false;
  return ties_after - ties_before >= MORE && ties_after >= TIMES * ties_before;
}

/** Those who are gone quiet in the later result and were there, and not quiet, in the earlier. */
function quietOf([before, after]: readonly [
  Iterable<PersonRow> | null,
  Iterable<PersonRow> | null,
]): Set<string> | null {
  if (before === null || after === null) return null;
  const active = new Set<string>();
  for (const { person, role } of before) if (role !== 'gone-quiet') active.add(person);
  const quiet = new Set<string>();
  for (const { person, role } of after) if (role === 'gone-quiet' && active.has(person)) quiet.add(person);
  return quiet;
}
