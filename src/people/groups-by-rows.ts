import { UserError } from '../errors.js';
import { byText, shownOf } from '../kit/index.js';
import type { GivenGroups, GroupClaim, PeopledLog, Person } from '../model.js';
import type { PeopleList } from './list.js';
import { someOf } from './notes.js';

/** Who there is, and who acts. */
export interface Acting {
  readonly people: readonly Person[];
  readonly from: Uint32Array;
  readonly attendance: Pick<PeopledLog['attendance'], 'person'>;
}

/** In which group each person is, null for none, and sentences on who is in none and why. */
interface ByRows {
  readonly of: readonly (string | null)[];
  readonly notes: readonly string[];
}

/**
 * Groups as the rows of a log give them, through the people file's names. A person whom rows put in several is in the
 * one that 90 % of these rows name or more, so that a stray row moves nobody; else in none.
 *
 * @throws UserError when no row gives anybody in the log a group.
 */
export function groupsByRowsOf(log: Acting, list: PeopleList | null, groups: GivenGroups): ByRows {
  const { people } = log;
  const byName = byNameOf(groups, list);
  const claims = people.map(({ name }) => byName.get(name) ?? []);
  if (claims.every(({ length }) => length === 0)) refuse([...byName.keys()]);
  const of = claims.map(sureOf);
  return { of, notes: [...noneNotesOf(log, claims, of), ...strayNotesOf(people, claims, of)] };
}

/** What is said of each person under all of their names, the group of the most rows first. */
function byNameOf(groups: GivenGroups, list: PeopleList | null): Map<string, GroupClaim[]> {
  const byName = new Map<string, GroupClaim[]>();
  for (const [key, claims] of groups) {
    const name = list?.personOf.get(key) ?? key;
    const known = byName.get(name) ?? [];
    for (const claim of claims) {
      const at = known.findIndex(({ group }) => group === claim.group);
      if (at < 0) known.push(claim);
      else known[at] = { ...known[at]!, rows: known[at]!.rows + claim.rows };
    }
    byName.set(name, known);
  }
  for (const claims of byName.values()) claims.sort((x, y) => y.rows - x.rows || byText(x.group, y.group));
  return byName;
}

/** The group of nine rows in ten. */
function sureOf(claims: readonly GroupClaim[]): string | null {
  const rows = claims.reduce((sum, claim) => sum + claim.rows, 0);
  const [most] = claims;
  return most !== undefined && 10 * most.rows >= 9 * rows ? most.group : null;
}

function refuse(named: readonly string[]): never {
  if (named.length > 0)
    throw new UserError(
      `the column of groups names groups of people only who do not count in the log: ${someOf([...named].sort(byText))}`,
      'Bots and people of rows set aside do not count. Check which column holds the groups: --group COLUMN.',
    );
  throw new UserError(
    'the column of groups is empty',
    'Check which column holds the groups: --group COLUMN, or --group FROM,TO for those of both people.',
  );
}

/** How many are in no group, for each reason. */
function noneNotesOf(
  { people, from, attendance }: Acting,
  claims: readonly (readonly GroupClaim[])[],
  of: readonly (string | null)[],
): string[] {
  const none = [...of.keys()].filter((p) => of[p] === null);
  if (none.length === 0) return [];
  const acts = new Uint8Array(people.length);
  for (const column of [from, attendance.person]) for (const p of column) acts[p] = 1;
  const torn = none.filter((p) => claims[p]!.length > 0);
  const named = none.filter((p) => claims[p]!.length === 0 && acts[p] === 0).length;
  const unsaid = none.length - torn.length - named;
  const reasons = [
    ...(named > 0 ? [`${counted(named)} only named by others`] : []),
    ...(unsaid > 0 ? [`${counted(unsaid)} with no row that says theirs`] : []),
    ...(torn.length > 0 ? [tornOf(people, claims, torn)] : []),
  ];
  const are = `${counted(none.length)} ${none.length === 1 ? 'person is' : 'people are'} in no group`;
  return [`${none.length === people.length ? 'Nobody is left in a group' : are}: ${reasons.join('; ')}.`];
}

/** `3 in several, with less than 90 % of their rows in any, such as "ana" ("red" log.csv:2, "blue" log.csv:3)`. */
function tornOf(
  people: readonly Person[],
  claims: readonly (readonly GroupClaim[])[],
  torn: readonly number[],
): string {
  const first = torn[0]!;
  const places = claims[first]!.slice(0, 2).map(({ group, where }) => `"${shownOf(group)}" ${where}`);
  const such = `"${shownOf(people[first]!.name)}" (${places.join(', ')})`;
  return `${counted(torn.length)} in several, with less than 90 % of their rows in any, such as ${such}`;
}

/** Whom rows put in other groups too, and who are in one all the same. */
function strayNotesOf(
  people: readonly Person[],
  claims: readonly (readonly GroupClaim[])[],
  of: readonly (string | null)[],
): string[] {
  const names = people.flatMap(({ name }, p) => (of[p] !== null && claims[p]!.length > 1 ? [name] : []));
  if (names.length === 0) return [];
  const have = names.length === 1 ? '1 person has' : `${counted(names.length)} people have`;
  return [
    `${have} rows in other groups too, and ${names.length === 1 ? 'counts' : 'count'} in the one of 90 % of their rows or more: ${someOf(names)}.`,
  ];
}

const counted = (many: number): string => many.toLocaleString('en-US');
