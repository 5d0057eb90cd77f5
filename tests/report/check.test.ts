import { parse as parseJUnit } from 'junit2json';
import stringWidth from 'string-width';
import { Parser } from 'tap-parser';
import { describe, expect, test } from 'vitest';
import type { Checked, Verdict, VerdictName } from '../../src/model.js';
import { CHECK_REPORTERS, type CheckReporterName } from '../../src/report/index.js';
import { HOSTILE_NAMES } from './findings.js';

const LOOK = { width: 80, colour: false, bom: false };

function verdictOf(verdict: VerdictName, part: Partial<Verdict> = {}): Verdict {
  const fails = verdict === 'fail';
  return {
    verdict,
    measure: 'web_index',
    percent: false,
    of: 'all',
    where: 'the whole',
    limit: 'web_index of the whole must be at least 0.3',
    value: verdict === 'unmeasured' ? null : fails ? 0.09 : 0.4,
    bound: verdict === 'unmeasured' ? null : 0.3,
    by: fails ? 0.21 : null,
    severity: 'fail',
    allowed: false,
    noise: null,
    because: fails ? 'It should hold together.' : null,
    helps: fails ? 'Introduce people.' : null,
    reason: verdict === 'unmeasured' ? 'there are no ties' : null,
    ...{ file: 'l.yaml', line: 3, column: 5 },
    ...part,
  };
}

function checkedOf(verdicts: readonly Verdict[]): Checked {
  const count = (name: VerdictName): number => verdicts.filter((one) => one.verdict === name).length;
  return {
    ...{ schema: 1, tiedepth: '0.1.0', ok: false, limits: 'l.yaml', baseline: null },
    counts: {
      pass: count('pass'),
      fail: count('fail'),
      unmeasured: count('unmeasured'),
      warn: 1,
      allowed: 1,
    },
    period: { first: '2025-01-02T00:00:00.000Z', last: '2025-03-02T00:00:00.000Z', asOf: null, days: 60 },
    notes: [],
    verdicts,
  };
}

const EVERY = checkedOf([
  verdictOf('pass'),
  verdictOf('fail'),
  verdictOf('fail', { severity: 'warn', noise: true }),
  verdictOf('unmeasured'),
  verdictOf('unmeasured', { allowed: true }),
]);
const HOSTILE = checkedOf(
  HOSTILE_NAMES.map((name, i) =>
    verdictOf((['fail', 'unmeasured', 'pass'] as const)[i % 3]!, {
      where: `community A around ${name}`,
      limit: `web_index of community A around ${name} must be at least 0.3`,
      because: `${name} ::error::x\n::set-output name=a::b ]]> %0A`,
      reason: `no community is known to be around ${name}`,
      file: name,
      ...(i % 5 === 0 ? { severity: 'warn' as const } : {}),
      allowed: i % 7 === 0,
    }),
  ),
);
const NOTED = {
  ...EVERY,
  notes: [HOSTILE_NAMES.join(' ')],
  depth: HOSTILE_NAMES.join(' '),
  limits: '\x1b[31m',
  baseline: '\n::error::y',
};
const ESCAPED = {
  ...checkedOf([verdictOf('pass')]),
  period: { first: '\x1b[31mX\n::error::y', last: '\x1b[31mX\n::error::z', asOf: null, days: 1 },
};
const CASES = {
  every: EVERY,
  hostile: HOSTILE,
  noted: NOTED,
  escaped: ESCAPED,
  one: checkedOf([verdictOf('pass')]),
};
const FORMS = Object.keys(CHECK_REPORTERS) as CheckReporterName[];
const text = (as: CheckReporterName, checked: Checked): string => CHECK_REPORTERS[as].text(checked, LOOK);

