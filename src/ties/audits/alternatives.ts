import { DAY, leastOf } from '../../kit/index.js';
import type { Flip, Gate, GateOption, Ties } from '../../model.js';
import { deepOf } from '../standings/deep.js';

/** The ties that would be deep if one thing were decided differently. */
export interface Alternative extends Pick<Flip, 'option' | 'from' | 'to'> {
  readonly deep: Uint8Array;
}

/** How far the cut is moved either way. */
export const CUT_STEP = 0.1;
/** What the half-life is multiplied by. */
export const HALF_LIFE_STEPS = [1 / 2, 2] as const;

const OPTION_OF: Readonly<Record<Gate, GateOption>> = {
  'both-worlds': 'both',
  'either-world': 'either',
  'depth-alone': 'off',
};

/**
 * The cut 0.1 up and down, every gate that the log can test, and half and twice the half-life. Depth stays as it was
 * computed: no alternative changes it, not even the half-life, since recency is no part of depth.
 */
export function alternativesOf(ties: Ties, halfLife: number): Alternative[] {
  const deepAt = (moved: Partial<Pick<Ties, 'cut' | 'gate'>>): Uint8Array => deepWhen({ ...ties, ...moved });
  const cuts = [ties.cut - CUT_STEP, ties.cut + CUT_STEP]
    .map((cut) => Number(Math.min(1, Math.max(0, cut)).toFixed(12)))
    .map((to): Alternative => ({ option: 'cut', from: ties.cut, to, deep: deepAt({ cut: to }) }));
  const gates = testableOf(ties)
    .filter((gate) => gate !== ties.gate)
    .map((gate): Alternative => {
      const [from, to] = [OPTION_OF[ties.gate], OPTION_OF[gate]];
      return { option: 'gate', from, to, deep: deepAt({ gate }) };
    });
  const halves = HALF_LIFE_STEPS.map(
    (step): Alternative => ({ option: 'half-life', from: halfLife, to: halfLife * step, deep: ties.deep }),
  );
  return [...cuts, ...gates, ...halves];
}

/** The gates that this log has the evidence for: one that nothing can pass says nothing. */
function testableOf({ online, offline }: Ties): Gate[] {
  const [on, off] = [online.some((n) => n > 0), offline.some((n) => n > 0)];
  return [
    ...(on && off ? ['both-worlds' as const] : []),
    ...(on || off ? ['either-world' as const] : []),
    'depth-alone',
  ];
}

/** The rule of deep ties, on the columns of ties. */
function deepWhen(ties: Ties): Uint8Array {
  const bothWays = ties.aToB.some((forth, i) => forth > 0 && ties.bToA[i]! > 0);
  const grounds = {
    pairs: ties,
    startDay: leastOf(ties.first) / DAY,
    asOfDay: ties.asOf / DAY,
    shows: { bothWays },
  };
  const { depth, cut, gate } = ties;
  return deepOf({ grounds, depth, cut, gate });
}
