import type { PersonRow } from '../../model.js';
import type { Voice } from '../voice.js';
import { cutOffOf } from '../words.js';

/** Whether somebody is called by a number. */
export const isNumber = (person: string): boolean => /^\d+$/.test(person);

/** `without Ana, 6 of the other 33 are cut off`; who is called by a number stands last, where no other number follows. */
export function withoutOf(row: PersonRow, others: number, voice: Voice): string {
  const are = `${cutOffOf(row.cut_off_without, others)} cut off`;
  const name = voice.name(row.person);
  return isNumber(row.person) ? `${are} without ${name}` : `without ${name}, ${are}`;
}
