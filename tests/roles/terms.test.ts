import { expect, test } from 'vitest';
import { ROLES } from '../../src/model.js';
import { PERSON_MEASURES, ROLE_TERMS } from '../../src/roles/index.js';

test('every role and every measure is explained, once, with an example and when it is not defined', () => {
  const names = ROLE_TERMS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const role of ROLES) expect(names).toContain(role);
  for (const { name } of PERSON_MEASURES) expect(name).toMatch(/^[a-z][a-z_]*$/);
  for (const { label, says, formula, source, example } of ROLE_TERMS) {
    for (const text of [label, says, formula, source, example]) expect(text).not.toBe('');
    expect(says).toMatch(/^[A-Z].*\.$/);
  }
});
