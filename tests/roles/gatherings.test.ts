import { describe, expect, test } from 'vitest';
import { Gatherings } from '../../src/roles/introductions/gatherings.js';

const DAYS = { lag: [1], apart: [1] };

/** So many common contacts, each likely so much, and so many of them seen with both. */
function gatheringsOf(many: number, { chance, seen }: { chance: number; seen: number }): Gatherings {
  const gatherings = new Gatherings(1);
  for (let i = 0; i < many; i += 1) {
    gatherings.expect(true, chance);
    if (i < seen) gatherings.see(true, { lag: 0, apart: 0 });
  }
  return gatherings;
}

describe('gatherings', () => {
  test('nobody looked at, or as many seen as expected, is none', () => {
    expect([...new Gatherings(1).shares(DAYS)]).toEqual([0]);
    expect([...gatheringsOf(1000, { chance: 0.01, seen: 10 }).shares(DAYS)]).toEqual([0]);
    // 15 where 10 are expected may be chance.
    expect([...gatheringsOf(1000, { chance: 0.01, seen: 15 }).shares(DAYS)]).toEqual([0]);
  });

  test('who are seen beyond chance are a share of those looked at, less two standard deviations', () => {
    const [share] = gatheringsOf(1000, { chance: 0.01, seen: 120 }).shares(DAYS);
    expect(share).toBeCloseTo((120 - 2 * Math.sqrt(121) - 10) / 1000, 12);
  });

  test('first contacts and later ones are counted apart, and the higher share counts', () => {
    const gatherings = gatheringsOf(100, { chance: 0.01, seen: 50 });
    const [first] = gatherings.shares(DAYS);
    for (let i = 0; i < 900; i += 1) gatherings.expect(false, 0.01);
    expect([...gatherings.shares(DAYS)]).toEqual([first]);
  });

  test('by the part of the step: there as much denser as gatherings are there oftener than chance is', () => {
    const gatherings = new Gatherings(2);
    for (let i = 0; i < 1000; i += 1) {
      gatherings.expect(false, 0);
      if (i < 400) gatherings.see(false, { lag: 0, apart: 0 });
    }
    const usual = { lag: [0.1, 0.4], apart: [0.2, 0.8] };
    const shares = gatherings.shares(usual);
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
});
