import { DAY, isoOf } from '../../kit/index.js';
import type { Person, PersonStory } from '../../model.js';
import type { Roles } from '../roles.js';

type Pair = PersonStory['introductions']['pairs'][number];

/**
 * Who met through a person, the surest first: alone before shared, in the same place before elsewhere, soon before
 * late, those with few common contacts, who could have introduced them too, before those with many; then by name.
 */
export function introducedByOf({ from }: Roles, people: readonly Person[], p: number): Pair[] {
  const { introductions, network, days, triangles } = from;
  const { tie, person, share, lag, together } = introductions.credits;
  const mine: number[] = [];
  for (let i = 0; i < person.length; i += 1) if (person[i] === p) mine.push(i);
  mine.sort(
    (i, j) =>
      share[j]! - share[i]! ||
      together[j]! - together[i]! ||
      lag[i]! - lag[j]! ||
      triangles.common[tie[i]!]! - triangles.common[tie[j]!]! ||
      tie[i]! - tie[j]!,
  );
  return mine.map((i) => ({
    a: people[network.a[tie[i]!]!]!.name,
    b: people[network.b[tie[i]!]!]!.name,
    on: (isoOf(days.day[days.offsets[tie[i]!]!]! * DAY) ?? '').slice(0, 10),
    after: lag[i]!,
    same_place: together[i] === 1,
    credit: share[i]!,
  }));
}
