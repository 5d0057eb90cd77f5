import { expect, test } from 'vitest';
import type { Introductions, Suggestion } from '../../src/model.js';
import { besideNotesOf, introduceTextOf } from '../../src/report/index.js';
import { enoughOf } from '../../src/report/introduce/digits.js';
import { ONE_TIE } from './findings.js';

const LOOK = { width: 80, colour: false, bom: false };

const SUMMARY: Introductions['summary'] = {
  ...{ people: 9, ties: 20, interactions: 90, here: 9, untied: 16 },
  ...{ shape: 'web', top_cut_off: 0, pieces: [] },
};

function foundOf(goal: string, more: Partial<Introductions>): Introductions {
  return {
    ...{ schema: 1, tiedepth: '0', options: {}, ledger: ONE_TIE.ledger, summary: SUMMARY },
    ...{ goal, before: 0.5, measured: 12, candidates: 12, notes: [], legend: [], rows: [] },
    ...more,
  };
}

function row(more: Partial<Suggestion>): Suggestion {
  return {
    ...{ a: 'Ana', b: 'Bo', gain: 1, measure: 'web_index', before: 0, after: 0, reason: 'both know Cy' },
    ...more,
  };
}

/** The sentence, on one line. */
const saidOf = (found: Introductions): string =>
  [...introduceTextOf('table', found, { ...LOOK, width: 2000 })]
    .join('')
    .split('\n')[0]!
    .replaceAll('\u00a0', ' ');

function textOf(rows: readonly Partial<Suggestion>[], goal: string, before: number, width = 80): string {
  const found = foundOf(goal, { before, rows: rows.map((one) => row({ before, ...one })) });
  return [...introduceTextOf('table', found, { ...LOOK, width })].join('');
}

test('an average of pairs is told as an average, and nothing left as 0', () => {
  expect(textOf([{ after: 0 }], 'bridge', 7.263)).toMatch(
    /^Introduce Ana to Bo: when one person is away, on average 7\.3 pairs of others\ncannot reach each other; with their tie it would be 0\.\n/,
  );
  expect(textOf([{ after: 87.02 }], 'bridge', 88.01)).toContain('on average 88 pairs of others');
});

test('a small change has as many digits as it takes to see it', () => {
  expect(textOf([{ after: 0.1982 }], 'web', 0.1959)).toMatch(/would rise from\s0\.196\sto\s0\.198\s/);
  expect(textOf([{ after: 22 }], 'linchpins', 16)).toMatch(
    /22\speople\swould\shave\sto\sleave\sbefore\sit\sfalls\sin\shalf,\sinstead\sof\s16\./,
  );
});

test('a reason is told in full, on as many lines as it takes', () => {
  const reason = 'both know Cy, Dee, Eli and 24 more; both in general, random and the kitchen downstairs';
  for (const width of [40, 60, 80, 200]) {
    const text = textOf([{ reason, after: 3 }], 'bridge', 4, width);
    expect(text).not.toContain('…');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 56));
    const words = text.slice(text.indexOf('both')).split(/\s+/).join(' ');
    expect(words).toContain(reason);
  }
});

test('when nobody can be introduced, it says what is the matter', () => {
  expect(textOf([], 'bridge', 0)).toBe(
    'Nothing to bridge: whoever is away, everybody else can still reach each other.\n',
  );
  expect(textOf([], 'linchpins', 38)).toContain('38 people must leave before it falls in half.');
  expect(textOf([], 'web', 0.9)).toContain(
    'No single introduction would raise the web index of 0.90: 12 pairs with a',
  );
});

