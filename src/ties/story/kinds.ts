import { MEDIA, type PeopledLog, type TieStory } from '../../model.js';
import { AT_EVENT, BACK, type Contact, FORTH } from '../contact.js';

type Kinds = TieStory['kinds'];
type Places = TieStory['places'];

/** The pair's contacts by kind and medium, the most first. */
export function kindsOf(contacts: readonly Contact[], log: Pick<PeopledLog, 'kinds'>): Kinds {
  const sums = new Map<
    string,
    { kind: string; medium: Kinds[number]['medium']; interactions: number; a_to_b: number; b_to_a: number }
  >();
  for (const contact of contacts) {
    const kind = contact.way === AT_EVENT ? 'attendance' : log.kinds[contact.kind]!.name;
    const medium = MEDIA[contact.medium]!;
    const key = `${medium} ${kind}`;
    const sum = sums.get(key) ?? { kind, medium, interactions: 0, a_to_b: 0, b_to_a: 0 };
    sum.interactions += contact.count;
    if (contact.way === FORTH) sum.a_to_b += contact.count;
    if (contact.way === BACK) sum.b_to_a += contact.count;
    sums.set(key, sum);
  }
  return [...sums]
    .sort(([x, one], [y, two]) => two.interactions - one.interactions || (x < y ? -1 : 1))
    .map(([, sum]) => sum);
}

type Log = Pick<PeopledLog, 'places' | 'attendance'>;

/** Channels and rooms of their contact, and events that both attended, the most contact first. */
export function placesOf(contacts: readonly Contact[], log: Log, events: readonly number[]): Places {
  const sums = new Map<string, number>();
  const add = (place: string, count: number): void => {
    sums.set(place, (sums.get(place) ?? 0) + count);
  };
  for (const { place, count } of contacts) if (place !== 0) add(log.places[place]!, count);
  for (const event of events) add(log.attendance.events[event]!, 1);
  return [...sums]
    .sort(([x, one], [y, two]) => two - one || (x < y ? -1 : 1))
    .map(([place, interactions]) => ({ place, interactions }));
}

/** Events that both attended and that are small enough to make pairs. */
export function sharedEventsOf(
  { attendance }: Log,
  [a, b]: readonly [number, number],
  most: number,
): number[] {
  const guests = attendance.events.map(() => new Set<number>());
  for (let at = 0; at < attendance.size; at += 1) guests[attendance.event[at]!]!.add(attendance.person[at]!);
  return guests.flatMap((who, event) => (who.size <= most && who.has(a) && who.has(b) ? [event] : []));
}