describe.each(Object.entries(CASES))('%s', (_, checked) => {
  test.each(FORMS)('%s holds no control character, escape or direction trick', (as) => {
    expect(text(as, checked).replaceAll('\n', '')).not.toMatch(
      /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066\u2067\u200b\ufeff]/,
    );
  });

  test('a JUnit parser finds every limit, with failures, errors and skipped as they are counted', async () => {
    const suites = (await parseJUnit(text('junit', checked))) as never as {
      tests: number;
      failures: number;
      errors: number;
      skipped: number;
      testsuite: {
        testcase: { name: string; failure?: unknown[]; error?: unknown[]; skipped?: unknown[] }[];
      }[];
    };
    const cases = suites.testsuite[0]!.testcase;
    const marked = (key: 'failure' | 'error' | 'skipped'): number =>
      cases.filter((one) => one[key] !== undefined).length;
    expect(cases.length).toBe(checked.verdicts.length);
    expect(suites).toMatchObject({
      ...{ tests: cases.length, failures: marked('failure') },
      ...{ errors: marked('error'), skipped: marked('skipped') },
    });
  });

  test('a TAP parser finds every limit and no fault of form', () => {
    const seen = Parser.parse(text('tap', checked), { strict: true });
    const asserts = seen
      .filter(([kind]) => kind === 'assert')
      .map(([, one]) => one as { ok: boolean; diag?: object });
    expect(asserts.length).toBe(checked.verdicts.length);
    expect(seen.filter(([kind]) => kind === 'extra' || kind === 'bailout')).toEqual([]);
    expect(asserts.filter((one) => !one.ok && one.diag === undefined)).toEqual([]);
  });

  test('every line for GitHub is one command of ours, whatever the names are', () => {
    const lines = text('github', checked).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^:]*::[^\r\n]*$/);
    const told = checked.verdicts.filter((one) => one.verdict !== 'pass').length;
    expect(lines.length).toBe(told + 1);
  });

  test('the Markdown table has a row per limit, even and without markup of a name', () => {
    const table = text('markdown', checked)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(table.length).toBe(checked.verdicts.length + 2);
    expect(table.map((line) => line.split('|').length)).toEqual(table.map(() => 6));
    const foreign = text('markdown', checked).replaceAll('<!-- -->', '\u0001');
    expect(foreign).not.toMatch(/[<>]|\]\(|@\w|https?:\/\/|www\./i);
  });

  test('JSON is the verdicts', () => {
    expect(JSON.parse(text('json', checked))).toEqual(JSON.parse(JSON.stringify(checked)));
  });

  test('text is never wider than the terminal, and says the same with colour', () => {
    for (const width of [40, 80, 120]) {
      const lines = CHECK_REPORTERS.text.text(checked, { ...LOOK, width }).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    }
    const coloured = CHECK_REPORTERS.text.text(checked, { ...LOOK, colour: true });
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(text('text', checked));
  });
});

test('text says what, by how much, because of what, and what would help; what broke comes first', () => {
  expect(text('text', EVERY).replaceAll('\u00a0', ' ')).toBe(`
  1 of 5 limits is broken, 1 could not be measured; 1 warning; 1 unmeasured and
  allowed.

  ✗ FAIL
    web_index of the whole must be at least 0.3
      It is 0.09: 0.21 too low.
      Because: It should hold together.
      What would help: Introduce people.
      Limit: l.yaml:3:5

  ? UNMEASURED
    web_index of the whole must be at least 0.3
      Not measured: there are no ties.
      Limit: l.yaml:3:5

  ! WARN
    web_index of the whole must be at least 0.3
      It is 0.09: 0.21 too low; within noise: resamples of the log differ as
      much.
      Because: It should hold together.
      What would help: Introduce people.
      Limit: l.yaml:3:5

  ~ allowed
    web_index of the whole must be at least 0.3
      Not measured (allowed): there are no ties.
      Limit: l.yaml:3:5

  ✓ web_index of the whole must be at least 0.3. It is 0.4.

  Limits of l.yaml, log of Jan 2025 to Mar 2025.
`);
});

