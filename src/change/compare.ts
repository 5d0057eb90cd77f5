import { madeAlikeOf } from '../analysis/index.js';
import { byText } from '../kit/index.js';
import type {
  Analysis,
  ChangeRow,
  ComparedSide,
  Comparison,
  PersonRow,
  TieChange,
  TieRow,
  Value,
} from '../model.js';
import { TIE_CHANGES } from '../model.js';
import { type Claims, comparedClaimsOf } from './compare-claims.js';
import { notesOf } from './compare-notes.js';
import { type Counted, peopleChangesOf, sharedOf } from './compare-people.js';

/** One of two results: what a comparison may look at of it. */
export interface Side {
  readonly name: string;
  readonly analysis: Analysis;
  readonly ties: Iterable<TieRow>;
  /** False when `ties` are only those that a saved analysis keeps. */
  readonly everyTie: boolean;
  /** Null when a saved analysis does not keep everybody. */
  readonly people: Iterable<PersonRow> | null;
}

type Held = Pick<TieRow, 'a' | 'b' | 'depth' | 'tie' | 'standing'>;

/**
 * Two results pair by pair, matched by names. A pair is told only when both results can: where a saved analysis keeps
 * some ties and not all, that it does not hold a pair says nothing; nor where it is too short (see `Claims`).
 */
export function comparisonOf(before: Side, after: Side): Comparison {
  const was = tiesOf(before);
  const is = tiesOf(after);
  const reach = comparedClaimsOf(before.analysis.period, after.analysis.period);
  const made = madeAlikeOf(before.analysis, after.analysis);
  const claims = {
    formed: reach.formed && made.ties,
    lost: reach.lost && made.ties,
    turned: made.depth,
  };
  const rows: ChangeRow[] = [];
  let pairs = 0;
  for (const [key, tie] of is.held) {
    const old = was.held.get(key);
    if (old !== undefined) pairs += 1;
    const change =
      old === undefined ? (before.everyTie && claims.formed ? 'formed' : null) : changeOf(old, tie, claims);
    if (change !== null) rows.push(rowOf(change, old, tie));
  }
  for (const [key, tie] of was.held) {
    if (!is.held.has(key) && after.everyTie && claims.lost) rows.push(rowOf('lost', tie, undefined));
  }
  rows.sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
  const everyTie = before.everyTie && after.everyTie;
  const counts = everyTie ? ([was.people, is.people] as const) : null;
  return {
    schema: 1,
    tiedepth: after.analysis.tiedepth,
    before: sideOf(before),
    after: sideOf(after),
    ties: countsOf(rows, everyTie, claims),
    pairs,
    shared: counts && sharedOf(counts),
    people: claimedOf(peopleChangesOf(counts, [before.people, after.people]), claims),
    claims,
    notes: notesOf(before, after, { reach, made }),
    rows,
  };
}

function tiesOf({ ties }: Side): { held: Map<string, Held>; people: Map<string, Counted> } {
  const held = new Map<string, Held>();
  const people = new Map<string, Counted>();
  const count = (person: string, deep: number, last: string | null): void => {
    const known = people.get(person) ?? { ties: 0, deep: 0, last: null };
    people.set(person, {
      ties: known.ties + 1,
      deep: known.deep + deep,
      last: (last ?? '') > (known.last ?? '') ? last : known.last,
    });
  };
  for (const { a, b, depth, tie, standing, last } of ties) {
    const [one, other] = byText(a, b) <= 0 ? [a, b] : [b, a];
    held.set(`${one.length} ${one}${other}`, { a: one, b: other, depth, tie, standing });
    const deep = tie === 'deep' ? 1 : 0;
    count(a, deep, last);
    count(b, deep, last);
  }
  return { held, people };
}

function changeOf(before: Held, after: Held, { turned }: Claims): TieChange | null {
  if (!turned || before.tie === after.tie) return null;
  return after.tie === 'deep' ? 'deepened' : 'cooled';
}

function rowOf(change: TieChange, before: Held | undefined, after: Held | undefined): ChangeRow {
  const { a, b } = (after ?? before) as Held;
  return {
    a,
    b,
    change,
    depth_before: before?.depth ?? null,
    depth_after: after?.depth ?? null,
    tie_before: before?.tie ?? null,
    tie_after: after?.tie ?? null,
    standing_before: before?.standing ?? null,
    standing_after: after?.standing ?? null,
  };
}

/** How many of each; null where a saved analysis cannot tell all of them, or too short a log none. */
function countsOf(rows: readonly ChangeRow[], everyTie: boolean, claims: Claims): Record<TieChange, Value> {
  const counts = TIE_CHANGES.map((name) => {
    const known = everyTie && (name === 'formed' || name === 'lost' ? claims[name] : claims.turned);
    return [name, known ? rows.filter(({ change }) => change === name).length : null];
  });
  return Object.fromEntries(counts) as Record<TieChange, Value>;
}

/** Who joined, left or has more ties than before is claimed as their ties are. */
function claimedOf(people: Comparison['people'], { formed, lost }: Claims): Comparison['people'] {
  return {
    ...people,
    ...(formed ? {} : { joined: null, rose: null }),
    ...(lost ? {} : { left: null }),
  };
}

function sideOf({ name, analysis, everyTie }: Side): ComparedSide {
  const { period, summary, worlds, communities } = analysis;
  const [whole] = communities;
  return { name, period, summary, gate: worlds.gate, whole: whole ?? null, everyTie };
}
