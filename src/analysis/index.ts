/** The analysis: what the stages found, put together as plain JSON. */
export { missingOf } from './missing.js';
export { periodOf, summaryOf, worldsOf } from './parts.js';
