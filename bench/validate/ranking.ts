import { randomOf } from '../../src/kit/index.js';
import { aucOf } from '../../src/ties/calibrate/ranking.js';

/** Mean precision over the close pairs, the highest scores first; equal scores are taken together. */
export function averagePrecisionOf(scores: readonly number[], labels: readonly number[]): number {
  const order = scores.map((_, i) => i).sort((i, j) => scores[j]! - scores[i]!);
  const positives = labels.reduce((sum, y) => sum + y, 0);
  let [found, area] = [0, 0];
  for (let i = 0; i < order.length; ) {
    let end = i;
    let here = 0;
    for (; end < order.length && scores[order[end]!] === scores[order[i]!]; end += 1)
      here += labels[order[end]!]!;
    found += here;
    area += (here / positives) * (found / end);
    i = end;
  }
  return area;
}

const RESAMPLES = 400;

/** The middle 95 % of the AUC over seeded resamples of the pairs. */
export function intervalOf(
  scores: readonly number[],
  labels: readonly number[],
  seed: number,
): [number, number] {
  const random = randomOf(seed);
  const found: number[] = [];
  while (found.length < RESAMPLES) {
    const drawn = labels.map(() => Math.floor(random() * labels.length));
    const auc = aucOf(
      drawn.map((i) => scores[i]!),
      drawn.map((i) => labels[i]!),
    );
    if (Number.isFinite(auc)) found.push(auc);
  }
  found.sort((x, y) => x - y);
  return [found[Math.floor(RESAMPLES * 0.025)]!, found[Math.ceil(RESAMPLES * 0.975) - 1]!];
}
