import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pairs, rolesFrom } from './networks.js';

const MEASURES = ['constraint', 'effective_size', 'betweenness', 'closure', 'core_number'] as const;

type Known = { people: number; pairs: [number, number][] } & Record<(typeof MEASURES)[number], number[]>;

for (const name of ['karate', 'miserables']) {
  const known: Known = JSON.parse(readFileSync(`fixtures/networks/people-${name}.json`, 'utf8'));
  const { columns } = rolesFrom(pairs(known.pairs), { people: known.people });

  for (const measure of MEASURES) {
    test(`${measure} of everybody in ${name} is that of networkx`, () => {
      const wrong = known[measure].filter((value, p) => {
        const ours = columns[measure][p]!;
        // With fewer than two ties there is no pair to close: networkx says 0, we say that it is not defined.
        if (measure === 'closure' && columns.ties[p]! < 2) return !Number.isNaN(ours) || value !== 0;
        return !(Math.abs(ours - value) < 1e-9);
      });
      expect(known[measure]).toHaveLength(known.people);
      expect(wrong).toEqual([]);
    });
  }
}
