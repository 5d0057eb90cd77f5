import type { AttendanceList } from '../../model.js';

/** How often each person was at an event, and how large each event was; events above the limit do not count. */
export interface Guests {
  /** Events that each person attended. */
  readonly attended: Uint32Array;
  /** People at each event that counts. */
  readonly sizes: Uint32Array;
}

/** Counts an attendance list, each person once per event. */
export function guestsOf(
  { size, event, person, events }: AttendanceList,
  { people, eventLimit }: { readonly people: number; readonly eventLimit: number },
): Guests {
  const seen = new Set<number>();
  const once: number[] = [];
  for (let i = 0; i < size; i += 1) {
    const key = event[i]! * people + person[i]!;
    if (seen.has(key)) continue;
    seen.add(key);
    once.push(i);
  }
  const sizes = new Uint32Array(events.length);
  for (const i of once) sizes[event[i]!]! += 1;
  const attended = new Uint32Array(people);
  for (const i of once) if (sizes[event[i]!]! <= eventLimit) attended[person[i]!]! += 1;
  return { attended, sizes: sizes.filter((n) => n > 0 && n <= eventLimit) };
}
