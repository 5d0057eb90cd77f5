/** The public API: read logs, analyze them, write the findings. See the README for a working example. */
export { savedFindingsOf } from './analysis/index.js';
export { comparisonOf, type Side, type Span, spanOf } from './change/index.js';
export {
  type Baseline,
  baselineOf,
  baselineTextOf,
  checkedOf,
  type Limits,
  limitsOf,
  placedOf,
  readBaseline,
  refuseBaseline,
} from './check/index.js';
export { UserError } from './errors.js';
export { type ReadOptions, readLog, readTable } from './interactions/index.js';
export type * from './model.js';
export { type PeopleList, peopleListOf } from './people/index.js';
export { analyze, type CalibrateGiven, calibrate, DEFAULTS, type Given } from './pipeline.js';
export {
  CHECK_REPORTERS,
  comparisonTextOf,
  type Look,
  personChangesTextOf,
  textOf,
  trendTextOf,
} from './report/index.js';
export { tieStoryOf } from './stories.js';
export { type TrendGiven, trend } from './trend.js';
