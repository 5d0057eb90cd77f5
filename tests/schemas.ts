import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A published schema, held equal to the one in the code. UPDATE_SCHEMAS=1 writes it, to be read before committing. */
export function heldEqual(file: string, schema: object): object {
  if (process.env.UPDATE_SCHEMAS === '1') writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  const published = JSON.parse(readFileSync(file, 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
  return published;
}
