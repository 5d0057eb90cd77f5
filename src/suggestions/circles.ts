import type { PeopledLog } from '../model.js';

/** A place or an event, and who was there: somewhere two people could meet. */
export interface Circle {
  readonly name: string;
  readonly what: 'place' | 'event';
  readonly people: readonly number[];
}

/** A circle of more people than this is no reason to know each other. */
const LARGEST = 200;

/** Places and events of 2 to 200 people, the smallest first, then by name. */
export function circlesOf(log: PeopledLog): Circle[] {
  const places = new Map<number, Set<number>>();
  const events = new Map<number, Set<number>>();
  const note = (circles: Map<number, Set<number>>, circle: number, p: number): void => {
    const there = circles.get(circle);
    if (there === undefined) circles.set(circle, new Set([p]));
    else there.add(p);
  };
  for (let i = 0; i < log.size; i += 1) {
    if (log.place[i] === 0) continue;
    note(places, log.place[i]!, log.from[i]!);
    note(places, log.place[i]!, log.to[i]!);
  }
  const { attendance } = log;
  for (let i = 0; i < attendance.size; i += 1) note(events, attendance.event[i]!, attendance.person[i]!);
  return [
    ...circlesFrom(places, 'place', log.places),
    ...circlesFrom(events, 'event', attendance.events),
  ].sort((x, y) => x.people.length - y.people.length || (x.name < y.name ? -1 : 1));
}

function circlesFrom(
  circles: Map<number, Set<number>>,
  what: Circle['what'],
  names: readonly string[],
): Circle[] {
  return [...circles]
    .filter(([, there]) => there.size > 1 && there.size <= LARGEST)
    .map(([circle, there]) => ({ name: names[circle]!, what, people: [...there].sort((x, y) => x - y) }));
}

/** The circles of each person, as positions. */
export function circlesByPerson(circles: readonly Circle[], people: number): readonly (readonly number[])[] {
  const of: number[][] = Array.from({ length: people }, () => []);
  circles.forEach((circle, at) => {
    for (const p of circle.people) of[p]!.push(at);
  });
  return of;
}
