import type { CommunityRow } from '../model.js';
import { countOf, listOf } from './words.js';

type Row = Pick<CommunityRow, 'people' | 'measures' | 'pieces'>;

/** Who cuts off less than this share of the others by leaving breaks nothing. */
export const BREAKS = 0.1;

/** What has so few people is no part; nor is what has less than the share whose leaving would break the whole. */
const PAIR = 2;
/** A pair or two beside the rest are leftovers, in a small log too. */
const LEFTOVERS = 4;
/** So many sizes are told one by one. */
const MOST = 3;

/** The sizes of the parts that have no tie with each other, the largest first; empty where one holds nearly everybody. */
export function partsOf(row: Row): number[] {
  if (!isInPieces(row)) return [];
  const { pieces = [] } = row;
  const parts = pieces.filter(({ people }) => people > PAIR && people >= BREAKS * tiedOf(row));
  const sizes = parts.flatMap(({ people, groups }) => Array<number>(groups).fill(people));
  return sizes.length > 1 ? sizes : [];
}

/** Whether the largest connected group leaves out a tenth of those who have a tie or more, and more than leftovers. */
function isInPieces(row: Row): boolean {
  const outside = tiedOf(row) - largestOf(row);
  return outside > LEFTOVERS && outside >= BREAKS * tiedOf(row);
}

function tiedOf({ people, pieces }: Row): number {
  return pieces?.reduce((sum, piece) => sum + piece.people * piece.groups, 0) ?? people;
}

function largestOf({ people, measures, pieces }: Row): number {
  return pieces?.[0]?.people ?? Math.round((measures.largest_component_share ?? 1) * people);
}

/** `16 and 15 people`, `10 people each`, `12 to 30 people`. */
export function sizesOf(parts: readonly number[]): string {
  const least = parts[parts.length - 1]!;
  if (parts[0] === least) return `${countOf(least)} people each`;
  const sizes = parts.map(countOf);
  return `${parts.length > MOST ? `${countOf(least)} to ${sizes[0]}` : listOf(sizes)} people`;
}

/** ` (and 36 in smaller ones)`, where these are a tenth of those who have a tie or more; '' else. */
export function smallerOf(row: Row): string {
  const left = tiedOf(row) - partsOf(row).reduce((sum, size) => sum + size, 0);
  return left < BREAKS * tiedOf(row) ? '' : ` (and ${countOf(left)} in smaller ones)`;
}

const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' };

/** `two parts of 16 and 15 people have no tie with each other`; null where the whole is not in pieces. */
export function inPiecesOf(row: Row): string | null {
  const parts = partsOf(row);
  if (parts.length > 0) {
    const many = NUMBERS[parts.length] ?? countOf(parts.length);
    return `${many} parts of ${sizesOf(parts)}${smallerOf(row)} have no tie with each other`;
  }
  if (!isInPieces(row)) return null;
  const who = tiedOf(row) < row.people ? 'people who have a tie' : 'people';
  return `the largest part connects only ${countOf(largestOf(row))} of ${countOf(tiedOf(row))} ${who}`;
}
