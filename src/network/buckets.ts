import { mixed } from './keys.js';

const NOBODY = new Uint32Array(0);
/** Once nobody has two ties, pairs are left: in which order they part makes no difference. */
const PAIRS = 1;
/** So few are put in order by hand. */
const FEW = 24;

/** People by number, and those of one number in a random order that depends on their keys and on nothing else. */
export class Buckets {
  readonly highest: number;
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #bucket: Uint32Array;
  readonly #draws: Uint32Array;
  readonly #keys: Uint32Array;
  readonly #salt: number;

  constructor(numbers: Uint32Array, keys: Uint32Array, order: number) {
    this.highest = numbers.reduce((most, n) => Math.max(most, n), 0);
    this.#head = new Int32Array(this.highest + 1).fill(-1);
    this.#next = new Int32Array(numbers.length);
    this.#bucket = new Uint32Array(numbers.length);
    this.#draws = new Uint32Array(numbers.length);
    this.#keys = keys;
    this.#salt = mixed(order + 1);
    for (let p = numbers.length - 1; p >= 0; p -= 1) this.put(p, numbers[p]!);
  }

  put(p: number, number: number): void {
    this.#next[p] = this.#head[number]!;
    this.#head[number] = p;
  }

  /** The people of a bucket who still have that number; the others move to lower ones. Valid until the next call. */
  shuffled(number: number, numbers: Uint32Array): Uint32Array {
    let size = 0;
    let following = -1;
    for (let p = this.#head[number]!; p >= 0; p = following) {
      following = this.#next[p]!;
      if (numbers[p] === number) {
        this.#bucket[size] = p;
        size += 1;
      } else this.put(p, numbers[p]!);
    }
    if (size === 0) return NOBODY;
    if (size > 1 && number > PAIRS) this.#shuffle(size, mixed(this.#salt ^ number));
    return this.#bucket.subarray(0, size);
  }

  #shuffle(size: number, salt: number): void {
    const [bucket, draws] = [this.#bucket, this.#draws];
    for (let i = 0; i < size; i += 1) draws[i] = mixed(this.#keys[bucket[i]!]! ^ salt);
    if (size > FEW) this.#spread(size);
    for (let i = 1; i < size; i += 1) {
      const p = bucket[i]!;
      const draw = draws[i]!;
      let at = i;
      for (; at > 0 && draws[at - 1]! > draw; at -= 1) {
        bucket[at] = bucket[at - 1]!;
        draws[at] = draws[at - 1]!;
      }
      bucket[at] = p;
      draws[at] = draw;
    }
  }

  /** Puts each about where its draw will be in order, in linear time: draws are spread evenly over 32 bits. */
  #spread(size: number): void {
    const [bucket, draws] = [this.#bucket, this.#draws];
    const [people, numbers] = [bucket.slice(0, size), draws.slice(0, size)];
    const starts = new Uint32Array(size + 1);
    const scale = size / 2 ** 32;
    for (let i = 0; i < size; i += 1) starts[Math.floor(numbers[i]! * scale) + 1]! += 1;
    for (let slot = 1; slot < size; slot += 1) starts[slot]! += starts[slot - 1]!;
    for (let i = 0; i < size; i += 1) {
      const at = starts[Math.floor(numbers[i]! * scale)]!++;
      bucket[at] = people[i]!;
      draws[at] = numbers[i]!;
    }
  }
}
