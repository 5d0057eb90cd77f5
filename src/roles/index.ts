/** Everybody's place in the network: measures of a person, what would break without them, and a role with its reason. */

export { type Away, awayOf } from './away.js';
export { introducersOf } from './introducers.js';
export { type MeasureName, PERSON_MEASURES } from './measures.js';
export { mostMissedOf } from './missed.js';
export { roleNotesOf } from './notes.js';
export type { Evidence, PersonMeasure } from './person-measure.js';
export { personRowOf } from './person-row.js';
export { profileOf } from './profile/profile.js';
export { type Roles, rolesOf } from './roles.js';
export { personStoryOf } from './story/person-story.js';
export { ROLE_TERMS } from './terms.js';
