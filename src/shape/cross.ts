import type { CrossPlace, Shape, Value } from '../model.js';
import { CUTS, type Cut, MEANINGS } from './cuts.js';

type Side = 'hub' | 'web';

/**
 * The corner of a network on the cross of deep against thin, hub-and-spoke against web. Deep when at least half of
 * its people have a deep tie in it.
 * Not defined when: fragments, too small, the share of people is unknown, or mixed without a lean (see `leanOf`).
 */
export function crossOf(shape: Shape, deepPeople: Value): CrossPlace | null {
  const side = sideOf(shape);
  if (side === null || deepPeople === null) return null;
  if (side === 'hub') return deepPeople >= MEANINGS.deep.at ? 'following' : 'audience';
  return deepPeople >= MEANINGS.deep.at ? 'community' : 'crowd';
}

function sideOf(shape: Shape): Side | null {
  switch (shape.shape) {
    case 'hub-and-spoke':
    case 'multi-hub':
      return 'hub';
    case 'web':
      return 'web';
    case 'core-periphery':
      // What falls apart as easily as hubs do is no web, however many people the core has.
      return isUnder(shape, CUTS.held) ? 'hub' : 'web';
    case 'mixed':
      return leanOf(shape);
    default:
      return null;
  }
}

function isUnder({ measures }: Shape, cut: Cut): boolean {
  return (measures[cut.measure] ?? 0) < cut.at;
}

/**
 * A mixed network leans to a side when its web index is in the third of the way that is nearest to that side's cut
 * (0.2 to 0.5: below 0.3, from 0.4), to the hubs only if it has hubs. Between, or falling apart without hubs, it is
 * in no corner.
 */
function leanOf({ measures }: Shape): Side | null {
  const web = measures[CUTS.woven.measure] ?? null;
  if (web === null) return null;
  const third = (CUTS.woven.at - CUTS.held.at) / 3;
  if (web >= CUTS.woven.at - third) return 'web';
  const hubs = (measures[CUTS.lead.measure] ?? 0) >= CUTS.lead.at;
  return hubs && web < CUTS.held.at + third ? 'hub' : null;
}
