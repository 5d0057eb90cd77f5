/**
 * The way of the data, on one page.
 *
 *   log ─► people ─► ties ─► network ─► communities ─┬► shape ─┬─► analysis
 *                                                    └► roles ─┘
 *
 * `readLog` (interactions) comes before it, a reporter (report) after it.
 */
import {
  auditsOf,
  depthNotesOf,
  missingOf,
  periodOf,
  samplingNotesOf,
  samplingOf,
  summaryOf,
  worldsOf,
} from './analysis/index.js';
import {
  COMMUNITY_TERMS,
  communitiesOf,
  communityNameOf,
  givenCommunitiesOf,
  groupNotesOf,
} from './communities/index.js';
import { sketchOf } from './kit/index.js';
import {
  type Analysis,
  type AnalyzeOptions,
  type Calibration,
  type CommunityRow,
  type Findings,
  type InteractionLog,
  type Network,
  STANDINGS,
  type Table,
} from './model.js';
import { deepNetworkOf, networkOf, subnetworkOf } from './network/index.js';
import { type PeopleList, peopledLogOf, peopleGroupsOf } from './people/index.js';
import { introducersOf, mostMissedOf, personRowOf, ROLE_TERMS, roleNotesOf, rolesOf } from './roles/index.js';
import {
  communityRowOf,
  crossOf,
  curveOf,
  lossesOf,
  rewiringsOf,
  SHAPE_TERMS,
  shapeNotesOf,
} from './shape/index.js';
import {
  alternativesOf,
  calibrationOf,
  chanceTiesOf,
  deepestOf,
  deepTiesOf,
  deepWithoutOf,
  firmTiesOf,
  LAYERS,
  tieNotesOf,
  tieRowOf,
  tiesOf,
  tieTermsOf,
  triadsOf,
} from './ties/index.js';
import { VERSION } from './version.js';

export const DEFAULTS: AnalyzeOptions = {
  seed: 1,
  eventLimit: 100,
  halfLife: 90,
  asOf: null,
  cut: null,
  gate: null,
  weigh: {},
  beyondChance: false,
  depthModel: null,
};

/** How many people and ties an Analysis carries; the long tables stand beside it. */
const MOST = 20;

/** What `analyze` takes: the options of the analysis, and who is who. */
export type Given = Partial<AnalyzeOptions> & {
  readonly people?: PeopleList | null;
  /** Whether the communities are the groups of the people file; those of a log's own column always are. */
  readonly byGroup?: boolean;
};

/** The log as far as everybody's role: what the analysis and the stories of people share. */
export function stagesOf(
  log: InteractionLog,
  { people: list = null, byGroup = false, ...given }: Given = {},
) {
  const options = { ...DEFAULTS, ...given };
  const peopled = peopledLogOf(log, list);
  const ties = tiesOf(peopled, options);
  const firm = firmTiesOf(ties);
  const network = networkOf(firm, peopled.people.length);
  const found = communitiesOf(network, options.seed);
  const groups = log.groups !== undefined || byGroup ? peopleGroupsOf(peopled, list, log.groups) : null;
  const communities =
    groups === null ? found : givenCommunitiesOf(network, (p) => groups.of[p] ?? null, found);
  const { seed, eventLimit } = options;
  const byChance = chanceTiesOf(ties, peopled.people.length);
  const roles = rolesOf(network, communities, { ties: firm, byChance, log: peopled, eventLimit, seed });
  return { options, peopled, ties, network, communities, groups, roles };
}

/**
 * Everything that a log shows: how deep each tie is, which communities there are, what shape they have, and who
 * holds them together. The same log and options give the same findings, in whatever order its rows come.
 *
 * @example const { analysis } = analyze(await readLog([source]), { seed: 7 });
 */
