import { randomOf } from '../../kit/index.js';

const MOST_FOLDS = 10;

/** As many folds as ten, or as the rarer answer has pairs. */
export function foldCountOf(labels: readonly number[]): number {
  const close = labels.reduce((sum, y) => sum + y, 0);
  return Math.min(MOST_FOLDS, close, labels.length - close);
}

/**
 * The fold of each pair: shuffled by the seed, close and other pairs dealt out in turn, so that every fold has some of
 * both. By pairs and not by people: the model has three numbers and none for any one person, so a person in two folds
 * teaches it nothing about themselves.
 */
export function foldsOf(labels: readonly number[], seed: number): Uint8Array {
  const random = randomOf(seed);
  const count = foldCountOf(labels);
  const order = labels.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const folds = new Uint8Array(labels.length);
  const dealt = order.toSorted((i, j) => labels[j]! - labels[i]!);
  dealt.forEach((at, n) => {
    folds[at] = n % count;
  });
  return folds;
}
