import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { personAtOf } from '../../src/people/index.js';

const PEOPLE = ['Ana Lima', 'Ana Roy', 'Bo', 'bo', 'harbour_radio'].map((name) => ({
  ...{ name, group: null, bot: false, staff: false },
}));

function hintOf(name: string): string {
  try {
    personAtOf(PEOPLE, name);
  } catch (error) {
    return (error as UserError).hint;
  }
  throw new Error('somebody is called so');
}

test('who is not found is looked for among names alike, and then among longer ones', () => {
  expect(hintOf('harbor_radio')).toContain('Did you mean harbour_radio?');
  expect(hintOf('ana')).toBe('Which one: Ana Lima, Ana Roy? Names are as `tiedepth people LOG` prints them.');
  expect(hintOf('BO')).toBe('Which one: Bo, bo?');
  expect(hintOf('Zoe')).toBe('Names are as `tiedepth people LOG` prints them.');
});

test('of many longer names five are told', () => {
  const many = Array.from({ length: 9 }, (_, i) => ({ ...PEOPLE[0]!, name: `amber.of.the.harbour.${i}` }));
  expect(() => personAtOf(many, 'amber')).toThrow(UserError);
  try {
    personAtOf(many, 'amber');
  } catch (error) {
    expect((error as UserError).hint).toContain('amber.of.the.harbour.4 or 4 more?');
  }
});
