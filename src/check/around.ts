import { nearestOf } from '../kit/index.js';
import type { PersonRow } from '../model.js';
import type { Limits } from './limit.js';

type Member = Pick<PersonRow, 'person' | 'community'>;

/**
 * The limits again, with the community that everybody whom they name is in. Without `people`, where a saved analysis
 * does not keep everybody, they stay as they are.
 */
export function placedOf(limits: Limits, people: Iterable<Member> | null): Limits {
  const asked = new Set(
    limits.limits.flatMap(({ where }) => (where.type === 'around' ? [where.person] : [])),
  );
  if (people === null || asked.size === 0) return limits;
  const letters = new Map<string, string | null>();
  const names: string[] = [];
  for (const { person, community } of people) {
    names.push(person);
    if (asked.has(person)) letters.set(person, community);
  }
  const placed = limits.limits.map((limit) => {
    const { where } = limit;
    if (where.type !== 'around') return limit;
    const letter = letters.get(where.person);
    const known = letter === undefined ? { near: nearestOf(where.person, names) } : { letter };
    return { ...limit, where: { ...where, known } };
  });
  return { ...limits, limits: placed };
}
