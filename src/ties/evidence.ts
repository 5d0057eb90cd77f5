import { DAY, pickedOf } from '../kit/index.js';
import type { AnalyzeOptions, PeopledLog } from '../model.js';
import { chanceOf, crowdOf } from './chance/chance.js';
import { contactsOf } from './contacts.js';
import { firmOf } from './firm.js';
import { type Grounds, groundsOf } from './grounds.js';
import { type Pairs, pairsOf } from './pairs.js';
import { pickedPairsOf } from './picked-pairs.js';
import { projectionOf } from './projection.js';
import { settingsOf } from './settings.js';
import { weighingOf } from './weights.js';

/** All that facets and depth are computed from, and what was left out on the way. */
export interface Evidence {
  readonly grounds: Grounds;
  /** 1 for pairs whose shared events are no more than chance; see `crowdOf`. */
  readonly crowd: Uint8Array;
  /** 1 for those of them that rest on these events alone; see `chanceOf`. */
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
  const crowd = crowdOf(attendance, all, { people: people.length, eventLimit });
  const chance = chanceOf(crowd, all);
  const kept = options.beyondChance === true ? firmOf(chance) : null;
  const pairs = kept === null ? all : pickedPairsOf(all, kept);
  const asOfDay = options.asOf === null ? lastOf(all) / DAY : Math.floor(options.asOf / DAY);
  return {
    grounds: groundsOf(pairs, { people: people.length, asOfDay, halfLife, spare: contacts.memory }),
    ...(kept === null ? { crowd, chance } : { crowd: pickedOf(crowd, kept), chance: pickedOf(chance, kept) }),
    eventsTooLarge: projection.eventsTooLarge,
    missedEachOther: projection.missedEachOther,
    droppedByChance: all.size - pairs.size,
  };
}

function lastOf({ size, last }: Pairs): number {
  let latest = Number.NaN;
  for (let i = 0; i < size; i += 1) if (!(latest >= last[i]!) && !Number.isNaN(last[i]!)) latest = last[i]!;
  return latest;
}
