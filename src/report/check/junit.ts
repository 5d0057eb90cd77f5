import type { Checked, Verdict } from '../../model.js';
import { besideOf, breaks, foundOf, headlineOf, type Mark, markOf } from './says.js';
import { xmlOf } from './xml.js';

/** JUnit XML: a test case per limit; unmeasured is an error, allowed is skipped, a warning passes and says so. */
export function junitOf(checked: Checked): string {
  const { verdicts } = checked;
  const count = (mark: Mark): number => verdicts.filter((one) => markOf(one) === mark).length;
  const counts = `tests="${verdicts.length}" failures="${count('fail')}" errors="${count('unmeasured')}" skipped="${count('allowed')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tiedepth check" ${counts} time="0">`,
    `  <testsuite name="${xmlOf(checked.limits)}" ${counts} time="0">`,
    ...verdicts.map(caseOf),
    `    <system-out>${xmlOf([headlineOf(checked), ...besideOf(checked)].join(' '))}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function caseOf(verdict: Verdict): string {
  const { file, line } = verdict;
  const head = `    <testcase name="${xmlOf(verdict.limit)}" classname="${xmlOf(`tiedepth.${verdict.of}`)}" file="${xmlOf(file)}" line="${line}" time="0"`;
  const mark = markOf(verdict);
  if (mark === 'pass') return `${head}/>`;
  return `${head}>\n      ${insideOf(verdict, mark)}\n    </testcase>`;
}

function insideOf(verdict: Verdict, mark: Exclude<Mark, 'pass'>): string {
  const message = xmlOf(foundOf(verdict));
  const story = xmlOf(storyOf(verdict));
  switch (mark) {
    case 'fail':
      return `<failure type="limit" message="${message}">${story}</failure>`;
    case 'unmeasured':
      return `<error type="unmeasured" message="${message}">${story}</error>`;
    case 'allowed':
      return `<skipped message="${message}"/>`;
    case 'warn':
      return `<system-out>Warning: ${story}</system-out>`;
  }
}

/** A sentence with its stop: who writes limits may leave it out, and here another sentence follows. */
function endedOf(sentence: string): string {
  return /[.?!…。]\s*$/.test(sentence) ? sentence : `${sentence.trimEnd()}.`;
}

/** The whole story of a verdict, in one line. */
export function storyOf(verdict: Verdict): string {
  const { because, helps, verdict: name } = verdict;
  const parts = [
    foundOf(verdict),
    ...(because === null ? [] : [`Because: ${endedOf(because)}`]),
    ...(helps !== null ? [`What would help: ${endedOf(helps)}`] : []),
    ...(breaks(verdict) || name !== 'pass'
      ? [`Limit: ${verdict.file}:${verdict.line}:${verdict.column}`]
      : []),
  ];
  return parts.join(' ');
}
