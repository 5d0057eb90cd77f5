import { expect, test } from 'vitest';
import { MEDIA } from '../../src/model.js';
import { errorOf, logOf, tallyOf } from './sources.js';

const mediaOf = (log: Awaited<ReturnType<typeof logOf>>): string[] =>
  Array.from(log.medium, (m) => MEDIA[m] as string);
const kindsOf = (log: Awaited<ReturnType<typeof logOf>>): string[] =>
  Array.from(log.kind, (k) => log.kinds[k]?.name ?? '');

test('kinds imply a medium, and a medium column wins over it', async () => {
  const log = await logOf(
    'from,to,kind,medium\na,b,RT,\na,b,coffee,\na,b,reply,in person\na,b,met,Zoom\na,b,odd,\na,b,,smoke\n',
  );
  expect(kindsOf(log)).toEqual(['share', 'meetup', 'reply', 'meetup', 'odd', 'other']);
  expect(mediaOf(log)).toEqual(['online', 'offline', 'offline', 'online', 'unknown', 'unknown']);
  expect(log.kinds.find(({ name }) => name === 'odd')).toEqual({
    name: 'odd',
    medium: 'unknown',
    directed: true,
    known: false,
  });
  expect(log.kinds.find(({ name }) => name === 'meetup')?.directed).toBe(false);
  const notes = log.ledger.files[0]?.notes.join(' ');
  expect(notes).toContain('Kinds that we do not know: "odd"');
  expect(notes).toContain('Words for a medium that we do not know: "smoke"');
});

test('--offline and --online say where kinds happen', async () => {
  const log = await logOf('from,to,kind\na,b,odd\na,b,meetup\na,b,Comment\na,b,reply\n', {
    offline: ['ODD', 'comment'],
    online: ['meetup'],
  });
  expect(mediaOf(log)).toEqual(['offline', 'online', 'offline', 'online']);
});

test('a kind that was told and does not occur is refused, with what may have been meant', async () => {
  expect(await errorOf('from,to,kind\na,b,walk\n', { offline: ['walkk'] })).toMatch(
    /no row is of the kind "walkk" \| did you mean "walk"/,
  );
});

test('kind and medium can be told for all rows', async () => {
  const log = await logOf('from,to\na,b\n', { columns: { kind: 'meetup', medium: 'virtual' } });
  expect([kindsOf(log), mediaOf(log)]).toEqual([['meetup'], ['online']]);
  expect(log.ledger.files[0]?.sniffed).toContain('kind="meetup" for all');
  expect(await errorOf('from,to\na,b\n', { columns: { kind: 'gossip' } })).toContain('no column "gossip"');
});

test('a column of prose does not look like kinds', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => `a,b,thought ${i}`).join('\n');
  const text = `from,to,kind\n${rows}\n`;
  expect(await errorOf(text, { columns: { kind: 'kind' } })).toMatch(/"kind" does not look like kinds/);
  const log = await logOf(text);
  expect(log.ledger.files[0]?.notes[0]).toBe(
    'Column "kind" does not look like kind and is not read as such.',
  );
});

test('counts and minutes are numbers, and rows with other things are set aside', async () => {
  const log = await logOf('from,to,count,minutes\na,b,2,30\na,b,0,1\na,b,x,1\na,b,1.5,\na,b,1,-3\n', {});
  expect(tallyOf(log)).toBe('used 2, bad-count 2, bad-minutes 1');
  expect(Array.from(log.count)).toEqual([2, 1.5]);
  expect(Array.from(log.minutes)).toEqual([30, Number.NaN]);
});
