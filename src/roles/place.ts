import type { Contacts } from './contacts.js';
import type { Columns } from './measures.js';
import type { Standpoint } from './person-measure.js';

/** All that the rules of the roles look at: every person's measures, and what is usual in this network. */
export interface Place {
  readonly columns: Columns;
  readonly contacts: Contacts;
  /** On how many days each person had several conversations at once. */
  readonly severalDays: Float64Array;
  readonly usual: Usual;
}

/** What is usual among the people who have a tie. */
export interface Usual {
  readonly ties: number;
  readonly conversations: number;
  readonly atOnce: number;
  readonly betweenness: number;
  /** What a single search gives a person at most, where betweenness is estimated from some; 0 where it is exact. */
  readonly chance: number;
  /** The share of all ties that are deep. */
  readonly deepShare: number;
  readonly highestCore: number;
}

export function placeOf(from: Standpoint, columns: Columns): Place {
  const mean = (column: Float64Array): number => meanOf(column, columns.ties);
  const { exact, sources } = from.paths;
  const usual = {
    ties: mean(columns.ties),
    conversations: mean(columns.conversations),
    atOnce: mean(columns.conversations_at_once),
    betweenness: mean(columns.betweenness),
    chance: exact ? 0 : 1 / sources,
    deepShare: from.ties.deep.reduce((sum, deep) => sum + deep, 0) / from.ties.size,
    highestCore: columns.core_number.reduce((a, b) => Math.max(a, b), 0),
  };
  return { columns, contacts: from.contacts, severalDays: from.atOnce.severalDays, usual };
}

/** The mean over the people who have a tie; NaN where there are none. */
function meanOf(column: Float64Array, ties: Float64Array): number {
  let sum = 0;
  let size = 0;
  for (let p = 0; p < column.length; p += 1) {
    if (ties[p] === 0 || Number.isNaN(column[p]!)) continue;
    sum += column[p]!;
    size += 1;
  }
  return sum / size;
}
