import { columnsOf, cutTo, padTo } from '../layout.js';
import { isolatedOf, printableOf } from '../printable.js';
import type { Voice } from '../voice.js';
import { NONE } from '../words.js';
import type { ListColumn, Section } from './section.js';

const JOIN = '  ';
const LEAST_TEXT = 12;
/** From this room on, a list shows its wide columns too. */
const ROOMY = 105;

interface Fitted extends ListColumn {
  /** Position in the rows. */
  readonly at: number;
  readonly width: number;
}

function spanOf(columns: readonly Fitted[]): number {
  return columns.reduce((sum, { width, join }) => sum + width + columnsOf(join ?? JOIN), 0);
}

/** As wide as the widest cell, names cut to a share of the room; the last text takes the rest, or is left out. */
function fittedOf(list: NonNullable<Section['list']>, rows: readonly string[][], room: number): Fitted[] {
  const longest = Math.max(8, Math.floor(room / 5));
  const all = list.columns.map((column, at): Fitted => {
    const widest = Math.max(...rows.map((row) => columnsOf(row[at]!)));
    return { ...column, at, width: column.kind === 'name' ? Math.min(widest, longest) : widest };
  });
  const kept = all.filter(
    ({ kind, wide, at }) =>
      kind !== 'text' && (wide !== true || room >= ROOMY) && rows.some((row) => row[at] !== NONE),
  );
  while (spanOf(kept) - JOIN.length > room) kept.pop();
  const left = room - spanOf(kept);
  return [
    ...kept,
    ...all
      .filter(({ kind }) => kind === 'text' && left >= LEAST_TEXT)
      .map((one) => ({ ...one, width: left })),
  ];
}

/** The texts of a list, each as long as fits its column: the whole, or else one of the shorter wordings. */
function textsOf(
  { shorter, alike }: NonNullable<Section['list']>,
  texts: readonly string[],
  width: number,
): string[] {
  const worded = texts.map((text, i) => [text, ...(shorter[i] ?? []).map(printableOf)]);
  const fits = worded.map((wordings) => {
    const at = wordings.findIndex((wording) => columnsOf(wording) <= width);
    return at < 0 ? wordings.length - 1 : at;
  });
  const least = alike ? Math.max(...fits) : 0;
  return worded.map((wordings, i) => wordings[Math.min(Math.max(least, fits[i]!), wordings.length - 1)]!);
}

/** A short list as aligned lines, each cut to the room. */
export function listLinesOf(list: NonNullable<Section['list']>, room: number, voice: Voice): string[] {
  const rows = list.rows.map((row) => row.map(printableOf));
  const columns = fittedOf(list, rows, room);
  for (const { at, kind, width } of columns) {
    if (kind !== 'text') continue;
    const texts = textsOf(
      list,
      rows.map((row) => row[at]!),
      width,
    );
    for (const [i, row] of rows.entries()) row[at] = texts[i]!;
  }
  const cellOf = ({ kind, width, join }: Fitted, cell: string, last: boolean): string => {
    const short = isolatedOf(cutTo(cell, width));
    if (kind === 'text') return short;
    const padded = padTo(short, width, kind === 'number' ? 'right' : 'left');
    const inked = kind === 'number' ? voice.strong(padded) : kind === 'name' ? voice.tint(padded) : padded;
    return inked + (last ? '' : (join ?? JOIN));
  };
  return rows.map((row) =>
    columns.map((column, i) => cellOf(column, row[column.at]!, i === columns.length - 1)).join(''),
  );
}
