import { expect, test } from 'vitest';
import { cutOffByOf, networkOf, separationsOf } from '../../src/network/index.js';
import { personStoryOf, profileOf } from '../../src/roles/index.js';
import { rolesIn } from './from-log.js';
import { logFrom, named, type Row } from './log.js';
import { barbell, clique, path, rolesFrom, star, tiesFrom } from './networks.js';
import { backgroundOf, PEOPLE, plantIn } from './planted.js';

test('who is cut off without somebody are those outside the largest piece that is left', () => {
  const cut = (told: Parameters<typeof tiesFrom>[0], people: number, p: number): number[] => [
    ...cutOffByOf(networkOf(tiesFrom(told), people), p),
  ];
  expect(cut(path(5), 5, 1)).toEqual([0]);
  expect(cut(path(5), 5, 2)).toEqual([3, 4]);
  expect(cut(star(4), 5, 0)).toEqual([2, 3, 4]);
  expect(cut(clique(4), 4, 0)).toEqual([]);
  expect(cut(path(3), 5, 4)).toEqual([]);
});

test('they are as many as the one walk over all counts', () => {
  const network = networkOf(tiesFrom([...barbell(5), ...star(3).map(({ b }) => ({ a: 2, b: b + 9 }))]), 13);
  for (let p = 0; p < 13; p += 1) {
    expect(cutOffByOf(network, p).length).toBe(separationsOf(network).cutOff[p]);
  }
});

test('the story of a hub: ties by standing, who is cut off, and the rule that held', () => {
  const roles = rolesFrom(star(12));
  const story = personStoryOf(roles, named(13), 0);
  expect(story.says).toBe(
    'p00, a hub: ties to 12 people, none of them deep; without them 11 people are cut off.',
  );
  expect(story.role).toMatchObject({ role: 'hub', rule: expect.stringContaining('3 times the mean') });
  expect(story.without).toMatchObject({ cut_off: 11, pairs: 66 });
  expect(story.without.names).toEqual(['p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08', 'p09', 'p10', 'p11']);
  expect(story.standings.reduce((sum, { ties }) => sum + ties, 0)).toBe(12);
  expect(story.introductions).toMatchObject({ made: null, beyond: false, pairs: [] });
});

test('the story of somebody without ties is short and stands', () => {
  const story = personStoryOf(rolesFrom(path(2), { people: 3 }), named(3), 2);
  expect(story.says).toBe('p2, at the periphery: no ties in this log.');
  expect(story).toMatchObject({ first: null, standings: [], without: { cut_off: 0, names: [] } });
});

test('conversations at once are the people talked with on one day, of those who talk back', () => {
  const talk: Row[] = [
    ...[1, 2, 3].map((to) => ({ day: 0, from: 0, to })),
    ...[1, 2, 3].map((from) => ({ day: 0, from, to: 0 })),
    { day: 1, from: 0, to: 1 },
    { day: 1, from: 0, to: 4 },
  ];
  const { columns } = rolesIn(logFrom(5, talk));
  expect(columns.conversations_at_once[0]).toBe(2);
  expect(columns.most_at_once[0]).toBe(3);
  expect(columns.most_at_once[4]).toBe(0);
});

test('two profiles: the middle of a star speaks for a hub, and has no score', () => {
  const told = star(12).map((tie, i) => ({ ...tie, there: 5, back: i === 0 ? 1 : 0, online: 6 }));
  const { hub, weaver, ...rest } = profileOf(rolesFrom(told), named(13), 0);
  expect(rest).toEqual({ person: 'p00', role: 'hub' });
  const holds = (lines: typeof hub): Record<string, boolean | null> =>
    Object.fromEntries(lines.map((line) => [line.aspect, line.holds]));
  expect(holds(hub)).toMatchObject({
    centre: true,
    talk: true,
    depth: null,
    dependence: true,
    meeting: true,
  });
  expect(holds(weaver)).toMatchObject({ centre: false, depth: null, dependence: false, meeting: null });
  expect(hub[0]!.says).toBe('has ties to 12 people, 6.5 times the mean of 1.8');
});

test('many open pairs that are fewer than around a hub stand beside what a hub has', () => {
  const meetingOf = (extra: number): string => {
    const links = Array.from({ length: extra }, (_, i) => ({ a: i + 1, b: i + 2 }));
    const { hub } = profileOf(rolesFrom([...star(12), ...links], { people: 13 }), named(13), 0);
    return hub.find(({ aspect }) => aspect === 'meeting')!.says;
  };
  expect(meetingOf(6)).toBe('of the pairs of their contacts, 91 % have no tie to each other');
  expect(meetingOf(8)).toBe(
    'of the pairs of their contacts, 88 % have no tie to each other; around a hub more than 90 % have none',
  );
});

