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
    expect(text).toMatch(/\d+ introductions, [\d.]+ expected by chance: beyond chance/);
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
