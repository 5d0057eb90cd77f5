import type { Blend } from '../model.js';

export type { Blend };

/**
 * The weights of depth, fitted and then fixed.
 *
 * Ridge-logistic regression (Newton, ridge 1) of "these two are close" on five labelled sets from four logs, each log
 * counting the same: high school contacts and named friends, in all and among Facebook friends (Mastrandrea 2015),
 * Bluetooth sightings and messages at a conference and friends (Pietilainen 2009), talk in a fraternity and ratings
 * (Bernard, Killworth & Sailer 1980), contacts of windsurfers and closeness (Freeman). `npm run validate` fits again,
 * checks that these are the numbers, and writes bench/validate/RESULTS.md, also with every log left out in turn.
 *
 * Inputs are not standardised within the log: standardised ones rank hardly better here, and would call the same share
 * of an audience deep as of a family. Reciprocity, variety, kinship and span have no weight: no labelled log shows enough
 * of them to fit one, or (span) they add nothing to days. Recency has none by definition, and both worlds counts by
 * definition: see `worldsOf`.
 */
export const BLEND: Blend = {
  intercept: -1.133,
  inputs: [
    { name: 'closeness', weight: 1.099, neutral: -4.141 },
    { name: 'days', weight: 0.418, neutral: 0.559 },
  ],
};

/**
 * The depth at which a tie can be deep: as likely as not that the two call each other close. Within 0.1 of it, 36 to
 * 71 % of the labelled pairs are close, above it 58 to 86 %; of the 450,000 pairs of an audience on Twitter it leaves
 * less than 1 % deep.
 */
export const CUT = 0.5;

/** A tie of fewer interactions is not called deep, whatever its depth: there is too little to tell. */
export const ENOUGH = 5;
