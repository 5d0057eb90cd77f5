import {
  type AnalyzeOptions,
  type Gate,
  type GateOption,
  type Loss,
  MEDIA,
  type Medium,
  type PeopledLog,
  type Ties,
} from '../model.js';
import { tiesOf } from './ties.js';

type Part = Pick<Loss, 'what' | 'name'>;

const ASKED: Readonly<Record<Gate, GateOption>> = {
  'both-worlds': 'both',
  'either-world': 'either',
  'depth-alone': 'off',
};

/**
 * Which ties would be deep if one medium or place were gone, 1 for each that would: depth is worked out again on what
 * is left, for it is a share of all that somebody does, and judged by the same cut and gate and on the same day.
 */
export function deepWithoutOf(log: PeopledLog, ties: Ties, options: AnalyzeOptions) {
  const asOf = Number.isNaN(ties.asOf) ? null : ties.asOf;
  const same = { ...options, asOf, gate: ASKED[ties.gate] };
  return (part: Part): Uint8Array => {
    const deep = new Uint8Array(ties.size);
    // In one world nothing is proven in both.
    if (part.what === 'medium' && ties.gate === 'both-worlds') return deep;
    const rest = tiesOf(logWithoutOf(log, part), same);
    let at = 0;
    for (let i = 0; i < ties.size; i += 1) {
      const far = (): number => rest.a[at]! - ties.a[i]! || rest.b[at]! - ties.b[i]!;
      while (far() < 0) at += 1;
      if (far() === 0) deep[i] = rest.deep[at]!;
    }
    return deep;
  };
}

/** Events are in no place: they stay, whatever place is gone. */
function logWithoutOf(log: PeopledLog, { what, name }: Part): PeopledLog {
  if (what === 'place') {
    const place = log.places.indexOf(name);
    return keptOf(log, (row) => log.place[row] !== place);
  }
  const medium = MEDIA.indexOf(name as Medium);
  const rest = keptOf(log, (row) => log.medium[row] !== medium);
  return { ...rest, attendance: keptOf(log.attendance, (row) => log.attendance.medium[row] !== medium) };
}

/** Columns with those rows only that stay, copied run by run: row by row, a million of them take ten times as long. */
function keptOf<T extends { readonly size: number }>(columns: T, stays: (row: number) => boolean): T {
  const runs = runsOf(columns.size, stays);
  const size = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const kept = Object.entries<unknown>(columns)
    .filter(([, column]) => ArrayBuffer.isView(column))
    .map(([name, column]) => [name, joinedOf(column as Float64Array, runs, size)]);
  return { ...columns, ...Object.fromEntries(kept), size };
}

/** Rows that stay, from one up to before another. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(rows: number, stays: (row: number) => boolean): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let row = 0; row <= rows; row += 1) {
    const is = row < rows && stays(row);
    if (is && from < 0) from = row;
    if (is || from < 0) continue;
    runs.push({ from, to: row });
    from = -1;
  }
  return runs;
}

function joinedOf(column: Float64Array, runs: readonly Run[], size: number): Float64Array {
  const joined = new (column.constructor as Float64ArrayConstructor)(size);
  let at = 0;
  for (const { from, to } of runs) {
    joined.set(column.subarray(from, to), at);
    at += to - from;
  }
  return joined;
}
