/** Who is who: the people file, and the log with persons in the place of keys. */

export { type PeopleGroups, peopleGroupsOf } from './groups.js';
export { type PeopleList, peopleListOf } from './list.js';
export { personAtOf } from './named.js';
export { peopledLogOf } from './peopled-log.js';
