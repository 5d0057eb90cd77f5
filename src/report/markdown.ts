import { isNumber, shownOf } from './cells.js';
import { cutTo } from './layout.js';
import { isolatedOf, printableOf } from './printable.js';
import { filledOf, isMeasure, type Sheet } from './sheets.js';
import { manyOf, NO_BREAK } from './words.js';

const CHUNK = 500;
const LONGEST = 200;
const MARKUP = /[\\`*_{}[\]<>&|~#$@^]|:(?=\S)|^[-+=]|(?<=^\d+)[.)](?=\s|$)/g;
/** What GitHub makes a link of although no markup says so; a comment inside takes it apart and is not seen. */
const BREAKS = '<!-- -->';

/**
 * Foreign text for GitHub Markdown: nothing in it is markup, HTML, a link, a mention or an issue. Signs that could be
 * are written as entities, and signs that GitHub reads even then are followed by an empty comment.
 */
export function markdownOf(text: string): string {
  const shown = isolatedOf(cutTo(printableOf(text), LONGEST));
  return shown
    .replace(MARKUP, (sign) => `&#${sign.codePointAt(0)};${'@#:'.includes(sign) ? BREAKS : ''}`)
    .replace(/\b(www|GH)(?=[.-])/gi, `$1${BREAKS}`);
}

/** A row of a table; cells must be Markdown already. */
export function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

export function headOf(headings: readonly string[], right: readonly boolean[]): string {
  return rowOf(headings) + rowOf(headings.map((_, i) => (right[i] === true ? '---:' : '---')));
}

/** A long table in Markdown: the columns that others build on, without one for every measure and without empty ones. */
export function* markdownTableOf(sheet: Sheet): Iterable<string> {
  const listed = sheet.columns.filter((column) => !isMeasure(column));
  const { columns } = filledOf({ ...sheet, columns: listed });
  const hidden = sheet.columns.length - listed.length;
  yield headOf(
    columns.map((column) => column.heading),
    columns.map((column) => isNumber(column.type)),
  );
  let lines: string[] = [];
  for (const row of sheet.rows()) {
    const cells = columns.map((column) =>
      markdownOf(shownOf(column, column.of(row)).replaceAll(NO_BREAK, ' ')),
    );
    lines.push(rowOf(cells));
    if (lines.length < CHUNK) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
  if (hidden > 0) yield `\nNot shown: ${manyOf(hidden, 'measure')}. All of them: \`--as csv\`.\n`;
}
