import type { FileTally, Reason } from '../ledger.js';
import { newRow, type Row } from '../rows.js';
import type { Sink } from '../sink.js';
import { TimeReader } from '../times/reader.js';
import { zoneOf } from '../times/zone.js';
import { amountReader } from './amounts.js';
import { nameOf } from './draft.js';
import type { Layout } from './layout.js';
import type { OnRow } from './rows.js';
import { manyTargets, oneTarget } from './targets.js';
import { type WorldReader, worldReader } from './world.js';

/** Reads the rows of one file into the sink; `finish` when all rows are read. */
export interface RowReader {
  readonly onRow: OnRow;
  finish(): void;
}

export interface Task {
  readonly layout: Layout;
  readonly file: FileTally;
  readonly sink: Sink;
  /** Whether 1,5 is a number. */
  readonly comma: boolean;
}

/** Problems of a row in the course of reading it; null when it is fine. */
export type Problem = { readonly reason: Reason; readonly detail: string } | null;

export function interactionReader(task: Task): RowReader {
  const { layout, file, sink } = task;
  const { at } = layout;
  const times = timesOf(task, layout.at.time);
  const world = worldReader(task);
  const fill = filler(task, times);
  const put = (cells: readonly string[], row: Row): void => {
    world.read(cells, row);
    if (at.togroup !== undefined)
      sink.groups.note(row.to, cells[at.togroup] ?? '', { file: file.name, line: row.line });
    times?.keep(sink.rows.size);
    sink.rows.add(row);
  };
  const target = (layout.list ? manyTargets : oneTarget)(task, put);
  const row = newRow(file.index);
  const first = sink.rows.size;
  const onRow: OnRow = (cells, line) => {
    sink.book.row(file);
    row.line = line;
    const problem = fill(cells, row) ?? target(cells, row);
    if (problem !== null) return sink.book.aside(problem.reason, file, { line, detail: problem.detail });
    file.used += 1;
    if (at.group !== undefined) sink.groups.note(row.from, cells[at.group] ?? '', { file: file.name, line });
  };
  return { onRow, finish: () => finish(task, [times, world], first) };
}

export function timesOf({ layout, file, sink }: Task, column: number | undefined): TimeReader | null {
  if (column === undefined) return null;
  const { zone, dates } = sink.options;
  return new TimeReader({
    column: nameOf(layout, column),
    file: file.name,
    zone: zoneOf(zone),
    zoneName: zone,
    dates,
    compact: layout.compact.has(column),
  });
}

function finish(
  { layout, file, sink }: Task,
  [times, world]: [TimeReader | null, WorldReader],
  first: number,
): void {
  const { from, to, time } = sink.rows.view();
  times?.settle((position, moment) => {
    time[position] = moment;
  });
  file.notes.push(...(times?.notes() ?? []), ...world.notes());
  if (layout.at.time === undefined)
    file.notes.push('No column holds times: everything that needs them is left out.');
  const senders = new Set(from.subarray(first));
  if (
    senders.size > 1 &&
    to.length - first > 2 &&
    !to.subarray(first).some((person) => senders.has(person))
  ) {
    const [a, b] = [nameOf(layout, layout.at.from as number), nameOf(layout, layout.at.to as number)];
    file.notes.push(
      `Nobody in "${a}" is ever in "${b}": if this is an attendance list, pass --event "${a}" --person "${b}" (or the other way round).`,
    );
  }
}

/** Reads time, who acted, count and minutes of a row. */
function filler(task: Task, times: TimeReader | null): (cells: readonly string[], row: Row) => Problem {
  const { at } = task.layout;
  const { sink } = task;
  const amounts = amountReader(task);
  const needed = Math.max(at.from ?? 0, at.to ?? 0, at.time ?? 0, at.kind ?? 0);
  return (cells, row) => {
    if (cells.length <= needed)
      return { reason: 'ragged', detail: `${cells.length} of ${needed + 1} columns` };
    if (times !== null) {
      const text = cells[at.time as number] as string;
      row.time = times.read(text);
      if (Number.isNaN(row.time))
        return { reason: text.trim() === '' ? 'no-time' : 'bad-time', detail: text };
    }
    row.from = sink.personOf(cells[at.from as number] as string);
    if (row.from < 0) return { reason: 'no-person', detail: '' };
    return amounts(cells, row);
  };
}
