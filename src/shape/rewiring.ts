import { type Random, randomOf } from '../kit/index.js';
import type { Network, Value } from '../model.js';
import { equalsOf, tiesByKeyOf } from '../network/index.js';
import { coreOf, coreTiesOf, PLACED, placesOf } from './core.js';
import type { Effort } from './measure.js';
import { PairSet } from './pair-set.js';

/** Tries in all, over all rewired networks of a log, while they suffice for the fewest networks. */
const TRIES = 1_000_000;
const FEWEST = 10;
export const MOST_REWIRINGS = 100;
/** Tries a tie before the first network, as many as a tenth of all allow, and between two, as many as there is room for. */
const FIRST = [1, 10] as const;
const BETWEEN = [0.05, 3] as const;
/** There are as many networks as have this much between them, where there may be more than the fewest. */
const APART = 0.3;
/** The parts of a larger log are left out, and swaps that change nothing that is counted are passed over. */
const LARGE = 200_000;

/** How many rewired networks the density of a core is compared with. */
export function rewiringsOf(wholeTies: number): number {
  const fits = Math.floor((TRIES / Math.max(1, wholeTies) - FIRST[0]) / APART);
  return Math.max(FEWEST, Math.min(MOST_REWIRINGS, fits));
}

/** Tries a tie before the first network and between two, in a log of so many ties. */
function triesOf(wholeTies: number): { first: number; between: number } {
  const each = TRIES / Math.max(1, wholeTies);
  const first = within(FIRST, each / 10);
  return { first, between: within(BETWEEN, (each - first) / rewiringsOf(wholeTies)) };
}

const within = ([least, most]: readonly [number, number], value: number): number =>
  Math.max(least, Math.min(most, value));

/**
 * The core of Lip depends on how many ties everybody has, and nothing else: in a network that is rewired without
 * changing that, the same people are the core. So only the ties inside it are counted along the way.
 */
export function coreZOf(network: Network, effort?: Effort): Value {
  const core = coreOf(network);
  if (core.length < 2 || network.people - core.length < 2) return null;
  const wholeTies = effort?.wholeTies ?? network.ties;
  if (wholeTies > LARGE && network.ties < wholeTies) return null;
  const samples = rewiringsOf(wholeTies);
  const chain = new Rewiring(network, randomOf(effort?.seed ?? 1));
  const { first, between } = triesOf(wholeTies);
  chain.run(Math.ceil(first * network.ties));
  let [sum, squares] = [0, 0];
  for (let i = 0; i < samples; i += 1) {
    chain.run(Math.ceil(between * network.ties));
    sum += chain.inside;
    squares += chain.inside ** 2;
  }
  const mean = sum / samples;
  const variance = (squares - samples * mean ** 2) / (samples - 1);
  return variance > 1e-9 ? (coreTiesOf(network)[0] - mean) / Math.sqrt(variance) : null;
}

/** A chain of networks in which everybody has as many ties as in the first (Maslov & Sneppen 2002). */
class Rewiring {
  /** Ties with both ends in the core: the mean over all who may be chosen into it, as `coreTiesOf` counts them. */
  inside = 0;
  readonly #ranks: Uint8Array;
  /** How often a tie is inside, by the ranks of its ends. */
  readonly #worth: Float64Array;
  readonly #ties: PairSet;
  readonly #random: Random;
  readonly #isLarge: boolean;

  constructor(network: Network, random: Random) {
    this.#isLarge = network.ties > LARGE;
    const { ranks, one, both } = placesOf(network);
    this.#ranks = ranks;
    this.#worth = Float64Array.of(0, 0, 0, 0, both, one, 0, one, 1);
    this.#random = random;
    const { keys } = equalsOf(network);
    const order = tiesByKeyOf(network);
    const first = order.map((tie) => Number(keys[network.a[tie]!]! < keys[network.b[tie]!]!));
    this.#ties = new PairSet(
      order.map((tie, i) => (first[i] === 1 ? network.a : network.b)[tie]!),
      order.map((tie, i) => (first[i] === 1 ? network.b : network.a)[tie]!),
    );
    for (let tie = 0; tie < network.ties; tie += 1) {
      this.inside += this.#worthOf(network.a[tie]!, network.b[tie]!);
    }
  }

  run(tries: number): void {
    for (let i = 0; i < tries; i += 1) this.#try();
  }

  /**
   * Two ties swap an end, unless that would tie somebody to themselves or twice to the same person. Between four people
   * who are all in the core, or all outside, it changes nothing that is counted.
   */
  #try(): void {
    const ties = this.#ties;
    const i = Math.floor(this.#random() * ties.size);
    const draw = this.#random() * 2 * ties.size;
    const j = Math.floor(draw / 2);
    const flip = draw - 2 * j >= 1;
    const p = ties.a(i);
    const q = ties.b(i);
    const r = flip ? ties.b(j) : ties.a(j);
    const s = flip ? ties.a(j) : ties.b(j);
    const ranks = this.#ranks;
    const rank = ranks[p];
    if (this.#isLarge && ranks[q] === rank && ranks[r] === rank && ranks[s] === rank) return;
    if (p === r || p === s || q === r || q === s || ties.has(p, s) || ties.has(r, q)) return;
    ties.move(i, p, s);
    ties.move(j, r, q);
    this.inside += this.#worthOf(p, s) + this.#worthOf(r, q) - this.#worthOf(p, q) - this.#worthOf(r, s);
  }

  #worthOf(p: number, q: number): number {
    return this.#worth[this.#ranks[p]! * (PLACED + 1) + this.#ranks[q]!]!;
  }
}
