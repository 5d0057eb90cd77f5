import { expect, test } from 'vitest';
import { stepOf } from '../../src/report/steps.js';
import { TRUST_TERMS } from '../../src/shape/terms/trust.js';

const row = { shape: 'web', cross: 'community', ties: 80, people: 31, measures: {} } as const;

test('a web that breaks in two without one person gets a bridge, not newcomers', () => {
  const step = (cut: number): string | null => stepOf({ ...row, measures: { top_cut_off: cut } });
  expect(step(15)).toBe('bring those together whom only one person connects');
  expect(step(3)).toBe('bring those together whom only one person connects');
  expect(step(2)).toBe('let everybody bring a newcomer along');
  expect(stepOf(row)).toBe('let everybody bring a newcomer along');
});

test('a hub is helped to others, whomever it cuts off; without a shape there is no step', () => {
  const hub = { ...row, shape: 'hub-and-spoke', cross: 'audience', measures: { top_cut_off: 28 } } as const;
  expect(stepOf(hub)).toBe('help two or three others to become hosts');
  expect(stepOf({ ...hub, shape: 'too-small' })).toBeNull();
  expect(stepOf({ ...hub, ties: 0 })).toBeNull();
});

test('every step that there is stands in the explanation, as far as it goes', () => {
  const said = TRUST_TERMS.find(({ name }) => name === 'next_step')?.formula;
  const hub = {
    ...row,
    shape: 'hub-and-spoke',
    pieces: [16, 15].map((people) => ({ people, groups: 1 })),
  } as const;
  const steps = [
    stepOf(hub),
    stepOf({ ...hub, pieces: [] }),
    stepOf({ ...row, shape: 'fragments', cross: null }),
    stepOf({ ...row, measures: { top_cut_off: 15 } }),
  ];
  for (const step of steps) expect(said).toContain(step);
});
