import { type Signs, worthOf } from './cases.js';
import { ENOUGH } from './credit.js';
import type { Fit } from './fit.js';

/** How sure each meeting is that a fit credits to anybody, of all that are. */
export function oddsIn(fit: Fit, signs: Signs): number[] {
  const { meetings, told, person } = signs;
  const credited: number[] = [];
  for (const m of told) {
    fit.open(m);
    let most = 0;
    for (let i = meetings[m]!; i < meetings[m + 1]!; i += 1)
      most = Math.max(most, fit.oddsOf(person[i]!) * fit.keptOf(worthOf(signs, i, fit.likeness)));
    if (most >= ENOUGH) credited.push(most);
  }
  return credited;
}

/**
 * The part that chance has in credits as sure as each, a position per credit: how many such there are in the mean of
 * logs in which nobody introduced anybody, and one more, over how many there are in the log; at most 1, and never more
 * for a surer one. What signs are worth is learned from the log, which flatters it; for those logs it is learned anew.
 * At least 1 / (1 + odds): by its own odds, each may be chance.
 *
 * Source: target and decoy, Elias & Gygi (2007), Nature Methods 4, 207; one more: Barber & Candès (2015).
 *
 * `share`: of the credit, where several share it.
 *
 * @example chanceParts({ odds: [9, 8, 3], share: [1, 1, 1] }, [[3], [3]]) // 1/2, 1/2, 2/3
 */
export function chanceParts(
  { odds, share }: { odds: ArrayLike<number>; share: ArrayLike<number> },
  decoys: readonly (readonly number[])[],
): Float64Array {
  const order = Uint32Array.from(odds, (_, i) => i).sort((i, j) => odds[j]! - odds[i]!);
  const decoy = decoys.flat().sort((x, y) => y - x);
  const parts = new Float64Array(odds.length);
  let [seen, credited, least] = [0, 0, 1];
  for (const i of order) {
    while (seen < decoy.length && decoy[seen]! >= odds[i]!) seen += 1;
    credited += share[i]!;
    parts[i] = (seen / decoys.length + 1) / credited;
  }
  for (const i of order.reverse()) {
    least = Math.min(least, parts[i]!);
    parts[i] = Math.max(least, 1 / (1 + odds[i]!));
  }
  return parts;
}
