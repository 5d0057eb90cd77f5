import type { Analysis, FileEntry, InteractionLog, Ledger, Missing } from '../model.js';
import { say } from './say.js';

/** Files that are told one by one; of more that were read the same way, the first stands for all. */
const FEW = 3;

/** What each file was read as, and what had to be assumed. */
export function saySniffed({ ledger }: InteractionLog): void {
  const alike = new Map<string, FileEntry[]>();
  for (const file of ledger.files) {
    const way = [file.sniffed, ...file.notes].join('\n');
    const group = alike.get(way);
    if (group === undefined) alike.set(way, [file]);
    else group.push(file);
  }
  for (const group of alike.values()) {
    const [first] = group as [FileEntry];
    if (group.length <= FEW) group.forEach(sayFile);
    else sayFile({ ...first, name: `${first.name} and ${counted(group.length - 1)} more files alike` });
  }
}

function sayFile({ name, sniffed, notes }: FileEntry): void {
  say(`${name}: ${sniffed}`);
  for (const note of notes) say(`${name}: ${note}`);
}

/** The rows set aside, as compilers put it: `log.csv:12: no-time: had no time`. */
export function sayProblems(ledger: Ledger): void {
  for (const { code, says, places, rows } of ledger.aside) {
    for (const { file, line, detail } of places)
      say(`${file}:${line}: ${code}: ${says}${detail.trim() === '' ? '' : ` (${detail.trim()})`}`);
    const more = rows - places.length;
    if (more > 0) say(`… and ${counted(more)} more ${more === 1 ? 'row' : 'rows'}: ${code}: ${says}`);
  }
}

/** What this log cannot show. What no log can show, the report says. */
export function sayMissing(missing: readonly Missing[]): void {
  for (const { code, says, remedy } of missing)
    if (code !== 'felt-closeness') say(`Not seen: ${says} ${remedy}`);
}

const counted = (n: number): string => n.toLocaleString('en-US');

/** A moment that was given for another log: nothing is wrong, and everything is odd. */
export function sayOddMoment({ period, options }: Analysis): void {
  const { last } = period;
  const asOf = options.asOf as number | null;
  if (asOf === null) return;
  if (last === null) say('--as-of changes nothing: the log has no times.');
  else if (asOf < Date.parse(last))
    say(`--as-of is before the last interaction (${last}): what comes after it counts as on that day.`);
}
