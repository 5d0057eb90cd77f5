import type { Ties } from '../model.js';
import { ALPHA } from './chance/chance.js';

/** What a reader should know of how the ties came about, a sentence each. */
export function tieNotesOf(ties: Ties): string[] {
  return [gateNote(ties), chanceNote(ties), missedNote(ties)].filter((note) => note !== '');
}

function gateNote({ gate, online, offline }: Ties): string {
  const [on, off] = [online.some((n) => n > 0), offline.some((n) => n > 0)];
  if (gate === 'both-worlds' && !(on && off))
    return 'No tie can be deep: --gate both asks for evidence online and offline, and this log does not show both.';
  if (gate === 'either-world' && !on && !off)
    return 'No tie can be deep: --gate either asks for evidence online or offline, and this log says neither.';
  return '';
}

function chanceNote({ droppedByChance: dropped, size }: Ties): string {
  if (dropped === 0) return '';
  return `${dropped} of ${dropped + size} pairs were together at events no more than chance explains (alpha ${ALPHA}) and are left out: --beyond-chance.`;
}

function missedNote({ missedEachOther: missed }: Ties): string {
  if (missed === 0) return '';
  const pairs = missed === 1 ? '1 pair was' : `${missed} pairs were`;
  return `${pairs} at the same event at different times, and did not meet there.`;
}
