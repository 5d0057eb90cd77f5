import { isoOf } from '../kit/index.js';
import type { Presence } from './attendance.js';

/** Starts further apart than this are different events of the same name. */
const APART = 12 * 3_600_000;

interface Run {
  /** The first event of the name. */
  readonly first: number;
  runs: number;
  /** The last start seen. */
  start: number;
}

/** Each row's event, and the names of the events: with the day where a name occurs on several. */
export function eventsOf({ event, start, names }: Presence): { codes: Uint32Array; names: string[] } {
  const events = event.view();
  const starts = start.view();
  const codes = new Uint32Array(events.length);
  const opened: { readonly name: number; readonly start: number }[] = [];
  const runs = new Map<number, Run>();
  for (const row of orderOf(events, starts)) {
    const name = events[row] as number;
    const time = starts[row] as number;
    const run = runs.get(name);
    if (run !== undefined && Number.isNaN(time)) codes[row] = run.first;
    else if (run !== undefined && time - run.start <= APART) codes[row] = opened.length - 1;
    else {
      codes[row] = opened.push({ name, start: time }) - 1;
      if (run !== undefined) run.runs += 1;
      else runs.set(name, { first: opened.length - 1, runs: 1, start: time });
    }
    const now = runs.get(name);
    if (now !== undefined && !Number.isNaN(time)) now.start = time;
  }
  const titles = opened.map(({ name, start: time }) => {
    const title = names.names[name] as string;
    return (runs.get(name)?.runs ?? 1) > 1 ? `${title} ${isoOf(time)?.slice(0, 10)}` : title;
  });
  return { codes, names: titles };
}

/** Rows by event, then by start; those without a start last. */
function orderOf(events: Uint32Array, starts: Float64Array): Uint32Array {
  const late = (row: number): number =>
    Number.isNaN(starts[row]) ? Number.MAX_VALUE : (starts[row] as number);
  return Uint32Array.from(events.keys()).sort(
    (a, b) => (events[a] as number) - (events[b] as number) || late(a) - late(b) || a - b,
  );
}
