import { expect, test } from 'vitest';
import { SHAPE_TERMS, shapeOf } from '../../src/shape/index.js';
import { networkFrom, type Pair, star } from '../network/build.js';
import { KNOWN } from '../network/fixtures.js';
import { measured } from './measured.js';

test.each(KNOWN)('every value of $name is the one in the fixture', ({ ties, people, values }) => {
  const network = networkFrom(ties, people.length);
  for (const [name, expected] of Object.entries(values)) {
    const value = measured(name, network);
    if (expected === null) expect(value, name).toBeNull();
    // A mean over random orders, and so is the one in the fixture; see tests/network/leaving.test.ts.
    else if (name === 'web_index') expect(Math.abs(value! - expected)).toBeLessThan(0.003);
    else expect(value, name).toBeCloseTo(expected, 9);
  }
});

test('a star is wholly centralized, exactly, at every size', () => {
  for (const people of [3, 5, 12, 101]) {
    const network = star(people);
    for (const name of ['degree_centralization', 'in_degree_centralization', 'betweenness_centralization']) {
      expect(measured(name, network), `${name} of ${people}`).toBe(1);
    }
    expect(measured('linchpins', network)).toBe(1);
    expect(measured('hub_share', network)).toBe(1);
    expect(measured('spoke_share', network)).toBe(1);
    expect(measured('top_cut_off', network)).toBe(people - 2);
  }
});

test('where everybody has the same place, what should be 0 is 0 and no trace of rounding', () => {
  for (let size = 10; size < 40; size += 1) {
    const ring: Pair[] = Array.from({ length: size }, (_, i) => [
      Math.min(i, (i + 1) % size),
      Math.max(i, (i + 1) % size),
    ]);
    for (const [name, value] of Object.entries(shapeOf(networkFrom(ring, size), 1).measures)) {
      if (value !== 0) expect(Math.abs(value ?? 1), `${name} of ${size}`).toBeGreaterThan(1e-12);
    }
  }
});

test('kinds without direction leave the directed measures undefined', () => {
  const network = star(12);
  const undirected = { ...network, aToB: network.aToB.map(() => 0), bToA: network.bToA.map(() => 0) };
  for (const name of ['in_degree_centralization', 'out_degree_centralization', 'reciprocity']) {
    expect(measured(name, undirected), name).toBeNull();
  }
});

test('every word is explained once, completely', () => {
  const names = SHAPE_TERMS.map((term) => term.name);
  expect(new Set(names).size).toBe(names.length);
  expect(SHAPE_TERMS.filter((term) => term.label === '' || term.says === '' || term.example === '')).toEqual(
    [],
  );
  expect(SHAPE_TERMS.filter((term) => !/[.:]$/.test(term.says))).toEqual([]);
});
