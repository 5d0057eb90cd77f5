import { randomOf } from '../../src/kit/index.js';
import type { Row } from './log.js';

/** A forum: all is said in threads. Nobody introduces anybody. */
export interface Forum {
  readonly people: number;
  readonly days: number;
  /** Threads begun on a day, and answers in each, in the mean. */
  readonly threads: number;
  readonly answers: number;
}

/** Who begin threads, and who answer whom there over the next days: mostly whoever began it, else the one before. */
export function forumOf({ people, days, threads, answers }: Forum, seed: number): Row[] {
  const random = randomOf(seed);
  const below = (n: number): number => Math.floor(random() * n);
  // Some write far more than others.
  const often = Array.from({ length: people }, () => random() ** -0.6);
  const sums = often.map((_, p) => often.slice(0, p + 1).reduce((sum, one) => sum + one, 0));
  const pick = (): number => {
    const drawn = random() * sums.at(-1)!;
    return sums.findIndex((sum) => drawn < sum);
  };
  const rows: Row[] = [];
  for (let thread = 0; thread < days * threads; thread += 1) {
    const began = pick();
    const posters = [began];
    let day = random() * days;
    while (random() < 1 - 1 / answers) {
      day += random() ** 3 * 1.5;
      const from = posters.length > 2 && random() < 0.4 ? posters[below(posters.length)]! : pick();
      const drawn = random();
      const to = drawn < 0.5 ? began : drawn < 0.8 ? posters.at(-1)! : posters[below(posters.length)]!;
      if (from === to || day >= days) continue;
      rows.push({ day, from, to, place: `thread ${thread}` });
      posters.push(from);
    }
  }
  return rows;
}
