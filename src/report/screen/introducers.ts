import type { Analysis, PersonRow } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, listOf, manyOf } from '../words.js';

/** More than two would push those off the screen whom the others would miss. */
const MOST = 2;

function madeOf({ person, introductions, measures }: PersonRow, voice: Voice, i: number): string {
  const made = i === 0 ? manyOf(introductions ?? 0, 'introduction') : countOf(introductions);
  const expected = countOf(measures.introductions_expected ?? null);
  return `${voice.name(person)} made ${made}, ${expected} expected by chance`;
}

/** `Ana made 14 introductions, 3 expected by chance.` Nothing where nobody introduces people beyond chance. */
export function introducedOf({ introducers = [] }: Analysis, voice: Voice): string {
  if (introducers.length === 0) return '';
  return `${listOf(introducers.slice(0, MOST).map((row, i) => madeOf(row, voice, i)))}.`;
}
