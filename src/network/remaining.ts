import type { Around } from './skeleton.js';

/** Size of the largest group after the first q of an order have left: people are added back, the last first. */
export class Remaining {
  readonly #network: Around;
  readonly #group: Int32Array;
  readonly #size: Uint32Array;
  readonly #largest: Uint32Array;
  /** How many groups those who are back are in. */
  #groups = 0;

  constructor(network: Around, leaving: number) {
    this.#network = network;
    this.#group = new Int32Array(network.people);
    this.#size = new Uint32Array(network.people);
    this.#largest = new Uint32Array(leaving + 1);
  }

  /**
   * By q, from 0 to all. Valid until the next order.
   *
   * @param alone so many of the last ones have no ties among each other.
   */
  after(order: Uint32Array, alone = 0): Uint32Array {
    this.#group.fill(-1);
    this.#size.fill(1);
    this.#groups = alone;
    const largest = this.#largest;
    largest[order.length] = 0;
    const others = order.length - alone;
    for (let q = order.length - 1; q >= others; q -= 1) {
      this.#group[order[q]!] = order[q]!;
      largest[q] = 1;
    }
    for (let q = others - 1; q >= 0; q -= 1)
      largest[q] = Math.max(largest[q + 1]!, this.#sizeWith(order[q]!));
    return largest;
  }

  /** How large somebody's group is once they are back. While all are one group, one of them around is enough. */
  #sizeWith(p: number): number {
    const { offsets, neighbours } = this.#network;
    const [group, size] = [this.#group, this.#size];
    const isWhole = this.#groups === 1;
    let groups = this.#groups + 1;
    group[p] = p;
    let root = p;
    const end = offsets[p + 1]!;
    for (let at = offsets[p]!; at < end; at += 1) {
      const neighbour = neighbours[at]!;
      const above = group[neighbour]!;
      if (above < 0 || above === root) continue;
      const other = rootOf(group, above);
      group[neighbour] = other;
      if (other === root) continue;
      const isLarger = size[root]! >= size[other]!;
      const large = isLarger ? root : other;
      const small = isLarger ? other : root;
      group[small] = large;
      size[large]! += size[small]!;
      root = large;
      groups -= 1;
      if (isWhole) break;
    }
    this.#groups = groups;
    return size[root]!;
  }
}

/** Who stands for somebody's group; the way there is made shorter. */
export function rootOf(group: Int32Array, person: number): number {
  let p = person;
  for (let above = group[p]!; above !== p; above = group[p]!) {
    group[p] = group[above]!;
    p = group[p]!;
  }
  return p;
}
