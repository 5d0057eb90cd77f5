import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import type { InteractionLog, Source } from '../../src/model.js';
import { analyze } from '../../src/pipeline.js';
import { personStoryOf, profilesOf } from '../../src/stories.js';
import { DATA, SKIPPED } from '../data.js';

const sourceOf = (path: string): Source => ({ name: path, bytes: () => createReadStream(path) });
const LUNCH = ['round-table-lunch.csv', 'round-table-lunch-attendance.csv'];
const lunch = () => readLog(LUNCH.map((name) => sourceOf(join('fixtures/logs', name))));

/** All that must agree on which ties are no more than chance: the summary, the whole, the rows, and --beyond-chance. */
function heldTogether(log: InteractionLog): number {
  const { analysis, ties, people } = analyze(log);
  const { byChance, deepTies, standings } = analysis.summary;
  const rows = [...ties()];
  const byRow = rows.filter(({ why }) => why.endsWith('no more than chance at shared events'));
  expect(byChance).toMatchObject({
    ties: byRow.length,
    deepTies: byRow.filter(({ tie }) => tie === 'deep').length,
  });
  expect(Object.values(byChance!.standings).reduce((x, y) => x + y, 0)).toBe(byRow.length);
  expect(Object.values(standings).reduce((x, y) => x + y, 0)).toBe(rows.length);
  expect(analysis.communities[0]).toMatchObject({ ties: rows.length - byRow.length });
  const only = analyze(log, { beyondChance: true }).analysis;
  expect(only.summary).toMatchObject({ ties: rows.length - byRow.length, byChance: { ties: 0 } });
  expect(only.communities[0]!.ties).toBe(analysis.communities[0]!.ties);
  for (const { person, ties: many, why } of people()) {
    const all = rows.filter(({ a, b }) => a === person || b === person).length;
    const chance = byRow.filter(({ a, b }) => a === person || b === person).length;
    expect(many).toBe(all - chance);
    expect(
      why.includes(`${chance} ${many === 0 ? (chance === 1 ? 'tie' : 'ties') : 'more'} only by chance`),
    ).toBe(chance > 0);
    expect(why.includes('no ties in this log')).toBe(all === 0);
  }
  expect(deepTies).toBe(rows.filter(({ tie }) => tie === 'deep').length);
  return byRow.length;
}

test('summary, whole, rows, people and --beyond-chance agree on the ties that are no more than chance', async () => {
  expect(heldTogether(await lunch())).toBeGreaterThan(100);
});

test('the story of a person and profiles tell what they leave out', async () => {
  const log = await lunch();
  const { analysis, people } = analyze(log);
  const { summary } = analysis;
  const { person } = [...people()].find(({ ties, why }) => ties > 0 && why.includes('only by chance'))!;
  const story = personStoryOf(log, person);
  expect(story.says).toContain(`; ${story.by_chance} more only by chance at shared events`);
  expect(profilesOf(log, [person]).notes[0]).toContain(
    `${summary.byChance!.ties} of ${summary.ties} ties are no more than chance at shared events`,
  );
});

test.runIf(DATA)(
  `the Davis women: all 139 pairs are chance, with the option and without${SKIPPED}`,
  async () => {
    const path = join(DATA!, 'davis-southern-women', 'attendance.csv');
    const log = await readLog([sourceOf(path)], { columns: { event: 'a', person: 'b', start: 'onset' } });
    expect(heldTogether(log)).toBe(139);
    expect(personStoryOf(log, 'NORA').says).toBe(
      'NORA, at the periphery: 17 ties only by chance at shared events.',
    );
  },
);