test('two profiles of people whom the log hardly shows have words for everything', () => {
  for (const told of [path(2), star(3), clique(5)]) {
    const { hub, weaver } = profileOf(rolesFrom(told, { people: 6 }), named(6), 5);
    for (const { says } of [...hub, ...weaver]) expect(says).not.toMatch(/NaN|undefined|Infinity/);
  }
});

const talkOf = (rows: readonly Row[], people = 4) => {
  const { hub, weaver } = profileOf(rolesIn(logFrom(people, rows)), named(people), 0);
  return [hub[1]!, weaver[1]!];
};

test('where the log shows no ways or no times a profile says so, and holds is null', () => {
  const rows: Row[] = [1, 2, 3].flatMap((to) => [0, 1].map((day) => ({ day, from: 0, to })));
  const untold = 'nobody in this log ever answers, so it does not tell who turns to whom';
  expect(talkOf(rows)).toEqual([untold, untold].map((says) => ({ aspect: 'talk', holds: null, says })));
  const untimed = [...rows, { from: 1, to: 0 }].map(({ day: _, ...row }) => row);
  expect(talkOf(untimed)).toEqual([
    { aspect: 'talk', holds: false, says: 'sent 6, received 1; 2 of 3 ties go one way only' },
    { aspect: 'talk', holds: null, says: 'the log has no times, so it does not tell what answers what' },
  ]);
  const met = rows.map((row) => ({ ...row, directed: false }));
  expect(talkOf(met).map(({ says }) => says)).toEqual(Array(2).fill('nothing in this log has a direction'));
});

test('somebody without ties has a profile without numbers, in words', () => {
  const roles = rolesFrom([], { people: 3 });
  const { hub, weaver } = profileOf(roles, named(3), 0);
  for (const { holds, says } of [...hub, ...weaver]) {
    expect(holds).toBeNull();
    expect(says).not.toMatch(/NaN/);
  }
});

test('as deep as usual speaks neither for a hub nor for a weaver; deeper and thinner do', () => {
  const deep = (...told: readonly boolean[]) => {
    const ties = [
      ...told.map((one, i) => ({ a: 0, b: i + 1, deep: one })),
      { a: 4, b: 5, deep: true },
      { a: 6, b: 7 },
    ];
    const { hub, weaver } = profileOf(rolesFrom(ties), named(8), 0);
    return [hub[2], weaver[2]].map((line) => `${line?.holds} ${line?.says}`);
  };
  // half of all ties are deep, and so are 2 of 4
  expect(deep(true, true, false, false)).toEqual([
    'null 2 of 4 ties are thin, as usual here',
    'null 2 are deep (50 %; as usual here)',
  ]);
  expect(deep(true, true, true, false)).toEqual([
    'false 1 of 4 ties is thin',
    'true 3 are deep (75 %; 67 % of all ties here)',
  ]);
  expect(deep(true, false, false, false)).toEqual([
    'true 3 of 4 ties are thin',
    'false 1 is deep (25 %; 33 % of all ties here)',
  ]);
});

test('the sentence counts deep ties by standing too: one that fades is told as both', () => {
  const fades: Row[] = Array.from({ length: 40 }, (_, i) => [
    { day: i, from: 0, to: 1 },
    { day: i, from: 1, to: 0 },
    { day: 5 * i + 100, from: 0, to: 2 },
    { day: 5 * i + 100, from: 2, to: 0 },
  ]).flat();
  const { says, standings } = personStoryOf(rolesIn(logFrom(3, fades)), named(3), 0);
  expect(standings).toEqual([
    { standing: 'deep', ties: 1, deep: 1, names: ['p2'] },
    { standing: 'fading', ties: 1, deep: 1, names: ['p1'] },
  ]);
  expect(says).toContain('ties to 2 people, 2 of them deep (1 fading)');
});

test('introductions come the surest first: of those on the same day, who has fewer others in common', () => {
  const background = backgroundOf('grouped', 101);
  const [{ by } = { by: 0 }] = plantIn(background);
  const roles = rolesIn(logFrom(PEOPLE, background.rows));
  const { from } = roles;
  const { pairs } = personStoryOf(roles, named(PEOPLE), by).introductions;
  const nameOf = new Map(named(PEOPLE).map(({ name }, p) => [name, p]));
  const common = pairs.map(({ a, b }) => {
    const [p, q] = [nameOf.get(a), nameOf.get(b)];
    const tie = [...from.network.a.keys()].find((t) => from.network.a[t] === p && from.network.b[t] === q)!;
    return from.triangles.common[tie]!;
  });
  const equals = pairs.flatMap((pair, i) => {
    const next = pairs[i + 1];
    const same = next && (['credit', 'same_place', 'after'] as const).every((key) => next[key] === pair[key]);
    return same ? [common[i + 1]! - common[i]!] : [];
  });
  expect(equals.length).toBeGreaterThan(0);
  expect(Math.min(...equals)).toBeGreaterThanOrEqual(0);
});
