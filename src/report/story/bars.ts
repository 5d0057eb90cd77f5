import type { TieStory } from '../../model.js';
import { columnsOf, padTo } from '../layout.js';
import type { Voice } from '../voice.js';
import { countOf, monthOf, NO_BREAK } from '../words.js';

type Timeline = NonNullable<TieStory['timeline']>;
type Bar = Timeline['bars'][number];

const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const WORLDS = ['online', 'offline', 'unknown'] as const;
const NOTHING = '·';

/** One sign per bar: a dot for none, else an eighth of the highest at a time. */
export function signsOf(values: readonly number[], highest: number): string {
  return values
    .map((value) =>
      value <= 0 ? NOTHING : LEVELS[Math.max(0, Math.ceil((value / highest) * LEVELS.length) - 1)]!,
    )
    .join('');
}

const STEPS: Readonly<Record<Timeline['step'], string>> = {
  day: 'a day',
  week: 'a week',
  month: 'a month',
  quarter: 'three months',
  year: 'a year',
};

const whenOf = (bar: Bar, step: Timeline['step']): string => {
  if (step === 'day' || step === 'week') return bar.from;
  return step === 'year' ? bar.from.slice(0, 4) : monthOf(bar.from).replace(NO_BREAK, ' ');
};

/** A row of signs for each world in which they had contact, and below it from when to when. */
export function timelineLinesOf({ step, bars }: Timeline, voice: Voice): string[] {
  const worlds = WORLDS.filter((world) => bars.some((bar) => bar[world] > 0));
  const highest = Math.max(...bars.flatMap((bar) => worlds.map((world) => bar[world])));
  const named = worlds.length > 1 || worlds[0] !== 'unknown';
  const room = named ? Math.max(...worlds.map((world) => world.length)) + 1 : 0;
  const rows = worlds.map(
    (world) =>
      `${padTo(named ? world : '', room)}${voice.tint(
        signsOf(
          bars.map((bar) => bar[world]),
          highest,
        ),
      )}`,
  );
  const [first, last] = [whenOf(bars[0]!, step), whenOf(bars.at(-1)!, step)];
  const gap = Math.max(2, bars.length - columnsOf(first) - columnsOf(last));
  const ends = bars.length < 2 || first === last ? first : `${first}${' '.repeat(gap)}${last}`;
  const most = bars.find((bar) => worlds.some((world) => bar[world] === highest))!;
  return [
    ...rows,
    `${' '.repeat(room)}${voice.faint(ends)}`,
    voice.faint(`each sign ${STEPS[step]}; the highest is ${countOf(highest)}, ${whenOf(most, step)}`),
  ];
}
