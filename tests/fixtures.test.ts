import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const LOGS = 'fixtures/logs';

const csvIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.csv'));

test('the generator writes the same bytes as are committed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiedepth-logs-'));
  try {
    execFileSync(process.execPath, [join(LOGS, 'generate.mjs'), folder]);
    expect(csvIn(folder)).toEqual(csvIn(LOGS));
    for (const name of csvIn(LOGS)) {
      const same = readFileSync(join(folder, name)).equals(readFileSync(join(LOGS, name)));
      expect(same, `${name} is as the generator writes it`).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
