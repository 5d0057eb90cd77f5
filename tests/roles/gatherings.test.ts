import { describe, expect, test } from 'vitest';
import { Gatherings, gatheringAt } from '../../src/roles/introductions/gatherings.js';

const DAYS = { lag: [1], apart: [1] };
const FIRST = { manner: 1, isFirst: true } as const;
const LATER = { manner: 1, isFirst: false } as const;

/** So many common contacts, each likely so much, and so many of them seen with both. */
function gatheringsOf(many: number, { chance, seen }: { chance: number; seen: number }): Gatherings {
  const gatherings = new Gatherings(1);
  for (let i = 0; i < many; i += 1) {
    gatherings.expect(FIRST, chance);
    if (i < seen) gatherings.see(FIRST, { lag: 0, apart: 0 });
  }
  return gatherings;
}

describe('gatherings', () => {
  test('nobody looked at, or as many seen as expected, is none', () => {
    expect([...new Gatherings(1).shares(DAYS)]).toEqual([0, 0, 0]);
    expect([...gatheringsOf(1000, { chance: 0.01, seen: 10 }).shares(DAYS)]).toEqual([0, 0, 0]);
    // 15 where 10 are expected may be chance.
    expect([...gatheringsOf(1000, { chance: 0.01, seen: 15 }).shares(DAYS)]).toEqual([0, 0, 0]);
  });

  test('who are seen beyond chance are a share of those looked at, less two standard deviations', () => {
    const shares = gatheringsOf(1000, { chance: 0.01, seen: 120 }).shares(DAYS);
    expect(shares[1]).toBe(0);
    expect(shares[gatheringAt(1, [0, 0], 1)]).toBeCloseTo((120 - 2 * Math.sqrt(121) - 10) / 1000, 12);
  });

  test('first contacts and later ones are counted apart, and the higher share counts', () => {
    const gatherings = gatheringsOf(100, { chance: 0.01, seen: 50 });
    const first = gatherings.shares(DAYS);
    for (let i = 0; i < 900; i += 1) gatherings.expect(LATER, 0.01);
    expect([...gatherings.shares(DAYS)]).toEqual([...first]);
  });

  test('by the part of the step: there as much denser as gatherings are there oftener than chance is', () => {
    const gatherings = new Gatherings(2);
    for (let i = 0; i < 1000; i += 1) {
      gatherings.expect(LATER, 0);
      if (i < 400) gatherings.see(LATER, { lag: 0, apart: 0 });
    }
    const usual = { lag: [0.1, 0.4], apart: [0.2, 0.8] };
    const shares = gatherings.shares(usual).slice(gatheringAt(1, [0, 0], 2));
    const all = (400 - 2 * Math.sqrt(401)) / 1000;
    // Over all parts they add up to the share: half of chance is after the meeting, and not looked at.
    const sum = shares.reduce(
      (total, share, i) => total + share * usual.lag[i >> 1]! * usual.apart[i & 1]!,
      0,
    );
    expect(sum).toBeCloseTo(all, 12);
    expect(shares[0]! * 0.02).toBeGreaterThan(0.99 * all);
    expect(shares[3]).toBeLessThan(0.01);
  });

  test('who write to each other do not gather, though others do', () => {
    const gatherings = gatheringsOf(1000, { chance: 0.01, seen: 120 });
    for (let i = 0; i < 1000; i += 1) gatherings.expect({ manner: 0, isFirst: true }, 0.01);
    const [elsewhere, talk, met] = gatherings.shares(DAYS);
    expect([elsewhere, talk]).toEqual([0, 0]);
    expect(met).toBeGreaterThan(0.08);
    // Distances of more than a step have none.
    expect([gatheringAt(0, [1, 0], 1), gatheringAt(1, [0, 1], 1), gatheringAt(1, [0, 0], 1)]).toEqual([
      0, 0, 2,
    ]);
  });
});
