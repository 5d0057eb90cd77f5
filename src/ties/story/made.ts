import { roundedTogether } from '../../kit/index.js';
import type { Blend, TieStory, Value } from '../../model.js';
import { seenOf, worldsOf } from '../depth.js';
import { attention } from '../facets/attention.js';
import type { Grounds } from '../grounds.js';
import { INPUTS } from '../inputs.js';
import { shapleyOf } from './shapley.js';

type Part = TieStory['made']['parts'][number];

/** A part of depth: what it adds to the log-odds, or what it multiplies the whole by. */
interface Player extends Omit<Part, 'contribution'> {
  readonly adds?: number;
  readonly times?: number;
}

const DECIMALS = 12;

/**
 * What the depth of a tie is made of, adding up exactly to it, all to twelve decimals. Depth is no sum: terms add to the log-odds, and seen
 * multiplies the outcome. Each part gets its Shapley value, so that no order of the parts is preferred. The
 * start is a tie with the mean inputs of the labelled logs, of two people seen in full:
 * 1 / (1 + e^-intercept). An input that the log cannot show adds nothing.
 */
export function madeOf(
  grounds: Grounds,
  blend: Blend,
  i: number,
): Pick<TieStory['made'], 'start' | 'parts' | 'depth'> {
  const players = [...termsOf(grounds, blend, i), ...definedOf(grounds, i)];
  const { start, values } = shapleyOf(players.length, (present) => {
    let z = blend.intercept;
    let times = 1;
    players.forEach((player, k) => {
      if (present[k] !== true) return;
      z += player.adds ?? 0;
      times *= player.times ?? 1;
    });
    return times / (1 + Math.exp(-z));
  });
  const [first, ...rest] = roundedTogether([start, ...values], DECIMALS);
  return {
    start: first!,
    parts: players.map(({ name, value, says }, k) => ({ name, value, contribution: rest[k]!, says })),
    depth: Number([first!, ...rest].reduce((sum, x) => sum + x, 0).toFixed(DECIMALS)),
  };
}

const percentOf = (share: number): string =>
  share > 0 && share < 0.005 ? 'under 1 %' : `${Math.round(share * 100)} %`;

/** What a part is, with its value, for a person. */
const SAYS: Readonly<Record<string, (value: number) => string>> = {
  attention: (share) => `${percentOf(share)} of their contact is with each other`,
  through: (times) =>
    times === 0
      ? 'nothing beyond chance through people in common'
      : `${percentOf(times)} more of it through people in common, beyond chance`,
  days: (days) => `${days === 1 ? 'one day' : `${days} days`} with contact`,
  worlds: (rarer) =>
    rarer === 0
      ? 'online only or offline only'
      : `both online and offline, ${Number(rarer.toPrecision(3))} in the rarer of the two`,
  seen: (share) => `how far the log shows the two at all: ${percentOf(share)}`,
};

const sayingOf = (name: string, value: Value): string =>
  value === null
    ? `${name}: not in this log, so as in an average tie`
    : (SAYS[name]?.(value) ?? `${name}: ${Number(value.toPrecision(3))}`);

/** What the way through a logarithm and back may leave of nothing. */
const ROUNDING = 1e-9;

/** The inputs of the blend; closeness in its two halves, ln attention and ln(1 + what comes through others). */
function termsOf(grounds: Grounds, blend: Blend, i: number): Player[] {
  return blend.inputs.flatMap(({ name, weight, neutral }): Player[] => {
    const column = INPUTS.find((input) => input.name === name)?.columnOf(grounds);
    const value = column?.[i] ?? Number.NaN;
    const adds = Number.isNaN(value) ? 0 : weight * (value - neutral);
    if (name !== 'closeness') {
      const shown = Number.isNaN(value) ? null : name === 'days' ? grounds.pairs.days[i]! : value;
      return [{ name, value: shown, adds, says: sayingOf(name, shown) }];
    }
    const direct = attention.columnOf(grounds)[i]!;
    const own = weight * (Math.log(direct) - neutral);
    if (!Number.isFinite(own))
      return [{ name, value: Math.exp(value), adds, says: sayingOf('closeness', Math.exp(value)) }];
    const more = Math.exp(value) / direct - 1;
    const through = more > ROUNDING ? more : 0;
    return [
      { name: 'attention', value: direct, adds: own, says: sayingOf('attention', direct) },
      { name: 'through', value: through, adds: adds - own, says: sayingOf('through', through) },
    ];
  });
}

function definedOf(grounds: Grounds, i: number): Player[] {
  const { pairs } = grounds;
  const { volume } = grounds.totals;
  const seen = seenOf(volume[pairs.a[i]!]!, volume[pairs.b[i]!]!);
  const rarer = Math.min(pairs.online[i]!, pairs.offline[i]!);
  return [
    { name: 'worlds', value: rarer, adds: worldsOf(pairs, i), says: sayingOf('worlds', rarer) },
    { name: 'seen', value: seen, times: seen, says: sayingOf('seen', seen) },
  ];
}
