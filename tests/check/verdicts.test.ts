import { expect, test } from 'vitest';
import {
  baselineOf,
  checkedOf,
  limitsOf,
  MEASURES,
  placedOf,
  starterOf,
  usualLimitsOf,
} from '../../src/check/index.js';
import type { Analysis, Checked, CommunityRow, Verdict } from '../../src/model.js';
import { SHAPE_MEASURES } from '../../src/shape/index.js';
import { AUDIENCE, COMMUNITY, EMPTY } from '../report/findings.js';

function check(lines: string, analysis: Analysis = AUDIENCE, before: Analysis | null = null): Checked {
  const limits = limitsOf(`limits:\n${lines}`, 'l.yaml', analysis.legend);
  return checkedOf(analysis, limits, before === null ? null : baselineOf(before, limits));
}
const first = (checked: Checked): Verdict => checked.verdicts[0] as Verdict;

/** The audience: 142 people, web index 0.09, one linchpin. */
test('a value at its bound passes, one beyond it fails by the difference', () => {
  expect(first(check('  - {measure: web_index, min: 0.09}'))).toMatchObject({
    verdict: 'pass',
    value: 0.09,
    bound: 0.09,
    by: null,
  });
  expect(first(check('  - {measure: web_index, min: 0.3, because: hosts leave}'))).toMatchObject({
    ...{ verdict: 'fail', value: 0.09, bound: 0.3, by: 0.21, because: 'hosts leave' },
    limit: 'Web index of the whole must be at least 0.3',
    helps: expect.stringContaining('Make connections'),
  });
  expect(first(check('  - {measure: people, max: 140}'))).toMatchObject({
    verdict: 'fail',
    by: 2,
    helps: null,
  });
  expect(check('  - {measure: web_index, min: 0.3}').ok).toBe(false);
  expect(check('  - {measure: web_index, min: 0.3, severity: warn}')).toMatchObject({
    ok: true,
    counts: { fail: 1, warn: 1 },
  });
});

test('a limit is on the whole, the deep ties, each community, a letter, or the one around somebody', () => {
  const of = (where: string): string[] =>
    check(`  - {measure: web_index, ${where}, min: 0}`).verdicts.map(
      (one) => `${one.of} ${one.where} ${one.value}`,
    );
  expect(of('of: all')).toEqual(['all the whole 0.09']);
  expect(of('of: deep')).toEqual(['deep ties the deep ties alone 0.61']);
  expect(of('of: each, smallest: 23')).toEqual([
    'A community A around p12 and kim 0.04',
    'B community B around support and max 0.17',
    'C community C around Ana and Bo 0.71',
  ]);
  expect(of('of: B')).toEqual(['B community B around support and max 0.17']);
  expect(of('around: ned')).toEqual(['B community B around ned 0.17']);
});

test('what is not measured fails, unless its measure is allowed by name', () => {
  const small = '  - {measure: web_index, of: D, min: 0}';
  expect(check(small)).toMatchObject({ ok: false, counts: { unmeasured: 1, allowed: 0 } });
  expect(check(`${small}\nallow-unmeasured: [web_index]`)).toMatchObject({
    ok: true,
    counts: { unmeasured: 1, allowed: 1 },
  });
  expect(check(`${small}\nallow-unmeasured: [closure]`).ok).toBe(false);
  expect(first(check('  - {measure: web_index, of: Z, min: 0}'))).toMatchObject({
    verdict: 'unmeasured',
    helps: null,
    reason: 'there is no community Z, only A to D',
  });
  expect(first(check('  - {measure: web_index, of: A, min: 0}', EMPTY)).reason).toBe(
    'there is no community A, nor any other',
  );
  expect(first(check('  - {measure: web_index, of: deep, min: 0}', EMPTY)).reason).toBe(
    'there are no deep ties',
  );
  expect(first(check('  - {measure: web_index, min: 0}', EMPTY)).verdict).toBe('unmeasured');
  expect(first(check('  - {measure: web_index, around: nobody, min: 0}')).reason).toBe(
    'this analysis keeps a few people and not nobody; save it with everybody (tiedepth people LOG --as json)',
  );
  expect(first(check('  - {measure: web_index, not-worse-by: 1}')).reason).toMatch(/no baseline/);
});

