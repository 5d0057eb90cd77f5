import type { Around } from './skeleton.js';

/**
 * The largest group that is left when one person is out, of equals that of the first person: who is around whom in it,
 * and where each of its people was before.
 */
export function largestWithoutOf(
  network: Around,
  person: number,
): { readonly rest: Around; readonly were: Uint32Array } {
  const { group, largest, size } = groupsWithout(network, person);
  const { people, offsets, neighbours } = network;
  const place = new Uint32Array(people);
  const were = new Uint32Array(size);
  const starts = new Uint32Array(size + 1);
  const kept = new Uint32Array(neighbours.length);
  let [found, ends] = [0, 0];
  for (let p = 0; p < people; p += 1) if (group[p] === largest) place[p] = found++;
  for (let p = 0; p < people; p += 1) {
    if (group[p] !== largest) continue;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (other !== person) kept[ends++] = place[other]!;
    }
    were[place[p]!] = p;
    starts[place[p]! + 1] = ends;
  }
  return { rest: { people: size, offsets: starts, neighbours: kept.subarray(0, ends) }, were };
}

/** A group's number for each person, from 1; the person who is out has none. The number and size of the largest. */
function groupsWithout({ people, offsets, neighbours }: Around, person: number) {
  const group = new Uint32Array(people);
  const waiting = new Uint32Array(people);
  let [groups, largest, most] = [0, 0, 0];
  for (let start = 0; start < people; start += 1) {
    if (start === person || group[start] !== 0) continue;
    groups += 1;
    group[start] = groups;
    waiting[0] = start;
    let size = 1;
    for (let head = 0; head < size; head += 1) {
      const p = waiting[head]!;
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (other === person || group[other] !== 0) continue;
        group[other] = groups;
        waiting[size++] = other;
      }
    }
    if (size > most) [largest, most] = [groups, size];
  }
  return { group, largest, size: most };
}
