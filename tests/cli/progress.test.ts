import { expect, test } from 'vitest';
import { type Shown, withProgress } from '../../src/cli/progress.js';

function shownOn(isTTY: boolean): { shown: Shown; text(): string } {
  let text = '';
  const write = (part: string | Uint8Array): boolean => {
    text += String(part);
    return true;
  };
  return { shown: { isTTY, write } as Shown, text: () => text };
}

test('progress erases itself, also where reading fails, and is for terminals only', async () => {
  for (const fails of [false, true]) {
    const terminal = shownOn(true);
    const reading = withProgress(async (tell) => {
      tell(20_000);
      if (fails) throw new Error('no such column');
      return 7;
    }, terminal.shown);
    if (fails) await expect(reading).rejects.toThrow('no such column');
    else expect(await reading).toBe(7);
    expect(terminal.text()).toBe('\r20,000 rows read …\r\u001b[K');
  }
  const pipe = shownOn(false);
  await withProgress(async (tell) => tell(20_000), pipe.shown);
  expect(pipe.text()).toBe('');
});
