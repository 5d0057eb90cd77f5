import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { randIndexOf } from '../src/communities/agreement.js';
import { analyze, type Findings, type ReadOptions, readLog } from '../src/index.js';
import { DATA, SKIPPED } from './data.js';

/** The whole way on real logs: is the report true of that group? */
const findingsOf = async (file: string, options: Partial<ReadOptions> = {}): Promise<Findings> => {
  const source = { name: file, bytes: () => createReadStream(`${DATA}/${file}`) };
  return analyze(await readLog([source], options));
};

const balanced = ({ analysis: { ledger } }: Findings): boolean =>
  ledger.read === ledger.used + ledger.aside.reduce((sum, { rows }) => sum + rows, 0);

describe.skipIf(DATA === null)(`real logs are told as what they are${SKIPPED}`, () => {
  test('the rumour of the Higgs boson is broadcast and thin: an audience', async () => {
    const findings = await findingsOf('higgs-twitter/higgs-activity_time.txt.gz');
    const { communities, summary, ledger } = findings.analysis;
    expect(ledger.read).toBe(563_069);
    expect(balanced(findings)).toBe(true);
    expect(communities[0]).toMatchObject({ cross: 'audience', direction: 'broadcast' });
    expect(summary.deepShare).toBeLessThan(0.01);
  });

  test('a school is a web, and its communities are its classes', async () => {
    const file = 'highschool-2013/HighSchool2013_proximity_net.csv.gz';
    const { analysis, people } = await findingsOf(file, { columns: { kind: 'meetup' } });
    expect(analysis.communities[0]).toMatchObject({ people: 327, shape: 'web' });
    expect(analysis.worlds).toMatchObject({ online: 0, gate: 'depth-alone' });
    const classOf = new Map<string, string>();
    const lines = createInterface({ input: createReadStream(`${DATA}/${file}`).pipe(createGunzip()) });
    for await (const line of lines) {
      const [, a, b, classA, classB] = line.split(' ') as [string, string, string, string, string];
      classOf.set(a, classA).set(b, classB);
    }
    const rows = [...people()];
    const numbersOf = (names: (string | null | undefined)[]): Uint32Array => {
      const known = [...new Set(names)];
      return Uint32Array.from(names, (name) => known.indexOf(name));
    };
    const found = numbersOf(rows.map((row) => row.community));
    const classes = numbersOf(rows.map((row) => classOf.get(row.person)));
    expect(randIndexOf(found, classes)).toBeGreaterThan(0.9);
  });

  test('a conference has both worlds, and hardly a tie is proven in both', async () => {
    const findings = await findingsOf('conference-2009/interactions.csv.gz');
    const { worlds, summary, communities } = findings.analysis;
    expect(findings.analysis.ledger).toMatchObject({ read: 69_452, used: 69_452 });
    expect(worlds).toMatchObject({ online: 266, offline: 69_186, gate: 'both-worlds' });
    expect(summary.people).toBe(76);
    expect(summary.deepShare).toBeLessThan(0.05);
    expect(communities[0]).toMatchObject({ shape: 'web' });
  });

  test('the Davis women: shape is not read off ties that any two guests of large parties share', async () => {
    const columns = { event: 'a', person: 'b', start: 'onset' };
    const { analysis } = await findingsOf('davis-southern-women/attendance.csv', { columns });
    expect(analysis.summary).toMatchObject({ people: 18, ties: 139 });
    expect(analysis.communities[0]!.ties).toBeLessThan(30);
    expect(analysis.communities[0]!.shape).not.toBe('web');
    expect(analysis.missing.map(({ code }) => code)).toContain('chance');
  });

  test('several names in a cell of mentions are several interactions of one row', async () => {
    const findings = await findingsOf('slack-racket/messages.csv.gz', { columns: { to: 'mentions' } });
    const { ledger, summary } = findings.analysis;
    expect(ledger.read).toBe(22_172);
    expect(balanced(findings)).toBe(true);
    expect(summary.interactions).toBeGreaterThan(ledger.used);
  });

  test('eight years of addressed IRC lines hang on a few hundred people who answer', async () => {
    const findings = await findingsOf('irc-addressed/addressed.csv.gz', { columns: { medium: 'online' } });
    const { communities, ledger, notes } = findings.analysis;
    expect(ledger).toMatchObject({ read: 1_131_122, used: 1_131_122 });
    expect(communities[0]).toMatchObject({ shape: 'core-periphery', cross: 'audience' });
    expect(notes.some((note) => note.includes('look like bots'))).toBe(true);
  });
});
