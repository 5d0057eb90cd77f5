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

  constructor(network: Around) {
    this.#network = network;
    this.#group = new Int32Array(network.people).fill(-1);
    this.#size = new Uint32Array(network.people).fill(1);
  }

  /** How large somebody's group would be. */
  sizeWith(p: number): number {
    let size = 1;
    for (const root of new Set(this.#rootsAround(p))) size += this.#size[root]!;
    return size;
  }

  add(p: number): void {
    this.#group[p] = p;
    let root = p;
    for (const around of this.#rootsAround(p)) {
      const other = rootOf(this.#group, around);
      if (other === root) continue;
      const [large, small] = this.#size[root]! >= this.#size[other]! ? [root, other] : [other, root];
      this.#group[small] = large;
      this.#size[large]! += this.#size[small]!;
      root = large;
    }
  }

  *#rootsAround(p: number): Iterable<number> {
    const { offsets, neighbours } = this.#network;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (this.#group[other] !== -1) yield rootOf(this.#group, other);
    }
  }
}
