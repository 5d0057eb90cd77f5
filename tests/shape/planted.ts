import { type Random, randomOf } from '../../src/kit/index.js';
import type { Network, ShapeClass } from '../../src/model.js';
import { networkFrom, type Pair } from '../network/build.js';

/**
 * Networks with a planted shape, generated in another way than those in families.ts, which the cuts were chosen on:
 * every pair of people is drawn by a probability that depends on their kinds, spokes choose by popularity, webs are
 * grids, friends of friends and blocks of uneven size. Noise moves both ends of a tie.
 */
type Make = (people: number, random: Random) => Pair[];
interface Planted {
  readonly shape: ShapeClass;
  /** The fewest people with whom it is what it says. */
  readonly from: number;
  readonly make: Make;
}

const below = (n: number, random: Random): number => Math.floor(random() * n);

/** `hubs` of nearly equal pull in a line; everybody else follows one, one in eight a second. */
const stars =
  (hubs: number): Make =>
  (people, random) => {
    const pairs: Pair[] = [];
    for (let h = 1; h < hubs; h += 1) pairs.push([h, h - 1]);
    for (let p = hubs; p < people; p += 1) {
      const h = (p + below(2, random) * below(hubs, random)) % hubs;
      pairs.push([p, h]);
      if (random() < 0.125) pairs.push([p, (h + 1) % hubs]);
    }
    return pairs;
  };

/** A star, of whose spokes one in ten knows the next. */
const star: Make = (people, random) => {
  const pairs: Pair[] = [];
  for (let p = 1; p < people; p += 1) {
    pairs.push([p, 0]);
    if (p > 1 && random() < 0.1) pairs.push([p, p - 1]);
  }
  return pairs;
};

/** A core of the share `part`; each of the others knows two to four of it. */
const core =
  (part: number, inside: number): Make =>
  (people, random) => {
    const size = Math.min(60, Math.max(4, Math.round(part * people)));
    const pairs: Pair[] = [];
    for (let p = 0; p < size; p += 1)
      for (let q = 0; q < p; q += 1) if (random() < inside) pairs.push([p, q]);
    for (let p = size; p < people; p += 1)
      for (let k = 2 + below(3, random); k > 0; k -= 1) pairs.push([p, below(size, random)]);
    return pairs;
  };

/** A sheet on which everybody knows the four around them and two further on, and a twentieth knows anybody. */
const sheet: Make = (people, random) => {
  const side = Math.max(3, Math.floor(Math.sqrt(people)));
  const pairs: Pair[] = [];
  for (let p = 0; p < people; p += 1)
    for (const step of [1, side, side + 1])
      pairs.push([p, random() < 0.05 ? below(people, random) : (p + step) % people]);
  return pairs;
};

/** Blocks of 6, 12, 18, …; seven ties a person inside, two to anybody. */
const blocks: Make = (people, random) => {
  const pairs: Pair[] = [];
  for (let start = 0, size = 8; start < people; start += size, size = Math.min(60, size + 6)) {
    const end = Math.min(people, start + size);
    for (let p = start; p < end; p += 1) {
      for (let k = 0; k < 4; k += 1) pairs.push([p, start + below(end - start, random)]);
      pairs.push([p, below(people, random)]);
    }
  }
  return pairs;
};

/** Newcomers meet three people, and a friend of each. */
const friends: Make = (people, random) => {
  const pairs: Pair[] = [];
  const known: number[][] = Array.from({ length: people }, () => []);
  const meet = (p: number, q: number): void => {
    if (p === q) return;
    pairs.push([p, q]);
    known[p]!.push(q);
    known[q]!.push(p);
  };
  for (let p = 1; p < people; p += 1)
    for (let k = 0; k < 3; k += 1) {
      const q = below(p, random);
      meet(p, q);
      const around = known[q]!;
      meet(p, around[below(around.length, random)]!);
    }
  return pairs;
};

export const PLANTED: Readonly<Record<string, Planted>> = {
  'a star': { shape: 'hub-and-spoke', from: 10, make: star },
  'two stars': { shape: 'multi-hub', from: 10, make: stars(2) },
  'three stars': { shape: 'multi-hub', from: 20, make: stars(3) },
  'six stars': { shape: 'multi-hub', from: 60, make: stars(6) },
  'a small core': { shape: 'core-periphery', from: 40, make: core(0.12, 0.9) },
  'a large core': { shape: 'core-periphery', from: 20, make: core(0.25, 0.8) },
  'a sheet': { shape: 'web', from: 10, make: sheet },
  'uneven blocks': { shape: 'web', from: 10, make: blocks },
  'friends of friends': { shape: 'web', from: 10, make: friends },
};

/** The planted network, with the share `noise` of its ties moved to two people at random; people in random order. */
export function plantedOf(
  name: string,
  people: number,
  { noise, seed }: { noise: number; seed: number },
): Network {
  const random = randomOf(seed * 7919 + people);
  const names = Array.from({ length: people }, (_, p) => p);
  for (let i = people - 1; i > 0; i -= 1) {
    const j = below(i + 1, random);
    [names[i], names[j]] = [names[j]!, names[i]!];
  }
  const pairs = PLANTED[name]!.make(people, random).map(([a, b]): Pair => {
    if (random() < noise) return [below(people, random), below(people, random)];
    return [names[a]!, names[b]!];
  });
  return networkFrom(pairs, people);
}
