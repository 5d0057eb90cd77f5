import type { Checked, Verdict } from '../../model.js';
import { headOf, markdownOf, rowOf } from '../markdown.js';
import { besideOf, exactOf, foundOf, headlineOf, type Mark, markOf } from './says.js';

const MARKS: Record<Mark, string> = {
  fail: '❌ fail',
  unmeasured: '❓ unmeasured',
  warn: '⚠️ warn',
  allowed: '➖ allowed',
  pass: '✅ pass',
};
const HEADINGS = ['', 'Limit', 'Found', 'Because'];

/** Verdicts as a table of GitHub Markdown, for the summary of a CI step. */
export function markdownOfCheck(checked: Checked): string {
  const holds = checked.counts.pass === checked.verdicts.length && checked.notes.length === 0;
  const sign = checked.ok ? (holds ? '✅' : '⚠️') : '❌';
  const notes = besideOf(checked).map((note) => `${markdownOf(note)}\n\n`);
  const rows = checked.verdicts.map((verdict) => rowOf(cellsOf(verdict)));
  const helps = new Set(checked.verdicts.flatMap(({ helps: one }) => (one === null ? [] : [one])));
  const more =
    helps.size === 0
      ? ''
      : `\nWhat would help:\n\n${[...helps].map((text) => `- ${markdownOf(text)}\n`).join('')}`;
  return `### ${sign} tiedepth check\n\n${markdownOf(headlineOf(checked))}\n\n${notes.join('')}${headOf(HEADINGS, [])}${rows.join('')}${more}`;
}

function cellsOf(verdict: Verdict): string[] {
  const { value, because } = verdict;
  const found =
    verdict.verdict === 'pass' && value !== null && verdict.noise !== true
      ? exactOf(value, verdict.percent)
      : foundOf(verdict);
  return [
    MARKS[markOf(verdict)],
    markdownOf(verdict.limit),
    markdownOf(found),
    because === null ? '' : markdownOf(because),
  ];
}