test('what a log cannot show is not measured, though nothing of it was found', () => {
  const still = { ...AUDIENCE, period: { first: null, last: null, asOf: null, days: null } };
  const online = { ...AUDIENCE, worlds: { ...AUDIENCE.worlds, online: 90, offline: 0 }, missing: [] };
  const said = 'Nothing here has a direction.';
  const directionless = { ...AUDIENCE, missing: [{ code: 'no-direction', says: said, remedy: 'Add one.' }] };
  for (const [measure, analysis, reason] of [
    ['fading', still, 'the log has no times'],
    ['new', still, 'the log has no times'],
    ['close-but-never-met', online, 'the log does not hold both worlds, online and offline'],
    ['met-but-never-talk', online, 'the log does not hold both worlds, online and offline'],
    ['one-sided', directionless, `${said} Add one.`],
  ] as const) {
    const checked = check(`  - {measure: ${measure}, max: 0}`, analysis);
    expect(checked).toMatchObject({ ok: false, counts: { unmeasured: 1 } });
    expect(first(checked)).toMatchObject({ value: null, reason });
    expect(baselineOf(analysis, null).all[measure]).toBe(null);
    expect(starterOf(analysis)).not.toMatch(`measure: ${measure}\n`);
    expect(check(`  - {measure: ${measure}, max: 999}`).ok).toBe(true);
  }
});

test('a bound that is broken fails, also where a baseline is asked for and not there', () => {
  const both = '  - {measure: linchpins, max: 0, min: 0, not-worse-by: 5%}';
  expect(AUDIENCE.communities[0]?.measures.linchpins).toBe(1);
  for (const allow of ['', '\nallow-unmeasured: [linchpins]']) {
    const checked = check(both + allow);
    expect(checked).toMatchObject({ ok: false, counts: { fail: 1, unmeasured: 0, allowed: 0 } });
    expect(first(checked)).toMatchObject({ bound: 0, by: 1, reason: null });
  }
  expect(first(check('  - {measure: linchpins, max: 1, not-worse-by: 5%}'))).toMatchObject({
    verdict: 'unmeasured',
    reason: expect.stringMatching(/no baseline/),
  });
});

test('shares are told in percent, and measures by the words for them', () => {
  expect(first(check('  - {measure: deep_people, min: 0.5}'))).toMatchObject({
    percent: true,
    limit: 'People with a deep tie of the whole must be at least 50 %',
  });
  expect(first(check('  - {measure: deep_share, max: 0.925, of: A, not-worse-by: 0.01}')).limit).toMatch(
    /^Deep share of community A around p12 and kim must be at most 92.5 % and not worse than the baseline by more than 1 %$/,
  );
  expect(first(check('  - {measure: web_index, min: 0}'))).toMatchObject({ percent: false });
});

test('a baseline that is later, of others, or holds a community that is gone, is told of', () => {
  const notes = (lines: string, now: Analysis, before: Analysis): readonly string[] =>
    check(lines, now, before).notes;
  const web = '  - {measure: web_index, not-worse-by: 100%}';
  const each = '  - {measure: web_index, of: each, smallest: 20, not-worse-by: 100%}';
  expect(notes(web, AUDIENCE, AUDIENCE)).toEqual([]);
  expect(notes(each, AUDIENCE, AUDIENCE)).toEqual([]);
  const later = { ...AUDIENCE, period: { ...AUDIENCE.period, last: '2026-11-28T08:00:00.000Z' } };
  expect(notes(web, AUDIENCE, later)).toEqual([
    `The baseline is later than the log: it is until ${later.period.last}, and the log until ${AUDIENCE.period.last}.`,
  ]);
  expect(notes(web, later, AUDIENCE)).toEqual([]);
  expect(notes('  - {measure: web_index, min: 0}', AUDIENCE, later)).toEqual([]);
  const few = { ...AUDIENCE, summary: { ...AUDIENCE.summary, people: 20 } };
  expect(notes(web, AUDIENCE, few)).toEqual([
    'The baseline is of 20 people, and the log of 142: are they the same community?',
  ]);
  const gone = { ...AUDIENCE, communities: AUDIENCE.communities.filter((row) => row.community !== 'C') };
  const checked = check(each, gone, AUDIENCE);
  expect(checked.ok).toBe(true);
  expect(checked.notes).toEqual([
    'The baseline has a community around Ana and Bo that is not found again, so no limit was held against it.',
  ]);
  const small = {
    ...AUDIENCE,
    communities: AUDIENCE.communities.map((row) => (row.community === 'C' ? { ...row, people: 5 } : row)),
  };
  expect(notes(each, small, AUDIENCE)).toHaveLength(1);
  expect(notes(each, AUDIENCE, small)).toEqual([]);
});

test('around names anybody whom the log holds, not only whom a community is called by', () => {
  const people = [
    { person: 'ana', community: 'A' },
    { person: 'far away', community: 'B' },
    { person: 'hermit', community: null },
  ];
  const ask = (name: string, known: typeof people | null = people): Verdict => {
    const limits = limitsOf(`limits: [{measure: people, around: ${name}, min: 0}]`, 'l.yaml');
    return first(checkedOf(AUDIENCE, placedOf(limits, known), null));
  };
  expect(ask('far away')).toMatchObject({
    verdict: 'pass',
    of: 'B',
    where: 'community B with far away in it',
    value: AUDIENCE.communities.find((row) => row.community === 'B')!.people,
  });
  expect(ask('hermit').reason).toBe('hermit is in no community, which takes three people');
  expect(ask('far avay').reason).toBe('nobody is called far avay; did you mean far away?');
  expect(ask('zzzzzzzzzz').reason).toBe('nobody is called zzzzzzzzzz');
  expect(ask('far away', null).reason).toMatch(/^this analysis keeps a few people and not far away; save it/);
});

