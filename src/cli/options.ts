import { type Command, Option } from 'commander';
import type { ColumnRole } from '../interactions/index.js';
import { addDepthOptions, type DepthOptions } from './depth-options.js';
import { encoding, list, moment, positive, wholeNumber, zone } from './values.js';

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
] as const satisfies readonly ColumnRole[];
export type ColumnOption = (typeof COLUMNS)[number];

export const FORMATS = ['table', 'csv', 'tsv', 'json', 'ndjson', 'markdown'] as const;
export type FormatOption = (typeof FORMATS)[number];

/** What commander hands to an action, after parsing. */
export interface ShowOptions extends Partial<Record<ColumnOption, string>>, DepthOptions {
  as?: FormatOption;
  output?: string;
  top?: number;
  group?: string;
  byGroup?: boolean;
  /** Names of people, as often as the option was given, each perhaps several with commas between. */
  profile?: string[];
  bom?: boolean;
  header?: boolean;
  delimiter?: string;
  encoding?: string;
  zone: string;
  dayFirst?: boolean;
  monthFirst?: boolean;
  online?: string[];
  offline?: string[];
  people?: string;
  strict?: boolean;
  seed: number;
  eventLimit: number;
  halfLife: number;
  asOf?: number;
}

const OUTPUT = 'write to a file; its ending chooses the format unless --as does';

/** A story is text or JSON, and a word is text: other formats are refused, and not offered. */
export function addStoryOutputOptions(command: Command): void {
  command.optionsGroup('Output:');
  const as = 'table or json for a person or a tie; a word is told as text (default: table)';
  command.option('--as <format>', as);
  command.option('-o, --output <file>', OUTPUT);
}

export function addOutputOptions(command: Command): void {
  command.optionsGroup('Output:');
  const usual = command.name() === 'report' ? 'table' : 'table to a terminal, else CSV';
  command.addOption(new Option('--as <format>', `how to write it (default: ${usual})`).choices(FORMATS));
  command.option('-o, --output <file>', OUTPUT);
  command.option('--bom', 'begin CSV with a byte order mark, for Excel');
}

/** For commands with rows: which of them are the first, their help says. */
export function addTopOption(command: Command, first: string): void {
  command.optionsGroup('Output:');
  command.option('--top <n>', `only the first n rows: ${first}`, wholeNumber);
}

export function addProfileOption(command: Command): void {
  command.option(
    '--profile <names>',
    'hub and weaver side by side for these people, such as Ana,Bo; again for more',
    (names: string, before: string[] = []) => [...before, names],
  );
}

/** `person` is the flag for the person of attendance lists, where --person means something else. */
export function addReadingOptions(command: Command, person = '--person'): void {
  command.optionsGroup('Reading (columns are found and told; name one by header or position from 1):');
  for (const [flags, says] of READING) command.option(flags.replace(/^--person\b/, person), says);
  command.option('--header', 'the first row names the columns (default: found)');
  command.option('--no-header', 'the first row is data already');
  command.option('--delimiter <character>', 'what separates cells: , ; | tab space (default: found)');
  command.option('--encoding <name>', 'such as latin1 or windows-1252 (default: UTF-8, UTF-16)', encoding);
  command.option(
    '--zone <zone>',
    'where times without a zone were written, such as Europe/Paris',
    zone,
    'UTC',
  );
  command.option('--day-first', 'read 03/04/2025 as 3 April');
  command.option('--month-first', 'read 03/04/2025 as March 4');
  command.option('--online <kinds>', 'kinds that happen online, separated by commas', list);
  command.option('--offline <kinds>', 'kinds that happen offline, such as meetup,lunch', list);
  command.option('--people <file>', 'who is who: a table of key,person and maybe group,staff,bot');
  command.option(
    '--group <columns>',
    'communities are given: the column of the group of who acted, or FROM,TO for both; whose rows name several is in that of 90 % of them, or in none',
  );
  command.option('--by-group', 'communities are the groups of the --people file');
  command.option('--strict', 'list the rows that cannot be used, and fail when there are any');
}

const READING = [
  ['--time <column>', 'when it happened'],
  ['--from <column>', 'who acted'],
  ['--to <column>', 'towards whom; a column of mentions may hold several names'],
  ['--kind <column|kind>', 'what it was: a column, or one kind for all rows, such as meetup'],
  ['--medium <column|medium>', 'a column, or online or offline for all rows'],
  ['--place <column>', 'channel, room or thread'],
  ['--count <column>', 'how many interactions a row stands for'],
  ['--minutes <column>', 'minutes spent together'],
  ['--event <column>', 'in an attendance list: the event'],
  ['--person <column>', 'in an attendance list: who was there'],
  ['--start <column>', 'in an attendance list: when it began'],
  ['--end <column>', 'in an attendance list: when it ended'],
  ['--status <column>', 'in an attendance list: attended, registered, …'],
] as const satisfies readonly (readonly [string, string])[];

export function addAnalysisOptions(command: Command): void {
  command.optionsGroup('Analysis:');
  command.option('--as-of <time>', 'count silence up to this time (default: the last interaction)', moment);
  command.option('--half-life <days>', 'days of silence after which a tie is half as recent', positive, 90);
  command.option(
    '--event-limit <n>',
    'larger events tie nobody: they are crowds, not tables',
    wholeNumber,
    100,
  );
  command.option(
    '--seed <n>',
    'random choices start here; the same seed gives the same result',
    wholeNumber,
    1,
  );
  addDepthOptions(command);
}
