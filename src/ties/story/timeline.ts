import { DAY, isoOf } from '../../kit/index.js';
import { MEDIA, type TieStory } from '../../model.js';
import type { Contact } from '../contact.js';

type Timeline = NonNullable<TieStory['timeline']>;
type Step = Timeline['step'];

/** No timeline has more bars, so that it fits a terminal of 80 columns. */
const MOST_BARS = 56;
const WEEK = 7;
const STEPS: readonly Step[] = ['day', 'week', 'month', 'quarter', 'year'];

/**
 * Contact over time: days, weeks from Monday, months, quarters or years, whichever are the finest that make 56 bars or
 * fewer, from the first contact to the moment of the analysis, so that silence is seen too. Null without times.
 */
export function timelineOf(
  contacts: readonly Contact[],
  { zeroDay, asOfDay }: { zeroDay: number; asOfDay: number },
): Timeline | null {
  const days = contacts.map(({ day }) => (day === 0 ? Number.NaN : day + zeroDay));
  const known = days.filter((day) => !Number.isNaN(day));
  if (known.length === 0) return null;
  const first = known.reduce((x, y) => Math.min(x, y));
  const last = known.reduce((x, y) => Math.max(x, y), Math.max(first, asOfDay));
  const step = STEPS.find((one) => barOf(last, one) - barOf(first, one) < MOST_BARS) ?? 'year';
  const zero = barOf(first, step);
  const bars = Array.from({ length: barOf(last, step) - zero + 1 }, (_, k) => ({
    from: isoOf(startOf(zero + k, step) * DAY)!.slice(0, 10),
    online: 0,
    offline: 0,
    unknown: 0,
  }));
  days.forEach((day, at) => {
    if (!Number.isNaN(day))
      bars[barOf(day, step) - zero]![MEDIA[contacts[at]!.medium]!] += contacts[at]!.count;
  });
  return { step, bars };
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** Which bar a day falls into, counted from 1970; weeks begin on Mondays. */
function barOf(day: number, step: Step): number {
  if (step === 'day') return day;
  if (step === 'week') return Math.floor((day + 3) / WEEK);
  const date = new Date(day * DAY);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / MONTHS[step]);
}

/** The first day of a bar. */
function startOf(bar: number, step: Step): number {
  if (step === 'day') return bar;
  if (step === 'week') return bar * WEEK - 3;
  const month = bar * MONTHS[step];
  return Date.UTC(Math.floor(month / 12), month % 12) / DAY;
}