export function analyze(log: InteractionLog, given: Given = {}): Findings {
  const { options, peopled, ties, network, communities, groups, roles } = stagesOf(log, given);
  const { people } = peopled;
  const { seed } = options;

  const row = (name: string, part: Network): CommunityRow =>
    communityRowOf(name, part, { people, seed, wholeTies: network.ties });
  const whole = row('all', network);
  const parts = communities.members.map((persons, i) => {
    const part = row(communityNameOf(i), subnetworkOf(network, persons));
    const group = communities.given?.names[i];
    return group === undefined ? part : { ...part, group };
  });
  const deep = deepNetworkOf(network);
  const rewirings = rewiringsOf(network.ties);
  const deepOnly = deep.ties === 0 ? null : row('deep ties', deep);
  const drawn = { resamples: whole.resamples ?? 0, rewirings };
  const sampling = samplingOf(roles.from.paths, drawn, [...parts, ...(deepOnly === null ? [] : [deepOnly])]);

  const period = periodOf(peopled, ties);
  const worlds = worldsOf(peopled, ties);
  const summary = summaryOf(peopled, ties, communities.of);
  const grouping: Analysis['grouping'] = {
    communities: communities.count,
    modularity: communities.modularity,
    agreement: communities.agreement,
    runs: communities.runs,
    by: groups?.by ?? 'found',
    found_agreement: communities.given?.found ?? null,
  };
  const noneDeep = !ties.deep.includes(1);
  const isDeep = (i: number) => noneDeep || ties.deep[i] === 1;
  const neverMet = (i: number) => STANDINGS[ties.standing[i]!] === 'close-but-never-met';
  const tieRow = (i: number) => tieRowOf(ties, people, i);
  const personRow = (p: number) => personRowOf(roles, people, p);
  const analysis: Analysis = {
    schema: 1,
    tiedepth: VERSION,
    options: { ...options, people: given.people?.file ?? null },
    ledger: peopled.ledger,
    period,
    worlds,
    summary,
    grouping,
    communities: [whole, ...parts],
    deepOnly,
    people: mostMissedOf(roles, MOST).map(personRow),
    introducers: introducersOf(roles, MOST).map(personRow),
    ties: {
      deepest: deepestOf(ties, MOST, isDeep).map(tieRow),
      closeNeverMet: deepestOf(ties, MOST, neverMet).map(tieRow),
    },
    audits: auditsOf({
      ...{ ties, people, rows: [whole, ...parts], of: communities.of, crossOf, layers: LAYERS },
      alternatives: alternativesOf(ties, options.halfLife),
      triads: triadsOf(ties, people.length),
      deepTies: deepTiesOf(ties, people.length),
    }),
    losses: lossesOf({ log: peopled, ties, network, deepWithout: deepWithoutOf(peopled, ties, options) }),
    curve: curveOf(network),
    sampling,
    sketch: sketchOf(people.map(({ name }) => name)),
    missing: missingOf({ period, worlds, grouping, summary, ties }),
    notes: [
      ...peopled.notes,
      ...(groups?.notes ?? []),
      ...groupNotesOf(communities),
      ...depthNotesOf(options, peopled.attendance.event.length > 0),
      ...tieNotesOf(ties),
      ...roleNotesOf(roles),
      ...samplingNotesOf(sampling),
      ...shapeNotesOf(network.ties),
    ],
    legend: [...tieTermsOf(ties), ...COMMUNITY_TERMS, ...SHAPE_TERMS, ...ROLE_TERMS],
  };
  return {
    analysis,
    ties: (most) => rowsOf(most === undefined ? ties.size : deepestOf(ties, most), tieRow),
    people: (most) => rowsOf(most === undefined ? people.length : mostMissedOf(roles, most), personRow),
  };
}

/** What a survey is calibrated with, beside the options of the analysis. */
export type CalibrateGiven = Given & {
  /** Rows of who says how close whom is. */
  readonly labels: Table;
  /** Close is an answer from this on; null or nothing: above the middle of the scale. */
  readonly closeFrom?: number | null;
};

/**
 * Depth fitted to what people say of each other, and what that is worth: see `Calibration`. Its `model` is an option
 * of `analyze`.
 *
 * @throws UserError when the labels cannot carry a fit.
 */
export function calibrate(log: InteractionLog, given: CalibrateGiven): Calibration {
  const { people: list = null, labels, closeFrom = null, ...options } = given;
  const aliases = list?.personOf ?? new Map<string, string>();
  const survey = { table: labels, aliases, closeFrom };
  return calibrationOf(peopledLogOf(log, list), survey, { ...DEFAULTS, ...options });
}

/** Rows are made one at a time, when they are asked for: for all positions up to a size, or for those listed. */
function* rowsOf<T>(which: number | readonly number[], row: (i: number) => T): Iterable<T> {
  if (typeof which !== 'number') for (const i of which) yield row(i);
  else for (let i = 0; i < which; i += 1) yield row(i);
}
