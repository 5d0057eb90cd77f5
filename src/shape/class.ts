import type { Network, ShapeClass, Value } from '../model.js';
import { CUTS, type Cut } from './cuts.js';
import { coreDensity } from './measures/core-density.js';
import { corePull } from './measures/core-pull.js';
import { coreSize } from './measures/core-size.js';
import { hubLead } from './measures/hub-lead.js';
import { hubs } from './measures/hubs.js';
import { largestComponentShare } from './measures/largest-component-share.js';
import { webIndex } from './measures/web-index.js';

/** What a class is decided by: measures by name, and the number of people. All of it near-linear. */
export type Evidence = Readonly<Record<string, Value>>;

const DECIDING = [largestComponentShare, webIndex, hubLead, hubs, coreSize, coreDensity, corePull];

export function evidenceOf(network: Network): Evidence {
  const values = DECIDING.map((measure): [string, Value] => [measure.term.name, measure.of(network)]);
  return { people: network.people, ...Object.fromEntries(values) };
}

/** The class of a network, from its evidence and `CUTS` alone. What is not defined is on the low side of its cut. */
export function classOf(evidence: Evidence): ShapeClass {
  const reaches = (cut: Cut): boolean => (evidence[cut.measure] ?? 0) >= cut.at;
  if (!reaches(CUTS.people)) return 'too-small';
  if (!reaches(CUTS.together)) return 'fragments';
  if (reaches(CUTS.woven)) return 'web';
  if (!reaches(CUTS.held)) {
    if (!reaches(CUTS.lead)) return 'mixed';
    return reaches(CUTS.several) ? 'multi-hub' : 'hub-and-spoke';
  }
  const core = reaches(CUTS.coreSize) && reaches(CUTS.coreDensity) && reaches(CUTS.corePull);
  return core ? 'core-periphery' : 'mixed';
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
