import { DAY } from '../kit/index.js';
import type { AnalyzeOptions, PeopledLog } from '../model.js';
import { chanceOf } from './chance/chance.js';
import { contactsOf } from './contacts.js';
import { type Grounds, groundsOf } from './grounds.js';
import { type Pairs, pairsOf } from './pairs.js';
import { pickedPairsOf } from './picked-pairs.js';
import { projectionOf } from './projection.js';
import { settingsOf } from './settings.js';
import { weighingOf } from './weights.js';

/** All that facets and depth are computed from, and what was left out on the way. */
export interface Evidence {
  readonly grounds: Grounds;
  /** 1 for pairs that rest on shared events by chance alone; see `chanceOf`. */
  readonly chance: Uint8Array;
  readonly eventsTooLarge: number;
  readonly missedEachOther: number;
  readonly droppedByChance: number;
}

/** Pairs and the totals around them; with `beyondChance`, without the pairs that rest on chance alone. */
export function evidenceOf(log: PeopledLog, options: AnalyzeOptions): Evidence {
  const { attendance, people } = log;
  const { eventLimit, halfLife } = options;
  const projection = projectionOf(attendance, eventLimit);
  const { weigh } = settingsOf(log, options);
  const contacts = contactsOf(log, projection, weighingOf(log.kinds, weigh));
  const all = pairsOf(contacts);
  const test = options.beyondChance === true ? 'sdsm' : 'hypergeometric';
  const marked = chanceOf(attendance, all, { people: people.length, eventLimit, test });
  const pairs = options.beyondChance === true ? pickedPairsOf(all, (i) => marked[i] === 0) : all;
  const asOfDay = options.asOf === null ? lastOf(all) / DAY : Math.floor(options.asOf / DAY);
  return {
    grounds: groundsOf(pairs, { people: people.length, asOfDay, halfLife, spare: contacts.memory }),
    chance: pairs === all ? marked : new Uint8Array(pairs.size),
    eventsTooLarge: projection.eventsTooLarge,
    missedEachOther: projection.missedEachOther,
    droppedByChance: all.size - pairs.size,
  };
}

function lastOf(pairs: Pairs): number {
  let last = Number.NaN;
  for (const one of pairs.last) if (!(last >= one) && !Number.isNaN(one)) last = one;
  return last;
}
