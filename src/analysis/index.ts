/** The analysis: what the stages found, put together as plain JSON, and read back from it. */
export { auditsOf } from './audits.js';
export { depthNotesAmong, depthNotesOf } from './depth-notes.js';
export { ANALYSIS_JSON_SCHEMA } from './json-schema.js';
export { type Made, type MadeWords, madeAlikeOf, madeOf, otherwiseOf } from './made.js';
export { chanceOf, missingOf } from './missing.js';
export { periodOf, summaryOf, worldsOf } from './parts.js';
export { samplingNotesOf, samplingOf } from './sampling.js';
export { isSaved, type SavedFindings, savedFindingsOf } from './saved.js';
