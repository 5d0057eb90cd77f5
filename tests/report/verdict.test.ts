import { expect, test } from 'vitest';
import { type Analysis, type CommunityRow, DIRECTIONS, type Direction } from '../../src/model.js';
import { shapeSectionOf } from '../../src/report/screen/shape.js';
import { verdictOf } from '../../src/report/screen/verdict.js';
import { PLAIN } from '../../src/report/voice.js';
import { AUDIENCE, COMMUNITY, communityOf, EMPTY, measuresOf, ONE_TIE, personOf } from './findings.js';

const alone: Analysis = { ...AUDIENCE, deepOnly: null, people: [] };
const wholeOf = (part: Partial<CommunityRow>, analysis = alone): string =>
  verdictOf({ ...analysis, communities: [communityOf('all', { people: 142, ...part })] }, PLAIN).replaceAll(
    '\u00a0',
    ' ',
  );
const said = (analysis: Analysis): string => verdictOf(analysis, PLAIN).replaceAll('\u00a0', ' ');

test('an audience is told with the community inside it', () => {
  expect(said(AUDIENCE)).toBe(
    'An audience around p12, with a small community inside it: Ana, Bo and Cy (23).',
  );
});

test('a community holds together whoever leaves, or not', () => {
  expect(said(COMMUNITY)).toBe(
    'A community, seen online only: 9 in 10 people have a deep tie, and it holds together whoever leaves.',
  );
  const broken = { ...COMMUNITY, people: [personOf('Ana', { cut_off_without: 20 })] };
  expect(said(broken)).toBe(
    'A community, seen online only: 9 in 10 people have a deep tie, but without Ana, 20 of the other 47 are cut off.',
  );
});

test('a log of both worlds was not seen in one only, whatever the gate asks for', () => {
  const { online, offline } = AUDIENCE.worlds;
  for (const gate of ['both-worlds', 'either-world', 'depth-alone'] as const) {
    const worlds = { ...AUDIENCE.worlds, gate };
    expect(online > 0 && offline > 0 && said({ ...COMMUNITY, worlds })).toMatch(/^A community: 9 in 10/);
    expect(said({ ...COMMUNITY, worlds: { ...worlds, online: 0 } })).toMatch(
      /^A community, seen offline only:/,
    );
  }
});

test('a following and a crowd', () => {
  expect(
    wholeOf({
      cross: 'following',
      shape: 'multi-hub',
      around: ['p1', 'p2', 'p3'],
      measures: measuresOf(0.1, 2),
    }),
  ).toBe(
    'A following around p1 and p2: 8 in 10 people have a deep tie, but it all runs through a few people.',
  );
  expect(wholeOf({ cross: 'crowd', deep_people: 0.2 })).toBe(
    'A crowd in 4 clear groups: many talk with many and nobody is the centre, but only 2 in 10 people have a deep tie.',
  );
});

test('a mixed shape only leans to a corner, and a core is named', () => {
  const mixed = { shape: 'mixed', around: ['p1', 'p2', 'p3'] } as const;
  expect(wholeOf({ ...mixed, cross: 'audience', deep_people: 0.3 })).toBe(
    'Closest to an audience: neither a star nor a web, but it comes apart sooner than a web when its busiest people leave, p1, p2 and p3 first.',
  );
  expect(wholeOf({ ...mixed, cross: 'following' })).toBe(
    'Closest to a following: 8 in 10 people have a deep tie, but it comes apart sooner than a web when its busiest people leave, p1, p2 and p3 first.',
  );
  expect(wholeOf({ ...mixed, cross: 'crowd', deep_people: 0.2 })).toBe(
    'Closest to a crowd in 4 clear groups: many talk with many, but only 2 in 10 people have a deep tie.',
  );
  expect(wholeOf({ ...mixed, shape: 'core-periphery', cross: 'community' })).toBe(
    'A community in 4 clear groups around a core with p1, p2 and p3: 8 in 10 people have a deep tie, and it holds together whoever leaves.',
  );
});

