import { createReadStream } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import { peopledLogOf } from '../../src/people/index.js';
import type { Roles } from '../../src/roles/index.js';
import { DATA, SKIPPED } from '../data.js';
import { rolesIn } from './from-log.js';

async function rolesOfFile(file: string): Promise<Roles> {
  const log = await readLog([{ name: file, bytes: () => createReadStream(`${DATA}/${file}`) }]);
  return rolesIn(peopledLogOf(log, null));
}

const sumOf = (column: Float64Array): number => column.reduce((sum, x) => sum + (Number.isNaN(x) ? 0 : x), 0);

describe.skipIf(DATA === null)(`real logs${SKIPPED}`, () => {
  test.each(['slack-racket/messages.csv.gz', 'college-messages/CollegeMsg.txt.gz'])(
    'in %s the shuffles expect about as many introductions as there are, and few people are beyond chance',
    async (file) => {
      const { columns } = await rolesOfFile(file);
      const made = sumOf(columns.introductions);
      const expected = sumOf(columns.introductions_expected);
      expect(made).toBeGreaterThan(300);
      expect(Math.abs(made - expected) / made).toBeLessThan(0.2);
      const tested = columns.introductions_p.filter((p) => !Number.isNaN(p));
      expect(tested.filter((p) => p < 0.05).length / tested.length).toBeLessThan(0.05);
    },
  );

  test('five days of a conference do not tell who introduced whom', async () => {
    const { columns } = await rolesOfFile('conference-2009/interactions.csv.gz');
    expect(columns.introductions.every(Number.isNaN)).toBe(true);
  });
});
