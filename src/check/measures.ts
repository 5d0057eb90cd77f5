/** Which way is better; null where neither is, so that a limit says min or max. */
export type Better = 'higher' | 'lower' | null;

/** One measure that can have a limit: where it is measured, which way is better, and what helps when it is worse. */
export interface Limitable {
  readonly name: string;
  /** `whole` for measures that only the whole network has; otherwise communities and the deep ties have it too. */
  readonly of: 'whole' | 'any';
  readonly better: Better;
  readonly helps: string;
}

const WEAVE =
  'Make connections that do not run through the best-connected: tiedepth introduce LOG names pairs.';
const SPREAD = 'Let others answer, host and welcome, so that less runs through one person.';
const DEEPEN =
  'Bring people together who talk already, online and face to face; see who is close but never met.';
const JOIN = 'Introduce people of separate groups to each other.';
const NONE = '';

type Line = readonly [name: string, of: Limitable['of'], better: Better, helps: string];

/** Every measure that can have a limit; a test holds it against the legend and the measures of shape. */
const LINES = [
  ['people', 'any', 'higher', 'Invite people, and see that newcomers are answered.'],
  ['ties', 'any', 'higher', WEAVE],
  ['deep_share', 'any', 'higher', DEEPEN],
  ['deep_people', 'any', 'higher', DEEPEN],
  ['margin', 'any', null, NONE],
  ['stability', 'any', null, 'Add more of the log: a longer time, or another place where people talk.'],
  ['web_index', 'any', 'higher', WEAVE],
  ['linchpins', 'any', 'higher', WEAVE],
  ['hubs', 'any', 'higher', WEAVE],
  ['top_cut_off', 'any', 'lower', 'Introduce those who know only one person to somebody else here.'],
  ['degree_centralization', 'any', 'lower', SPREAD],
  ['in_degree_centralization', 'any', 'lower', SPREAD],
  ['out_degree_centralization', 'any', 'lower', SPREAD],
  ['betweenness_centralization', 'any', 'lower', SPREAD],
  ['hub_lead', 'any', 'lower', SPREAD],
  ['hub_share', 'any', 'lower', SPREAD],
  ['spoke_share', 'any', 'lower', 'Introduce those who know hubs only to each other.'],
  ['closure', 'any', 'higher', 'Introduce people who have a contact in common.'],
  [
    'closure_without_hub',
    'any',
    'higher',
    'Introduce people who have a contact in common other than the hub.',
  ],
  ['core_size', 'any', null, NONE],
  ['core_density', 'any', null, NONE],
  ['core_pull', 'any', null, NONE],
  ['reciprocity', 'any', 'higher', 'Answer those who reach out.'],
  ['density', 'any', null, NONE],
  ['components', 'any', 'lower', JOIN],
  ['largest_component_share', 'any', 'higher', JOIN],
  ['max_k_core', 'any', 'higher', WEAVE],
  ['mean_distance', 'any', 'lower', JOIN],
  ['degree_gini', 'any', 'lower', SPREAD],
  ['leaders', 'any', 'higher', SPREAD],
  ['core_share', 'any', null, NONE],
  ['core_ties', 'any', null, NONE],
  ['core_z', 'any', null, NONE],
  ['core_contrast', 'any', null, NONE],
  ['core_inward', 'any', null, NONE],
  ['participation_half', 'any', 'higher', SPREAD],
  ['participation_top', 'any', 'lower', SPREAD],
  ['assortativity', 'any', null, NONE],
  ['deep_ties', 'whole', 'higher', DEEPEN],
  ['interactions', 'whole', 'higher', NONE],
  ['alone', 'whole', 'lower', JOIN],
  ['communities', 'whole', null, NONE],
  ['modularity', 'whole', null, NONE],
  ['agreement', 'whole', null, NONE],
  ['one-sided', 'whole', 'lower', 'Answer those who write and hear nothing.'],
  ['fading', 'whole', 'lower', 'Write to those who have not been in touch: tiedepth ties LOG names them.'],
  ['close-but-never-met', 'whole', null, 'Invite them to the next meetup.'],
  ['met-but-never-talk', 'whole', null, 'Follow up online.'],
  ['new', 'whole', 'higher', NONE],
  ['unknown', 'whole', null, NONE],
] as const satisfies readonly Line[];

export const MEASURES: readonly Limitable[] = LINES.map(([name, of, better, helps]) => ({
  name,
  of,
  better,
  helps,
}));

/** Shares of people or ties, which are told in percent. */
const SHARES: ReadonlySet<string> = new Set([
  ...['deep_share', 'deep_people', 'hub_share', 'spoke_share', 'largest_component_share', 'core_share'],
  'participation_top',
]);
const TO_ONE: ReadonlySet<string> = new Set([
  ...['stability', 'web_index', 'degree_centralization', 'in_degree_centralization'],
  ...['out_degree_centralization', 'betweenness_centralization', 'closure', 'closure_without_hub'],
  ...['core_density', 'core_pull', 'density', 'degree_gini'],
]);
const FROM_MINUS_ONE: ReadonlySet<string> = new Set([
  'reciprocity',
  'assortativity',
  'modularity',
  'agreement',
]);

export function isShare(name: string): boolean {
  return SHARES.has(name);
}

/** The least and the most that a measure can be; null where it has no end, or we do not know the measure. */
export function rangeOf({ name }: Limitable): readonly [number, number] | null {
  if (SHARES.has(name) || TO_ONE.has(name)) return [0, 1];
  return FROM_MINUS_ONE.has(name) ? [-1, 1] : null;
}

const DEEP_OR_NOT = new Set(['close-but-never-met', 'met-but-never-talk', 'fading', 'unknown', 'thin']);

/** True for measures that mean something else when deep does. */
export function isOfDeep(name: string): boolean {
  return name.startsWith('deep_') || DEEP_OR_NOT.has(name);
}
