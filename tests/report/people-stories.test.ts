import { expect, test } from 'vitest';
import { personStoryTextOf, profilesTextOf, REPORTERS, type ReporterName } from '../../src/report/index.js';
import { personStoryOf, profileOf } from '../../src/roles/index.js';
import { rolesIn } from '../roles/from-log.js';
import { logFrom, named } from '../roles/log.js';
import { backgroundOf, PEOPLE, plantIn } from '../roles/planted.js';

const HOSTILE = '\u001b[31m=cmd|<b>`,\u202e\n__proto__';

const background = backgroundOf('steady', 101);
const [{ by } = { by: 0 }] = plantIn(background);
const roles = rolesIn(logFrom(PEOPLE, background.rows));
const people = named(PEOPLE).map((person, p) => (p === by ? { ...person, name: HOSTILE } : person));
const story = { schema: 1, tiedepth: '0', ...personStoryOf(roles, people, by) } as const;
const profiles = {
  schema: 1,
  tiedepth: '0',
  people: [profileOf(roles, people, by), profileOf(roles, people, 5)],
  notes: ['Fewer shuffles.'],
} as const;
const look = (width: number) => ({ width, colour: false, bom: false });
const longestOf = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

test('the story of a person fits its width, and steers no terminal', () => {
  for (const width of [80, 140]) {
    const text = personStoryTextOf(story, 'table', look(width));
    expect(longestOf(text)).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/[\u001b\u202e]|NaN|undefined/);
    expect(text).toMatch(/\d+ introductions, [\d.]+ expected by chance: beyond\s+chance\s+\(p/);
  }
});

test('the story as JSON is the story', () => {
  expect(JSON.parse(personStoryTextOf(story, 'json', look(80)))).toMatchObject({
    schema: 1,
    introductions: { beyond: true },
    role: { role: story.role.role },
  });
});

test('two profiles stand side by side at 80 columns and at 140', () => {
  for (const width of [80, 140]) {
    const text = [...profilesTextOf(profiles, 'table', look(width))].join('');
    expect(longestOf(text)).toBeLessThanOrEqual(width);
    expect(text).toMatch(/as a hub +as a weaver/);
    expect(text).not.toMatch(/[\u001b\u202e]|NaN|undefined/);
  }
});

test.each(Object.keys(REPORTERS) as ReporterName[])('two profiles are written as %s', (as) => {
  const text = [...profilesTextOf(profiles, as, look(80))].join('');
  expect(text).toContain('expected by chance');
  expect(text).not.toMatch(/\u001b|\u202e/);
  if (as === 'json') expect(JSON.parse(text).people[1].hub).toHaveLength(6);
  if (as === 'ndjson')
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).aspect),
    ).toHaveLength(24);
  if (as === 'tsv') expect(text.trim().split('\n')).toHaveLength(25);
});

test('the rule of introductions stands beside p, and newcomers whom several answered are told as people and as credit', () => {
  const newcomers = {
    ...story.newcomers,
    people: 6,
    people_drawn_out: 4,
    drawn_out: 2.8,
    expected: 1.4,
    untold: null,
  };
  const told = { ...story, newcomers: { ...newcomers, answered: 4.2, names: ['Ana', 'Bo', 'Cy', 'Di'] } };
  const text = personStoryTextOf(told, 'table', look(110)).replace(/\s+/g, ' ');
  expect(text).toContain('the rule: p at most 0.01, at least 3, and a quarter more than expected)');
  expect(text).toContain(
    'Gave 6 newcomers the first answer. 4 went on to speak with others: Ana, Bo, Cy and Di.',
  );
  expect(text).toContain('Shared with those who answered on the same day, that counts 2.8; 1.4 expected.');
});

test('nobody and none are words, not 0', () => {
  const newcomers = { ...story.newcomers, people: 8, people_drawn_out: 0, drawn_out: 0, expected: 0 };
  const conversations = { people: 0, at_once: null, most: null };
  const told = { ...story, conversations, newcomers: { ...newcomers, untold: null, names: [] } };
  const text = personStoryTextOf(told, 'table', look(110)).replace(/\s+/g, ' ');
  expect(text).toContain('In conversation, both ways, with nobody.');
  expect(text).toContain(
    'Gave 8 newcomers the first answer. None went on to speak with others. None expected.',
  );
});

test('what is not measured says why; a web index that stays is told once', () => {
  const untold = { untold: 'the log has no times' };
  const told = {
    ...story,
    answers: { ...story.answers, given: null, got: null, ...untold },
    introductions: { ...story.introductions, made: null, ...untold },
    newcomers: { ...story.newcomers, drawn_out: null, ...untold },
    without: { ...story.without, web_index: 0.921, web_index_with: 0.924 },
  };
  const text = personStoryTextOf(told, 'table', look(110)).replace(/\s+/g, ' ');
  expect(text).toMatch(/received [\d,]+\. The log has no times\./);
  expect(text.match(/Not measured: the log has no times\./g)).toHaveLength(2);
  expect(text).toContain('Web index 0.92 with and without them.');
});
