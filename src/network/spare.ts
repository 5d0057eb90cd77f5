import { rootOf } from './remaining.js';
import type { Around } from './skeleton.js';

/**
 * Of people without whom the largest group holds at most half of all, those who cannot be spared: one after the other,
 * the last first, each is put back whose groups around them stay that small together. Near-linear, by union-find.
 *
 * @example a star and its middle with one spoke: the middle
 */
export function withoutSpareOf(network: Around, away: Uint32Array): Uint32Array {
  const groups = new Groups(network);
  const isAway = new Uint8Array(network.people);
  for (const p of away) isAway[p] = 1;
  for (let p = 0; p < network.people; p += 1) if (isAway[p] === 0) groups.add(p);
  const needed = away
    .slice()
    .reverse()
    .filter((p) => {
      const isNeeded = groups.sizeWith(p) > network.people / 2;
      if (!isNeeded) groups.add(p);
      return isNeeded;
    });
  return needed.reverse();
}

/** The connected groups of those who were added. */
class Groups {
  readonly #network: Around;
  /** -1 for who was not added. */
  readonly #group: Int32Array;
  readonly #size: Uint32Array;
  /** The last question in which a group was counted. */
  readonly #counted: Uint32Array;
  #asked = 0;

  constructor(network: Around) {
    this.#network = network;
    this.#group = new Int32Array(network.people).fill(-1);
    this.#size = new Uint32Array(network.people).fill(1);
    this.#counted = new Uint32Array(network.people);
  }

  /** How large somebody's group would be. */
  sizeWith(p: number): number {
    const { offsets, neighbours } = this.#network;
    this.#asked += 1;
    let size = 1;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      if (this.#group[neighbours[at]!] === -1) continue;
      const root = rootOf(this.#group, neighbours[at]!);
      if (this.#counted[root] === this.#asked) continue;
      this.#counted[root] = this.#asked;
      size += this.#size[root]!;
    }
    return size;
  }

  add(p: number): void {
    const { offsets, neighbours } = this.#network;
    this.#group[p] = p;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1)
      if (this.#group[neighbours[at]!] !== -1) this.#join(p, neighbours[at]!);
  }

  #join(p: number, q: number): void {
    const [root, other] = [rootOf(this.#group, p), rootOf(this.#group, q)];
    if (root === other) return;
    const isLarger = this.#size[root]! >= this.#size[other]!;
    const large = isLarger ? root : other;
    const small = isLarger ? other : root;
    this.#group[small] = large;
    this.#size[large]! += this.#size[small]!;
  }
}
