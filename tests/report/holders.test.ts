import { expect, test } from 'vitest';
import type { Analysis, CommunityRow } from '../../src/model.js';
import { centreOf } from '../../src/report/screen/centre.js';
import { holdersOf } from '../../src/report/screen/holders.js';
import { shapeSectionOf } from '../../src/report/screen/shape.js';
import { PLAIN } from '../../src/report/voice.js';
import { AUDIENCE, COMMUNITY, communityOf, measuresOf, personOf } from './findings.js';

/** A web of 0.78 whose people leave so much of it behind. */
const missing = (...without: number[]): Analysis => ({
  ...COMMUNITY,
  people: without.map((web, i) => personOf(`p${i + 1}`, { web_index_without: web })),
});

test('who is missed no more than the next by the error of the web index is not named', () => {
  expect(holdersOf(missing(0.715, 0.7155, 0.716, 0.716), PLAIN)).toMatchObject({
    says: [
      'Nobody is cut off, whoever leaves, and nobody is missed much more than others: the web index falls from 0.78 to 0.71 at most.',
    ],
  });
  expect(holdersOf(missing(0.715, 0.7155, 0.716, 0.716), PLAIN)?.list).toBeUndefined();
  expect(holdersOf(missing(0.775, 0.776), PLAIN)?.says).toEqual([
    'Nobody is cut off, whoever leaves, and it stays as much of a web.',
  ]);
});

test('nobody is missed whose leaving takes hardly anything, however much of a web the rest would be without others', () => {
  for (const without of [
    [0.775, 0.776, 0.79, 0.8],
    [0.8, 0.82, 0.83],
  ])
    expect(holdersOf(missing(...without), PLAIN)?.says).toEqual([
      'Nobody is cut off, whoever leaves, and it stays as much of a web.',
    ]);
});

test('who is clearly missed more than the rest is named, with the web index that is left', () => {
  const held = holdersOf(missing(0.6, 0.602, 0.75, 0.751), PLAIN);
  expect(held?.says).toEqual(['Nobody is cut off, whoever leaves. Missed the most:']);
  expect(held?.list?.rows.map(([who, , without]) => [who, without])).toEqual([
    ['p1', 'web index 0.60'],
    ['p2', 'web index 0.60'],
  ]);
});

const LEADERS = ['h4', 'h5', 'h3', 'h6', 'h2'];
const HUBS: Partial<CommunityRow> = {
  ...{ shape: 'multi-hub', cross: 'audience', around: ['h1', 'h2', 'h3'] },
  names: { leaders: LEADERS, linchpins: ['x', 'h1', 'y', 'z', 'h2'] },
};
const hubsOf = (leaders: number, linchpins: number): CommunityRow =>
  communityOf('all', { ...HUBS, people: 80, measures: { ...measuresOf(0.1, linchpins), leaders } });
const missed = ['h5', 'h4'].map((name) => personOf(name, { cut_off_without: 39 }));

test('several hubs are told by how many they are, the most missed first', () => {
  const centre = (leaders: number): string => {
    const whole = hubsOf(leaders, 1);
    return centreOf(whole, { ...AUDIENCE, communities: [whole], people: missed }, PLAIN);
  };
  expect(centre(5)).toBe('5 people, h5 and h4 first');
  expect(centre(3)).toBe('h5, h4 and h3');
});

test('no number of people stands beside the name of who is called by one', () => {
  const names = { leaders: ['7', '12', '9'], linchpins: ['7', '12', '9', '3', '4', '5'] };
  const whole = { ...hubsOf(28, 6), names };
  expect(centreOf(whole, { ...AUDIENCE, communities: [whole], people: [] }, PLAIN)).toBe(
    '28 people, foremost 7 and 12',
  );
  const { says } = shapeSectionOf({ ...AUDIENCE, communities: [whole] }, PLAIN);
  expect(says.join(' ')).toContain('Without 6 people it falls in half, among them 7, 12 and 9.');
});

test('whom the whole would miss most says nothing of who is missed among its deep ties alone', () => {
  const analysis = { ...AUDIENCE, communities: [hubsOf(5, 1)], people: missed };
  expect(centreOf(hubsOf(5, 1), analysis, PLAIN)).toBe('5 people, h4 and h5 first');
});

test('the sentence on hubs counts hubs, and another says without whom it breaks', () => {
  const said = (row: CommunityRow): string =>
    shapeSectionOf({ ...AUDIENCE, communities: [row] }, PLAIN)
      .says.slice(0, 2)
      .join(' ');
  expect(said(hubsOf(28, 7))).toBe(
    'Several hubs: 28 people gather the others around them. Without 7 people it falls in half: x, h1, y and 4 more.',
  );
  expect(said(hubsOf(2, 4))).toContain('Without 4 people it falls in half: x, h1, y and z.');
  expect(said({ ...hubsOf(1, 395), shape: 'hub-and-spoke' })).toContain(
    'Hub-and-spoke: 1 person gathers the others around them. Without 395 people it falls in half: ',
  );
  expect(said({ ...hubsOf(1, 1), shape: 'hub-and-spoke' })).toMatch(
    /^Hub-and-spoke: 1 person holds it together\. /,
  );
  const names = { leaders: ['x'], linchpins: ['x'] };
  expect(said({ ...hubsOf(1, 1), shape: 'web', names })).toContain('falls in half when 1 person leaves: x.');
  // Where it takes a quarter of the people, any of many sets would do.
  expect(said({ ...hubsOf(1, 20), shape: 'web' })).toContain('only when 20 of 80 people leave.');
});
