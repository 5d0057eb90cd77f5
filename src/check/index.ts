/** Limits held against an analysis: what passes, what fails and by how much, and what could not be measured. */
export { placedOf } from './around.js';
export { type Baseline, baselineOf, baselineTextOf } from './baseline.js';
export type { Limits } from './limit.js';
export { limitsOf } from './limits.js';
export { MEASURES } from './measures.js';
export { readBaseline } from './read-baseline.js';
export { refuseBaseline } from './refuse-baseline.js';
export { LIMITS_JSON_SCHEMA } from './schema.js';
export { LIMITS_SCHEMA, starterOf } from './starter.js';
export { usualLimitsOf } from './usual.js';
export { checkedOf } from './verdicts.js';
