import { expect, test } from 'vitest';
import { DAY } from '../../src/kit/index.js';
import type { AnalyzeOptions, PeopledLog } from '../../src/model.js';
import { storyOf, tieAtOf, tiesOf } from '../../src/ties/index.js';
import { shapleyOf } from '../../src/ties/story/shapley.js';
import { type Guest, logOf, type Row } from './log.js';
import { OPTIONS, times } from './look.js';

const MESSAGE: Row = { from: 'Ana', to: 'Bo' };
const ANSWER: Row = { from: 'Bo', to: 'Ana' };
const LUNCH: Row = { from: 'Ana', to: 'Bo', kind: 'meetup' };
/** Others, so that the two give each other a part of their contact only, and the log shows both worlds. */
const CROWD: Row[] = ['Cy', 'Dee', 'Eli', 'Flo'].flatMap((name) => [
  ...times(12, { from: 'Ana', to: name }, 5),
  ...times(9, { from: name, to: 'Bo' }, 6),
  ...times(3, { from: 'Ana', to: name, kind: 'meetup' }, 30),
]);

function storyIn(rows: readonly Row[], guests: readonly Guest[] = [], more: Partial<AnalyzeOptions> = {}) {
  return storyOfLog(logOf(rows, guests), more);
}

function storyOfLog(log: PeopledLog, more: Partial<AnalyzeOptions> = {}) {
  const options = { ...OPTIONS, ...more };
  const ties = tiesOf(log, options);
  const at = (name: string): number => log.people.findIndex((person) => person.name === name);
  return storyOf({ log, ties, options }, tieAtOf(ties, log.people, [at('Ana'), at('Bo')]));
}

test('the parts of depth add up to the depth of the tie', () => {
  const logs = [
    [...times(30, MESSAGE, 3), ...times(20, ANSWER, 4), ...CROWD],
    [...times(3, MESSAGE), ...CROWD],
    times(4, { ...LUNCH }),
    [...times(9, MESSAGE, 2), ...times(4, LUNCH, 20), ...CROWD],
  ];
  for (const rows of logs) {
    const { made, tie } = storyIn(rows);
    const sum = made.parts.reduce((total, part) => total + part.contribution, made.start);
    expect(sum).toBeCloseTo(tie.depth!, 11);
    expect(made.depth).toBeCloseTo(tie.depth!, 11);
    expect(made.parts.map(({ name }) => name)).toEqual(['attention', 'through', 'days', 'worlds', 'seen']);
  }
});

test('what does not come through others at all is called nothing, whatever the rounding left of it', () => {
  // exp(ln(attention)) / attention - 1 is 2.2e-16 here.
  const { parts } = storyIn([...times(3, MESSAGE, 3), ...times(13, { from: 'Bo', to: 'Cy' }, 2)]).made;
  expect(parts.find(({ name }) => name === 'through')).toMatchObject({
    value: 0,
    says: 'nothing beyond chance through people in common',
  });
});

test('what is between commas ends with one before the sentence goes on', () => {
  const { says, changes } = storyIn([...times(1, MESSAGE), ...CROWD]);
  const turn = changes.find((change) => change.tie === 'deep')!;
  expect(turn.says).toContain(', a day each');
  expect(says).toContain(`; ${turn.says}, would make it deep.`);
});

test('what the log does not show is neutral', () => {
  const { parts } = storyIn(times(20, MESSAGE)).made;
  expect(parts.find(({ name }) => name === 'days')).toMatchObject({ value: null, contribution: 0 });
});

test('Shapley values of a product: 6 is 1, 2 from x and 3 from y', () => {
  const { start, values } = shapleyOf(2, ([x, y]) => (x ? 2 : 1) * (y ? 3 : 1));
  expect([start, ...values]).toEqual([1, 2, 3]);
});

test('a change is what the tie becomes when the log really has it', () => {
  const rows = [...times(30, MESSAGE, 3), ...times(20, ANSWER, 4), ...CROWD];
  const { changes, tie } = storyIn(rows);
  expect(tie).toMatchObject({ tie: 'thin', standing: 'close-but-never-met' });
  const meeting = changes.find(({ what }) => what === 'meetings')!;
  expect(meeting).toMatchObject({ many: 1, tie: 'deep', says: 'one more meeting' });
  const last = Math.max(...logOf(rows).time);
  const then = storyIn([...rows, { ...LUNCH, time: last + DAY }]).tie;
  expect(then.tie).toBe('deep');
  expect(then.depth).toBeCloseTo(meeting.depth, 12);
});

test('the number of a change is the smallest that is enough', () => {
  const crowd = CROWD.map((row) => ({ ...row, count: 60 }));
  const rows = [...times(4, MESSAGE, 3), ...times(2, ANSWER, 4), ...times(1, LUNCH, 9), ...crowd];
  const { changes, tie } = storyIn(rows);
  expect(tie.tie).toBe('thin');
  const { many, depth } = changes.find(({ what }) => what === 'messages')!;
  expect(many).toBeGreaterThan(1);
  const last = Math.max(...logOf(rows).time);
  // The quieter one begins, and they take turns, a day each.
  const withMore = (n: number): Row[] => [
    ...rows,
    ...Array.from({ length: n }, (_, k) => ({ ...(k % 2 ? MESSAGE : ANSWER), time: last + (k + 1) * DAY })),
  ];
  expect(storyIn(withMore(many)).tie).toMatchObject({ tie: 'deep' });
  expect(storyIn(withMore(many)).tie.depth).toBeCloseTo(depth, 12);
  expect(storyIn(withMore(many - 1)).tie).toMatchObject({ tie: 'thin' });
});

