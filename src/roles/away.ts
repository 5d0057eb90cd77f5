import type { PeopledLog } from '../model.js';
import { contactsOf } from './contacts.js';
import { hasPassedThrough, isGoneQuiet, longSilenceOf, usualGapOfAll } from './silence.js';

/** Who is not here any more, as far as the times of the log tell: nobody in a log without them. */
export interface Away {
  readonly is: Uint8Array;
  /** Days of silence, of who has been silent for four weeks or more, away or not; 0 for others. */
  readonly silent: Float64Array;
  /** Who has gone quiet against their own rhythm, whatever their role. */
  readonly quiet: number;
  /** Who came on one or two days only, long ago. */
  readonly passed: number;
}

/** @example one who wrote weekly until March is away in June; one who came once last week is not */
export function awayOf(log: PeopledLog, asOf: number): Away {
  const contacts = contactsOf(log, asOf);
  const usual = usualGapOfAll(contacts);
  const is = new Uint8Array(log.people.length);
  let quiet = 0;
  let passed = 0;
  for (let p = 0; p < is.length; p += 1) {
    const isQuiet = isGoneQuiet(contacts, p);
    const isPassed = hasPassedThrough(contacts, p, usual);
    quiet += Number(isQuiet);
    passed += Number(isPassed);
    is[p] = Number(isQuiet || isPassed);
  }
  return { is, silent: Float64Array.from(is, (_, p) => longSilenceOf(contacts, p)), quiet, passed };
}
