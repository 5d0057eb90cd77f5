/** What each pair of people shares: facets, depth and standing, from interactions and shared events. */
export { alternativesOf } from './audits/alternatives.js';
export { deepTiesOf, LAYERS } from './audits/layers.js';
export { triadsOf } from './audits/triads.js';
export { calibrationOf, type Survey } from './calibrate/calibrate.js';
export { deepestOf } from './deepest.js';
export { FACETS } from './facets/table.js';
export { chanceTiesOf, firmTiesOf } from './firm.js';
export { modelOf } from './model.js';
export { tieNotesOf } from './notes.js';
export { tieRowOf } from './row.js';
export { storyOf, tieAtOf } from './story/story.js';
export { TIE_TERMS, tieTermsOf } from './terms.js';
export { tiesOf } from './ties.js';
export { deepWithoutOf } from './without.js';