test('a change is right where common contacts vouch for the two, whose own contact changes what chance brings', () => {
  const elsewhere = Array.from({ length: 12 }, (_, k) =>
    times(40, { from: `x${k}`, to: `y${k}`, kind: 'meetup' }, 3),
  ).flat();
  const rows = [...times(4, MESSAGE, 3), ...times(2, ANSWER, 4), ...CROWD, ...elsewhere];
  const { changes, made } = storyIn(rows);
  expect(made.parts.find(({ name }) => name === 'through')!.value).toBeGreaterThan(0.1);
  const last = Math.max(...logOf(rows).time);
  for (const { what, many, depth } of changes.filter((change) => change.what === 'meetings')) {
    const more = Array.from({ length: many }, (_, k) => ({ ...LUNCH, time: last + (k + 1) * DAY }));
    expect(storyIn([...rows, ...more]).tie.depth, what).toBeCloseTo(depth, 12);
  }
  expect(changes.map(({ what }) => what)).toContain('meetings');
});

test('a deep tie without its meetings is not deep, and fades in silence', () => {
  const rows = [...times(30, MESSAGE, 3), ...times(20, ANSWER, 4), ...times(4, LUNCH, 20), ...CROWD];
  const { changes, tie } = storyIn(rows);
  expect(tie.tie).toBe('deep');
  expect(changes.find(({ what }) => what === 'without offline')).toMatchObject({
    tie: 'thin',
    standing: 'close-but-never-met',
  });
  const silence = changes.find(({ what }) => what === 'silence')!;
  const asOf = Math.max(...logOf(rows).time) + silence.many * DAY;
  expect(silence.standing).toBe('fading');
  expect(storyIn(rows, [], { asOf }).tie.standing).toBe('fading');
  expect(storyIn(rows, [], { asOf: asOf - DAY }).tie.standing).toBe('deep');
});

test('the timeline holds every dated contact, from the first to the end of the log', () => {
  const rows = [...times(30, MESSAGE, 3), ...times(4, LUNCH, 20), ANSWER, ...CROWD];
  const { timeline, kinds } = storyIn(rows);
  const sumOf = (world: 'online' | 'offline') => timeline!.bars.reduce((sum, bar) => sum + bar[world], 0);
  expect([timeline!.step, sumOf('online'), sumOf('offline')]).toEqual(['week', 30, 4]);
  expect(timeline!.bars[0]!.from).toBe('2024-01-01');
  expect(kinds).toEqual([
    { kind: 'message', medium: 'online', interactions: 31, a_to_b: 30, b_to_a: 1 },
    { kind: 'meetup', medium: 'offline', interactions: 4, a_to_b: 0, b_to_a: 0 },
  ]);
  expect(storyIn(times(9, MESSAGE)).timeline).toBe(null);
});

test('long ties are told in fewer bars', () => {
  const stepOf = (days: number) => storyIn(times(2, MESSAGE, days)).timeline!;
  for (const [days, step] of [
    [5, 'day'],
    [300, 'week'],
    [1500, 'month'],
    [5000, 'quarter'],
    [9000, 'year'],
  ] as const) {
    expect(stepOf(days).step).toBe(step);
    expect(stepOf(days).bars.length).toBeLessThanOrEqual(60);
  }
});

test('a one-sided tie says whose expectation it is', () => {
  const host = ['F', 'G', 'H', 'I'].flatMap((guest) => [
    ...times(10, { from: 'Bo', to: guest }, 3),
    ...times(10, { from: guest, to: 'Bo' }, 3),
  ]);
  const story = storyIn([...times(12, MESSAGE, 20), ...host]);
  expect(story.standing).toMatchObject({ standing: 'one-sided', whose: 'Ana' });
  expect(story.says).toContain('only Ana to Bo: Ana expects more');
  expect(story.changes.some(({ what }) => what === 'answers')).toBe(true);
});

test('events that both attended are places, contacts in common are named', () => {
  const guests = ['Ana', 'Bo', 'Cy'].map((person) => ({
    event: 'summer party',
    person,
    start: '2024-03-01',
  }));
  const story = storyIn([...times(3, MESSAGE, 3), ...CROWD], guests);
  expect(story.places).toContainEqual({ place: 'summer party', interactions: 1 });
  expect(story.kinds).toContainEqual(expect.objectContaining({ kind: 'attendance', interactions: 1 }));
  expect(story.common.people).toBe(4);
  expect(story.common.closest.map(({ person }) => person).sort()).toEqual(['Cy', 'Dee', 'Eli', 'Flo']);
});

test('two who have no tie are told so, with whom both know', () => {
  const rows = [...times(3, { from: 'Ana', to: 'Cy' }), ...times(3, { from: 'Cy', to: 'Bo' })];
  expect(() => storyIn(rows)).toThrow('Ana and Bo have no tie in this log');
});
