/** The public API: read logs, analyze them, write the findings. See the README for a working example. */
export { UserError } from './errors.js';
export { type ReadOptions, readLog, readTable } from './interactions/index.js';
export type * from './model.js';
export { type PeopleList, peopleListOf } from './people/index.js';
export { analyze, type CalibrateGiven, calibrate, DEFAULTS, type Given } from './pipeline.js';
export { type Look, textOf } from './report/index.js';
export { tieStoryOf } from './stories.js';
