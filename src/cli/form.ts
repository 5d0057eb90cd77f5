import { extname } from 'node:path';
import process from 'node:process';
import { UserError } from '../errors.js';
import type { Look } from '../report/index.js';
import type { FormatOption, ShowOptions } from './options.js';

const ENDINGS: Record<string, FormatOption> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.md': 'markdown',
  '.txt': 'table',
};

/**
 * The form of the output: as told, as the file's ending says, else a table for a person and CSV for a pipe.
 *
 * @throws UserError when the file's ending means something that is not written: better than CSV under a wrong name.
 */
export function formatOf(command: string, { as, output }: ShowOptions): FormatOption {
  if (as !== undefined) return as;
  const ending = output?.startsWith('/dev/') ? '' : extname(output ?? '').toLowerCase();
  if (Object.hasOwn(ENDINGS, ending)) return ENDINGS[ending] as FormatOption;
  if (ending !== '')
    throw new UserError(
      `${output}: no format ends in ${ending}`,
      `Tell it with --as, or end the name in ${Object.keys(ENDINGS).join(', ')}.`,
    );
  if (command === 'report') return 'table';
  return output === undefined && process.stdout.isTTY ? 'table' : 'csv';
}

/** Width and colour as the terminal has them; a pipe and a file get 80 columns and no colour unless asked. */
export function lookOf({ output, bom }: ShowOptions): Look {
  const { NO_COLOR, FORCE_COLOR, COLUMNS: columns } = process.env;
  const terminal = output === undefined && process.stdout.isTTY === true;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && output === undefined;
  return {
    width: (terminal ? process.stdout.columns : undefined) ?? (Number(columns) || 80),
    colour: (NO_COLOR ?? '') === '' && (forced || (terminal && FORCE_COLOR !== '0')),
    bom: bom ?? false,
  };
}
