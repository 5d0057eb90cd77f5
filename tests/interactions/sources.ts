import { UserError } from '../../src/errors.js';
import { readLog } from '../../src/interactions/index.js';
import type { InteractionLog, Source } from '../../src/model.js';

type Options = Parameters<typeof readLog>[1];

/** A source of some bytes, cut into chunks of the given size. */
export function sourceOf(content: string | Uint8Array, name = 'log.csv', chunk = 1 << 16): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    name,
    async *bytes() {
      for (let i = 0; i < bytes.length; i += chunk) yield bytes.subarray(i, i + chunk);
    },
  };
}

export function logOf(
  content: string | Uint8Array,
  options: Options = {},
  name = 'log.csv',
): Promise<InteractionLog> {
  return readLog([sourceOf(content, name)], options);
}

/** Interactions as text, one a line: `ann>bob`. */
export function pairsOf(log: InteractionLog): string[] {
  return Array.from(
    { length: log.size },
    (_, i) => `${log.keys[log.from[i] as number]}>${log.keys[log.to[i] as number]}`,
  );
}

export function isoTimes(log: InteractionLog): string[] {
  return Array.from(log.time, (t) =>
    Number.isNaN(t) ? '-' : new Date(t).toISOString().replace('.000Z', 'Z'),
  );
}

/** The UserError that reading throws, as `message | hint`. */
export async function errorOf(content: string | Uint8Array, options: Options = {}): Promise<string> {
  try {
    await logOf(content, options);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** What became of the rows: `used 3, to-oneself 1`. */
export function tallyOf(log: InteractionLog): string {
  return [`used ${log.ledger.used}`, ...log.ledger.aside.map(({ code, rows }) => `${code} ${rows}`)].join(
    ', ',
  );
}
