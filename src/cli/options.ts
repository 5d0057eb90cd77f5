import { type Command, InvalidArgumentError, Option } from 'commander';

/** Columns that a person may name: by the header's word or by position from 1. */
export const COLUMNS = [
  'time',
  'from',
  'to',
  'kind',
  'medium',
  'place',
  'count',
  'minutes',
  'event',
  'person',
  'start',
  'end',
  'status',
] as const;
export type ColumnOption = (typeof COLUMNS)[number];

export const FORMATS = ['table', 'csv', 'tsv', 'json', 'ndjson', 'markdown'] as const;
export type FormatOption = (typeof FORMATS)[number];

/** What commander hands to an action, after parsing. */
export interface ShowOptions extends Partial<Record<ColumnOption, string>> {
  as?: FormatOption;
  output?: string;
  top?: number;
  bom?: boolean;
  header?: boolean;
  delimiter?: string;
  encoding?: string;
  zone: string;
  dayFirst?: boolean;
  monthFirst?: boolean;
  online: string[];
  offline: string[];
  people?: string;
  strict?: boolean;
  seed: number;
  eventLimit: number;
  halfLife: number;
  asOf?: number;
}

export function addOutputOptions(command: Command): void {
  command.optionsGroup('Output:');
  command.addOption(
    new Option(
      '--as <format>',
      'how to write it (default: a table to a terminal, CSV to a pipe; report is always text)',
    ).choices(FORMATS),
  );
  command.option('-o, --output <file>', 'write to a file; its ending chooses the format unless --as does');
  command.option(
    '--top <n>',
    'only the n deepest ties, most missed people, largest communities',
    wholeNumber,
  );
  command.option('--bom', 'begin CSV with a byte order mark, for Excel');
}

export function addReadingOptions(command: Command): void {
  command.optionsGroup('Reading (columns are sniffed and said; name one to override):');
  command.option('--time <column>', 'when it happened: a header or a position from 1');
  command.option('--from <column>', 'who acted');
  command.option('--to <column>', 'towards whom; a column of mentions may hold several names');
  command.option('--kind <column|kind>', 'what it was: a column, or one kind for all rows, such as meetup');
  command.option('--medium <column|medium>', 'online or offline: a column, or one word for all rows');
  command.option('--place <column>', 'channel, room or thread');
  command.option('--count <column>', 'how many interactions a row stands for');
  command.option('--minutes <column>', 'minutes spent together');
  command.option('--event <column>', 'attendance lists: the event');
  command.option('--person <column>', 'attendance lists: who was there');
  command.option('--start <column>', 'attendance lists: when it began');
  command.option('--end <column>', 'attendance lists: when it ended');
  command.option('--status <column>', 'attendance lists: attended, registered, …');
  command.option('--header', 'the first row names the columns');
  command.option('--no-header', 'the first row is data already');
  command.addOption(new Option('--delimiter <character>', 'what separates cells: , ; | tab or space'));
  command.option('--encoding <name>', 'utf-8, utf-16le, latin1, windows-1252, …');
  command.option('--zone <zone>', 'where times without a zone were written, such as Europe/Berlin', 'UTC');
  command.option('--day-first', 'read 03/04/2025 as 3 April');
  command.option('--month-first', 'read 03/04/2025 as March 4');
  command.option('--online <kinds>', 'kinds that happen online, separated by commas', list, []);
  command.option('--offline <kinds>', 'kinds that happen offline, such as meetup,lunch', list, []);
  command.option('--people <file>', 'who is who: a table with key, person, and maybe group, staff, bot');
  command.option('--strict', 'fail when any row had to be set aside');
}

export function addAnalysisOptions(command: Command): void {
  command.optionsGroup('Analysis:');
  command.option('--as-of <time>', 'count recency from this time (default: the last interaction)', moment);
  command.option('--half-life <days>', 'days of silence after which a tie is half as recent', positive, 90);
  command.option('--event-limit <n>', 'larger events give no pairs', wholeNumber, 100);
  command.option('--seed <n>', 'where every random choice starts', wholeNumber, 1);
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function wholeNumber(text: string): number {
  const n = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(n) || n < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return n;
}

function positive(text: string): number {
  const n = Number(text);
  if (text.trim() === '' || !Number.isFinite(n) || n <= 0)
    throw new InvalidArgumentError('It must be a number above 0.');
  return n;
}

function moment(text: string): number {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const time = date || zoned ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new InvalidArgumentError(
      'It must be a date such as 2026-01-31, or a time with a zone such as 2026-01-31T09:00Z.',
    );
  return date ? time + 86_400_000 - 1 : time;
}
