import { mostRowsOf } from '../../kit/index.js';
import type { Network } from '../../model.js';
import { trianglesOf } from '../../network/index.js';
import type { Slots } from '../slots.js';

/** A tie, and the contacts that its two people have in common. One object for all of them: read it, do not keep it. */
export interface Meeting {
  tie: number;
  /** Whoever of the two has fewer days with contacts, and the other. */
  x: number;
  y: number;
  /** How many common contacts there are; the columns are longer. */
  size: number;
  readonly person: Uint32Array;
  /** Each common contact's tie to x, and to y. */
  readonly toX: Uint32Array;
  readonly toY: Uint32Array;
}

/**
 * Visits every tie whose two people have a contact in common, those of one `y` after the other. Each costs the contacts
 * of `x`, who has the fewer, so that hubs cost no more than their spokes.
 */
export function visitMeetings(network: Network, slots: Slots, visit: (meeting: Meeting) => void): void {
  const { people, offsets, neighbours, tieOf } = network;
  const { common } = trianglesOf(network);
  const column = (): Uint32Array => new Uint32Array(mostRowsOf(network.offsets));
  const meeting: Meeting = { tie: 0, x: 0, y: 0, size: 0, person: column(), toX: column(), toY: column() };
  const toY = new Uint32Array(people); // 1 + the tie to y
  const slotsAt = (p: number): number => slots.offsets[p + 1]! - slots.offsets[p]!;
  for (let y = 0; y < people; y += 1) {
    for (let i = offsets[y]!; i < offsets[y + 1]!; i += 1) toY[neighbours[i]!] = tieOf[i]! + 1;
    for (let i = offsets[y]!; i < offsets[y + 1]!; i += 1) {
      const x = neighbours[i]!;
      if (common[tieOf[i]!] === 0) continue;
      if (slotsAt(x) > slotsAt(y) || (slotsAt(x) === slotsAt(y) && x > y)) continue;
      meeting.tie = tieOf[i]!;
      meeting.x = x;
      meeting.y = y;
      meeting.size = common[tieOf[i]!]!;
      fill(meeting, network, toY);
      visit(meeting);
    }
    for (let i = offsets[y]!; i < offsets[y + 1]!; i += 1) toY[neighbours[i]!] = 0;
  }
}

/** Looks through the contacts of x until all that they have in common are found. */
function fill(
  { x, size, person, toX, toY: toYs }: Meeting,
  { offsets, neighbours, tieOf }: Network,
  toY: Uint32Array,
): void {
  for (let i = offsets[x]!, found = 0; found < size; i += 1) {
    const z = neighbours[i]!;
    const tie = toY[z]!;
    if (tie === 0) continue;
    person[found] = z;
    toX[found] = tieOf[i]!;
    toYs[found] = tie - 1;
    found += 1;
  }
}