test('names out of the log are harmless', () => {
  const text = textOf(
    [{ a: '\u001b[31mEve', b: 'x'.repeat(300), reason: 'both know \u0007Bel' }],
    'web',
    0.1,
  );
  expect(text).not.toMatch(/[\u0007\u001b]/u);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('before and after have the digits that show the change, and no fewer than a report', () => {
  const told = (before: number, after: number): string =>
    saidOf(foundOf('web', { before, rows: [row({ before, after, gain: after - before })] }));
  expect(told(0.9449, 0.9541)).toContain('rise from 0.945 to 0.954 (0 is a star, 1 everybody linked).');
  expect(told(0.1, 0.4)).toContain('rise from 0.10 to 0.40 ');
  expect(told(0.848, 0.8618)).toContain('rise from 0.85 to 0.86 ');
});

test('digits by hand: the first that counts of the largest change, one more where it tells rows apart', () => {
  expect(enoughOf(0.9235, [0.9275], 2)).toBe(3);
  expect(enoughOf(0.0812345, [0.0812485], 2)).toBe(5);
  expect(enoughOf(0, [0.00333, 0.00333], 2)).toBe(3);
  expect(enoughOf(0.85, [0.864, 0.863, 0.861], 2)).toBe(3);
  expect(enoughOf(0.85, [0.88, 0.8500001], 2)).toBe(2);
  expect(enoughOf(144, [11], 0)).toBe(0);
  expect(enoughOf(7.26, [0], 0)).toBe(1);
  expect(enoughOf(88.49, [87.54], 0)).toBe(1);
  expect(enoughOf(0.5, [], 2)).toBe(2);
});

test('a gain that nobody would notice is told as such, and the rows stand', () => {
  const rows = [row({ before: 0.08, after: 0.080014, gain: 0.000014 })];
  const found = foundOf('web', { before: 0.08, rows });
  expect(saidOf(found)).toBe(
    'Even the best of these introductions, Ana to Bo, hardly changes the web index: from 0.08000 to 0.08001 (0 is a star, 1 everybody linked).',
  );
  expect([...introduceTextOf('table', found, LOOK)].join('')).toMatch(
    /\nAna +Bo +0\.08001 {2}both know Cy\n/,
  );
});

test('who comes first, being here, may gain less than a pair after it: the largest gain decides whether it matters', () => {
  const rows = [
    row({ before: 0.2, after: 0.2001, gain: 0.0001 }),
    row({ a: 'Cy', b: 'Di', before: 0.2, after: 0.3, gain: 0.1 }),
  ];
  expect(saidOf(foundOf('web', { before: 0.2, rows }))).toMatch(/^Introduce Ana to Bo: /);
  const small = [
    row({ before: 0.2, after: 0.2001, gain: 0.0001 }),
    row({ a: 'Cy', b: 'Di', before: 0.2, after: 0.2002, gain: 0.0002 }),
  ];
  expect(saidOf(foundOf('web', { before: 0.2, rows: small }))).toMatch(
    /^Even the best of these introductions, Cy to Di, /,
  );
});

test('of 310 who must leave one more is hardly a change, of 16 it is', () => {
  const told = (before: number): string =>
    saidOf(foundOf('linchpins', { before, rows: [row({ before, after: before + 1, gain: 1 })] }));
  expect(told(310)).toBe(
    'Even the best of these introductions, Ana to Bo, hardly changes how many people must leave before it falls in half: from 310 to 311.',
  );
  expect(told(16)).toMatch(/^Introduce Ana to Bo: with their tie 17 people/);
});

test('each case without a pair has its own words, and a remedy where there is one', () => {
  const said = (summary: Partial<Introductions['summary']>, before: number | null = 0.5): string =>
    saidOf(foundOf('web', { measured: 0, candidates: 0, before, summary: { ...SUMMARY, ...summary } }));
  expect(said({ people: 2, here: 2, untied: 0 }, null)).toBe(
    'Nobody to introduce: the only two people know each other.',
  );
  expect(said({ untied: 0 })).toBe('Nobody to introduce: all 9 people know each other.');
  expect(said({ untied: 0, here: 4 })).toBe(
    'Nobody to introduce: all who are still here know each other, and 5 of 9 people seem to have left.',
  );
  expect(said({ untied: 0, here: 1 })).toBe(
    'Nobody to introduce: 1 person is still here, and 8 of 9 people seem to have left.',
  );
  expect(said({})).toBe(
    'Nobody to introduce: 16 pairs have no tie, but no common contact was found for them either, nor a place or event of 2 to 200 people that both were at. Invite them to one event, or add a log that names places (--place) or events (--event).',
  );
  expect(said({ here: 7, untied: 5 })).toMatch(
    /^Nobody to introduce: 5 pairs of the 7 people still here have no tie, but /,
  );
  expect(said({}, null)).toBe(
    'Nothing to go by: of 20 ties none is more than the chance of shared events. Add more events, or a log of who talks with whom.',
  );
});

test('bridges are not promised to a log that may need none', () => {
  expect(saidOf(foundOf('web', {}))).toContain('it helps where one person away would cut others off.');
});

test('where no pair helps, another goal is named', () => {
  for (const [goal, other] of [
    ['web', '--goal bridge'],
    ['linchpins', '--goal web'],
    ['bridge', '--goal web'],
  ] as const)
    expect(saidOf(foundOf(goal, {}))).toContain(
      `12 pairs with a reason to meet were tried, all there are. Try ${other}: `,
    );
});

test('who reads no table is told why there are no rows, in the words of the table', () => {
  const [note] = besideNotesOf(foundOf('linchpins', { before: 38 }));
  expect(note).toBe(saidOf(foundOf('linchpins', { before: 38 })));
  expect(note).toMatch(/^38 people must leave .* Try --goal web: it sees smaller gains\.$/);
  expect(besideNotesOf(foundOf('web', { rows: [row({})] }))).toEqual([]);
});

test('where the report says to bring parts together, the goal that does is named under the table', () => {
  const summary = { ...SUMMARY, people: 31, here: 31, top_cut_off: 15, pieces: [{ people: 31, groups: 1 }] };
  const note =
    'When one person is away, 15 of the other 30 are cut off. To join parts that one person connects: --goal bridge.';
  const found = foundOf('web', { summary, rows: [row({})] });
  expect(besideNotesOf(found)).toEqual([note]);
  expect([...introduceTextOf('table', found, { ...LOOK, width: 200 })].join('')).toMatch(
    /\n\nWhen one .*bridge\.\n$/,
  );
  expect(besideNotesOf({ ...found, goal: 'bridge' })).toEqual([]);
  expect(besideNotesOf({ ...found, summary: { ...summary, top_cut_off: 2 } })).toEqual([]);
  expect(besideNotesOf({ ...found, summary: { ...summary, shape: 'hub-and-spoke' } })).toEqual([]);
  const pieces = [21, 10].map((people) => ({ people, groups: 1 }));
  expect(besideNotesOf({ ...found, summary: { ...summary, pieces } })).toEqual([]);
});

test('of what is in pieces nobody has to leave, and only the goal that looks at pieces helps', () => {
  const said = saidOf(foundOf('linchpins', { before: 0 }));
  expect(said).toMatch(
    /^It is in pieces: no group holds more than half of the people. No single introduction /,
  );
  expect(said).toContain('Try --goal bridge: ');
});
