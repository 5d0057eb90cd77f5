/** What would make sense in any program: growable columns, seeded random numbers, values and times. */
export { Dictionary, Growable } from './columns.js';
export { FINE, finesOf, GRAIN, grainsOf, UNIT, unitsOf } from './exact.js';
export { lettersOf } from './letters.js';
export { isMoment, MOMENT } from './moment.js';
export { nearestOf } from './nearest.js';
export {
  asValue,
  byText,
  DAY,
  greatestOf,
  isoOf,
  leastOf,
  mostRowsOf,
  PARTS_OF_A_MINUTE,
  shareOf,
  untracedOf,
} from './numbers.js';
export { oncePer } from './once.js';
export { pickedOf } from './picked.js';
export { type Random, randomOf } from './random.js';
export { roundedTogether } from './rounded.js';
export { shownOf } from './shown.js';
export { agreeingOf, hashOf, isSketch, sketchOf } from './sketch.js';
export { sortedBy, sortedTogether, type Together } from './sorted-by.js';
export { tailOf } from './tails.js';
