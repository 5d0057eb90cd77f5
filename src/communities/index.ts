/** Groups of people who are closer to each other than chance would have it, and how far runs agree on them. */
export { communitiesOf, MOST_RUNS, RUN_TIES } from './communities.js';
export { givenCommunitiesOf, groupNotesOf } from './given.js';
export { communityNameOf } from './name.js';
export { COMMUNITY_TERMS } from './terms.js';
