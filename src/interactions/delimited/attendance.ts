import { MEDIA } from '../../model.js';
import { kindOf, mediumOf } from '../kinds.js';
import type { TimeReader } from '../times/reader.js';
import { numberOf } from './cells.js';
import { nameOf } from './draft.js';
import { type Problem, type RowReader, type Task, timesOf } from './interactions.js';
import { statusOf } from './status.js';

/** Reads the rows of an attendance list: who was at which event. Events are told apart when all files are read. */
export function attendanceReader(task: Task): RowReader {
  const { file, sink } = task;
  const starts = timesOf(task, task.layout.at.start);
  const ends = timesOf(task, task.layout.at.end);
  const check = checker(task);
  const fill = filler(task, starts, ends);
  const add = adder(task, [starts, ends]);
  const visit: Visit = { start: Number.NaN, end: Number.NaN, minutes: Number.NaN };
  const onRow = (cells: readonly string[], line: number): void => {
    sink.book.row(file);
    const problem = check(cells) ?? fill(cells, visit);
    if (problem === null) add(cells, visit, line);
    else sink.book.aside(problem.reason, file, { line, detail: problem.detail });
  };
  return { onRow, finish: () => finish(task, starts, ends) };
}

/** When somebody was there. One such object serves all rows. */
interface Visit {
  start: number;
  end: number;
  minutes: number;
}

function filler({ layout: { at }, comma }: Task, starts: TimeReader | null, ends: TimeReader | null) {
  return (cells: readonly string[], visit: Visit): Problem => {
    const cellOf = (column: number | undefined): string =>
      (column === undefined ? '' : (cells[column] ?? '')).trim();
    const [start, end, minutes] = [cellOf(at.start), cellOf(at.end), cellOf(at.minutes)];
    visit.start = start === '' || starts === null ? Number.NaN : starts.read(start);
    if (start !== '' && Number.isNaN(visit.start)) return { reason: 'bad-time', detail: start };
    visit.end = end === '' || ends === null ? Number.NaN : ends.read(end);
    if (end !== '' && Number.isNaN(visit.end)) return { reason: 'bad-time', detail: end };
    visit.minutes = minutes === '' ? Number.NaN : numberOf(minutes, comma);
    if (minutes !== '' && Number.isNaN(visit.minutes)) return { reason: 'bad-minutes', detail: minutes };
    return null;
  };
}

function adder(
  task: Task,
  times: readonly (TimeReader | null)[],
): (cells: readonly string[], visit: Visit, line: number) => void {
  const { file, sink } = task;
  const { at } = task.layout;
  const { presence } = sink;
  const medium = mediumReader(task);
  return (cells, visit, line) => {
    for (const reader of times) reader?.keep(presence.event.size);
    presence.event.push(presence.names.codeOf((cells[at.event as number] as string).trim().normalize('NFC')));
    presence.person.push(sink.personOf(cells[at.person as number] as string));
    if (at.group !== undefined)
      sink.groups.note(sink.personOf(cells[at.person as number] as string), cells[at.group] ?? '', {
        file: file.name,
        line,
      });
    presence.start.push(visit.start);
    presence.end.push(visit.end);
    presence.minutes.push(visit.minutes);
    presence.medium.push(medium(at.medium === undefined ? '' : (cells[at.medium] ?? '')));
    presence.file.push(file.index);
    presence.line.push(line);
    file.used += 1;
  };
}

function checker({ layout: { at }, sink }: Task): (cells: readonly string[]) => Problem {
  const needed = Math.max(at.event ?? 0, at.person ?? 0, at.status ?? 0);
  return (cells) => {
    if (cells.length <= needed)
      return { reason: 'ragged', detail: `${cells.length} of ${needed + 1} columns` };
    if ((cells[at.event as number] as string).trim() === '') return { reason: 'no-event', detail: '' };
    if ((cells[at.person as number] as string).trim() === '') return { reason: 'no-person', detail: '' };
    if (at.status === undefined) return null;
    const cell = cells[at.status] as string;
    const status = statusOf(cell);
    if (status === 'attended') return null;
    const person = sink.personOf(cells[at.person as number] as string);
    return { reason: status, detail: status === 'unknown-status' ? cell : `${sink.nameOf(person)}: ${cell}` };
  };
}

/** Attendance is meeting in person, unless the row, or the person who runs us, says otherwise. */
function mediumReader({ layout, file, sink }: Task): (cell: string) => number {
  const told = layout.constant.medium === null ? null : mediumOf(layout.constant.medium);
  const meetup = kindOf(layout.constant.kind ?? 'meetup', sink.options);
  if (told === null && layout.at.medium === undefined) {
    const medium = MEDIA[meetup.medium];
    file.notes.push(`Attendance counts as ${medium} (pass --medium online if they met online).`);
  }
  return (cell) => {
    if (told !== null) return MEDIA.indexOf(told);
    if (cell.trim() === '') return meetup.medium;
    return MEDIA.indexOf(mediumOf(cell) ?? 'unknown');
  };
}

function finish({ layout, file, sink }: Task, starts: TimeReader | null, ends: TimeReader | null): void {
  const { start, end } = sink.presence;
  starts?.settle((position, time) => {
    start.view()[position] = time;
  });
  ends?.settle((position, time) => {
    end.view()[position] = time;
  });
  file.notes.push(...(starts?.notes() ?? []), ...(ends?.notes() ?? []));
  if (layout.at.start === undefined) file.notes.push('No column holds the start: an event is its name.');
  if (layout.at.status === undefined)
    file.notes.push('No column holds a status: everyone listed counts as there.');
  else file.notes.push(`Who was there is read from "${nameOf(layout, layout.at.status)}".`);
}
