import type { Shape, ShapeClass, Value } from '../model.js';
import type { Skeleton } from '../network/index.js';
import { CUTS, type Cut } from './cuts.js';
import { coreContrast } from './measures/core-contrast.js';
import { coreDensity } from './measures/core-density.js';
import { corePull } from './measures/core-pull.js';
import { coreTies } from './measures/core-ties.js';
import { hubLead } from './measures/hub-lead.js';
import { hubs } from './measures/hubs.js';
import { largestComponentShare } from './measures/largest-component-share.js';
import { leaders } from './measures/leaders.js';
import { webIndex } from './measures/web-index.js';

/** A place for every cut of `CUTS`. */
export type Cuts = Readonly<Record<keyof typeof CUTS, Cut>>;

/** What a class is decided by: measures by name, and the number of people. All of it near-linear. */
export type Evidence = Readonly<Record<string, Value>>;

const DECIDING = [
  largestComponentShare,
  webIndex,
  hubLead,
  hubs,
  leaders,
  coreDensity,
  coreContrast,
  corePull,
  coreTies,
];

export function evidenceOf(network: Skeleton): Evidence {
  const values = DECIDING.map((measure): [string, Value] => [measure.term.name, measure.of(network)]);
  return { people: network.people, ...Object.fromEntries(values) };
}

/** The class of a network, from its evidence and `CUTS` alone. What is not defined is on the low side of its cut. */
export function classOf(evidence: Evidence, cuts: Cuts = CUTS): ShapeClass {
  const reaches = (cut: Cut): boolean => (evidence[cut.measure] ?? 0) >= cut.at;
  if (!reaches(cuts.people)) return 'too-small';
  if (!reaches(cuts.together)) return 'fragments';
  if (reaches(cuts.woven)) return 'web';
  const hubbed = !reaches(cuts.held) && reaches(cuts.lead);
  const hubs = reaches(cuts.several) ? 'multi-hub' : 'hub-and-spoke';
  // A handful without whom hardly anything is left are hubs, however many of them the others know.
  if (hubbed && !reaches(cuts.bare) && !reaches(cuts.few)) return hubs;
  if (isCore(reaches, cuts)) return 'core-periphery';
  return hubbed ? hubs : 'mixed';
}

/** The class of a network, and nothing of how sure it is. */
export function shapeClassOf(network: Skeleton): ShapeClass {
  return classOf(evidenceOf(network));
}

/** A dense core that most ties lead into, of which the others know several people, and hardly each other. */
function isCore(reaches: (cut: Cut) => boolean, cuts: Cuts): boolean {
  return [cuts.coreDensity, cuts.coreContrast, cuts.corePull, cuts.coreTies].every(reaches);
}

/**
 * Distance to the nearest cut across which the class would be another, all else equal, and that class: in units of that
 * cut's measure. Indexes and shares run from 0 to 1 and counts by whole people, so that an index is usually the nearest.
 */
export function marginOf(evidence: Evidence): Pick<Shape, 'margin' | 'nearest'> {
  const now = classOf(evidence);
  let found: { margin: number; nearest: ShapeClass } | null = null;
  for (const { measure, at } of Object.values(CUTS)) {
    const value = evidence[measure] ?? null;
    if (value === null) continue;
    const nearest = classOf({ ...evidence, [measure]: value >= at ? at - 1e-9 : at });
    const margin = Math.abs(value - at);
    if (nearest !== now && (found === null || margin < found.margin)) found = { margin, nearest };
  }
  return found ?? { margin: null };
}
