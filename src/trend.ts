/**
 * The way of a trend, on one page: the log in the order of its days, cut into windows, each on the way of the
 * pipeline from ties to shape, and compared with the one before.
 */
import {
  CHANGE_TERMS,
  changesOf,
  dateOf,
  type Lives,
  livesOf,
  type Seen,
  type Span,
  seenOf,
  type Timeline,
  timelineOf,
  UNCLAIMED,
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

interface Way {
  readonly timeline: Timeline;
  readonly options: AnalyzeOptions;
  readonly whole: Ties;
  readonly lives: Lives;
}

/** A row per window of time: the whole network as it was then, and what changed since the row before. */
export function trend(
  log: InteractionLog,
  { people: list = null, window, step, said, ...given }: TrendGiven,
): Trend {
  const options = { ...DEFAULTS, ...given };
  const peopled = peopledLogOf(log, list);
  const timeline = timelineOf(peopled);
  const windows = windowsOf(timeline.firstDay, timeline.lastDay, { window, step, said });
  const whole = tiesOf(peopled, options);
  const lives = livesOf(whole, peopled.people.length, DAY);
  const rows = rowsOf({ timeline, options, whole, lives }, windows);
  const { firstDay, lastDay, untimed } = timeline;
  const lost = `${untimed} ${untimed === 1 ? 'row has' : 'rows have'} no time and ${untimed === 1 ? 'is' : 'are'} in no window.`;
  return {
    schema: 1,
    tiedepth: VERSION,
    options: { ...options, people: list?.file ?? null, window: said, gate: whole.gate },
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

function rowsOf(way: Way, windows: readonly Window[]): TrendRow[] {
  const rows: TrendRow[] = [];
  let before: Seen | null = null;
  for (const window of windows) {
    const { row, seen } = rowOf(way, window, before);
    rows.push(row);
    before = seen;
  }
  return rows;
}

const ASKED: Readonly<Record<Gate, GateOption>> = {
  'both-worlds': 'both',
  'either-world': 'either',
  'depth-alone': 'off',
};

/** A window is a log of its own, judged as of its last day, with the gate of the whole log. */
function rowOf(way: Way, window: Window, before: Seen | null): { row: TrendRow; seen: Seen } {
  const { timeline, options, whole, lives } = way;
  const cut = timeline.cutOf(window.from, window.until);
  const asked = { ...options, gate: ASKED[whole.gate], asOf: window.until * DAY - 1 };
  const ties = tiesOf(cut.log, asked);
  const firm = firmTiesOf(ties);
  const network = networkOf(firm, cut.log.people.length);
  const lacks = lacksOf(ties, whole.gate);
  const seen = seenOf(network, coreOf(network), { window, persons: cut.persons, showsDeep: lacks === null });
  const unclaimed = unclaimedOf(way, window, before);
  // What is drawn at random is drawn as often as for the whole log: a window is a part of it.
  const drawn = { people: cut.log.people, seed: options.seed, wholeTies: whole.size };
  const row = communityRowOf('all', network, drawn);
  const deepTies = network.deep.reduce((sum, deep) => sum + deep, 0);
  return {
    seen,
    row: {
      from: dateOf(window.from),
      to: dateOf(window.until - 1),
      ...row,
      ...(lacks === null ? {} : { deep_share: null, deep_people: null, cross: null }),
      interactions: ties.interactions.reduce((sum, n) => sum + n, 0),
      deep_ties: lacks === null ? deepTies : null,
      ...(unclaimed === null && before !== null ? changesOf(before, seen, lives) : UNCLAIMED),
      unclaimed: [unclaimed, lacks].filter((reason) => reason !== null).join('; ') || null,
    },
  };
}

/** Where deep asks for both worlds, a window with one of them cannot tell it. */
function lacksOf(ties: Ties, gate: Gate): string | null {
  if (gate !== 'both-worlds' || ties.size === 0) return null;
  const some = (column: Float64Array): boolean => column.some((n) => n > 0);
  if (!some(ties.offline)) return 'nobody met in it, so that deep is not told';
  return some(ties.online) ? null : 'nothing happened online in it, so that deep is not told';
}

/** Why nothing is said of what changed: at the edges of the data nobody knows what came before or after. */
function unclaimedOf({ timeline }: Way, window: Window, before: Seen | null): string | null {
  if (window.until - 1 > timeline.lastDay) return `the log ends on ${dateOf(timeline.lastDay)}`;
  if (window.from < timeline.firstDay) return `the log begins on ${dateOf(timeline.firstDay)}`;
  if (before === null) return 'the first window has none before it';
  return before.window.whole ? null : 'the log begins inside the window before';
}
