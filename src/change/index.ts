/** What changes: windows over the time of one log, and two results side by side. */
export { jaccardOf, type Seen, type Telling, tellingOf } from './changes.js';
export { claimsOf, patienceOf } from './claims.js';
export { comparisonOf, type Side } from './compare.js';
export { type Observed, observedOf } from './observed.js';
export { type Rolled, rolledOf } from './roll.js';
export { dateOf, laterOf, type Span, spanOf, spanWordsOf } from './spans.js';
export { type Spells, spellsOf } from './spells.js';
export { CHANGE_TERMS } from './terms.js';
export { type Cut, type Timeline, timelineOf } from './timeline.js';
export { type Window, windowsOf } from './windows.js';
