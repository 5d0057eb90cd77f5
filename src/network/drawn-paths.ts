import type { Random } from '../kit/index.js';
import type { Network } from '../model.js';
import { type Inner, innerOf } from './inner.js';
import { Scales } from './scales.js';

/** One of the two searches that meet. */
interface Side {
  /** Of the distances that are its own. */
  readonly sign: 1 | -1;
  /** Whom it has found, in order of distance; its rim is from `rim` to `size`. */
  readonly found: Uint32Array;
  rim: number;
  size: number;
  /** Ties around the rim: what the next step costs. */
  cost: number;
  readonly scales: Scales;
}

/**
 * Shortest paths between two people, drawn evenly from all shortest ones. Two breadth-first searches run towards each
 * other, always the cheaper one a step, until they touch (as in KADABRA, Borassi & Natale 2019); the tie at which the
 * path crosses is drawn by the number of ways through it, and the rest back to both ends the same way.
 */
export class DrawnPaths {
  /** How often a person was inside a drawn path. */
  readonly through: Float64Array;
  steps = 0;
  reached = 0;
  /** Ends of ties looked at: what all of it has cost. */
  looks = 0;
  readonly #network: Network;
  /** The ties between people with more than one: nobody's way leads through a leaf. */
  readonly #inner: Inner;
  readonly #random: Random;
  /** By position in `#inner`, as are all below: one more than the steps to each person: above 0 from here, below 0 from there, 0 where nobody has come. */
  readonly #distance: Int32Array;
  /** By how many shortest ways, as each side scales them. */
  readonly #ways: Float64Array;
  readonly #here: Side;
  readonly #there: Side;
  /** The tie at which the path crosses, from the side that came last. */
  #crossesFrom = 0;
  #crossesTo = 0;
  #waysAcross = 0;

  constructor(network: Network, random: Random) {
    this.#network = network;
    this.#inner = innerOf(network);
    this.#random = random;
    this.through = new Float64Array(network.people);
    this.#distance = new Int32Array(network.people);
    this.#ways = new Float64Array(network.people);
    this.#here = sideOf(network, 1);
    this.#there = sideOf(network, -1);
  }

  /** Draws a path between two people of one group. Whoever has one tie only starts, or ends, behind it. */
  between(s: number, t: number): void {
    const first = this.#doorOf(s);
    const last = this.#doorOf(t);
    const outer = Number(first !== s) + Number(last !== t);
    if (first === t || last === s) {
      this.steps += 1;
      this.reached += 1;
      return;
    }
    if (first !== s) this.through[first]! += 1;
    if (last !== t && last !== first) this.through[last]! += 1;
    this.steps += outer;
    if (first === last) this.reached += 1;
    else this.#inside(this.#inner.places[first]!, this.#inner.places[last]!);
  }

  /** The only contact of somebody who has no other; else the person. */
  #doorOf(p: number): number {
    const { offsets, neighbours } = this.#network;
    return offsets[p + 1]! - offsets[p]! === 1 ? neighbours[offsets[p]!]! : p;
  }

  #inside(s: number, t: number): void {
    this.#start(this.#here, s);
    this.#start(this.#there, t);
    this.#waysAcross = 0;
    for (let length = 1; this.#waysAcross === 0; length += 1) {
      const near = this.#here.cost <= this.#there.cost;
      const side = near ? this.#here : this.#there;
      const other = near ? this.#there : this.#here;
      if (side.rim === side.size) break;
      this.#step(side);
      if (this.#waysAcross === 0) continue;
      this.#back(side, this.#crossesFrom);
      this.#back(other, this.#crossesTo);
      this.steps += length;
      this.reached += 1;
    }
    this.#clean(this.#here);
    this.#clean(this.#there);
  }

  #start(side: Side, p: number): void {
    this.#distance[p] = side.sign;
    this.#ways[p] = 1;
    side.found[0] = p;
    side.rim = 0;
    side.size = 1;
    side.cost = this.#inner.offsets[p + 1]! - this.#inner.offsets[p]!;
  }

  /** One step further around the whole rim; a crossing is kept with its share of all ways so far. */
  #step(side: Side): void {
    const { offsets, neighbours } = this.#inner;
    const { found, sign, size: end, scales } = side;
    const distance = this.#distance;
    const ways = this.#ways;
    this.looks += side.cost;
    let size = end;
    let cost = 0;
    let i = side.rim;
    const further = distance[found[i]!]! + sign;
    for (; i < end && this.#waysAcross === 0; i += 1) {
      const p = found[i]!;
      const mine = ways[p]!;
      const last = offsets[p + 1]!;
      for (let at = offsets[p]!; at < last; at += 1) {
        const q = neighbours[at]!;
        const before = distance[q]!;
        if (before === further) ways[q]! += mine;
        else if (before === 0) {
          distance[q] = further;
          ways[q] = mine;
          found[size] = q;
          size += 1;
          cost += offsets[q + 1]! - offsets[q]!;
        } else if (before * sign < 0) this.#cross(p, q);
      }
    }
    this.#touch(side, i);
    scales.fit(levelOf(further), ways, found, end, size);
    side.rim = end;
    side.size = size;
    side.cost = cost;
  }

  /** All further crossings of a step that has one already: who is found besides is on no path. */
  #touch({ found, size, sign }: Side, from: number): void {
    const { offsets, neighbours } = this.#inner;
    const distance = this.#distance;
    for (let i = from; i < size; i += 1) {
      const p = found[i]!;
      const last = offsets[p + 1]!;
      for (let at = offsets[p]!; at < last; at += 1)
        if (distance[neighbours[at]!]! * sign < 0) this.#cross(p, neighbours[at]!);
    }
  }

  #cross(p: number, q: number): void {
    const ways = this.#ways[p]! * this.#ways[q]!;
    this.#waysAcross += ways;
    if (this.#random() * this.#waysAcross >= ways) return;
    this.#crossesFrom = p;
    this.#crossesTo = q;
  }

  /** From where the searches met back to the start of one, counting everybody but the start. */
  #back({ sign, scales }: Side, from: number): void {
    const { offsets, neighbours, were } = this.#inner;
    let p = from;
    while (this.#distance[p] !== sign) {
      this.through[were[p]!]! += 1;
      const nearer = this.#distance[p]! - sign;
      const scale = scales.of[levelOf(this.#distance[p]!)]!;
      let draw = this.#random() * this.#ways[p]!;
      let next = -1;
      for (let at = offsets[p]!; at < offsets[p + 1]! && draw >= 0; at += 1) {
        const q = neighbours[at]!;
        if (this.#distance[q] !== nearer) continue;
        draw -= this.#ways[q]! * scale;
        next = q;
      }
      p = next;
    }
  }

  #clean({ found, size, scales }: Side): void {
    for (let i = 0; i < size; i += 1) this.#distance[found[i]!] = 0;
    scales.clear();
  }
}

/** How many steps from the start of its side. */
const levelOf = (distance: number): number => Math.abs(distance) - 1;

function sideOf(network: Network, sign: 1 | -1): Side {
  return {
    sign,
    found: new Uint32Array(network.people),
    rim: 0,
    size: 0,
    cost: 0,
    scales: new Scales(network),
  };
}
