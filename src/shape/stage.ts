import type { ShapeClass } from '../model.js';

const NEXT: Readonly<Record<ShapeClass, string | null>> = {
  'too-small': null,
  fragments: 'one hub',
  'hub-and-spoke': 'several hubs',
  'multi-hub': 'core and periphery',
  'core-periphery': null,
  web: null,
  mixed: null,
};

/**
 * The next stage on the way scattered fragments, one hub, several hubs, core and periphery (Krebs & Holley 2006): a
 * hub is a normal stage of growth. Not defined when: without ties, too small or mixed, or already at the end of the way.
 */
export function nextStageOf(shape: ShapeClass, ties: number): string | null {
  return ties === 0 ? null : NEXT[shape];
}
