import type { Made } from '../analysis/index.js';
import type { Side } from './compare.js';
import { ALIKE, type Claims } from './compare-claims.js';

/** Why a comparison claims less than it could: how far the two reach, and whether they were made alike. */
interface Held {
  readonly reach: Pick<Claims, 'formed' | 'lost'>;
  readonly made: Made;
}

/** What a reader should know before trusting a comparison, a sentence each. */
export function notesOf(before: Side, after: Side, { reach: claims, made }: Held): string[] {
  return [
    ...madeOf(before, after, made),
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
    ...(made.depth ? gateOf(before, after) : []),
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

function madeOf(before: Side, after: Side, { ties, depth, ...made }: Made): string[] {
  if (depth) return [];
  const unclaimed = ties
    ? 'no tie is called deepened or cooled'
    : 'no tie is called formed, lost, deepened or cooled, and nobody new or gone';
  return [
    `The two are not measured alike: ${before.name} with ${made.before}; ${after.name} with ${made.after}. So ${unclaimed}. Give both the same options.`,
  ];
}

function gateOf({ analysis: before }: Side, { analysis: after }: Side): string[] {
  const [x, y] = [before.worlds.gate, after.worlds.gate];
  if (x === y) return [];
  return [
    `Deep means something else in each: ${x} before, ${y} after. Ties deepen and cool by that alone; with --gate off for both, by depth.`,
  ];
}
