import { expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import { MEDIA } from '../../src/model.js';
import { errorOf, logOf, pairsOf, sourceOf, tallyOf } from './sources.js';

const visitsOf = (log: Awaited<ReturnType<typeof logOf>>): string[] =>
  Array.from(
    log.attendance.event,
    (e, i) => `${log.attendance.events[e]}: ${log.keys[log.attendance.person[i] as number]}`,
  );

test('a table of events and people is an attendance list', async () => {
  const log = await logOf('event,attendee,start\nLunch,ann,2024-01-05\nLunch,bob,2024-01-05\n');
  expect(visitsOf(log)).toEqual(['Lunch: ann', 'Lunch: bob']);
  expect([log.size, log.attendance.size, MEDIA[log.attendance.medium[0] as number]]).toEqual([
    0,
    2,
    'offline',
  ]);
  expect(new Date(log.attendance.start[0] as number).toISOString()).toBe('2024-01-05T00:00:00.000Z');
  expect(Number.isNaN(log.attendance.end[0])).toBe(true);
});

test('columns named for event and person make any table an attendance list', async () => {
  const text =
    '"a","b","onset","terminus"\n"E1","EVELYN",-1246982400,-1246982400\n"E2","LAURA",-1246982400,-1246982400\n"E1","LAURA",-1246982400,-1246982400\n';
  const log = await logOf(text, { columns: { event: 'a', person: 'b' } });
  expect(visitsOf(log)).toEqual(['E1: EVELYN', 'E2: LAURA', 'E1: LAURA']);
  expect(log.attendance.start[0]).toBe(-1246982400000);
  expect((await logOf(text)).ledger.files[0]?.notes.join(' ')).toContain('pass --event "a" --person "b"');
  expect(await errorOf(text, { columns: { event: 'a' } })).toContain(
    'cannot tell which column names the person | pass --person',
  );
});

test('an event on another day is another event; one that runs over midnight is one', async () => {
  const log = await logOf(
    'event,person,start\nLunch,ann,2024-01-05T12:00\nLunch,ann,2024-01-12T12:00\nGig,ann,2024-01-05T23:30\nGig,bob,2024-01-06T00:30\n',
  );
  expect(visitsOf(log)).toEqual(['Lunch 2024-01-05: ann', 'Lunch 2024-01-12: ann', 'Gig: ann', 'Gig: bob']);
});

test('registered is not attended, and a word that we do not know is not guessed', async () => {
  const log = await logOf(
    'event,name,status\nL,ann,Checked In\nL,bob,registered\nL,cid,No-show\nL,dan,yes\nL,eve,\nL,fay,perhaps so\n',
  );
  expect(visitsOf(log)).toEqual(['L: ann', 'L: dan']);
  expect(tallyOf(log)).toBe('used 2, not-attended 3, unknown-status 1');
  expect(log.keys).toEqual(['ann', 'dan']);
});

test('somebody who came twice was there once, for the minutes of both', async () => {
  const log = await logOf(
    'meeting,participant,join time,leave time,minutes\nM,ann,2024-01-05 10:00,2024-01-05 10:10,10\nM,ann,2024-01-05 10:20,2024-01-05 10:50,30\nM,bob,2024-01-05 10:00,2024-01-05 10:50,\n',
  );
  expect(tallyOf(log)).toBe('used 2, duplicate 1');
  expect(Array.from(log.attendance.minutes)).toEqual([40, Number.NaN]);
  expect(new Date(log.attendance.end[0] as number).toISOString()).toBe('2024-01-05T10:50:00.000Z');
  expect(log.ledger.aside[0]?.places).toEqual([{ file: 'log.csv', line: 3, detail: 'M' }]);
});

test('dates of an attendance list are decided over all its rows too', async () => {
  const log = await logOf('event,person,date\nL,ann,03/04/2024\nL,bob,04/25/2024\n');
  expect(log.attendance.events).toEqual(['L 2024-03-04', 'L 2024-04-25']);
});

test('attendance and interactions in one call share their people', async () => {
  const log = await readLog([
    sourceOf('time,from,to\n2024-01-01,ann,bob\n', 'talk.csv'),
    sourceOf('event,person,date\nLunch,bob,2024-01-05\nLunch,cid,2024-01-05\n', 'lunch.csv'),
  ]);
  expect([pairsOf(log), visitsOf(log), log.keys]).toEqual([
    ['ann>bob'],
    ['Lunch: bob', 'Lunch: cid'],
    ['ann', 'bob', 'cid'],
  ]);
  expect(log.ledger.files.map(({ name, read, used }) => [name, read, used])).toEqual([
    ['talk.csv', 1, 1],
    ['lunch.csv', 2, 2],
  ]);
  expect(Array.from(log.attendance.file)).toEqual([1, 1]);
});

test('a column that was named may be in one of several files only', async () => {
  const sources = [sourceOf('who,whom\na,b\n', 'x.csv'), sourceOf('from,to\na,b\n', 'y.csv')];
  expect((await readLog(sources, { columns: { from: 'who', to: 'whom' } })).size).toBe(2);
  await expect(
    readLog([sourceOf('from,to\na,b\n'), sourceOf('from,to\na,b\n')], { columns: { time: 'tme' } }),
  ).rejects.toThrow('none of the 2 files has a column "tme"');
});
