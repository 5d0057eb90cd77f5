import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA } from '../../tests/data.js';
import { classicShapesOf, logShapesOf, shapesTextOf } from './shapes.js';

const HUBS = ['hub-and-spoke', 'multi-hub'];

test.runIf(DATA)(
  'documented shapes come out as documented, and the table is written to SHAPES.md',
  async () => {
    const classic = classicShapesOf(DATA!);
    const of = (name: string) => classic.find((row) => row.name === name)!.shape;
    for (const name of ['covert_29', 'covert_13', 'ht_reports']) {
      expect(HUBS, name).toContain(of(name).shape);
      expect(of(name).measures.web_index, name).toBeLessThan(0.2);
    }
    for (const name of ['bkfrab', 'surfersb', 'ht_friends', 'kangaroo']) {
      expect(of(name).shape, name).toBe('web');
      expect(of(name).measures.web_index, name).toBeGreaterThan(0.55);
    }
    for (const name of ['karate', 'miserables', 'flo_marriage']) {
      expect([...HUBS, 'web'], name).not.toContain(of(name).shape);
    }
    const logs = await logShapesOf(DATA!);
    expect(logs.find(({ name }) => name === 'highschool-2013')!.agreement).toBeGreaterThan(0.9);
    const text = shapesTextOf(classic, logs);
    writeFileSync(new URL('./SHAPES.md', import.meta.url), text);
    process.stdout.write(`${text}\n`);
  },
);
