import type { Value } from '../../model.js';

const BARS = '▁▂▃▄▅▆▇█';

/**
 * Values as bars, the least lowest and the most highest; a space where there is none. More values than there is room
 * for are taken together, neighbours as their mean.
 *
 * @example sparklineOf([0, 5, null, 10], 80) // '▁▅ █'
 */
export function sparklineOf(values: readonly Value[], room: number): string {
  const shown = values.length <= room ? values : bucketsOf(values, Math.max(1, room));
  const known = shown.filter((value) => value !== null);
  const least = Math.min(...known);
  const span = Math.max(...known) - least;
  const barOf = (value: Value): string => {
    if (value === null) return ' ';
    const height = span === 0 ? 0.5 : (value - least) / span;
    return BARS[Math.min(BARS.length - 1, Math.floor(height * BARS.length))] as string;
  };
  return shown.map(barOf).join('');
}

function bucketsOf(values: readonly Value[], room: number): Value[] {
  return Array.from({ length: room }, (_, i) => {
    const from = Math.floor((i * values.length) / room);
    const until = Math.floor(((i + 1) * values.length) / room);
    const known = values.slice(from, Math.max(until, from + 1)).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}