const withWeb = (web_index: number, part: Partial<CommunityRow> = {}): Analysis => ({
  ...AUDIENCE,
  communities: AUDIENCE.communities.map((row) =>
    row.community === 'all' ? { ...row, ...part, measures: { ...row.measures, web_index } } : row,
  ),
});

test('against a baseline worse fails beyond its room, and better never does', () => {
  const web = '  - {measure: web_index, not-worse-by: 10%}';
  expect(first(check(web, withWeb(0.36), withWeb(0.4)))).toMatchObject({ verdict: 'pass', bound: 0.36 });
  expect(first(check(web, withWeb(0.35), withWeb(0.4)))).toMatchObject({ verdict: 'fail', by: 0.01 });
  expect(first(check(web, withWeb(0.9), withWeb(0.4))).verdict).toBe('pass');
  const least = '  - {measure: web_index, not-worse-by: 0.01}';
  expect(first(check(least, withWeb(0.39), withWeb(0.4))).verdict).toBe('pass');
  expect(first(check(least, withWeb(0.38), withWeb(0.4))).verdict).toBe('fail');
  const gone = { ...AUDIENCE, summary: { ...AUDIENCE.summary, alone: 13 } };
  expect(first(check('  - {measure: alone, not-worse-by: 0}', gone, AUDIENCE))).toMatchObject({
    verdict: 'fail',
    by: 1,
    bound: 12,
  });
  expect(first(check('  - {measure: alone, not-worse-by: 0}', AUDIENCE, gone)).verdict).toBe('pass');
});

test('a community is found again in a baseline by the people it is around, whatever its letter', () => {
  const renamed: Analysis = {
    ...AUDIENCE,
    communities: AUDIENCE.communities.map((row) =>
      row.community === 'C'
        ? { ...row, community: 'A', measures: { ...row.measures, web_index: 0.2 } }
        : row.community === 'A'
          ? { ...row, community: 'C' }
          : row,
    ),
  };
  const verdict = first(check('  - {measure: web_index, around: Bo, not-worse-by: 0}', renamed, AUDIENCE));
  expect(verdict).toMatchObject({ verdict: 'fail', value: 0.2, bound: 0.71 });
  const strangers = check('  - {measure: web_index, of: A, not-worse-by: 0}', renamed, COMMUNITY);
  expect(first(strangers).verdict).toBe('fail');
});

test('a baseline that was saved without limits on communities says how to get one that holds them', () => {
  const limits = limitsOf('limits: [{measure: web_index, of: C, not-worse-by: 0}]', 'l.yaml');
  const reason = (before: Analysis, saved: typeof limits | null): string | null =>
    first(checkedOf(AUDIENCE, limits, baselineOf(before, saved))).reason;
  expect(reason(AUDIENCE, limits)).toBe(null);
  expect(reason(AUDIENCE, null)).toBe(
    'the baseline holds no communities; save it again with these limits: --limits FILE --save-baseline FILE',
  );
  const others = { ...AUDIENCE, communities: AUDIENCE.communities.filter((row) => row.community !== 'C') };
  expect(reason(others, limits)).toBe(
    'the baseline has no community with anybody of those whom community C around Ana and Bo is called by',
  );
});

