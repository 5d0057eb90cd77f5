import type { Analysis, Loss } from '../../model.js';
import { BREAKS } from '../pieces.js';
import type { Voice } from '../voice.js';
import { countOf, manyOf, numberOf, percentOf } from '../words.js';
import type { Section } from './section.js';
import { SHAPE_WORDS } from './shape.js';

/** A loss matters when this share of the people, the ties or the deep ties goes with it, it breaks the whole, or the shape changes. */
const PEOPLE = 0.05;
const TIES = 0.2;
const MOST = 2;

/** What one loss takes, on the ties that are more than chance, and the part that chance has in it. */
function countsOf(loss: Loss, { summary }: Analysis) {
  const chance = summary.byChance?.ties ?? 0;
  const before = summary.ties - chance;
  const { chance_ties_lost: lost = 0, chance_ties_left: left = chance - lost } = loss;
  return {
    chance,
    lost,
    turned: left - (chance - lost),
    before,
    after: summary.ties - loss.ties_lost - left,
  };
}

function tiesOf(loss: Loss, analysis: Analysis): string {
  const { lost, turned } = countsOf(loss, analysis);
  const many = manyOf(loss.ties_lost, 'tie');
  const share = percentOf(loss.ties_lost / analysis.summary.ties);
  const gone =
    loss.ties_lost === 0
      ? 'no tie is gone'
      : `${many} (${share}) ${loss.ties_lost === 1 ? 'is' : 'are'} gone`;
  const which = lost === 0 ? '' : `, ${lost === loss.ties_lost ? 'all' : countOf(lost)} of them`;
  const more = turned === 0 ? '' : `, ${countOf(turned)} others are then`;
  const told = [which, more].filter((part) => part !== '').map((part) => `${part} ${CHANCE}`);
  return `${gone}${told.join('')}`;
}

const CHANCE = 'no more than chance at shared events';

function peopleOf(loss: Loss, analysis: Analysis): string {
  if (loss.people_lost === 0) return '';
  const { lost, turned } = countsOf(loss, analysis);
  const without = `without a tie${countsOf(loss, analysis).chance + (loss.chance_ties_left ?? 0) > 0 ? ' beyond chance' : ''}`;
  return `${lost + turned > 0 ? ',' : ''} and ${manyOf(loss.people_lost, 'person is', 'people are')} ${without}`;
}

/** `; none of the 41 deep ties would still be proven`: gone, thin, or without a world that the gate asks for. */
function deepOf({ deep_ties_lost: lost, what }: Loss, { summary: { deepTies }, worlds }: Analysis): string {
  if (lost === 0) return '';
  const deep = what === 'medium' && worlds.gate === 'both-worlds' ? 'proven' : 'deep';
  if (deepTies === 1) return `; the one deep tie would no longer be ${deep}`;
  return lost === deepTies
    ? `; none of the ${countOf(deepTies)} deep ties would still be ${deep}`
    : `; ${countOf(lost)} of the ${countOf(deepTies)} deep ties would no longer be ${deep}`;
}

/**
 * How many keep a tie and can no longer reach the largest group; 0 where that breaks nothing. One saved before does not
 * tell who of the lost were in that group: as if all were.
 */
function partedOf(loss: Loss, { communities: [whole], summary: { people } }: Analysis): number {
  if (loss.people_parted !== undefined) return loss.people_parted >= BREAKS * people ? loss.people_parted : 0;
  const before = whole?.measures.largest_component_share ?? null;
  if (before === null || loss.largest_share_without === null) return 0;
  const parted = Math.round((before - loss.largest_share_without) * people) - loss.people_lost;
  return parted >= BREAKS * people ? parted : 0;
}

/** `it falls apart: 15 of 31 people can no longer reach the others. `; '' where it does not. */
function breakOf(loss: Loss, analysis: Analysis): string {
  const parted = partedOf(loss, analysis);
  const people = manyOf(analysis.summary.people, 'person', 'people');
  return parted === 0
    ? ''
    : `it falls apart: ${countOf(parted)} of ${people} can no longer reach the others. `;
}

/** `Without #general, 120 ties (20 %) are gone and 40 people are without a tie; the rest: fragments, web index 0.03.` */
function sentenceOf(loss: Loss, analysis: Analysis, voice: Voice): string {
  const what = loss.what === 'medium' ? `what happens ${voice.text(loss.name)}` : voice.name(loss.name);
  const web = loss.web_index_without === null ? '' : `, web index ${numberOf(loss.web_index_without)}`;
  const lost = `${tiesOf(loss, analysis)}${peopleOf(loss, analysis)}${deepOf(loss, analysis)}`;
  return `Without ${what}, ${breakOf(loss, analysis)}${lost}; the rest: ${SHAPE_WORDS[loss.shape_without]}${web}.`;
}

function matters(loss: Loss, analysis: Analysis): boolean {
  const { people, deepTies } = analysis.summary;
  const { before, after } = countsOf(loss, analysis);
  if (loss.deep_ties_lost > 0 && loss.deep_ties_lost >= TIES * deepTies) return true;
  if (after === before) return false;
  if (partedOf(loss, analysis) > 0) return true;
  const other = loss.shape_without !== analysis.communities[0]?.shape;
  return other || loss.people_lost >= PEOPLE * people || before - after >= TIES * before;
}

/** A medium and its only place take the same with them: once is enough. */
function isSame(loss: Loss, other: Loss): boolean {
  return Object.entries(loss).every(
    ([name, value]) => name === 'what' || name === 'name' || value === other[name as keyof Loss],
  );
}

/** What hangs on one medium or one place; null when nothing much does. */
export function lossSectionOf(analysis: Analysis, voice: Voice): Section | null {
  const all = analysis.losses ?? [];
  const cutOff = (loss: Loss): number => loss.people_lost + partedOf(loss, analysis);
  const told = all
    .filter((loss) => matters(loss, analysis))
    .sort((x, y) => cutOff(y) - cutOff(x) || y.ties_lost - x.ties_lost)
    .filter((loss, i, sorted) => !sorted.slice(0, i).some((other) => isSame(loss, other)))
    .slice(0, MOST);
  if (told.length === 0) return null;
  return { label: 'If lost', says: told.map((loss) => sentenceOf(loss, analysis, voice)), apart: true };
}
