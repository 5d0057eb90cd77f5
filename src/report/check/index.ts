/** Verdicts as text: an entry of its own, for a check in CI is to begin at once and needs no table, screen or story. */
export { CHECK_REPORTERS, type CheckReporter, type CheckReporterName } from './reporters.js';
