import { UserError } from '../errors.js';
import type { ReadOptions } from '../interactions/index.js';
import type { AnalyzeOptions } from '../model.js';
import { depthModelOf } from './depth-model.js';
import { COLUMNS, type ShowOptions } from './options.js';

/** Options as the command line gives them, as the readers take them. */
export function readOptionsOf(options: ShowOptions): Partial<ReadOptions> {
  if (options.dayFirst && options.monthFirst) {
    throw new UserError(
      '--day-first and --month-first exclude each other',
      'Give the one that fits the log.',
    );
  }
  const columns = Object.fromEntries(
    COLUMNS.filter((name) => options[name] !== undefined).map((name) => [name, options[name] as string]),
  );
  return {
    columns,
    header: options.header ?? null,
    delimiter: options.delimiter ?? null,
    encoding: options.encoding ?? null,
    zone: options.zone,
    dates: options.dayFirst ? 'day-first' : options.monthFirst ? 'month-first' : null,
    online: options.online ?? [],
    offline: options.offline ?? [],
  };
}

export async function analyzeOptionsOf(options: ShowOptions): Promise<AnalyzeOptions> {
  const { seed, eventLimit, halfLife, asOf, cut, gate, weigh, beyondChance, depthModel } = options;
  return {
    ...{ seed, eventLimit, halfLife },
    asOf: asOf ?? null,
    cut: cut ?? null,
    gate: gate ?? null,
    weigh: weigh ?? {},
    beyondChance: beyondChance ?? false,
    depthModel: depthModel === undefined ? null : await depthModelOf(depthModel),
  };
}
