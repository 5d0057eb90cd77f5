/** What would make sense in any program: growable columns, seeded random numbers, values and times. */
export { Dictionary, Growable } from './columns.js';
export { byText, DAY, isoOf, shareOf, asValue } from './numbers.js';
export { type Random, randomOf } from './random.js';
