import type { Checked, Verdict } from '../../model.js';
import { jsonOf } from '../json.js';
import { harmlessOf } from '../printable.js';
import { besideOf, foundOf, markOf } from './says.js';

/** TAP 14: a point per limit; a warning is a TODO, an allowed one is skipped. */
export function tapOf(checked: Checked): string {
  const { verdicts } = checked;
  const points = verdicts.map((verdict, i) => pointOf(verdict, i + 1));
  return `TAP version 14\n1..${verdicts.length}\n${besideOf(checked)
    .map((note) => `# ${harmlessOf(note)}\n`)
    .join('')}${points.join('')}`;
}

function pointOf(verdict: Verdict, number: number): string {
  const mark = markOf(verdict);
  const name = harmlessOf(verdict.limit).replace(/[\\#]/g, '\\$&');
  if (mark === 'pass') return `ok ${number} - ${name}\n`;
  if (mark === 'allowed') return `ok ${number} - ${name} # SKIP ${harmlessOf(foundOf(verdict))}\n`;
  const head = `not ok ${number} - ${name}${mark === 'warn' ? ' # TODO a warning only' : ''}\n`;
  const { value, bound, because, helps, reason, file, line } = verdict;
  const details = {
    message: foundOf(verdict),
    severity: mark,
    found: value,
    wanted: bound,
    because,
    helps,
    reason,
    at: { file, line },
  };
  const lines = Object.entries(details).map(([key, detail]) => `  ${key}: ${jsonOf(detail)}\n`);
  return `${head}  ---\n${lines.join('')}  ...\n`;
}
