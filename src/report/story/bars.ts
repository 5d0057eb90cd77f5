import type { TieStory } from '../../model.js';
import { columnsOf, padTo, wrappedOf } from '../layout.js';
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
export function timelineLinesOf({ step, bars }: Timeline, room: number, voice: Voice): string[] {
  const worlds = WORLDS.filter((world) => bars.some((bar) => bar[world] > 0));
  const named = worlds.length > 1 || worlds[0] !== 'unknown';
  const label = named ? Math.max(...worlds.map((world) => world.length)) + 1 : 0;
  const each = Math.ceil(bars.length / (room - label));
  const fitted = joinedOf(bars, each);
  const highest = Math.max(...fitted.flatMap((bar) => worlds.map((world) => bar[world])));
  const rows = worlds.map(
    (world) =>
      `${padTo(named ? world : '', label)}${voice.tint(
        signsOf(
          fitted.map((bar) => bar[world]),
          highest,
        ),
      )}`,
  );
  const most = fitted.find((bar) => worlds.some((world) => bar[world] === highest))!;
  const length = each === 1 ? STEPS[step] : `${each} times ${STEPS[step]}`;
  const note = `each sign ${length}; the highest is ${countOf(highest)}, ${whenOf(most, step)}`;
  const ends = endsOf(bars, step, fitted.length);
  return [...rows, `${' '.repeat(label)}${voice.faint(ends)}`, ...wrappedOf(note, room).map(voice.faint)];
}

/** As many bars added up as one sign has to stand for. */
function joinedOf(bars: readonly Bar[], each: number): Bar[] {
  const sumOf = (some: readonly Bar[], world: (typeof WORLDS)[number]): number =>
    some.reduce((sum, bar) => sum + bar[world], 0);
  return Array.from({ length: Math.ceil(bars.length / each) }, (_, k) => {
    const some = bars.slice(k * each, (k + 1) * each);
    const [online, offline, unknown] = WORLDS.map((world) => sumOf(some, world)) as [number, number, number];
    return { from: some[0]!.from, online, offline, unknown };
  });
}

/** When it begins and ends, as far apart as the signs above are wide. */
function endsOf(bars: readonly Bar[], step: Timeline['step'], width: number): string {
  const [first, last] = [whenOf(bars[0]!, step), whenOf(bars.at(-1)!, step)];
  const gap = Math.max(2, width - columnsOf(first) - columnsOf(last));
  return first === last ? first : `${first}${' '.repeat(gap)}${last}`;
}
