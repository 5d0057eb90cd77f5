import { expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import { analyze } from '../../src/pipeline.js';
import { sourceOf } from '../interactions/sources.js';

async function toldOf(kinds: readonly string[]): Promise<string[]> {
  const rows = kinds.map((kind, i) => `p${i},p${i + 1},2025-01-01,${kind}\n`);
  const { analysis } = analyze(await readLog([sourceOf(`from,to,time,kind\n${rows.join('')}`)]));
  return analysis.missing.filter(({ code }) => /^no-(on|off)line$/.test(code)).map(({ says }) => says);
}

test('everything happened online only where nothing is untold', async () => {
  expect(await toldOf(['message', 'message'])).toEqual([
    'Everything here happened online: deep is not proven in both worlds.',
  ]);
  expect(await toldOf(['message', 'chess'])).toEqual([
    'Nothing here is told to have happened offline: deep is not proven in both worlds.',
  ]);
  expect(await toldOf(['meetup', 'chess'])).toEqual([
    'Nothing here is told to have happened online: deep is not proven in both worlds.',
  ]);
  expect(await toldOf(['message', 'meetup', 'chess'])).toEqual([]);
});
