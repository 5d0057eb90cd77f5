import type { Analysis, CommunityRow, Value } from '../model.js';

/** What a row of communities measures, by name. */
export function rowValuesOf(row: CommunityRow): Record<string, Value> {
  const { people, ties, deep_share, deep_people, margin, stability } = row;
  return { people, ties, deep_share, deep_people, margin, stability, ...row.measures };
}

/** What the whole measures, by name: its row, and the counts of the summary; null for those that the log cannot tell. */
export function wholeValuesOf(analysis: Analysis): Record<string, Value> {
  const { communities, summary, grouping } = analysis;
  const [whole] = communities;
  const { deepTies, deepShare, interactions, alone } = summary;
  const { deep: _, thin: __, ...standings } = summary.standings;
  return {
    ...standings,
    ...untoldOf(analysis),
    ...(whole === undefined ? {} : rowValuesOf(whole)),
    ...{
      people: summary.people,
      ties: whole?.ties ?? summary.ties,
      deep_share: whole?.deep_share ?? deepShare,
    },
    ...{ deep_ties: deepTies, interactions, alone },
    ...{ communities: grouping.communities, modularity: grouping.modularity, agreement: grouping.agreement },
  };
}

/** Standings that a log can show nothing of: that there is none would be no finding. */
function untoldOf({ period, worlds, missing }: Analysis): Record<string, null> {
  const names = [
    ...(period.last === null ? ['fading', 'new'] : []),
    ...(worlds.online > 0 && worlds.offline > 0 ? [] : ['close-but-never-met', 'met-but-never-talk']),
    ...(missing.some(({ code }) => code === 'no-direction') ? ['one-sided'] : []),
  ];
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** Digits that are compared and kept in a baseline: fewer than machines differ in. */
const DIGITS = 6;

export function steadyOf(value: Value): Value {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(DIGITS));
}
