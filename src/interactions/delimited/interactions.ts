import { MEDIA } from '../../model.js';
import { mediumOf } from '../kinds.js';
import type { FileTally, Reason } from '../ledger.js';
import type { Row, Sink } from '../sink.js';
import { TimeReader } from '../times/reader.js';
import { zoneOf } from '../times/zone.js';
import { namesIn, numberOf } from './cells.js';
import { type Layout, nameOf } from './layout.js';
import type { OnRow } from './rows.js';

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
  const times = timesOf(task, layout.at.time);
  const fill = filler(task, times);
  const target = layout.list ? manyTargets(task) : oneTarget(task);
  const row: Row = {
    from: 0,
    to: 0,
    time: Number.NaN,
    kind: 0,
    medium: 0,
    place: 0,
    count: 1,
    minutes: Number.NaN,
    file: file.index,
    line: 0,
  };
  const first = sink.size;
  const onRow: OnRow = (cells, line) => {
    sink.book.row(file);
    row.line = line;
    const problem = fill(cells, row) ?? target(cells, row);
    if (problem === null) file.used += 1;
    else sink.book.aside(problem.reason, file, { line, detail: problem.detail });
  };
  return { onRow, finish: () => finish(task, times, first) };
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
  });
}

function finish({ layout, file, sink }: Task, times: TimeReader | null, first: number): void {
  times?.settle((position, time) => sink.setTime(position, time));
  file.notes.push(...(times?.notes() ?? []));
  if (layout.at.time === undefined)
    file.notes.push('No column holds times: everything that needs them is left out.');
  const { from, to } = sink.view();
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

/** Everything of a row but its target. */
function filler(task: Task, times: TimeReader | null): (cells: readonly string[], row: Row) => Problem {
  const { at } = task.layout;
  const { sink } = task;
  const world = worldReader(task);
  const amounts = amountReader(task);
  const needed = Math.max(at.from ?? 0, at.to ?? 0, at.time ?? 0, at.kind ?? 0);
  return (cells, row) => {
    if (cells.length <= needed)
      return { reason: 'ragged', detail: `${cells.length} of ${needed + 1} columns` };
    if (times !== null) {
      const text = cells[at.time as number] as string;
      row.time = times.read(text, sink.size);
      if (Number.isNaN(row.time))
        return { reason: text.trim() === '' ? 'no-time' : 'bad-time', detail: text };
    }
    row.from = sink.personOf(cells[at.from as number] as string);
    if (row.from < 0) return { reason: 'no-person', detail: '' };
    world(cells, row);
    return amounts(cells, row);
  };
}

/** Kind, medium and place. */
function worldReader({ layout, file, sink }: Task): (cells: readonly string[], row: Row) => void {
  const { at, constant } = layout;
  const mention = /mention/i.test(nameOf(layout, at.to as number));
  const usual = constant.kind ?? (mention ? 'mention' : 'other');
  const where = { file: file.name, column: at.kind === undefined ? '' : nameOf(layout, at.kind) };
  const told = constant.medium === null ? null : mediumOf(constant.medium);
  const told2 = told === null ? -1 : MEDIA.indexOf(told);
  const words = new Set<string>();
  const media = new Map<string, number>([['', -1]]);
  const mediumIn = (cell: string): number => {
    const known = media.get(cell);
    if (known !== undefined) return known;
    const medium = cell.trim() === '' ? -1 : MEDIA.indexOf(mediumOf(cell) ?? 'unknown');
    if (cell.trim() !== '' && mediumOf(cell) === null) words.add(cell.trim());
    media.set(cell, medium);
    return medium;
  };
  return (cells, row) => {
    const word = at.kind === undefined ? usual : (cells[at.kind] as string);
    const meaning = sink.kindOf(word.trim() === '' ? 'other' : word, where);
    row.kind = meaning.kind;
    const medium = told2 >= 0 ? told2 : at.medium === undefined ? -1 : mediumIn(cells[at.medium] ?? '');
    row.medium = medium >= 0 ? medium : meaning.medium;
    row.place = at.place === undefined ? 0 : sink.placeOf(cells[at.place] ?? '');
  };
}

/** Count and minutes. */
function amountReader({ layout: { at }, comma }: Task): (cells: readonly string[], row: Row) => Problem {
  return (cells, row) => {
    if (at.count !== undefined) {
      const cell = cells[at.count] ?? '';
      row.count = numberOf(cell, comma);
      if (!(row.count > 0)) return { reason: 'bad-count', detail: cell };
    }
    if (at.minutes !== undefined) {
      const cell = cells[at.minutes] ?? '';
      row.minutes = numberOf(cell, comma);
      if (Number.isNaN(row.minutes) && cell.trim() !== '') return { reason: 'bad-minutes', detail: cell };
    }
    return null;
  };
}

function oneTarget({ layout: { at }, sink }: Task): (cells: readonly string[], row: Row) => Problem {
  const column = at.to as number;
  return (cells, row) => {
    row.to = sink.personOf(cells[column] as string);
    if (row.to < 0) return { reason: 'no-target', detail: '' };
    if (row.to === row.from) return { reason: 'to-oneself', detail: cells[column] as string };
    sink.add(row);
    return null;
  };
}

/** One interaction for each person named; the row is used when there is one. */
function manyTargets({ layout: { at }, sink }: Task): (cells: readonly string[], row: Row) => Problem {
  const column = at.to as number;
  return (cells, row) => {
    const cell = cells[column] as string;
    const people = new Set(namesIn(cell).map((name) => sink.personOf(name)));
    if (people.size === 0) return { reason: 'no-target', detail: '' };
    people.delete(row.from);
    if (people.size === 0) return { reason: 'to-oneself', detail: cell };
    for (row.to of people) sink.add(row);
    return null;
  };
}
