import type { TrendRow, Value } from '../model.js';
import { claimsOf, patienceOf } from './claims.js';
import { type Present, presentOf } from './present.js';
import { type Spells, spellsOf } from './spells.js';
import { gapsOf, type Window } from './windows.js';

/** What a window is told by: its people, ties and core, as positions in the whole log, rising. */
export interface Seen {
  readonly people: Uint32Array;
  /** A number for each pair. */
  readonly ties: Float64Array;
  readonly deep: Uint8Array;
  readonly core: Uint32Array;
  /** Who was there in the days between the window before and this one; null where there are none. */
  readonly between: Present | null;
  /** Null where the window shows what deep means in this log, else why it does not. */
  readonly lacks: string | null;
}

/** What changed since the window before; null where it cannot be claimed, and `unclaimed` says why. */
export type Changes = Pick<
  TrendRow,
  | 'whole'
  | 'people_new'
  | 'people_quiet'
  | 'ties_new'
  | 'ties_deepened'
  | 'ties_faded'
  | 'ties_lost'
  | 'core_retention'
  | 'unclaimed'
>;

/** Changes from window to window: tell each what it holds, in order, and in the end ask for all of them. */
export interface Telling {
  tell(seen: Seen): void;
  changes(): Changes[];
}

/**
 * New and lost are one rule, forwards and backwards in time, for people, for ties and for deep ties: absent for two
 * lengths of a window (see `spellsOf`, `patienceOf`). A deep tie that is lost is not faded too. Days between two
 * windows are those of the later one here: contact in them is contact. Deep is judged in windows alone, so that what
 * deepened or faded is not claimed where there are such days.
 */
export function tellingOf(windows: readonly Window[]): Telling {
  const patience = patienceOf(windows);
  const [people, ties, deep] = [spellsOf(patience), spellsOf(patience), spellsOf(patience)];
  const cores: Value[] = [];
  const lacks: (string | null)[] = [];
  let before: Uint32Array = new Uint32Array(0);
  const tell = (seen: Seen): void => {
    const { keys, marks } = presentOf(seen, seen.between);
    people.tell(keys.people);
    ties.tell(keys.ties, marks);
    deep.tell(seen.ties.filter((_, i) => seen.deep[i] === 1));
    cores.push(jaccardOf(before, seen.core));
    lacks.push(seen.lacks);
    before = seen.core;
  };
  return { tell, changes: () => changesOf({ windows, patience, people, ties, deep, cores, lacks }) };
}

interface Told {
  readonly windows: readonly Window[];
  readonly patience: number;
  readonly people: Spells;
  readonly ties: Spells;
  readonly deep: Spells;
  readonly cores: readonly Value[];
  readonly lacks: readonly (string | null)[];
}

function changesOf({ windows, patience, people, ties, deep, cores, lacks }: Told): Changes[] {
  const whole = windows.map((window) => window.whole);
  const claims = claimsOf(whole, patience);
  const gaps = gapsOf(windows);
  const deepClaims = claimsOf(
    whole.map((one, k) => one && !gaps && lacks[k] === null),
    patience,
  );
  const claimed = (may: boolean, value: Value): Value => (may ? value : null);
  return windows.map((window, k) => {
    const claim = claims[k]!;
    const deepClaim = deepClaims[k]!;
    return {
      whole: window.whole,
      people_new: claimed(claim.came, people.came[k]!),
      people_quiet: claimed(claim.went, people.went[k]!),
      ties_new: claimed(claim.came, ties.came[k]!),
      ties_deepened: claimed(deepClaim.came, deep.came[k]!),
      ties_faded: claimed(deepClaim.went, deep.went[k]! - ties.wentMarked[k]!),
      ties_lost: claimed(claim.went, ties.went[k]!),
      core_retention: claimed(claim.both, cores[k]!),
      unclaimed: reasonOf(window, [claim, deepClaim], [lacks[k]!, gaps]),
    };
  });
}

type Pair = readonly [ReturnType<typeof claimsOf>[number], ReturnType<typeof claimsOf>[number]];

type Lack = readonly [lacks: string | null, gaps: boolean];

function reasonOf(window: Window, [claim, deep]: Pair, [lacks, gaps]: Lack): string | null {
  if (!window.whole) return [window.part, lacks].filter((one) => one !== null).join('; ');
  const reasons = [
    claim.came ? null : 'too soon after the log begins to tell what is new',
    claim.went || !claim.both ? null : 'too soon before the log ends to tell what is lost',
    claim.both ? null : 'no whole window before it to tell what is lost since',
    lacks,
    lacks === null && ((claim.came && !deep.came) || (claim.went && !deep.went))
      ? gaps
        ? 'what is deep is not judged in the days between windows'
        : 'a window near it does not tell what is deep'
      : null,
  ];
  return reasons.filter((one) => one !== null).join('; ') || null;
}

/** Shared people among all people of two cores; null when both are empty. */
export function jaccardOf(one: Uint32Array, other: Uint32Array): Value {
  const inOne = new Set(one);
  let shared = 0;
  for (const p of other) if (inOne.has(p)) shared += 1;
  const all = one.length + other.length - shared;
  return all === 0 ? null : shared / all;
}
