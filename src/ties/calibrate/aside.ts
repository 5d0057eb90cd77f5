import { byText } from '../../kit/index.js';
import type { Aside } from '../../model.js';

const SAYS = {
  'no-answer': 'had no answer',
  'bad-value': 'had an answer that is no number and no yes or no',
  'unknown-name': 'named somebody whom the log does not know',
  'self-pair': 'asked a person about themselves',
  contradictory: 'gave two answers of one person about the same other',
  'no-contact': 'named two people without contact in the log',
} as const;
export type Reason = keyof typeof SAYS;

const EXAMPLES = 5;

/** Rows of labels that were not used, by reason. */
export interface AsideBook {
  add(reason: Reason, line: number, detail: string): void;
  asides(): Aside[];
}

export function asideBookOf(file: string): AsideBook {
  const found = new Map<Reason, { rows: number; places: Aside['places'][number][] }>();
  return {
    add(reason, line, detail) {
      const entry = found.get(reason) ?? { rows: 0, places: [] };
      entry.rows += 1;
      if (entry.places.length < EXAMPLES) entry.places.push({ file, line, detail });
      found.set(reason, entry);
    },
    asides: () =>
      [...found]
        .map(([code, entry]) => ({ code, says: SAYS[code], ...entry }))
        .sort((x, y) => y.rows - x.rows || byText(x.code, y.code)),
  };
}
