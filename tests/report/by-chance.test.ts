import { expect, test } from 'vitest';
import { type Analysis, type Gate, type Loss, STANDINGS } from '../../src/model.js';
import { depthSectionOf } from '../../src/report/screen/depth.js';
import { lossSectionOf } from '../../src/report/screen/losses.js';
import { PLAIN } from '../../src/report/voice.js';
import { NO_BREAK } from '../../src/report/words.js';
import { AUDIENCE, communityOf } from './findings.js';

type Counts = Analysis['summary'] & { byChance: object };

/** 18 people with 139 ties, of which 9 are deep and so many are no more than chance. */
function withChance(ties: number, deepTies: number, deepPeople: number): Analysis {
  const standings = (some: object) =>
    ({ ...Object.fromEntries(STANDINGS.map((name) => [name, 0])), ...some }) as Counts['standings'];
  const byChance = { ties, deepTies, standings: standings({ fading: 2, new: ties > 100 ? 3 : 0 }) };
  const summary = { ...AUDIENCE.summary, people: 18, ties: 139, deepTies: 9, deepShare: 9 / 139 };
  return {
    ...AUDIENCE,
    summary: { ...summary, standings: standings({ fading: 2, new: 5 }), byChance },
    communities: [communityOf('all', { people: 18, deep_people: deepPeople / 18 })],
    deepOnly: null,
  };
}

const spaced = (text: string): string => text.replaceAll(NO_BREAK, ' ');
const depthOf = (analysis: Analysis): readonly string[] =>
  depthSectionOf(analysis, PLAIN).says.slice(1).map(spaced);

test('deep ties and the people who have one are counted on the same ties', () => {
  const follow = 'Worth a look: 5 new.';
  expect(depthOf(withChance(0, 0, 7))[0]).toBe('7 of 18 people (39 %) have one.');
  expect(depthOf(withChance(50, 6, 6))).toEqual([
    '6 of these are no more than chance at shared events; of the other 3, 6 of 18 people (33 %) have one.',
    follow,
  ]);
  expect(depthOf(withChance(50, 1, 7))[0]).toContain('1 of these is no more than chance at shared events;');
});

test('where chance explains every deep tie nobody has one, and what chance explains is nothing to follow up', () => {
  expect(depthOf(withChance(139, 9, 0))).toEqual([
    'All 9 are no more than chance at shared events: nobody has one beyond chance.',
    'Worth a look: 2 new.',
  ]);
  const one = withChance(139, 1, 0);
  expect(depthOf({ ...one, summary: { ...one.summary, deepTies: 1 } })[0]).toBe(
    'It is no more than chance at shared events: nobody has one beyond chance.',
  );
});

const NOTHING: Loss = {
  ...{ what: 'medium', name: 'online', ties_lost: 0, chance_ties_lost: 0, chance_ties_left: 39 },
  ...{ deep_ties_lost: 0, people_lost: 0, web_index_without: null, largest_share_without: 1 },
  shape_without: 'web',
};

/** What is said of a loss, of 139 ties of which 39 are by chance and 9 deep. */
const lossOf = (loss: Partial<Loss>): string | undefined =>
  lossSectionOf({ ...withChance(39, 0, 7), losses: [{ ...NOTHING, ...loss }] }, PLAIN)?.says.map(spaced)[0];

test('a loss tells what is gone, what chance has in it, and which deep ties are proven no longer', () => {
  expect(lossOf({ ties_lost: 30, chance_ties_left: 44, people_lost: 1, deep_ties_lost: 9 })).toBe(
    'Without what happens online, 30 ties (22 %) are gone, 5 others are then no more than chance at shared events, and 1 person is without a tie beyond chance; none of the 9 deep ties would still be proven; the rest: web.',
  );
  expect(
    lossOf({ name: 'offline', ties_lost: 39, chance_ties_lost: 39, chance_ties_left: 0, deep_ties_lost: 3 }),
  ).toBe(
    'Without what happens offline, 39 ties (28 %) are gone, all of them no more than chance at shared events; 3 of the 9 deep ties would no longer be proven; the rest: web.',
  );
  expect(lossOf({ deep_ties_lost: 9 })).toContain('no tie is gone; none of the 9 deep ties');
});

test('where the gate asks for one world or none, deep ties that go are lost, and no people are taken for ties', () => {
  const withGate = (gate: Gate, loss: Partial<Loss>): string | undefined => {
    const analysis = withChance(0, 0, 7);
    const worlds = { ...analysis.worlds, gate };
    const losses = [{ ...NOTHING, chance_ties_left: 0, ...loss }];
    return lossSectionOf({ ...analysis, worlds, losses }, PLAIN)?.says.map(spaced)[0];
  };
  expect(withGate('depth-alone', { ties_lost: 30, people_lost: 2, deep_ties_lost: 3 })).toBe(
    'Without what happens online, 30 ties (22 %) are gone and 2 people are without a tie; 3 of the 9 deep ties would no longer be deep; the rest: web.',
  );
  expect(withGate('either-world', { ties_lost: 30, deep_ties_lost: 9 })).toContain(
    'are gone; none of the 9 deep ties would still be deep; the rest',
  );
});

test('losing what is by chance alone, or a deep tie of many, is not worth a line', () => {
  expect(lossOf({ ties_lost: 39, chance_ties_lost: 39, chance_ties_left: 0 })).toBeUndefined();
  expect(lossOf({ deep_ties_lost: 1 })).toBeUndefined();
  expect(lossOf({ ties_lost: 20 })).toContain('20 ties (14 %) are gone');
});
