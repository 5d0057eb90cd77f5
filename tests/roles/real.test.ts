import { createReadStream } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import { peopledLogOf } from '../../src/people/index.js';
import { introducersOf, type Roles } from '../../src/roles/index.js';
import { DATA, SKIPPED } from '../data.js';
import { rolesIn } from './from-log.js';

async function rolesOfFile(file: string): Promise<Roles> {
  const log = await readLog([{ name: file, bytes: () => createReadStream(`${DATA}/${file}`) }]);
  return rolesIn(peopledLogOf(log, null));
}

const sumOf = (column: Float64Array): number => column.reduce((sum, x) => sum + (Number.isNaN(x) ? 0 : x), 0);

describe.skipIf(DATA === null)(`real logs${SKIPPED}`, () => {
  test.each([
    ['slack-racket/messages.csv.gz', 119],
    ['college-messages/CollegeMsg.txt.gz', 802],
  ] as const)(
    'in %s hardly anybody introduces people beyond chance, and few first contacts count as introductions',
    async (file, people) => {
      const roles = await rolesOfFile(file);
      const { columns } = roles;
      const tested = columns.introductions_p.filter((p) => !Number.isNaN(p));
      expect(tested.length).toBe(people);
      expect(tested.filter((p) => p < 0.05).length / tested.length).toBeLessThan(0.1);
      expect(introducersOf(roles, 20)).toEqual([]);
      expect(sumOf(columns.introductions) / sumOf(columns.ties)).toBeLessThan(0.05);
      // As many as shuffles credit, give or take what chance adds or takes.
      const expected = sumOf(columns.introductions_expected);
      expect(Math.abs(sumOf(columns.introductions) - expected)).toBeLessThan(2 * Math.sqrt(expected));
    },
  );

  test.each([
    ['conference-2009/interactions.csv.gz', 76],
    ['workplace-2015/workplace_InVS15_tij.dat.gz', 211],
    ['highschool-2013/HighSchool2013_proximity_net.csv.gz', 324],
  ] as const)(
    'the days of %s are looked at hour by hour: who stand together in threes introduce nobody',
    async (file, people) => {
      const roles = await rolesOfFile(file);
      const { columns } = roles;
      const tested = columns.introductions_p.filter((p) => !Number.isNaN(p));
      expect(tested.length).toBe(people);
      expect(tested.filter((p) => p < 0.05).length).toBe(0);
      expect(introducersOf(roles, 20)).toEqual([]);
      expect(sumOf(columns.introductions) / sumOf(columns.ties)).toBeLessThan(0.01);
    },
  );
});
