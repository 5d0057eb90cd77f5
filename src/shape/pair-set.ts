/** The people of a tie, and the next tie of its list; a fourth place keeps each tie within a line of memory. */
const STEP = 4;

/**
 * Which two people each tie joins, found by the pair: ties in linked lists by a hash of their people. Moving a tie to
 * another pair is moving it to another list.
 */
export class PairSet {
  readonly size: number;
  readonly #ties: Int32Array;
  readonly #head: Int32Array;
  readonly #mask: number;

  constructor(a: Uint32Array, b: Uint32Array) {
    this.size = a.length;
    this.#ties = new Int32Array(STEP * a.length);
    this.#mask = 2 ** Math.ceil(Math.log2(Math.max(8, a.length))) - 1;
    this.#head = new Int32Array(this.#mask + 1).fill(-1);
    for (let tie = 0; tie < a.length; tie += 1) this.#link(STEP * tie, a[tie]!, b[tie]!);
  }

  a(tie: number): number {
    return this.#ties[STEP * tie]!;
  }

  b(tie: number): number {
    return this.#ties[STEP * tie + 1]!;
  }

  has(p: number, q: number): boolean {
    const ties = this.#ties;
    for (let at = this.#head[this.#hash(p, q)]!; at >= 0; at = ties[at + 2]!) {
      if ((ties[at] === p && ties[at + 1] === q) || (ties[at] === q && ties[at + 1] === p)) return true;
    }
    return false;
  }

  move(tie: number, p: number, q: number): void {
    this.#unlink(STEP * tie);
    this.#link(STEP * tie, p, q);
  }

  #link(tie: number, p: number, q: number): void {
    const hash = this.#hash(p, q);
    this.#ties[tie] = p;
    this.#ties[tie + 1] = q;
    this.#ties[tie + 2] = this.#head[hash]!;
    this.#head[hash] = tie;
  }

  #unlink(tie: number): void {
    const ties = this.#ties;
    const hash = this.#hash(ties[tie]!, ties[tie + 1]!);
    let at = this.#head[hash]!;
    if (at === tie) {
      this.#head[hash] = ties[tie + 2]!;
      return;
    }
    while (ties[at + 2] !== tie) at = ties[at + 2]!;
    ties[at + 2] = ties[tie + 2]!;
  }

  /** The same for both orders of the pair. */
  #hash(p: number, q: number): number {
    let hash = Math.imul(Math.min(p, q), 0x9e3779b1) ^ Math.imul(Math.max(p, q), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) & this.#mask;
  }
}
