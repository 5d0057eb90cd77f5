import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONDITIONS, type Condition, judgedOf, NOBODY } from '../../tests/ties/planted.js';

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

const HEAD = `# Which test tells ties that rest on chance

Written by \`npm run validate\`; do not edit. Planted attendance lists of 80 people: circles of five that meet by
themselves, and popular events to which people come by appetite alone. Of the pairs that share an event, those of a
circle should be beyond chance and the others not; alpha 0.05, 20 seeds. False alarms: the share of the other pairs that
are called beyond chance; a test that keeps its alpha has 5 % of them or less.

| circles | meetings of each | who come | popular events | test | precision | recall | false alarms |
| ------- | ---------------- | -------- | -------------- | ---- | --------- | ------ | ------------ |
`;

const MIDDLE = `
Popular events alone, where nobody seeks anybody: every pair beyond chance is a false alarm, and there is no shape to
see. Together: the largest group that such pairs connect, as a share of all people; it should be next to nothing.

| popular events | test | false alarms | together |
| -------------- | ---- | ------------ | -------- |
`;

const TAIL = `
The hypergeometric test finds more, because it calls a fifth to a third of the chance pairs beyond chance too: it does
not know that some events are popular, and a crowd that nobody planted then looks like one connected whole. The
stochastic degree sequence model (SDSM) knows it, and all but keeps its alpha; on circles that met two or three times it
has little power. A shape that is not there is worse than one that is not seen, so the SDSM is the one test: for what
shape, communities and roles leave out, and for \`--beyond-chance\`, which drops the same ties from everything.
`;

function linesOf(condition: Condition): string {
  const found = judgedOf(condition, SEEDS);
  const { circles, meetings, come, popular } = condition;
  return Object.entries(found)
    .map(([name, { precision, recall, falseAlarms }]) => {
      const told = [precision, recall, falseAlarms].map((x) => x.toFixed(2));
      return `| ${[circles, meetings, come, popular, name, ...told].join(' | ')} |\n`;
    })
    .join('');
}

function crowdLinesOf(condition: Condition): string {
  return Object.entries(judgedOf(condition, SEEDS))
    .map(([name, { falseAlarms, together }]) => {
      const told = [falseAlarms, together].map((x) => x.toFixed(2));
      return `| ${[condition.popular, name, ...told].join(' | ')} |\n`;
    })
    .join('');
}

test('what both tests find on planted lists, and on lists of nothing, is written to CHANCE.md', () => {
  const table = CONDITIONS.map(linesOf).join('') + MIDDLE + NOBODY.map(crowdLinesOf).join('');
  writeFileSync(new URL('./CHANCE.md', import.meta.url), HEAD + table + TAIL);
  process.stdout.write(table);
  expect(table).toContain('sdsm');
});
