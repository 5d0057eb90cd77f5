/** What changes: windows over the time of one log, and two results side by side. */
export { changesOf, jaccardOf, UNCLAIMED } from './changes.js';
export { comparisonOf, type Side } from './compare.js';
export { type Lives, livesOf, type Seen, seenOf } from './seen.js';
export { dateOf, laterOf, type Span, spanOf } from './spans.js';
export { CHANGE_TERMS } from './terms.js';
export { type Cut, type Timeline, timelineOf } from './timeline.js';
export { type Window, windowsOf } from './windows.js';
