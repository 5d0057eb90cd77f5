import type { Side } from './compare.js';
import { ALIKE, type Claims } from './compare-claims.js';

/** What a reader should know before trusting a comparison, a sentence each. */
export function notesOf(before: Side, after: Side, claims: Claims): string[] {
  return [
    ...keptOf([before, after]),
    ...lengthOf(before, after),
    ...(claims.formed
      ? []
      : [
          `${before.name} is too short to know who was there before: no tie is called formed, and nobody new.`,
        ]),
    ...(claims.lost
      ? []
      : [`${after.name} is too short to see who comes back: no tie is called lost, and nobody gone.`]),
    ...orderOf(before, after),
    ...gateOf(before, after),
  ];
}

function keptOf(sides: readonly Side[]): string[] {
  const partial = sides.filter(({ everyTie }) => !everyTie).map(({ name }) => name);
  if (partial.length === 0) return [];
  const keep = partial.length === 1 ? 'keeps' : 'keep';
  return [
    `${partial.join(' and ')} ${keep} some ties only: pairs are told where both results hold them, people not at all. Save with every tie: tiedepth ties LOG --as json -o FILE.`,
  ];
}

function lengthOf({ analysis: before }: Side, { analysis: after }: Side): string[] {
  const [x, y] = [before.period.days, after.period.days];
  if (x === null || y === null || Math.max(x, y) <= ALIKE * Math.min(x, y)) return [];
  return [`The periods are of ${x} and ${y} days: more time makes more ties, and deeper ones.`];
}

function orderOf({ analysis: before }: Side, { analysis: after }: Side): string[] {
  const [x, y] = [before.period.last, after.period.last];
  return x === null || y === null || x <= y
    ? []
    : ['The first result is the later one: what is told runs back in time.'];
}

function gateOf({ analysis: before }: Side, { analysis: after }: Side): string[] {
  const [x, y] = [before.worlds.gate, after.worlds.gate];
  if (x === y) return [];
  return [`Deep means something else in each: ${x} before, ${y} after. Ties deepen and cool by that alone.`];
}
