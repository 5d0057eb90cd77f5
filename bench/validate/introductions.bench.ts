import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backgroundOf, KINDS, type Kind, keyOf, PEOPLE, plantIn } from '../../tests/roles/planted.js';
import { addScore, type Case, noScore, precisionOf, recallOf, type Score } from '../../tests/roles/scored.js';
import { type Life, livedOf, USUAL } from '../../tests/roles/simulated.js';
import { CHATTER, type Chatter, chatterOf } from './chatter.js';

const LOGS = 5;
const EMPTY_LOGS = 40;

const chatter =
  (part: Partial<Chatter> = {}) =>
  (seed: number): Case => {
    const whole = { ...CHATTER, ...part };
    return { people: whole.people, ...chatterOf(whole, seed) };
  };
const lived =
  (part: Partial<Life> = {}) =>
  (seed: number): Case => {
    const whole = { ...USUAL, ...part };
    return { people: whole.people, ...livedOf(whole, seed) };
  };
const year =
  (kind: Kind, part: Parameters<typeof plantIn>[1] | null = {}) =>
  (seed: number): Case => {
    const background = backgroundOf(kind, seed);
    const planted = part === null ? [] : plantIn(background, part);
    return { people: PEOPLE, rows: background.rows, planted, keyOf };
  };
/** A log whose days are hours. */
const hours =
  (of: (seed: number) => Case) =>
  (seed: number): Case => {
    const one = of(seed);
    return { ...one, rows: one.rows.map((row) => ({ ...row, day: row.day! / 24 })) };
  };

type Maker = readonly [string, (seed: number) => Case];

const CHOSEN: readonly Maker[] = [
  ...[0.5, 3, 7, 14, 30].map(
    (lag): Maker => [`a year, 100 people, met within ${lag} days`, chatter({ lag })],
  ),
  ['one host', chatter({ hosts: 1 })],
  ['20 hosts, 5 introductions each', chatter({ hosts: 20, each: 5 })],
  ['50 hosts, 2 introductions each', chatter({ hosts: 50, each: 2 })],
  ['20 people', chatter({ people: 20, contacts: 5, hosts: 2, each: 5 })],
  ['300 people, 10 hosts', chatter({ people: 300, hosts: 10 })],
  ['two years', chatter({ days: 730, rate: 10 })],
  ['90 days, talk as thick', chatter({ days: 90, rate: 1.5, hosts: 4 })],
  ['60 days, talk six times as thick', chatter({ days: 60, each: 8 })],
  ['talk thrice as thick', chatter({ contacts: 14, rate: 9 })],
  ['30 contacts, hardly ever again', chatter({ contacts: 30, rate: 0.3 })],
  ['80 who meet through a common contact who was silent', chatter({ organic: 80 })],
  ['six meetups of twelve', chatter({ meetups: 6 })],
  ['channels', chatter({ places: 'channels' })],
  ['threads, met within 14 days', chatter({ places: 'threads', lag: 14 })],
  ['hosts who talk with everybody every 10 days', chatter({ hostsEvery: 10 })],
];

const TESTED: readonly Maker[] = [
  ...KINDS.flatMap((kind) =>
    [3, 7, 14, 25].map((lag): Maker => [`${kind} year, met within ${lag} days`, year(kind, { lag })]),
  ),
  ['steady year, one host', year('steady', { hosts: 1 })],
  ['steady year, 20 hosts, 5 introductions each', year('steady', { hosts: 20, each: 5 })],
  ...[0, 3, 7, 14, 30].map((lag): Maker => [`day by day, met within ${lag} days`, lived({ lag })]),
  ['day by day, threads', lived({ threads: true })],
  ['day by day, 60 days, met within 3', lived({ days: 60, each: 6, lag: 3 })],
  ['day by day, two years', lived({ days: 730, each: 20 })],
  ['day by day, 20 people', lived({ people: 20, hosts: 2, each: 6 })],
  ['day by day, 300 people', lived({ people: 300, hosts: 8 })],
  ['day by day, thrice as busy', lived({ busy: 0.4 })],
  ['a week by the hour, met within 5 hours', hours(lived({ days: 168, each: 6, lag: 5, busy: 0.1 }))],
];

const NONE: readonly Maker[] = [
  ['chatter', chatter({ hosts: 0 })],
  ['chatter, 80 who meet through a common contact', chatter({ hosts: 0, organic: 80 })],
  ['chatter, meetups', chatter({ hosts: 0, meetups: 6 })],
  ...KINDS.map((kind): Maker => [`${kind} year`, year(kind, null)]),
  ['day by day', lived({ hosts: 0 })],
  ['day by day, thrice as busy', lived({ hosts: 0, busy: 0.4 })],
  ['a week by the hour', hours(lived({ hosts: 0, days: 168, busy: 0.1 }))],
];

function scoreOf([, make]: Maker, logs: number): Score {
  const score = noScore();
  for (let seed = 1; seed <= logs; seed += 1) addScore(score, make(seed));
  return score;
}

const HEAD = `# Introductions that were planted, and those that are found

Written by \`npm run validate\`; do not edit. A pair is found when its introduction is credited to whoever made it.
Precision: of all that is credited to anybody in the log, what was planted; recall: of what was planted, what is
credited to the right person. Hosts: people who introduce, and those with \`introductions_p\` of at most 0.05;
others: people beside them with a p as low. ${LOGS} logs a row.
`;

const TABLE = `
| log | planted | precision | recall | hosts found | others |
| --- | ------- | --------- | ------ | ----------- | ------ |
`;

function lineOf(maker: Maker): string {
  const score = scoreOf(maker, LOGS);
  const { planted, found, hosts, beyond } = score;
  const told = [
    planted,
    precisionOf(score).toFixed(2),
    recallOf(score).toFixed(2),
    `${found} of ${hosts}`,
    beyond - found,
  ];
  return `| ${[maker[0], ...told].join(' | ')} |\n`;
}

function noneOf(maker: Maker): string {
  const { beyond, others, told } = scoreOf(maker, EMPTY_LOGS);
  return `| ${[maker[0], others, `${((100 * beyond) / others).toFixed(1)} %`, told].join(' | ')} |\n`;
}

const BETWEEN = `
## Logs in which nobody introduces anybody

${EMPTY_LOGS} logs a row. People with a p: who could have introduced somebody; those of them with at most 0.05, which
should be 5 % or less; and those told in the report as introducers, after the step-up procedure of Benjamini &
Hochberg at 0.05, all ${EMPTY_LOGS} logs together.

| log | people with a p | p at most 0.05 | told |
| --- | --------------- | -------------- | ---- |
`;

const TAIL = `
Where hosts talk with everybody all the time, or all talk is so thick that everybody was in contact with everybody
shortly before, times do not tell who introduced whom; what is credited then is mostly right, and much is not credited.
`;

test('planted introductions, found and not, are written to INTRODUCTIONS.md', () => {
  const chosen = CHOSEN.map(lineOf).join('');
  const tested = TESTED.map(lineOf).join('');
  const none = NONE.map(noneOf).join('');
  const text = `${HEAD}\n## The logs that the rule was chosen with\n${TABLE}${chosen}\n## Logs made by other rules, looked at afterwards\n${TABLE}${tested}${BETWEEN}${none}${TAIL}`;
  writeFileSync(new URL('./INTRODUCTIONS.md', import.meta.url), text);
  process.stdout.write(text);
  expect(tested).toContain('day by day');
});
