/**
 * The way of a trend, on one page: the log in the order of its days, cut into windows, each on the way of the
 * pipeline from ties to shape, and compared with the one before.
 */
import {
  CHANGE_TERMS,
  dateOf,
  type Seen,
  type Span,
  spanWordsOf,
  type Timeline,
  tellingOf,
  timelineOf,
  type Window,
  windowsOf,
} from './change/index.js';
import { DAY, isoOf } from './kit/index.js';
import type { AnalyzeOptions, Gate, GateOption, InteractionLog, Ties, Trend, TrendRow } from './model.js';
import { networkOf } from './network/index.js';
import { peopledLogOf } from './people/index.js';
import { DEFAULTS, type Given } from './pipeline.js';
import { communityRowOf, coreOf, SHAPE_TERMS } from './shape/index.js';
import { firmTiesOf, tiesOf } from './ties/index.js';
import { VERSION } from './version.js';

/** What `trend` takes: the options of the analysis, how long a window is, and how far the next one begins. */
export interface TrendGiven extends Given {
  readonly window: Span;
  readonly step: Span;
  /** The window as it was asked for, for messages. */
  readonly said: string;
}

/**
 * A row per window of time: the whole network as it was then, and what changed since the row before.
 *
 * The rows of the log are summed once, by pair and day; a window then costs its pair-days, its ties, and above all its
 * shape, which is a function of all of its ties at once: nothing of the window before is of use for it. Measured with
 * bench/trend.mjs on a chat of eight years, windows of a year every week: 60,000 pair-days are read in place of 143,000
 * rows; ties take a sixth of a window's time, less than half of that for sums that the window before made too, and the
 * shape takes the rest.
 */
export function trend(
  log: InteractionLog,
  { people: list = null, window, step, said, ...given }: TrendGiven,
): Trend {
  const options = { ...DEFAULTS, ...given };
  const peopled = peopledLogOf(log, list);
  const timeline = timelineOf(peopled);
  const { firstDay, lastDay, observed, untimed } = timeline;
  const windows = windowsOf(firstDay, lastDay, { window, step, said, observed });
  const whole = tiesOf(timeline.whole, options);
  const rows = rowsOf({ timeline, options, whole }, windows);
  const lost = `${untimed} ${untimed === 1 ? 'row has' : 'rows have'} no time and ${untimed === 1 ? 'is' : 'are'} in no window.`;
  return {
    schema: 1,
    tiedepth: VERSION,
    options: {
      ...{ ...options, people: list?.file ?? null, window: said, gate: whole.gate },
      ...{ length: spanWordsOf(window), every: spanWordsOf(step) },
    },
    ledger: peopled.ledger,
    period: {
      first: isoOf(firstDay * DAY),
      last: isoOf(lastDay * DAY),
      asOf: null,
      days: lastDay - firstDay + 1,
    },
    notes: [...peopled.notes, ...(untimed === 0 ? [] : [lost])],
    legend: [...SHAPE_TERMS, ...CHANGE_TERMS],
    rows,
  };
}

interface Way {
  readonly timeline: Timeline;
  readonly options: AnalyzeOptions;
  readonly whole: Ties;
}

function rowsOf(way: Way, windows: readonly Window[]): TrendRow[] {
  const telling = tellingOf(windows);
  const rows = windows.map((window, k) => {
    const { row, seen } = windowOf(way, window);
    telling.tell({ ...seen, between: betweenOf(way, windows[k - 1]?.until ?? window.from, window.from) });
    return row;
  });
  return telling.changes().map((changes, i) => ({ ...rows[i]!, ...changes }));
}

const ASKED: Readonly<Record<Gate, GateOption>> = {
  'both-worlds': 'both',
  'either-world': 'either',
  'depth-alone': 'off',
};

/** Who had contact in some days between two windows; null when there are no such days. */
function betweenOf({ timeline, options, whole }: Way, from: number, until: number): Seen['between'] {
  if (from >= until) return null;
  const { log, persons } = timeline.cutOf(from, until);
  const ties = firmTiesOf(tiesOf(log, { ...options, gate: ASKED[whole.gate], asOf: until * DAY - 1 }));
  return { people: persons, ties: keysOf(ties, persons, timeline) };
}

/** A number for each pair of some ties, the same in every part of the log. */
function keysOf(ties: Pick<Ties, 'a' | 'b'>, persons: Uint32Array, { whole }: Timeline): Float64Array {
  const everybody = whole.people.length;
  return Float64Array.from(ties.a, (a, i) => persons[a]! * everybody + persons[ties.b[i]!]!);
}

/** A window is a log of its own, judged as of its last day, with the gate of the whole log. */
function windowOf({ timeline, options, whole }: Way, { from, until }: Window) {
  const { log, persons } = timeline.cutOf(from, until);
  const ties = tiesOf(log, { ...options, gate: ASKED[whole.gate], asOf: until * DAY - 1 });
  const network = networkOf(firmTiesOf(ties), log.people.length);
  const lacks = lacksOf(ties, whole.gate);
  const seen: Omit<Seen, 'between'> = {
    people: persons,
    ties: keysOf(network, persons, timeline),
    deep: network.deep,
    core: coreOf(network).map((p) => persons[p]!),
    lacks,
  };
  // What is drawn at random is drawn as often as for the whole log: a window is a part of it.
  const drawn = { people: log.people, seed: options.seed, wholeTies: whole.size };
  const row = {
    from: dateOf(from),
    to: dateOf(until - 1),
    ...communityRowOf('all', network, drawn),
    ...(lacks === null ? {} : { deep_share: null, deep_people: null, cross: null }),
    interactions: ties.interactions.reduce((sum, n) => sum + n, 0),
    deep_ties: lacks === null ? network.deep.reduce((sum, deep) => sum + deep, 0) : null,
  };
  return { row, seen };
}

/** Where deep asks for both worlds, a window with one of them cannot tell it. */
function lacksOf(ties: Ties, gate: Gate): string | null {
  if (gate !== 'both-worlds' || ties.size === 0) return null;
  const some = (column: Float64Array): boolean => column.some((n) => n > 0);
  if (!some(ties.offline)) return 'nobody met in it, so that deep is not told';
  return some(ties.online) ? null : 'nothing happened online in it, so that deep is not told';
}
