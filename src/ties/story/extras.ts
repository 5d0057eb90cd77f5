import { DAY } from '../../kit/index.js';
import { type KindEntry, MEDIA, type PeopledLog } from '../../model.js';

/** Contact that did not happen (yet). */
export interface Extra {
  /** Days from the moment of the analysis, from 1; 0 in a log without times. */
  readonly day: number;
  readonly kind: KindEntry;
  /** From a to b; of no account for kinds without direction. */
  readonly forth: boolean;
}

/** The two people, and the day from which the days of extras are counted. */
interface Between {
  readonly a: number;
  readonly b: number;
  readonly asOfDay: number;
}

/** The pair's rows, and a row for each extra. */
export function withExtrasOf(
  log: PeopledLog,
  extras: readonly Extra[],
  { a, b, asOfDay }: Between,
): PeopledLog {
  if (extras.length === 0) return log;
  const kinds = [...log.kinds];
  for (const { kind } of extras) if (!kinds.some(({ name }) => name === kind.name)) kinds.push(kind);
  const codeOf = (kind: KindEntry): number => kinds.findIndex(({ name }) => name === kind.name);
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
    time: add(log.time, ({ day }) => (day === 0 ? Number.NaN : (asOfDay + day) * DAY)),
    kind: add(log.kind, ({ kind }) => codeOf(kind)),
    medium: add(log.medium, ({ kind }) => MEDIA.indexOf(kind.medium)),
    place: add(log.place, () => 0),
    count: add(log.count, () => 1),
    minutes: add(log.minutes, () => Number.NaN),
    file: add(log.file, () => 0),
    line: add(log.line, () => 0),
  };
}
