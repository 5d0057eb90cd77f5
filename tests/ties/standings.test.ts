import { expect, test } from 'vitest';
import { STANDINGS } from '../../src/model.js';
import { deepestOf, TIE_TERMS, tiesOf } from '../../src/ties/index.js';
import { logOf, type Row } from './log.js';
import { OPTIONS, tieIn, times } from './look.js';

const message = (from: string, to: string): Row => ({ from, to });
const lunch = (from: string, to: string): Row => ({ from, to, kind: 'meetup' });
/** Two who write to each other on n days, every so many days. */
const talk = (a: string, b: string, n: number, step = 3): Row[] => [
  ...times(n, message(a, b), step),
  ...times(n, message(b, a), step),
];
/** Somebody else, last seen at the end of 2024, so that the log is a year long. */
const END: Row[] = [{ from: 'Y', to: 'Z', time: '2024-12-31' }];
const standing = (pair: string, rows: Row[]) => tieIn(pair, rows).standing;

test('deep needs both worlds where the log has both', () => {
  const rows = [...talk('A', 'B', 20), ...times(4, lunch('A', 'B'), 7), ...talk('C', 'D', 20)];
  expect(tieIn('A B', rows)).toMatchObject({ standing: 'deep', tie: 'deep' });
  expect(tieIn('C D', rows)).toMatchObject({ standing: 'close-but-never-met', tie: 'thin' });
});

test('where the log has one world only, depth alone decides', () => {
  const log = logOf(talk('A', 'B', 20));
  const ties = tiesOf(log, OPTIONS);
  expect([ties.gate, ties.deep[0]]).toEqual(['depth-alone', 1]);
});

test('people who meet and never write have met but never talk', () => {
  expect(standing('A B', [...times(3, lunch('A', 'B'), 7), ...talk('C', 'D', 3)])).toBe('met-but-never-talk');
  expect(standing('A B', [...times(3, lunch('A', 'B'), 7)])).not.toBe('met-but-never-talk');
});

test('one-sided is a tie that matters to the one who writes and is hardly answered', () => {
  const host = ['F', 'G', 'H', 'I'].flatMap((guest) => talk('Host', guest, 10));
  const rows = [...times(12, message('Fan', 'Host'), 20), ...host, ...END];
  expect(tieIn('Fan Host', rows)).toMatchObject({ standing: 'one-sided', tie: 'thin' });
  expect(tieIn('Fan Host', rows).why).toContain('only Fan to Host: Fan expects more');
  const broadcast = [...times(12, message('Host', 'Fan'), 20), ...host, ...END];
  expect(standing('Fan Host', broadcast)).not.toBe('one-sided');
});

test('fading is silence of more than 8 times the usual gap', () => {
  const crowd = ['C', 'D', 'E', 'F'].flatMap((z) => talk('A', z, 30, 12));
  const rows = [...times(4, message('A', 'B'), 10), ...crowd, ...END];
  expect(standing('A B', rows)).toBe('fading');
  expect(tieIn('A B', rows).why).toMatch(/silent for 11 months$/);
  expect(standing('A B', [...times(4, message('A', 'B'), 40), ...crowd, ...END])).toBe('thin');
});

test('new is a first contact in the last 30 days of a long log', () => {
  const old = talk('C', 'D', 30, 12);
  expect(standing('A B', [{ ...message('A', 'B'), time: '2024-12-10' }, ...old, ...END])).toBe('new');
  expect(standing('A B', [{ ...message('A', 'B'), time: '2024-11-10' }, ...old, ...END])).toBe('unknown');
});

test('fewer than 3 interactions are unknown, and so is depth from too few of them', () => {
  expect(standing('A B', [message('A', 'B'), message('B', 'A')])).toBe('unknown');
  const few = [...talk('A', 'B', 2), ...talk('A', 'C', 8), ...talk('B', 'D', 8)];
  expect(tieIn('A B', few)).toMatchObject({ interactions: 4, tie: 'thin' });
});

test('one long afternoon is not deep in a log of weeks', () => {
  const afternoon = times(20, { ...message('A', 'B'), time: '2024-02-01' });
  const answers = times(20, { ...message('B', 'A'), time: '2024-02-01' });
  expect(tieIn('A B', [...afternoon, ...answers, ...END]).tie).toBe('thin');
});

test('every standing, facet and word has its term, named once', () => {
  const names = TIE_TERMS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([...STANDINGS, 'depth', 'cut', 'gate', 'attention', 'both_worlds']),
  );
  for (const term of TIE_TERMS)
    expect([term.says, term.formula, term.source, term.example]).not.toContain('');
});

test('the deepest come first, equal ones in the order of ties', () => {
  const log = logOf([...talk('A', 'B', 20), ...talk('C', 'D', 20), ...talk('E', 'F', 5)]);
  const ties = tiesOf(log, OPTIONS);
  expect(deepestOf(ties, 2)).toEqual([0, 1]);
  expect(deepestOf(ties, 9, () => false)).toEqual([]);
});

test('what is hardly answered is not deep, where anybody answers; lunches need no answer', () => {
  const [there, back] = [message('A', 'B'), message('B', 'A')];
  const others = talk('C', 'D', 3);
  const tie = (rows: Row[]) => tieIn('A B', rows).tie;
  expect(tie([...times(40, there), ...others])).toBe('thin');
  expect(tie([...times(40, there), ...times(4, back), ...others])).toBe('thin');
  expect(tie([...times(40, there), ...times(5, back), ...others])).toBe('deep');
  // Nobody in this log answers, so silence says nothing.
  expect(tie([...times(40, there), ...times(3, message('C', 'D'))])).toBe('deep');
  expect(tie([...times(3, there), ...times(40, lunch('A', 'B')), ...others])).toBe('deep');
});

test('two who meet often are not one-sided for a few messages without an answer', () => {
  const unanswered = [...times(6, message('A', 'B'), 3), ...talk('B', 'C', 100)];
  expect(standing('A B', [...unanswered, ...times(50, lunch('A', 'B'), 6)])).toBe('deep');
  expect(standing('A B', unanswered)).toBe('one-sided');
});
