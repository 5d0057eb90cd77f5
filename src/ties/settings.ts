import { UserError } from '../errors.js';
import { byText, nearestOf } from '../kit/index.js';
import type { AnalyzeOptions, Blend, Gate, GateOption, PeopledLog } from '../model.js';
import { BLEND, CUT } from './blend.js';
import type { Shows } from './grounds.js';
import { WEIGHTS } from './weights.js';

/** What decides depth and deep: the model that was fitted or given, and what was told beside it. */
export interface Settings {
  readonly blend: Blend;
  readonly cut: number;
  readonly gate: GateOption | null;
  readonly weigh: Readonly<Record<string, number>>;
}

/**
 * What was told comes before the depth model, and that before what we ship. The weights of a depth model are those
 * of its fit, so they come with it.
 *
 * @throws UserError when a weight is told for a kind that neither we nor the log know, or is no number from 0.
 */
export function settingsOf(log: Pick<PeopledLog, 'kinds'>, options: AnalyzeOptions): Settings {
  const model = options.depthModel ?? null;
  checkWeights(log, options.weigh ?? {});
  const cut = options.cut ?? model?.cut ?? CUT;
  if (!(cut >= 0 && cut <= 1))
    throw new UserError(`the cut is ${cut}`, 'It is a depth: a number from 0 to 1.');
  return {
    blend: model?.blend ?? BLEND,
    cut,
    gate: options.gate ?? null,
    weigh: { ...model?.weights, ...options.weigh },
  };
}

function checkWeights({ kinds }: Pick<PeopledLog, 'kinds'>, weigh: Readonly<Record<string, number>>): void {
  const known = [...new Set([...WEIGHTS, ...kinds].map(({ name }) => name))].sort(byText);
  for (const [name, weight] of Object.entries(weigh)) {
    if (!known.includes(name)) {
      const near = nearestOf(name, known);
      throw new UserError(
        `no kind or medium is called "${name}"`,
        `${near === null ? '' : `Did you mean ${near}? `}Those that can be weighed here: ${known.join(', ')}.`,
      );
    }
    if (!(Number.isFinite(weight) && weight >= 0 && weight <= MOST_WEIGHT))
      throw new UserError(`the weight of ${name} is ${weight}`, `It is a number from 0 to ${MOST_WEIGHT}.`);
  }
}

const MOST_WEIGHT = 1000;

/** The gate that is used: as asked, else both worlds where the log shows both. */
export function gateOf(asked: GateOption | null, shows: Shows): Gate {
  if (asked === null) return shows.online && shows.offline ? 'both-worlds' : 'depth-alone';
  return ({ both: 'both-worlds', either: 'either-world', off: 'depth-alone' } as const)[asked];
}
