import { createReadStream } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import { DATA, SKIPPED } from '../data.js';

/** Real logs: rows, people and ties to nobody, counted by other means. */
const LOGS = [
  { file: 'conference-2009/interactions.csv.gz', read: 69_452, used: 69_452, people: 76 },
  { file: 'highschool-2013/HighSchool2013_proximity_net.csv.gz', read: 188_508, used: 188_508, people: 327 },
  { file: 'conference-sfhh/SFHH_tij.dat.gz', read: 70_261, used: 70_261, people: 403 },
  { file: 'workplace-2015/workplace_InVS15_tij.dat.gz', read: 78_249, used: 78_249, people: 217 },
  { file: 'college-messages/CollegeMsg.txt.gz', read: 59_835, used: 59_835, people: 1_899 },
  { file: 'higgs-twitter/higgs-activity_time.txt.gz', read: 563_069, used: 555_481, people: null },
  { file: 'slack-racket/messages.csv.gz', read: 22_172, used: 4_138, people: null },
  { file: 'fraternity/bkfrab.edges.csv', read: 967, used: 967, people: 58 },
  { file: 'classic-networks/karate.edges.csv', read: 78, used: 78, people: 34 },
  // 28,013 names as written; 37 of them differ from another in white space or marks at the ends only.
  { file: 'irc-addressed/addressed.csv.gz', read: 1_131_122, used: 1_131_122, people: 27_976 },
] as const;

describe.skipIf(DATA === null)(`real logs${SKIPPED}`, () => {
  test.each(LOGS)('$file is sniffed rightly and counted to the row', async ({ file, read, used, people }) => {
    const log = await readLog([{ name: file, bytes: () => createReadStream(`${DATA}/${file}`) }]);
    const { ledger } = log;
    expect([ledger.read, ledger.used]).toEqual([read, used]);
    expect(ledger.read).toBe(ledger.aside.reduce((sum, { rows }) => sum + rows, ledger.used));
    if (people !== null) expect(log.keys.length).toBe(people);
  });

  test('the Davis women are an attendance list once event and person are named', async () => {
    const bytes = (): AsyncIterable<Uint8Array> =>
      createReadStream(`${DATA}/davis-southern-women/attendance.csv`);
    const log = await readLog([{ name: 'davis', bytes }], { columns: { event: 'a', person: 'b' } });
    expect([log.attendance.size, log.attendance.events.length, log.keys.length]).toEqual([89, 14, 18]);
  });
});
