import type { Communities, Network, Role } from '../model.js';
import { type Paths, pathsOf, separationsOf, trianglesOf, webIndexOf } from '../network/index.js';
import { answersOf } from './answers.js';
import { atOnceOf } from './at-once.js';
import { contactsOf } from './contacts.js';
import { drawingOutOf } from './drawing-out.js';
import { clockOf } from './introductions/clock.js';
import { introductionsOf } from './introductions/introductions.js';
import { columnsOf } from './measures.js';
import type { Evidence, Standpoint } from './person-measure.js';
import { type Place, placeOf } from './place.js';
import { RULES } from './rules.js';
import { slotsOf } from './slots.js';
import { tieDaysOf, tieOfRows } from './tie-days.js';

/** Everybody's place: a column per measure and the role, as a position in `RULES`. */
export interface Roles extends Place {
  readonly people: number;
  /** What the measures were read from: for the whole story of one person. */
  readonly from: Standpoint;
  readonly rule: Uint8Array;
  /** Each person's ties that no measure counts: they are no more than chance at shared events. */
  readonly byChance: Uint32Array;
  /** Each person's community, or ALONE. */
  readonly community: Uint32Array;
  /** The web index of the whole with everybody there; NaN where it is not defined. */
  readonly webIndex: number;
  /** How betweenness was found: from everybody, or from so many sampled people with an error of so much. */
  readonly betweenness: Pick<Paths, 'exact' | 'sources' | 'error'>;
}

/** What everybody's place in the network is, by measures, and by the first rule that holds. Near-linear time. */
export function rolesOf(network: Network, communities: Communities, evidence: Evidence): Roles {
  const from = standpointOf(network, communities, evidence);
  const place = placeOf(from, columnsOf(from));
  const { exact, sources, error } = from.paths;
  return {
    ...place,
    from,
    people: network.people,
    rule: ruleOf(network, place),
    byChance: evidence.byChance ?? new Uint32Array(network.people),
    community: communities.of,
    webIndex: webIndexOf(network) ?? Number.NaN,
    betweenness: { exact, sources, error },
  };
}

function standpointOf(network: Network, communities: Communities, evidence: Evidence): Standpoint {
  const { ties, log, eventLimit, seed } = evidence;
  const tieOf = tieOfRows(log, network);
  const days = tieDaysOf(log, network, { eventLimit, tieOf });
  const slots = slotsOf(network, days);
  const contacts = contactsOf(log, ties.asOf);
  const clock = clockOf({ log, network, eventLimit, days, slots });
  return {
    network,
    communities,
    ties,
    triangles: trianglesOf(network),
    paths: pathsOf(network, { seed }),
    separations: separationsOf(network),
    contacts,
    days,
    answers: answersOf(log, network, tieOf),
    atOnce: atOnceOf(network, slots),
    introductions: introductionsOf(network, { clock, places: log.places.length, seed }),
    drawingOut: drawingOutOf(network, days, contacts),
  };
}

export function roleOf(roles: Roles, p: number): Role {
  return RULES[roles.rule[p]!]!.role;
}

/** First who is a hub, then everybody's role: some rules count the contacts who are no hubs. */
function ruleOf(network: Network, place: Place): Uint8Array {
  const hub = RULES.findIndex(({ role }) => role === 'hub');
  const isHub = new Uint8Array(network.people);
  for (let p = 0; p < network.people; p += 1) isHub[p] = RULES[hub]!.holds(place, p, 0) ? 1 : 0;
  const rule = new Uint8Array(network.people);
  for (let p = 0; p < network.people; p += 1) {
    let besideHubs = 0;
    for (let i = network.offsets[p]!; i < network.offsets[p + 1]!; i += 1) {
      besideHubs += 1 - isHub[network.neighbours[i]!]!;
    }
    rule[p] = RULES.findIndex(({ holds }) => holds(place, p, besideHubs));
  }
  return rule;
}
