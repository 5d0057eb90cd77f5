import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addScore, noScore, precisionOf, recallOf, type Score } from '../../tests/roles/scored.js';
import type { Circle } from './circle.js';
import { DRAWN, DRAWN_ORDINARY, nameOf } from './drawn.js';
import { CHOSEN, CIRCLES, CLOCKED, circle, type Maker, NONE, TESTED } from './made.js';
import { oracleOf } from './oracle.js';

const LOGS = 20;
const EMPTY_LOGS = 40;

function scoreOf([, make]: Maker, logs: number): Score {
  const score = noScore();
  for (let seed = 1; seed <= logs; seed += 1) addScore(score, make(seed));
  return score;
}

const HEAD = `# Introductions that were planted, and those that are found

Written by \`npm run validate\`; do not edit. A pair is found when its introduction is credited to whoever made it.
Precision: of all that is credited to anybody in the log, what was planted; recall: of what was planted, what is
credited to the right person. Hosts: people who introduce, and those with \`introductions_p\` of at most 0.05;
others: people beside them with a p as low, who may be as many as 5 % of all. ${LOGS} logs a row.
`;

const TABLE = `
| log | planted | precision | recall | hosts found | others |
| --- | ------- | --------- | ------ | ----------- | ------ |
`;

function lineOf(maker: Maker): string {
  return `| ${[maker[0], ...toldOf(scoreOf(maker, LOGS))].join(' | ')} |\n`;
}

function toldOf(score: Score): (string | number)[] {
  const { planted, found, hosts, beyond } = score;
  return [planted, ...ratesOf(score), `${found} of ${hosts}`, beyond - found];
}

const ratesOf = (score: Score): string[] => [precisionOf(score).toFixed(2), recallOf(score).toFixed(2)];

/** The same logs, looked at by us and by the oracle; the first of them is made from the seed after `from`. */
function bothOf(part: Partial<Circle>, { logs, from }: { logs: number; from: number }): [Score, Score] {
  const [ours, best] = [noScore(), noScore()];
  for (let seed = from + 1; seed <= from + logs; seed += 1) {
    const made = circle(part)(seed);
    addScore(ours, made);
    const { planted, right, credited } = oracleOf(made.circle, made);
    best.planted += planted;
    best.right += right;
    best.credited += credited;
  }
  return [ours, best];
}

const besideOf = (name: string, [ours, best]: [Score, Score]): string =>
  `| ${[name, ...toldOf(ours), ...ratesOf(best)].join(' | ')} |\n`;

const GOOD = 0.9;
const isGood = (score: Score): boolean => precisionOf(score) >= GOOD && recallOf(score) >= GOOD;

/** Settings drawn by chance, and how many of them are found well, by us and by the oracle. */
function drawnOf(settings: readonly Partial<Circle>[]): string {
  const pairs = settings.map((part) => bothOf(part, { logs: 10, from: 900 }));
  const could = pairs.filter(([, best]) => isGood(best));
  const [good, goodToo] = [pairs, could].map((some) => some.filter(([ours]) => isGood(ours)).length);
  const rows = pairs.map((pair, i) => besideOf(nameOf(settings[i]!), pair)).join('');
  const sum = (of: (score: Score) => number): number => pairs.reduce((all, [ours]) => all + of(ours), 0);
  const right = sum((score) => score.right);
  const all = `All together: precision ${(right / sum((s) => s.credited)).toFixed(2)}, recall ${(right / sum((s) => s.planted)).toFixed(2)}.`;
  return `Precision and recall are both at least ${GOOD} in ${good} of ${pairs.length} of these settings; of the ${could.length} in which the oracle's are, in ${goodToo}. ${all}\n${BESIDE}${rows}`;
}

function noneOf(maker: Maker): string {
  const { credited, expected, beyond, others, told } = scoreOf(maker, EMPTY_LOGS);
  const share = `${((100 * beyond) / others).toFixed(1)} %`;
  return `| ${[maker[0], Math.round(credited), Math.round(expected), others, share, told].join(' | ')} |\n`;
}

