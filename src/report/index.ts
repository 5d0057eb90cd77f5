/** Findings as text: for a terminal, for spreadsheets, for scripts and for Markdown. */

export { calibrationJsonOf, calibrationTextOf, depthModelTextOf } from './calibration.js';
export { comparisonTextOf } from './change/compare.js';
export { comparisonLinesOf, personChangesTextOf } from './change/compare-people.js';
export { trendTextOf } from './change/trend.js';
export { CHECK_REPORTERS, type CheckReporter, type CheckReporterName } from './check/index.js';
export { explainOf } from './explain.js';
export { HEADINGS } from './headings.js';
export { introduceTextOf } from './introduce/introduce.js';
export { besideNotesOf } from './introduce/lead.js';
export { problemLineOf, summaryLineOf } from './lines.js';
export type { Look } from './look.js';
export { profilesTextOf } from './profile/profiles.js';
export { REPORTERS, type ReporterName } from './reporters.js';
export { personStoryTextOf } from './story/person-story.js';
export { STORY_FORMS, storyTextOf } from './story/story.js';
export { COMMANDS, type CommandName, textOf } from './text.js';
