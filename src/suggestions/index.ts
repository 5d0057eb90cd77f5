/** Whom to introduce to whom: pairs without a tie and with a reason to meet, and what their tie would change. */
export { closeNotesOf, isCloseNeverMet } from './close.js';
export { GOALS, type Goal } from './goals.js';
export { heldOf } from './held.js';
export { awayNotesOf, suggestionNotesOf } from './notes.js';
export { type Suggested, suggestionsOf } from './suggestions.js';
export { SUGGESTION_TERMS } from './terms.js';
export { untiedOf } from './untied.js';