test('nothing is held against a baseline that was made under options that decide it, and the options are told', () => {
  const madeWith = (options: Analysis['options'], cut = AUDIENCE.summary.cut): Analysis => ({
    ...AUDIENCE,
    options: { ...AUDIENCE.options, ...options },
    summary: { ...AUDIENCE.summary, cut },
  });
  const reasons = (before: Analysis): (string | null)[] =>
    ['deep_people', 'web_index'].map((measure) => {
      const limits = limitsOf(`limits: [{measure: ${measure}, not-worse-by: 5%}]`, 'l.yaml');
      return first(checkedOf(AUDIENCE, limits, baselineOf(before, limits))).reason;
    });
  expect(reasons(AUDIENCE)).toEqual([null, null]);
  expect(reasons(madeWith({}, 0.75))).toEqual([
    `deep meant something else in the baseline (a cut of 0.75; now a cut of ${AUDIENCE.summary.cut}); give the same options, or save the baseline again`,
    null,
  ]);
  expect(reasons(madeWith({ weigh: { reply: 3 } }))[0]).toContain('(--weigh reply=3; now no --weigh)');
  // Two fits told in the same words are two; one fit told in other words is one.
  const fitted = (labels: string, intercept: number): Analysis =>
    madeWith({
      depthModel: { blend: { intercept }, weights: {}, provenance: { labels, pairs: 40, auc: 0.8 } },
    } as unknown as Analysis['options']);
  const between = (before: Analysis, now: Analysis): string | null => {
    const limits = limitsOf('limits: [{measure: deep_people, not-worse-by: 5%}]', 'l.yaml');
    return first(checkedOf(now, limits, baselineOf(before, limits))).reason;
  };
  expect(between(fitted('a.csv', 1), fitted('a.csv', 2))).toContain('; now another fit of it)');
  expect(between(fitted('a.csv', 1), fitted('sub/a.csv', 1))).toBe(null);
  const chance = reasons(madeWith({ beyondChance: true }));
  expect(chance[0]).toBe(chance[1]);
  expect(chance[1]).toBe(
    'the baseline was made otherwise (--beyond-chance; now no --beyond-chance); give the same options, or save the baseline again',
  );
  // Baselines of the first versions do not know how they were made.
  const limits = limitsOf('limits: [{measure: deep_people, not-worse-by: 5%}]', 'l.yaml');
  const { made: _, ...first1 } = baselineOf(madeWith({}, 0.75), limits);
  expect(first(checkedOf(AUDIENCE, limits, first1)).reason).toBe(null);
});

test('deep is not held against a baseline in which it meant something else', () => {
  const verdict = first(check('  - {measure: deep_share, not-worse-by: 0}', COMMUNITY, AUDIENCE));
  expect(verdict).toMatchObject({
    verdict: 'unmeasured',
    reason: expect.stringContaining('both-worlds; now depth-alone'),
  });
});

test('a verdict nearer to its bound than resamples differ is within noise; without resamples nothing is said', () => {
  const noisy = withWeb(0.29, { noise: { web_index: 0.02 } });
  expect(first(check('  - {measure: web_index, min: 0.3}', noisy))).toMatchObject({
    verdict: 'fail',
    noise: true,
  });
  expect(first(check('  - {measure: web_index, min: 0.28}', noisy))).toMatchObject({
    verdict: 'pass',
    noise: true,
  });
  expect(first(check('  - {measure: web_index, min: 0.4}', noisy)).noise).toBe(false);
  expect(first(check('  - {measure: closure, min: 0.4}', noisy)).noise).toBe(null);
});

test('the present state passes its own starter and its own baseline', () => {
  for (const analysis of [AUDIENCE, COMMUNITY, EMPTY]) {
    const limits = limitsOf(starterOf(analysis), 'l.yaml', analysis.legend);
    expect(checkedOf(analysis, limits, null).ok).toBe(true);
    if (analysis === EMPTY) continue; // its baseline holds nothing to be held against
    const baseline = baselineOf(analysis, null);
    expect(checkedOf(analysis, usualLimitsOf(baseline, 'b.json'), baseline).ok).toBe(true);
  }
});

test('a baseline that holds nothing of what is usual is refused: a check of nothing would always pass', () => {
  const baseline = { ...baselineOf(AUDIENCE, null), all: { people: 142, web_index: null } };
  expect(() => usualLimitsOf(baseline, 'b.json')).toThrow(
    'b.json: the baseline holds none of web_index, deep_people, top_cut_off, largest_component_share, reciprocity',
  );
});

test('a starter has no limit that can never fail, and of counts none that is broken into parts', () => {
  expect(starterOf(withWeb(0.3, {}))).toMatch(/measure: top_cut_off\n {4}max: \d+ #/);
  const one = AUDIENCE.communities.map((row) => ({ ...row, measures: { ...row.measures, top_cut_off: 1 } }));
  expect(starterOf({ ...AUDIENCE, communities: one })).toContain('max: 2 # now 1');
  const others = AUDIENCE.summary.people - 1;
  const cutting = (top_cut_off: number): string => {
    const rows = AUDIENCE.communities.map((row) => ({ ...row, measures: { ...row.measures, top_cut_off } }));
    return starterOf({ ...AUDIENCE, communities: rows });
  };
  expect(cutting(others - 2)).toContain(`max: ${others - 1} # now ${others - 2}`);
  expect(cutting(others)).not.toContain('measure: top_cut_off');
  expect(starterOf(withWeb(0.008))).not.toContain('measure: web_index');
  expect(starterOf(withWeb(0.02))).toContain('measure: web_index\n    min: 0.01 # now 0.02');
});

test('every measure of shape can have a limit, and has a direction or none on purpose', () => {
  const names = MEASURES.map((measure) => measure.name);
  expect(SHAPE_MEASURES.map(({ term }) => term.name).filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
