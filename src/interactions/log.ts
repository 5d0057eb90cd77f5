import { UserError } from '../errors.js';
import type { InteractionLog, Source } from '../model.js';
import { openedOf } from './bytes.js';
import { alsoOf, didYouMean, listOf, shown, unknownColumn } from './delimited/told.js';
import type { Format, Reading } from './formats/format.js';
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
  const readings: Reading[] = [];
  for await (const source of sources) readings.push(await readSource(source, sink));
  if (readings.length === 0) throw new UserError('there is no file to read', 'pass at least one log');
  checkColumns(readings, sink.options);
  checkKinds(sink);
  const log = sink.log();
  if (log.size === 0 && log.attendance.size === 0) throw nothingUsed(log);
  return log;
}

async function readSource(source: Source, sink: Sink): Promise<Reading> {
  const file = await openedOf(source);
  try {
    const formats: readonly Format[] = FORMATS;
    const format = formats.find((one) => one.fits(file)) ?? FORMATS[0];
    return await format.read(file, sink);
  } finally {
    await file.close();
  }
}

/** A column that was named must be in one of the files: a typo must not pass for a wish. */
function checkColumns(readings: readonly Reading[], { columns }: ReadOptions): void {
  const [first] = readings;
  const nowhere = first?.absent.find((name) => readings.every(({ absent }) => absent.includes(name)));
  if (first === undefined || nowhere === undefined) return;
  const also = alsoOf(nowhere, columns);
  if (readings.length === 1) throw unknownColumn(first, nowhere, also);
  const header = readings.flatMap((reading) => reading.header ?? []);
  throw new UserError(
    `none of the ${readings.length} files has a column "${shown(nowhere)}"${also.option}`,
    `${didYouMean(nowhere, [...header, ...also.words])}They have ${listOf([...new Set(header)], 0)}${also.says}`,
  );
}

/** A kind that was told to be online or offline must occur, unless we know it anyway. */
function checkKinds(sink: Sink): void {
  const { words } = sink;
  const has = new Set(words.map((word) => word.trim().toLowerCase()));
  for (const told of [...sink.options.offline, ...sink.options.online]) {
    if (has.has(told.trim().toLowerCase()) || isKindWord(told)) continue;
    throw new UserError(
      `no row is of the kind "${shown(told)}"`,
      `${didYouMean(told, words)}The kinds in the log: ${words
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
    return `${ledger.read === 1 ? 'it' : rows.toLocaleString('en-US')} ${says}${where}`;
  });
  const rows =
    ledger.read === 1
      ? 'the only row cannot be used'
      : `none of the ${ledger.read.toLocaleString('en-US')} rows can be used`;
  const files = ledger.files.map(({ sniffed }) => sniffed).slice(0, 2);
  return new UserError(
    `${rows}: ${reasons.join('; ')}`,
    `read as ${files.join('; ')}. If that is wrong, name the columns: --from, --to, --time`,
  );
}