test('no headline says that a limit holds which was only warned of, or not measured', () => {
  const headline = (verdicts: readonly Verdict[]): string => {
    const count = (test: (one: Verdict) => boolean): number => verdicts.filter(test).length;
    const checked = checkedOf(verdicts);
    const counts = {
      ...checked.counts,
      warn: count((one) => one.severity === 'warn' && one.verdict !== 'pass' && !one.allowed),
      allowed: count((one) => one.allowed),
    };
    const ok = !verdicts.some((one) => one.verdict !== 'pass' && !one.allowed && one.severity === 'fail');
    const markdown = text('markdown', { ...checked, counts, ok }).split('\n');
    return `${markdown[0]?.split(' ')[1]} ${markdown[2]}`;
  };
  const warned = verdictOf('fail', { severity: 'warn' });
  const allowed = verdictOf('unmeasured', { allowed: true });
  const pass = verdictOf('pass');
  const broken = verdictOf('fail');
  expect(headline([warned, warned, allowed])).toBe(
    '⚠️ Nothing fails: 0 of 3 limits hold, 2 warn, 1 not measured (allowed).',
  );
  expect(headline([pass, warned])).toBe('⚠️ Nothing fails: 1 of 2 limits holds, 1 warns.');
  expect(headline([allowed])).toBe('⚠️ Nothing fails, but the limit is not measured (allowed).');
  expect(headline([warned])).toBe('⚠️ Nothing fails, but the limit is only a warning, and does not hold.');
  expect(headline([pass])).toBe('✅ The limit holds.');
  expect(headline([pass, pass])).toBe('✅ All 2 limits hold.');
  expect(headline([broken, pass, allowed])).toBe('❌ 1 of 3 limits is broken; 1 unmeasured and allowed.');
});

test('a note on the baseline is in every form', () => {
  const noted = { ...EVERY, notes: ['The baseline is later than the log.'] };
  expect(text('markdown', { ...checkedOf([verdictOf('pass')]), ok: true, notes: noted.notes })).toMatch(
    /^### ⚠️/,
  );
  for (const as of FORMS) expect(text(as, noted)).toContain('The baseline is later than the log.');
});

test('what depth is calibrated on is in every form, and no reason for a warning', () => {
  const depth = 'Depth is calibrated on 120 pairs of survey.csv.';
  for (const as of FORMS) expect(text(as, { ...EVERY, depth }).replace(/\s+/g, ' ')).toContain(depth);
  const fine = { ...checkedOf([verdictOf('pass')]), ok: true, depth };
  expect(text('markdown', fine)).toMatch(/^### ✅/);
});

test('shares are found in percent, and their distance in points', () => {
  const share = verdictOf('fail', { percent: true, value: 0.08511, bound: 0.5, by: 0.41489 });
  expect(text('text', checkedOf([share]))).toContain('It is 8.511 %: 41.49 points too low.');
});

test('in one line, a reason without a stop gets one before the next sentence begins', () => {
  const bare = checkedOf([verdictOf('fail', { because: 'we want more', helps: 'Ask people!' })]);
  const said = 'Because: we want more. What would help: Ask people! Limit: l.yaml:3:5';
  expect(text('github', bare)).toContain(said);
  expect(text('junit', bare)).toContain(said);
});

test('a value that four digits would set on its bound or beyond is told with more', () => {
  const saying = (part: Partial<Verdict>): string => text('text', checkedOf([verdictOf('fail', part)]));
  expect(saying({ value: 0.299996, bound: 0.3, by: 0.000004 })).toContain(
    'It is 0.299996: 0.000004 too low.',
  );
  const share = { percent: true, value: 0.177853, bound: 0.177854, by: 0.000001 };
  expect(saying(share)).toContain('It is 17.7853 %: 0.0001 points too low.');
  expect(saying({ value: 0.29, bound: 0.3, by: 0.01 })).toContain('It is 0.29: 0.01 too low.');
});