test('what few resamples agree on is probable, and a centre that is long gone is told as gone', () => {
  const why = 'ties to 60 people; 40 of them have at most one other tie; silent for 400 days';
  const gone = { ...alone, people: [personOf('p1', { cut_off_without: 60, why })] };
  const hub = { cross: 'audience', shape: 'hub-and-spoke', around: ['p1', 'p2'] } as const;
  expect(wholeOf({ ...hub, stability: 0.64 }, gone)).toBe(
    'Probably an audience around p1 (silent for 400 days).',
  );
  const here = { ...alone, people: [personOf('p1', { why: 'ties to 60 people' })] };
  expect(wholeOf({ ...hub, stability: 0.9 }, here)).toBe('An audience around p1.');
});

test('where every tie may be chance, there is no verdict', () => {
  expect(wholeOf({ cross: null, shape: 'fragments', ties: 0 })).toBe(
    'No verdict: nobody here shares more events with anybody than chance alone explains.',
  );
});

test('deep ties that have another shape than the whole are told', () => {
  const star = communityOf('deep', { shape: 'hub-and-spoke', around: ['Zoe'] });
  expect(wholeOf({ cross: 'crowd', deep_people: 0.3 }, { ...alone, deepOnly: star })).toBe(
    'A crowd in 4 clear groups: many talk with many and nobody is the centre, but only 3 in 10 people have a deep tie; the deep ties alone run through Zoe.',
  );
  const web = communityOf('deep', {});
  expect(
    wholeOf({ cross: 'audience', shape: 'hub-and-spoke', around: ['p1'] }, { ...alone, deepOnly: web }),
  ).toBe('An audience around p1; its deep ties alone are a web.');
});

test('what has no place on the cross is said honestly', () => {
  const nowhere = { cross: null, deep_people: 0.3 };
  expect(wholeOf({ ...nowhere, shape: 'mixed' })).toBe(
    'In between: neither a star around somebody nor a web; 3 in 10 people have a deep tie.',
  );
  expect(wholeOf({ ...nowhere, shape: 'fragments' })).toBe(
    'Fragments: no connected group holds half of the 142 people yet.',
  );
  expect(wholeOf({ ...nowhere, shape: 'web', deep_people: null })).toBe(
    'A web of ties, but how deep their ties run, this log cannot tell.',
  );
  expect(said(ONE_TIE)).toBe('Too few people for a verdict: 2 people and 1 tie.');
  expect(said(EMPTY)).toBe('Nothing to tell yet: no row of this log names two people.');
});

test('an audience whose centre reaches out to it is told as such', () => {
  const audience = { cross: 'audience', shape: 'hub-and-spoke', around: ['p12'] } as const;
  expect(wholeOf({ ...audience, direction: 'broadcast' })).toBe('An audience around p12.');
  expect(wholeOf({ ...audience, direction: 'support' })).toBe(
    'An audience around p12, who reaches out to it.',
  );
  expect(wholeOf({ ...audience, direction: 'two-way' })).toBe(
    'An audience around p12, with contact both ways.',
  );
});

test('which way ties point is told as what is counted: who turns to whom, and not who is answered', () => {
  const told = (direction: Direction): string => {
    const whole = communityOf('all', { shape: 'hub-and-spoke', cross: 'audience', direction });
    return shapeSectionOf({ ...AUDIENCE, communities: [whole] }, PLAIN).says.join(' ');
  };
  expect(told('broadcast')).toContain('Broadcast: others turn to the hub more than it to them.');
  expect(told('support')).toContain('Support: the hub turns to others more than they to it.');
  expect(told('two-way')).toContain('Two-way: others turn to the hub, and the hub to others.');
  for (const direction of DIRECTIONS) expect(told(direction)).not.toContain('answer');
});

test('a place on the cross that hangs on a few people is told as a close call', () => {
  expect(wholeOf({ cross: 'community', deep_people: 0.51 })).toContain(
    'A community in 4 clear groups, by a narrow margin: ',
  );
  expect(wholeOf({ cross: 'community', deep_people: 0.8 })).not.toContain('narrow');
});

test('a community whose deep ties are scattered pairs is told as such', () => {
  const scattered = communityOf('deep', { shape: 'fragments' });
  expect(wholeOf({ cross: 'community', deep_people: 0.8 }, { ...alone, deepOnly: scattered })).toMatch(
    /; its deep ties are scattered, they do not connect it\.$/,
  );
});
