import type { Analysis, PersonRow } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, manyOf } from '../words.js';

/** More than two would push those off the screen whom the others would miss. */
const MOST = 2;
/** An analysis holds no more of them than this. */
const LISTED = 20;

function madeOf({ person, introductions, measures }: PersonRow, voice: Voice, i: number): string {
  const many = Math.round(introductions ?? 0);
  const chance = Math.round(measures.introductions_expected ?? 0);
  const made = i === 0 ? manyOf(many, 'introduction') : countOf(many);
  return `${voice.name(person)} made ${made}, ${chance === 0 ? 'none' : countOf(chance)} expected by chance.`;
}

/** `Ana made 14 introductions, 3 expected by chance.` Nothing where nobody introduces people beyond chance. */
export function introducedOf({ introducers = [] }: Analysis, voice: Voice): string {
  const told = introducers.slice(0, MOST).map((row, i) => madeOf(row, voice, i));
  const others = introducers.length - MOST;
  const least = introducers.length >= LISTED ? 'At least ' : '';
  const more = others > 0 ? [`${least}${manyOf(others, 'other')} introduced people beyond chance too.`] : [];
  return [...told, ...more].join(' ');
}