const IN_VIEW = `
These and the next were in view, with other seeds, when constants and the weighing of signs were settled: no holdout.
`;

const CIRCLE_TABLE = `
## Logs made by chances that are known

Some hundred people talk day by day, each tie with its own chance; some pairs meet by themselves. The oracle sees the
same days and knows what nobody can: all these chances, who the hosts are and how many they introduce how soon. It
credits a host where that is likelier than all else. What it misses, times do not tell.

`;

const BESIDE = `
| log | planted | precision | recall | hosts found | others | oracle: precision | recall |
| --- | ------- | --------- | ------ | ----------- | ------ | ----------------- | ------ |
`;

const ORDINARY_HEAD = `
## Such logs with settings that nobody chose

The tables above hold settings that were picked, and were in view when the rule was settled. These were drawn by chance,
once, after that, 10 logs each, and nothing was changed for them: they tell what to expect of a log. First, logs of half
a year or more in which each tie talks every two weeks to six and the introduced, a dozen or more, meet within a week.

`;

const ANY_HEAD = `
Then logs of two months or more in which each tie talks every week to six, and the introduced, four or more, meet within
three weeks. Where a host talks with everybody every week and those whom they introduce meet within two, most of it is
what chance makes as well, and four introductions among two hundred people are few to learn from.

`;

const CLOCK_HEAD = `
## Such logs with times of day

The same, with times: a host who turns to both on one day does so within half an hour, and before they meet. The oracle
still looks at days alone: what it misses, hours tell.

`;

const CLOCK_DRAWN = `
And of the settings drawn by chance, those of the second table, with times of day:

`;

const BETWEEN = `
## Logs in which nobody introduces anybody

${EMPTY_LOGS} logs a row. How many are credited, and how many are said to be expected by chance; people with a p: who
could have introduced somebody; those of them with at most 0.05, which should be 5 % or less; and those told in the
report as introducers, after the step-up procedure of Benjamini & Hochberg at 0.05, all ${EMPTY_LOGS} logs together.

| log | credited | expected | people with a p | p at most 0.05 | told |
| --- | -------- | -------- | --------------- | -------------- | ---- |
`;

const TAIL = `
Where a log is short, or everybody talks with everybody every few days, times tell less: the oracle credits more than
was planted, too. In communities where friends of friends meet without anybody's doing, they tell less still: read what
is credited beside what chance would credit. What is told in the report stays within what chance allows.
`;

test('planted introductions, found and not, are written to INTRODUCTIONS.md', () => {
  const chosen = CHOSEN.map(lineOf).join('');
  const tested = TESTED.map(lineOf).join('');
  const circles = CIRCLES.map(([name, part]) => besideOf(name, bothOf(part, { logs: LOGS, from: 0 }))).join(
    '',
  );
  const drawn = `${ORDINARY_HEAD}${drawnOf(DRAWN_ORDINARY)}${ANY_HEAD}${drawnOf(DRAWN)}`;
  const clock = CLOCKED.map(([name, part]) => besideOf(name, bothOf(part, { logs: LOGS, from: 0 }))).join('');
  const timed = DRAWN.map((part) => ({ ...part, clock: true }));
  const hours = `${CLOCK_HEAD}${BESIDE}${clock}${CLOCK_DRAWN}${drawnOf(timed)}`;
  const none = NONE.map(noneOf).join('');
  const text = `${HEAD}\n## The logs that the rule was chosen with\n${TABLE}${chosen}\n## Logs made by other rules\n${IN_VIEW}${TABLE}${tested}${CIRCLE_TABLE}${BESIDE}${circles}${drawn}${hours}${BETWEEN}${none}${TAIL}`;
  writeFileSync(new URL('./INTRODUCTIONS.md', import.meta.url), text);
  process.stdout.write(text);
  expect(tested).toContain('day by day');
});
