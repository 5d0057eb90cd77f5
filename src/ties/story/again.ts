import { type Blend, MEDIA, type Medium, type PeopledLog } from '../../model.js';
import { contactsOf } from '../contacts.js';
import { depthOf } from '../depth.js';
import type { Grounds } from '../grounds.js';
import { pairsOf } from '../pairs.js';
import type { Projection } from '../projection.js';
import type { Settings } from '../settings.js';
import { deepOf } from '../standings/deep.js';
import type { Judged } from '../standings/rule.js';
import { standingsOf } from '../standings/table.js';
import { weighingOf } from '../weights.js';
import { type Extra, withExtrasOf } from './extras.js';
import { eventsOf, rowsOf } from './rows.js';

/** One tie by itself, and the log around it: enough to compute it again with more contact. */
export interface Case {
  /** The log with this pair's interactions only, and the events of this pair. */
  readonly log: PeopledLog;
  readonly projection: Projection;
  /** The whole log's, with the pair at position `i`. */
  readonly grounds: Grounds;
  readonly i: number;
  readonly settings: Settings;
  readonly gate: Judged['gate'];
}

/** What else may be different: contact of each of the two with others, or the pair's meetings left out. */
export interface Different {
  readonly extras?: readonly Extra[];
  readonly others?: number;
  readonly without?: Medium;
  /** Days that pass without contact. */
  readonly silence?: number;
}

/**
 * The tie as it would be with more contact, or less: everything that is known of the pair is computed again from its
 * rows, the totals of the two follow, and what they have in common with others stays as it is.
 */
export function judgedAgainOf(given: Case, different: Different = {}): Judged {
  const { extras = [], others = 0, silence = 0, without } = different;
  const { grounds, i, settings, gate } = given;
  const { totals } = grounds;
  const [a, b] = [grounds.pairs.a[i]!, grounds.pairs.b[i]!];
  const rows = without === undefined ? given.log : withoutOf(given.log, without);
  const log = withExtrasOf(rows, extras, { a, b, asOfDay: grounds.asOfDay });
  const projection = without === undefined ? given.projection : partOf(given.projection, without);
  const pairs = pairsOf(contactsOf(log, projection, weighingOf(log.kinds, settings.weigh)));
  const more = others + (pairs.evidence[0] ?? 0) - grounds.pairs.evidence[i]!;
  const between = (pairs.direct[0] ?? 0) - grounds.pairs.direct[i]!;
  const alone: Grounds = {
    ...grounds,
    // The two are persons 0 and 1 here.
    pairs: { ...pairs, a: Uint32Array.of(0), b: Uint32Array.of(1) },
    people: 2,
    totals: {
      partners: Uint32Array.of(totals.partners[a]!, totals.partners[b]!),
      online: Float64Array.of(totals.online[a]!, totals.online[b]!),
      volume: Float64Array.of(totals.volume[a]! + more, totals.volume[b]! + more),
      direct: Float64Array.of(totals.direct[a]! + others + between, totals.direct[b]! + others + between),
      // Each contact is one of each of its two people.
      everybodys: totals.everybodys + 4 * others + 2 * between,
    },
    through: grounds.through.slice(i, i + 1),
    asOfDay: extras.reduce(
      (day, extra) => Math.max(day, grounds.asOfDay + extra.day),
      grounds.asOfDay + silence,
    ),
  };
  return judgedOf(alone, settings.blend, { cut: settings.cut, gate });
}

function judgedOf(grounds: Grounds, blend: Blend, rule: Pick<Judged, 'cut' | 'gate'>): Judged {
  const judged = { grounds, depth: depthOf(grounds, blend), ...rule };
  return { ...judged, deep: deepOf(judged) };
}

export function standingOf(judged: Judged): number {
  return standingsOf(judged)[0]!;
}

const withoutOf = (log: PeopledLog, medium: Medium): PeopledLog =>
  rowsOf(log, (at) => log.medium[at] !== MEDIA.indexOf(medium));

const partOf = (projection: Projection, medium: Medium): Projection =>
  eventsOf(projection, (at) => projection.medium[at] !== MEDIA.indexOf(medium));
