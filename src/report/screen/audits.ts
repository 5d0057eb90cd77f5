import type { Analysis, Audits, Flip } from '../../model.js';
import { countOf, listOf, manyOf, NO_BREAK, numberOf, percentOf } from '../words.js';
import type { Section } from './section.js';

/** Fewer pairs of deep ties say nothing of how many are closed. */
const ENOUGH = 10;

/** `a cut of 0.40`, `no gate`, `a half-life of 45 days`. */
function movedOf({ option, to }: Flip): string {
  if (option === 'gate') return to === 'off' ? `no${NO_BREAK}gate` : `gate${NO_BREAK}${to}`;
  return `${option === 'cut' ? 'cut' : 'half-life'}${NO_BREAK}${typeof to === 'number' ? numberOf(to) : to}`;
}

/** `cut ±0.10, half-life ×½ to ×2, any gate`: how far things were moved, from where they are. */
function rangeOf(flips: readonly Flip[]): string {
  const of = (option: Flip['option']) => flips.filter((flip) => flip.option === option);
  const cut = Math.max(0, ...of('cut').map(({ from, to }) => Math.abs(Number(to) - Number(from))));
  return [
    `cut${NO_BREAK}±${numberOf(cut)}`,
    `half-life${NO_BREAK}×½${NO_BREAK}to${NO_BREAK}×2`,
    ...(of('gate').length > 0 ? [`any${NO_BREAK}gate`] : []),
  ].join(', ');
}

/** Which verdicts change when what we decided moves. */
function flipsOf({ audits, communities, summary }: Analysis & { audits: Audits }): string {
  const { flips } = audits;
  if (flips.length === 0) return '';
  const most = Math.max(...flips.map(({ gained, lost }) => gained + lost));
  const ties =
    most === 0
      ? 'no tie changes'
      : `up to ${countOf(most)} of ${manyOf(summary.ties, 'tie')} ${most === 1 ? 'changes' : 'change'}`;
  const turned = flips.filter(({ cross_changes }) => cross_changes);
  if (turned.length > 0) {
    const into = turned.map((flip) => `${flip.cross ?? 'no place'} with ${movedOf(flip)}`);
    return `Not firm: ${communities[0]?.cross ?? 'no place'} becomes ${listOf(into)}; ${ties}.`;
  }
  const others = new Set(flips.flatMap((flip) => flip.communities.map(({ community }) => community)));
  const all = communities.length - 1;
  const move = others.size === 1 ? 'changes its own' : 'change theirs';
  const but =
    others.size === 0
      ? ''
      : `; ${countOf(others.size)} of ${manyOf(all, 'community', 'communities')} ${move}`;
  const place = communities[0]?.cross == null ? 'Still without a place' : 'Same place';
  return `${place} with ${rangeOf(flips)}${but}; ${ties}.`;
}

function triadsOf({ triads: { wedges, open, share } }: Audits): string {
  if (wedges < ENOUGH || open === 0) return '';
  return `${percentOf(share)} of ${countOf(wedges)} pairs close to the same person have no tie.`;
}

function layersOf({ layers }: Audits): string {
  const held = layers.filter(({ people }) => people > 0);
  if (held.length === 0) return '';
  const told = held.map(({ above, people }, k) =>
    k === 0
      ? `${manyOf(people, 'person', 'people')} ${people === 1 ? 'has' : 'have'} over ${above} deep ties`
      : `${countOf(people)} over ${above}`,
  );
  return `${listOf(told)}.`;
}

/** What moving the cut, the gate and the half-life would change, forbidden triads and crowded people: three lines. */
export function auditSectionOf(analysis: Analysis): Section | null {
  const { audits } = analysis;
  if (audits === undefined || analysis.summary.ties === 0) return null;
  const says = [flipsOf({ ...analysis, audits }), triadsOf(audits), layersOf(audits)];
  const told = says.filter((sentence) => sentence !== '');
  return told.length === 0 ? null : { label: 'Tested', says: told, most: 3 };
}
