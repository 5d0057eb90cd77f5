import { mixed } from './keys.js';

/** Once nobody has two ties, pairs are left: in which order they part makes no difference. */
const PAIRS = 1;
/** So few are put in order by hand. */
const FEW = 24;

/**
 * People by number, and those of one number in a random order that depends on their keys and on nothing else. It is
 * filled again for each order: what it needs is made once.
 */
export class Buckets {
  readonly highest: number;
  /** The people of the last bucket that was shuffled. */
  readonly shuffled: Uint32Array;
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #draws: Uint32Array;
  readonly #people: Uint32Array;
  readonly #numbers: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #keys: Uint32Array;
  #salt = 0;

  constructor(people: number, highest: number, keys: Uint32Array) {
    this.highest = highest;
    this.#head = new Int32Array(highest + 1);
    this.#next = new Int32Array(people);
    this.shuffled = new Uint32Array(people);
    this.#draws = new Uint32Array(people);
    this.#people = new Uint32Array(people);
    this.#numbers = new Uint32Array(people);
    this.#starts = new Uint32Array(people + 1);
    this.#keys = keys;
  }

  fill(numbers: Uint32Array, order: number): void {
    this.#salt = mixed(order + 1);
    this.#head.fill(-1);
    for (let p = numbers.length - 1; p >= 0; p -= 1) this.put(p, numbers[p]!);
  }

  put(p: number, number: number): void {
    this.#next[p] = this.#head[number]!;
    this.#head[number] = p;
  }

  /** Shuffles the people of a bucket who still have that number, so many; the others move to lower ones. */
  shuffle(number: number, numbers: Uint32Array): number {
    const [found, next] = [this.#people, this.#next];
    let size = 0;
    let following = -1;
    for (let p = this.#head[number]!; p >= 0; p = following) {
      following = next[p]!;
      if (numbers[p] === number) {
        found[size] = p;
        size += 1;
      } else this.put(p, numbers[p]!);
    }
    if (size <= 1 || number <= PAIRS) for (let i = 0; i < size; i += 1) this.shuffled[i] = found[i]!;
    else this.#order(size, mixed(this.#salt ^ number));
    return size;
  }

  #order(size: number, salt: number): void {
    const [people, numbers, keys] = [this.#people, this.#numbers, this.#keys];
    for (let i = 0; i < size; i += 1) numbers[i] = mixed(keys[people[i]!]! ^ salt);
    const [bucket, draws] = [this.shuffled, this.#draws];
    if (size > FEW) this.#spread(size);
    for (let i = 0; i < size; i += 1) {
      const p = size > FEW ? bucket[i]! : people[i]!;
      const draw = size > FEW ? draws[i]! : numbers[i]!;
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
    const [people, numbers, starts] = [this.#people, this.#numbers, this.#starts];
    const [bucket, draws] = [this.shuffled, this.#draws];
    const scale = size / 2 ** 32;
    starts.fill(0, 0, size + 1);
    for (let i = 0; i < size; i += 1) starts[Math.floor(numbers[i]! * scale) + 1]! += 1;
    for (let slot = 1; slot < size; slot += 1) starts[slot]! += starts[slot - 1]!;
    for (let i = 0; i < size; i += 1) {
      const at = starts[Math.floor(numbers[i]! * scale)]!++;
      bucket[at] = people[i]!;
      draws[at] = numbers[i]!;
    }
  }
}
