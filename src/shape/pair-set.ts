/**
 * Which two people each tie joins, found by the pair: ties in linked lists by a hash of their people. Moving a tie to
 * another pair is moving it to another list.
 */
export class PairSet {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;

  constructor(a: Uint32Array, b: Uint32Array) {
    this.a = a.slice();
    this.b = b.slice();
    this.#mask = 2 ** Math.ceil(Math.log2(Math.max(8, a.length))) - 1;
    this.#head = new Int32Array(this.#mask + 1).fill(-1);
    this.#next = new Int32Array(a.length);
    for (let tie = 0; tie < a.length; tie += 1) this.#link(tie);
  }

  has(p: number, q: number): boolean {
    const { a, b } = this;
    for (let tie = this.#head[this.#hash(p, q)]!; tie >= 0; tie = this.#next[tie]!) {
      if ((a[tie] === p && b[tie] === q) || (a[tie] === q && b[tie] === p)) return true;
    }
    return false;
  }

  move(tie: number, p: number, q: number): void {
    this.#unlink(tie);
    this.a[tie] = p;
    this.b[tie] = q;
    this.#link(tie);
  }

  #link(tie: number): void {
    const hash = this.#hash(this.a[tie]!, this.b[tie]!);
    this.#next[tie] = this.#head[hash]!;
    this.#head[hash] = tie;
  }

  #unlink(tie: number): void {
    const hash = this.#hash(this.a[tie]!, this.b[tie]!);
    let at = this.#head[hash]!;
    if (at === tie) {
      this.#head[hash] = this.#next[tie]!;
      return;
    }
    while (this.#next[at] !== tie) at = this.#next[at]!;
    this.#next[at] = this.#next[tie]!;
  }

  /** The same for both orders of the pair. */
  #hash(p: number, q: number): number {
    const [low, high] = p < q ? [p, q] : [q, p];
    let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) & this.#mask;
  }
}
