import type { Value } from '../model.js';

/** Holds a number and its unit together where lines break. */
export const NO_BREAK = '\u00a0';

/** What stands for a value that is not defined. */
export const NONE = '–';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12,480`; a fraction keeps one digit. */
export function countOf(value: Value): string {
  if (value === null || !Number.isFinite(value)) return NONE;
  const [whole, part] = (Math.round(value * 10) / 10).toString().split('.') as [string, string?];
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** `0.09`, `–`; whole numbers stay whole. */
export function numberOf(value: Value): string {
  if (value === null || !Number.isFinite(value)) return NONE;
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return countOf(Math.round(value));
  return value.toFixed(2).replace(/^-(0\.00)$/, '$1');
}

/** `6 %`; a share that is small and not zero never reads `0 %`, nor one just short of all `100 %`. */
export function percentOf(share: Value): string {
  if (share === null || !Number.isFinite(share)) return NONE;
  if (share > 0 && share < 0.005) return `<1${NO_BREAK}%`;
  if (share < 1 && share >= 0.995) return `>99${NO_BREAK}%`;
  return `${Math.round(share * 100)}${NO_BREAK}%`;
}

/** `1 tie`, `3 ties`. */
export function manyOf(count: number, one: string, many = `${one}s`): string {
  return `${countOf(count)}${NO_BREAK}${count === 1 ? one : many}`;
}

/** `61 of the other 141 are`, who are cut off. */
export function cutOffOf(many: number, others: number): string {
  return `${countOf(many)} of the other ${countOf(others)} ${many === 1 ? 'is' : 'are'}`;
}

/** `9 in 10 people`; in hundreds where tenths say too little. */
export function inTenOf(share: number): string {
  if (share >= 0.995) return 'everyone';
  if (share >= 0.95) return 'almost everyone';
  if (share < 0.005) return share === 0 ? 'nobody' : 'almost nobody';
  return share < 0.075
    ? `${Math.round(share * 100)} in 100 people`
    : `${Math.round(share * 10)} in 10 people`;
}

/** `Nov 2026`. */
export function monthOf(iso: string): string {
  const found = /^([+-]?\d{4,6})-(\d\d)/.exec(iso);
  return found === null ? iso : `${MONTHS[Number(found[2]) - 1]}${NO_BREAK}${Number(found[1])}`;
}

/** `Jan 2025 to Nov 2026`, or one month when both are the same; null in a log without times. */
export function periodOf(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null;
  return monthOf(first) === monthOf(last) ? monthOf(first) : `${monthOf(first)} to ${monthOf(last)}`;
}

/** `Ana, Bo and Cy`. */
export function listOf(names: readonly string[], last = 'and'): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${last} ${names[names.length - 1]}`;
}

/** Words that are written with their hyphens. */
const HYPHENED: ReadonlySet<string> = new Set(['one-sided', 'hub-and-spoke', 'multi-hub', 'two-way']);

/** `close-but-never-met` and `web_index`, as words. */
export function wordsOf(code: string): string {
  if (code === 'core-periphery') return 'core and periphery';
  return HYPHENED.has(code) ? code : code.replace(/[-_]/g, ' ');
}

/** The first letter large: the beginning of a sentence. */
export function sentenceOf(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
