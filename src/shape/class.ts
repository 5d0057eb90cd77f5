import type { ShapeClass, Value } from '../model.js';
import type { Skeleton } from '../network/index.js';
import { CUTS, type Cut } from './cuts.js';
import { coreContrast } from './measures/core-contrast.js';
import { coreDensity } from './measures/core-density.js';
import { coreInward } from './measures/core-inward.js';
import { corePull } from './measures/core-pull.js';
import { coreShare } from './measures/core-share.js';
import { coreSize } from './measures/core-size.js';
import { coreTies } from './measures/core-ties.js';
import { hubLead } from './measures/hub-lead.js';
import { hubs } from './measures/hubs.js';
import { largestComponentShare } from './measures/largest-component-share.js';
import { leaders } from './measures/leaders.js';
import { webIndex } from './measures/web-index.js';

/** What a class is decided by: measures by name, and the number of people. All of it near-linear. */
export type Evidence = Readonly<Record<string, Value>>;

const DECIDING = [
  largestComponentShare,
  webIndex,
  hubLead,
  hubs,
  leaders,
  coreSize,
  coreShare,
  coreDensity,
  corePull,
  coreContrast,
  coreTies,
  coreInward,
];

export function evidenceOf(network: Skeleton): Evidence {
  const values = DECIDING.map((measure): [string, Value] => [measure.term.name, measure.of(network)]);
  return { people: network.people, ...Object.fromEntries(values) };
}

/** The class of a network, from its evidence and `CUTS` alone. What is not defined is on the low side of its cut. */
export function classOf(evidence: Evidence): ShapeClass {
  const reaches = (cut: Cut): boolean => (evidence[cut.measure] ?? 0) >= cut.at;
  if (!reaches(CUTS.people)) return 'too-small';
  if (!reaches(CUTS.together)) return 'fragments';
  // One person whose leaving breaks it in half is a hub, however closely a few of the others are tied.
  const hubbed = !reaches(CUTS.held) && reaches(CUTS.lead);
  if (hubbed && !reaches(CUTS.alone) && !reaches(CUTS.several)) return 'hub-and-spoke';
  if (isCore(reaches)) return 'core-periphery';
  if (reaches(CUTS.woven)) return 'web';
  if (!hubbed) return 'mixed';
  return reaches(CUTS.several) ? 'multi-hub' : 'hub-and-spoke';
}

/** A dense core that most ties lead into, of which the others know several people, or which is a group of its own. */
function isCore(reaches: (cut: Cut) => boolean): boolean {
  if (reaches(CUTS.coreShare)) return false;
  if (!reaches(CUTS.coreDensity) || !reaches(CUTS.coreContrast) || !reaches(CUTS.corePull)) return false;
  if (reaches(CUTS.coreTies) && reaches(CUTS.coreSize)) return true;
  return reaches(CUTS.coreMany) && reaches(CUTS.coreInward);
}

/**
 * Distance to the nearest cut across which the class would be another, all else equal: in units of that cut's
 * measure. Indexes and shares run from 0 to 1 and counts by whole people, so that an index is usually the nearest.
 */
export function marginOf(evidence: Evidence): Value {
  const now = classOf(evidence);
  const distances = Object.values(CUTS).flatMap(({ measure, at }) => {
    const value = evidence[measure] ?? null;
    if (value === null) return [];
    const across = value >= at ? at - 1e-9 : at;
    return classOf({ ...evidence, [measure]: across }) === now ? [] : [Math.abs(value - at)];
  });
  return distances.length === 0 ? null : Math.min(...distances);
}
