import { closest, distance } from 'fastest-levenshtein';
import { UserError } from '../errors.js';
import type { InteractionLog, Source } from '../model.js';
import { openedOf } from './bytes.js';
import { shown } from './delimited/told.js';
import type { Format } from './formats/format.js';
import { FORMATS } from './formats/table.js';
import { isKindWord } from './kinds.js';
import { DEFAULTS, type ReadOptions } from './options.js';
import { Sink } from './sink.js';

/** Reads logs of any format into one, and keeps book of every row that did not become part of it. */
export async function readLog(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: Partial<ReadOptions> = {},
): Promise<InteractionLog> {
  const sink = new Sink({ ...DEFAULTS, ...options });
  const absent: (readonly string[])[] = [];
  for await (const source of sources) absent.push(await readSource(source, sink));
  if (absent.length === 0) throw new UserError('there is no file to read', 'pass at least one log');
  checkColumns(absent, sink);
  checkKinds(sink);
  const log = sink.log();
  if (log.size === 0 && log.attendance.size === 0) throw nothingUsed(log);
  return log;
}

async function readSource(source: Source, sink: Sink): Promise<readonly string[]> {
  const file = await openedOf(source);
  try {
    const format: Format = FORMATS.find(({ fits }) => fits()) ?? FORMATS[0];
    return (await format.read(file, sink)).absent;
  } finally {
    await file.close();
  }
}

/** A column that was named must be in one of the files: a typo must not pass for a wish. */
function checkColumns(absent: readonly (readonly string[])[], sink: Sink): void {
  const nowhere = absent[0]?.find((name) => absent.every((names) => names.includes(name)));
  if (nowhere === undefined) return;
  const files = sink.book.files.map(({ name, sniffed }) => `${name}: ${sniffed}`).slice(0, 3);
  throw new UserError(
    `no file has a column "${shown(nowhere)}"`,
    `the files were read as ${files.join('; ')}`,
  );
}

/** A kind that was told to be online or offline must occur, unless we know it anyway. */
function checkKinds(sink: Sink): void {
  const { words } = sink;
  const has = new Set(words.map((word) => word.trim().toLowerCase()));
  for (const told of [...sink.options.offline, ...sink.options.online]) {
    if (has.has(told.trim().toLowerCase()) || isKindWord(told)) continue;
    const near =
      words.length === 0 || told.length > 200
        ? ''
        : closest(
            told,
            words.map((word) => word.slice(0, 200)),
          );
    const meant = near !== '' && distance(near, told) <= 2 ? `did you mean "${shown(near)}"? ` : '';
    throw new UserError(
      `no row is of the kind "${shown(told)}"`,
      `${meant}The kinds in the log: ${words
        .slice(0, 20)
        .map((word) => shown(word, 30))
        .join(', ')}`,
    );
  }
}

function nothingUsed({ ledger }: InteractionLog): UserError {
  const reasons = ledger.aside.slice(0, 3).map(({ rows, says, places }) => {
    const place = places[0];
    const where =
      place === undefined
        ? ''
        : ` (${place.file}:${place.line}${place.detail === '' ? '' : `: ${place.detail}`})`;
    return `${rows.toLocaleString('en-US')} ${says}${where}`;
  });
  const files = ledger.files.map(({ sniffed }) => sniffed).slice(0, 2);
  return new UserError(
    `none of the ${ledger.read.toLocaleString('en-US')} rows can be used: ${reasons.join('; ')}`,
    `read as ${files.join('; ')}. If that is wrong, name the columns: --from, --to, --time`,
  );
}
