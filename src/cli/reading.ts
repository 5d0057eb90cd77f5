import { UserError } from '../errors.js';
import type { ReadOptions } from '../interactions/index.js';
import type { AnalyzeOptions } from '../model.js';
import { depthModelOf } from './depth-model.js';
import { COLUMNS, type ShowOptions } from './options.js';

/** Options as the command line gives them, as the readers take them. */
export function readOptionsOf(options: ShowOptions): Partial<ReadOptions> {
  refuseContradictions(options);
  const columns = Object.fromEntries(
    COLUMNS.filter((name) => options[name] !== undefined).map((name) => [name, options[name] as string]),
  );
  const [group, togroup] = groupColumnsOf(options.group);
  return {
    columns: {
      ...columns,
      ...(group === undefined ? {} : { group }),
      ...(togroup === undefined ? {} : { togroup }),
    },
    header: options.header ?? null,
    delimiter: options.delimiter ?? null,
    encoding: options.encoding ?? null,
    zone: options.zone,
    dates: options.dayFirst ? 'day-first' : options.monthFirst ? 'month-first' : null,
    online: options.online ?? [],
    offline: options.offline ?? [],
  };
}

/** Options that exclude each other, or need one that is not there. */
function refuseContradictions(options: ShowOptions): void {
  if (options.dayFirst && options.monthFirst) {
    throw new UserError(
      '--day-first and --month-first exclude each other',
      'Give the one that fits the log.',
    );
  }
  if (options.group !== undefined && options.byGroup)
    throw new UserError(
      '--group and --by-group exclude each other',
      'Take the groups from the log, or from the people file.',
    );
  if (options.byGroup && options.people === undefined)
    throw new UserError(
      '--by-group needs --people FILE',
      'The file has a column group beside key and person.',
    );
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

/** `--group team` or `--group from_team,to_team`. */
function groupColumnsOf(told: string | undefined): readonly (string | undefined)[] {
  if (told === undefined) return [];
  const columns = told.split(',').map((name) => name.trim());
  if (columns.length <= 2 && columns.every((name) => name !== '')) return columns;
  throw new UserError(
    `--group ${told}: one column, or two with a comma between them`,
    'Such as --group team, or --group from_team,to_team.',
  );
}
