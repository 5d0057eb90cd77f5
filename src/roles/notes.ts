import { MOST_DRAWS } from './introductions/introductions.js';
import type { Roles } from './roles.js';

/** What a reader should know of how the measures of people were found, a sentence each. */
export function roleNotesOf({ from }: Roles): string[] {
  const { draws } = from.introductions;
  if (draws === 0 || draws === MOST_DRAWS) return [];
  return [
    `Introductions are compared with ${draws} shuffles of the times instead of ${MOST_DRAWS}: this network has many common contacts, and each shuffle looks at all of them.`,
  ];
}
