import { describe, expect, test } from 'vitest';
import { Gatherings } from '../../src/roles/introductions/gatherings.js';

const DAYS = { lag: [1], apart: [1] };
const PERSON = 0;
const FIRST = { manner: 1, isFirst: true, person: PERSON } as const;
const LATER = { ...FIRST, isFirst: false } as const;
/** With both on the day, and turned to neither. */
const NOW = { lag: 0, apart: 0, turned: false };

/** So many common contacts, each likely so much, and so many of them seen with both. */
function gatheringsOf(many: number, { chance, seen }: { chance: number; seen: number }): Gatherings {
  const gatherings = new Gatherings(2, 1);
  for (let i = 0; i < many; i += 1) {
    gatherings.look(FIRST, chance);
    if (i < seen) gatherings.see(FIRST, NOW);
  }
  return gatherings;
}

describe('gatherings', () => {
  test('nobody looked at, or as many seen as expected, is none', () => {
    const none = [0, 0, 0, 0, 0];
    expect([...new Gatherings(1, 1).shares(DAYS)]).toEqual(none);
    expect([...gatheringsOf(1000, { chance: 0.01, seen: 10 }).shares(DAYS)]).toEqual(none);
    // 15 where 10 are expected may be chance.
    expect([...gatheringsOf(1000, { chance: 0.01, seen: 15 }).shares(DAYS)]).toEqual(none);
  });

  test('who are seen beyond chance are a share of those looked at, less two standard deviations', () => {
    const gatherings = gatheringsOf(1000, { chance: 0.01, seen: 120 });
    const shares = gatherings.shares(DAYS);
    const all = (120 - 2 * Math.sqrt(121) - 10) / 1000;
    expect(shares[0]).toBe(0);
    // Hardly any turned to both: one in two of one more.
    expect(shares[gatherings.at(1, NOW)]).toBeCloseTo((all * 120.5) / 121, 12);
    expect(shares[gatherings.at(1, { ...NOW, turned: true })]).toBeCloseTo((all * 0.5) / 121, 12);
  });

  test('first contacts and later ones are counted apart, and the higher share counts', () => {
    const gatherings = gatheringsOf(100, { chance: 0.01, seen: 50 });
    const first = gatherings.shares(DAYS);
    for (let i = 0; i < 900; i += 1) gatherings.look(LATER, 0.01);
    expect([...gatherings.shares(DAYS)]).toEqual([...first]);
  });

  test('by the part of the step: there as much denser as gatherings are there oftener than chance is', () => {
    const gatherings = new Gatherings(1, 2);
    for (let i = 0; i < 1000; i += 1) {
      gatherings.look(LATER, 0);
      if (i < 400) gatherings.see(LATER, NOW);
    }
    const usual = { lag: [0.1, 0.4], apart: [0.2, 0.8] };
    const shares = gatherings.shares(usual).slice(gatherings.at(1, NOW));
    const all = (400 - 2 * Math.sqrt(401)) / 1000;
    // Over all parts they add up to the share: half of chance is after the meeting, and not looked at.
    const sum = shares.reduce(
      (total, share, i) => total + share * usual.lag[(i >> 1) % 2]! * usual.apart[i & 1]!,
      0,
    );
    expect(sum).toBeCloseTo(all, 12);
    expect(shares[0]! * 0.02).toBeGreaterThan(0.99 * all);
    expect(shares[3]).toBeLessThan(0.01);
  });

  test('who write to each other do not gather, though others do', () => {
    const gatherings = gatheringsOf(1000, { chance: 0.01, seen: 120 });
    for (let i = 0; i < 1000; i += 1) gatherings.look({ ...FIRST, manner: 0 }, 0.01);
    const shares = gatherings.shares(DAYS);
    expect([shares[gatherings.at(0, NOW)], shares[gatherings.at(0, { ...NOW, turned: true })]]).toEqual([
      0, 0,
    ]);
    expect(shares[gatherings.at(1, NOW)]).toBeGreaterThan(0.08);
  });

  test('a sign says as much less as gatherings are oftener than chance, most so of who is at all of them', () => {
    const gatherings = gatheringsOf(1000, { chance: 0.01, seen: 120 });
    const now = { at: gatherings.at(1, NOW), both: 0.01, alone: 0.2 };
    // Not yet known how often that is.
    expect(gatherings.lessFor(PERSON, now)).toBe(1);
    for (let i = 0; i < 100; i += 1) gatherings.look({ ...FIRST, person: 1 }, 0.01);
    gatherings.settle(DAYS);
    const share = gatherings.shares(DAYS)[now.at]!;
    expect(gatherings.lessFor(PERSON, { ...now, at: 0 })).toBe(1);
    // 120 seen of 1,000, where 1,000 · 120 / 1,100 are usual; 0 of 100, where 100 · 120 / 1,100 are.
    const [often, seldom] = [(120 + 4) / (120_000 / 1100 + 4), 4 / (12_000 / 1100 + 4)];
    expect(gatherings.lessFor(PERSON, now)).toBeCloseTo(1 + (share * often) / 0.01, 10);
    expect(gatherings.lessFor(1, now)).toBeCloseTo(1 + (share * seldom) / 0.01, 10);
    // With one of them there, where gatherings bring both: less than if they had nothing to do with each other.
    const one = gatherings.lessForOne(PERSON, now);
    expect(one).toBeCloseTo((1 + (share * often) / 0.01) / (1 + (share * often) / 0.2), 10);
    expect(one).toBeGreaterThan(1);
  });
});
