import { UserError } from '../errors.js';
import type { Baseline } from './baseline.js';
import type { Limit, Limits } from './limit.js';
import { MEASURES } from './measures.js';

/** What is held against a baseline when there is no limits file: what a community would not want to lose. */
const USUAL = ['web_index', 'deep_people', 'top_cut_off', 'largest_component_share', 'reciprocity'] as const;
const SLACK = 0.05;

/**
 * Limits for a baseline alone: none of the usual measures that it holds is worse by more than 5 %.
 *
 * @throws UserError when it holds none: a check of nothing would always pass.
 */
export function usualLimitsOf(baseline: Baseline, file: string): Limits {
  const held = USUAL.filter((name) => (baseline.all[name] ?? null) !== null);
  if (held.length === 0)
    throw new UserError(
      `${file}: the baseline holds none of ${USUAL.join(', ')}: nothing would be checked`,
      'Write limits of your own: tiedepth check LOG --init.',
    );
  const limits = held.map((name): Limit => {
    const measure = MEASURES.find((one) => one.name === name);
    if (measure === undefined) throw new Error(`no measure ${name}`);
    return {
      ...{ file, line: 1, column: 1, measure, where: { type: 'all' }, min: null, max: null },
      ...{ notWorseBy: { amount: SLACK, percent: true }, because: null, severity: 'fail' },
    };
  });
  return { file, limits, allowed: new Set() };
}
