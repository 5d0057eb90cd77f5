import type { Checked, Verdict } from '../../model.js';
import { harmlessOf } from '../printable.js';
import { storyOf } from './junit.js';
import { besideOf, headlineOf, type Mark, markOf } from './says.js';

const COMMANDS: Record<Exclude<Mark, 'pass'>, string> = {
  fail: 'error',
  unmeasured: 'error',
  warn: 'warning',
  allowed: 'notice',
};

/**
 * Workflow commands of GitHub Actions: an annotation at the line of every limit that does not hold, and one notice
 * in the end. Foreign text is escaped as GitHub asks, so that none of it is a command.
 */
export function githubOf(checked: Checked): string {
  const lines = checked.verdicts.flatMap((verdict) => annotationOf(verdict));
  const last = `::notice title=tiedepth check::${dataOf([headlineOf(checked), ...besideOf(checked)].join(' '))}`;
  return `${[...lines, last].join('\n')}\n`;
}

function annotationOf(verdict: Verdict): string[] {
  const mark = markOf(verdict);
  if (mark === 'pass') return [];
  const { file, line, column } = verdict;
  const title = `${verdict.measure} of ${verdict.where}`;
  const place = `file=${propertyOf(file)},line=${line},col=${column},title=${propertyOf(title)}`;
  return [`::${COMMANDS[mark]} ${place}::${dataOf(`${verdict.limit}. ${storyOf(verdict)}`)}`];
}

function dataOf(text: string): string {
  return harmlessOf(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
