import { type Random, randomOf } from '../../src/kit/index.js';
import type { PeopledLog } from '../../src/model.js';
import { BLEND } from '../../src/ties/blend.js';
import { aucOf } from '../../src/ties/calibrate/ranking.js';
import { depthOf } from '../../src/ties/depth.js';
import { FACETS } from '../../src/ties/facets/table.js';
import { type Measured, measuredOf } from './scores.js';
import type { LabelledSet } from './sets.js';

/** A way to spoil a log, as exports are spoilt: which of its interactions remain, and who of its people is asked. */
interface Spoiling {
  readonly name: string;
  /** Says nothing of a log without times. */
  readonly timed?: true;
  spoilt(set: LabelledSet, random: Random): LabelledSet;
}

type Keep = (log: PeopledLog, i: number) => boolean;

/** The interactions that stay; those that a row sums are drawn one by one. */
export function thinnedOf(log: PeopledLog, keep: Keep): PeopledLog {
  const count = log.count.map((n, i) => {
    let kept = 0;
    for (let k = 0; k < n; k += 1) if (keep(log, i)) kept += 1;
    return kept;
  });
  const at = Array.from(count.keys()).filter((i) => count[i]! > 0);
  const pick = <T extends Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array>(from: T): T =>
    from.filter((_, i) => count[i]! > 0) as T;
  return {
    ...log,
    size: at.length,
    from: pick(log.from),
    to: pick(log.to),
    time: pick(log.time),
    kind: pick(log.kind),
    medium: pick(log.medium),
    place: pick(log.place),
    count: count.filter((n) => n > 0),
    minutes: pick(log.minutes),
    file: pick(log.file),
    line: pick(log.line),
  };
}

const rowsKept = (share: number): Spoiling => ({
  name: `${share * 100} % of the interactions`,
  spoilt: (set, random) => ({ ...set, log: thinnedOf(set.log, () => random() < share) }),
});

const someOf = (log: PeopledLog, share: number, random: Random): Uint8Array =>
  Uint8Array.from(log.people, () => (random() < share ? 1 : 0));

const peopleKept = (share: number): Spoiling => ({
  name: `${share * 100} % of the people`,
  spoilt: (set, random) => {
    const kept = someOf(set.log, share, random);
    const keep: Keep = ({ from, to }, i) => kept[from[i]!] === 1 && kept[to[i]!] === 1;
    return { ...set, log: thinnedOf(set.log, keep) };
  },
});

/** The log shows all that some people do, and nothing that the others do among themselves. */
const asked = (share: number): Spoiling => ({
  name: `only what ${share * 100} % of the people do, and with whomever`,
  spoilt: (set, random) => {
    const kept = someOf(set.log, share, random);
    const names = new Set(set.log.people.filter((_, p) => kept[p] === 1).map(({ name }) => name));
    const keep: Keep = ({ from, to }, i) => kept[from[i]!] === 1 || kept[to[i]!] === 1;
    return {
      ...set,
      log: thinnedOf(set.log, keep),
      labelOf: (a, b) => (names.has(a) && names.has(b) ? set.labelOf(a, b) : null),
    };
  },
});

/** Each person is seen a share of the time, between hardly and always. */
const uneven: Spoiling = {
  name: 'everybody seen unevenly, 5 to 100 % of the time',
  spoilt: (set, random) => {
    const seen = Float64Array.from(set.log.people, () => 0.05 + 0.95 * random());
    const keep: Keep = ({ from, to }, i) => random() < seen[from[i]!]! * seen[to[i]!]!;
    return { ...set, log: thinnedOf(set.log, keep) };
  },
};

const partOfTime = (share: number): Spoiling => ({
  name: `the first ${share * 100} % of the rows`,
  timed: true,
  spoilt: (set) => {
    const sorted = set.log.time.slice().sort();
    const until = sorted[Math.floor(sorted.length * share)]!;
    return { ...set, log: thinnedOf(set.log, ({ time }, i) => !(time[i]! > until)) };
  },
});

const untimed: Spoiling = {
  name: 'without times',
  timed: true,
  spoilt: (set) => ({ ...set, log: { ...set.log, time: set.log.time.slice().fill(Number.NaN) } }),
};

export const SPOILINGS: readonly Spoiling[] = [
  rowsKept(0.5),
  rowsKept(0.1),
  rowsKept(0.02),
  peopleKept(0.5),
  peopleKept(0.25),
  asked(0.5),
  asked(0.25),
  uneven,
  partOfTime(0.3),
  partOfTime(0.1),
  untimed,
];

const REPEATS = 5;

/** Mean AUCs of one set, spoilt in one way. */
export interface Held {
  readonly set: string;
  readonly spoiling: string;
  readonly depth: number;
  readonly count: number;
  /** The facet alone that is best there. */
  readonly best: number;
  readonly facet: string;
}

/** The set spoilt in every way, over seeded repeats; ways that leave fewer than 10 pairs on a side are left out. */
export function heldOf(set: LabelledSet): Held[] {
  const timed = set.log.time.some((time) => !Number.isNaN(time));
  const some = SPOILINGS.filter((spoiling) => timed || spoiling.timed !== true);
  return some.flatMap(({ name, spoilt }): Held[] => {
    const repeats = Array.from({ length: REPEATS }, (_, seed) => measuredOf(spoilt(set, randomOf(seed + 1))));
    const aucs = repeats.map(aucsOf).filter((one) => one !== null);
    return aucs.length === 0 ? [] : [{ set: set.name, spoiling: name, ...meanOf(aucs) }];
  });
}

type Aucs = Readonly<Record<string, number>>;

function meanOf(aucs: readonly Aucs[]): Omit<Held, 'set' | 'spoiling'> {
  const mean = (name: string): number => aucs.reduce((sum, one) => sum + (one[name] ?? 0.5), 0) / aucs.length;
  const facets = FACETS.map((facet) => ({ facet: facet.name, best: mean(facet.name) }));
  const [best] = facets.sort((x, y) => y.best - x.best);
  return { depth: mean('depth'), count: mean('count'), ...best! };
}

const FEW = 10;

/** AUCs of depth, count and every facet, each alone; null where too few pairs are left to tell. */
export function aucsOf({ grounds, candidates, labels }: Measured): Aucs | null {
  const close = labels.reduce((sum, y) => sum + y, 0);
  if (close < FEW || close > labels.length - FEW) return null;
  const auc = (column: ArrayLike<number>): number =>
    aucOf(
      candidates.map((i) => (Number.isNaN(column[i]!) ? 0 : column[i]!)),
      labels,
    );
  const facets = FACETS.map((facet) => [facet.name, auc(facet.columnOf(grounds))] as const);
  return {
    ...Object.fromEntries(facets),
    depth: auc(depthOf(grounds, BLEND)),
    count: auc(grounds.pairs.interactions),
  };
}
