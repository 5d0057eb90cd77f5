import { DAY, pickedOf } from '../../kit/index.js';
import { type Blend, type KindEntry, MEDIA, type Medium, type PeopledLog } from '../../model.js';
import { contactsOf } from '../contacts.js';
import { depthOf } from '../depth.js';
import { FACETS } from '../facets/table.js';
import type { Grounds } from '../grounds.js';
import { pairsOf } from '../pairs.js';
import type { Projection } from '../projection.js';
import type { Settings } from '../settings.js';
import { deepOf } from '../standings/deep.js';
import type { Judged } from '../standings/rule.js';
import { standingsOf } from '../standings/table.js';
import { weighingOf } from '../weights.js';

/** One tie by itself, and the log around it: enough to compute it again with more contact. */
export interface Case {
  /** The log with this pair's interactions only, and the events of this pair. */
  readonly log: PeopledLog;
  readonly projection: Projection;
  /** The whole log's, with the pair at position `i`. */
  readonly grounds: Grounds;
  readonly i: number;
  readonly settings: Settings;
  readonly gate: Judged['gate'];
}

/** Contact that did not happen (yet). */
export interface Extra {
  /** Days from the moment of the analysis, from 1; 0 in a log without times. */
  readonly day: number;
  readonly kind: KindEntry;
  /** From a to b; of no account for kinds without direction. */
  readonly forth: boolean;
}

/** What else may be different: contact of each of the two with others, or the pair's meetings left out. */
export interface Different {
  readonly extras?: readonly Extra[];
  readonly others?: number;
  readonly without?: Medium;
}

/**
 * The tie as it would be with more contact, or less: everything that is known of the pair is computed again from its
 * rows, the totals of the two follow, and what they have in common with others stays as it is.
 */
export function judgedAgainOf(given: Case, { extras = [], others = 0, without }: Different = {}): Judged {
  const { grounds, i, settings, gate } = given;
  const log = withExtrasOf(without === undefined ? given.log : withoutOf(given.log, without), given, extras);
  const projection = without === undefined ? given.projection : partOf(given.projection, without);
  const pairs = pairsOf(contactsOf(log, projection, weighingOf(log.kinds, settings.weigh)));
  const before = grounds.pairs.evidence[i]!;
  const more = others + (pairs.evidence[0] ?? 0) - before;
  const [a, b] = [grounds.pairs.a[i]!, grounds.pairs.b[i]!];
  const alone: Grounds = {
    ...grounds,
    // The two are persons 0 and 1 here.
    pairs: { ...pairs, a: Uint32Array.of(0), b: Uint32Array.of(1) },
    people: 2,
    volume: Float64Array.of(grounds.volume[a]! + more, grounds.volume[b]! + more),
    partners: Uint32Array.of(grounds.partners[a]!, grounds.partners[b]!),
    common: {
      kinship: grounds.common.kinship.slice(i, i + 1),
      through: grounds.common.through.slice(i, i + 1),
    },
    asOfDay: extras.reduce((day, extra) => Math.max(day, grounds.asOfDay + extra.day), grounds.asOfDay),
  };
  return judgedOf(alone, settings.blend, { cut: settings.cut, gate });
}

function judgedOf(grounds: Grounds, blend: Blend, rule: Pick<Judged, 'cut' | 'gate'>): Judged {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet.name, facet.columnOf(grounds)]));
  const judged = { grounds, facets, depth: depthOf(grounds, blend), ...rule };
  return { ...judged, deep: deepOf(judged) };
}

export function standingOf(judged: Judged): number {
  return standingsOf(judged)[0]!;
}

/** The rows of a log that a test admits. */
export function rowsOf(log: PeopledLog, keeps: (at: number) => boolean): PeopledLog {
  return pickedRowsOf(log, log.size, keeps);
}

/** The events of a projection that a test admits. */
export function eventsOf(projection: Projection, keeps: (at: number) => boolean): Projection {
  return pickedRowsOf(projection, projection.size, keeps);
}

/** Every column of a table at the positions that a test admits. */
function pickedRowsOf<T extends { readonly size: number }>(
  table: T,
  size: number,
  keeps: (at: number) => boolean,
): T {
  const at: number[] = [];
  for (let row = 0; row < size; row += 1) if (keeps(row)) at.push(row);
  const kept = Uint32Array.from(at);
  const columns = Object.entries(table).filter(([, value]) => ArrayBuffer.isView(value));
  const picked = columns.map(([name, column]) => [name, pickedOf(column as unknown as Float64Array, kept)]);
  return { ...table, ...Object.fromEntries(picked), size: at.length };
}

const withoutOf = (log: PeopledLog, medium: Medium): PeopledLog =>
  rowsOf(log, (at) => log.medium[at] !== MEDIA.indexOf(medium));

const partOf = (projection: Projection, medium: Medium): Projection =>
  eventsOf(projection, (at) => projection.medium[at] !== MEDIA.indexOf(medium));

/** The pair's rows, and a row for each extra. */
function withExtrasOf(log: PeopledLog, { grounds, i }: Case, extras: readonly Extra[]): PeopledLog {
  if (extras.length === 0) return log;
  const kinds = [...log.kinds];
  for (const { kind } of extras) if (!kinds.some(({ name }) => name === kind.name)) kinds.push(kind);
  const codeOf = (kind: KindEntry): number => kinds.findIndex(({ name }) => name === kind.name);
  const [a, b] = [grounds.pairs.a[i]!, grounds.pairs.b[i]!];
  const add = <T extends Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array>(
    column: T,
    of: (extra: Extra) => number,
  ): T => {
    const make = column.constructor as new (length: number) => T;
    const out = new make(log.size + extras.length);
    out.set(column.subarray(0, log.size));
    extras.forEach((extra, k) => {
      out[log.size + k] = of(extra);
    });
    return out;
  };
  return {
    ...log,
    kinds,
    size: log.size + extras.length,
    from: add(log.from, ({ forth }) => (forth ? a : b)),
    to: add(log.to, ({ forth }) => (forth ? b : a)),
    time: add(log.time, ({ day }) => (day === 0 ? Number.NaN : (grounds.asOfDay + day) * DAY)),
    kind: add(log.kind, ({ kind }) => codeOf(kind)),
    medium: add(log.medium, ({ kind }) => MEDIA.indexOf(kind.medium)),
    place: add(log.place, () => 0),
    count: add(log.count, () => 1),
    minutes: add(log.minutes, () => Number.NaN),
    file: add(log.file, () => 0),
    line: add(log.line, () => 0),
  };
}
