import type { Analysis, Loss } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, manyOf, numberOf, percentOf } from '../words.js';
import type { Section } from './section.js';
import { SHAPE_WORDS } from './shape.js';

/** A loss matters when this share of the people or of the ties goes with it, or the shape changes. */
const PEOPLE = 0.05;
const TIES = 0.2;
const MOST = 2;

/** `Without #general, 120 ties (20 %) and 40 people are gone; the shape would be fragments (web index 0.03).` */
function sentenceOf(loss: Loss, analysis: Analysis, voice: Voice): string {
  const what = loss.what === 'medium' ? `what happens ${voice.text(loss.name)}` : voice.name(loss.name);
  const share = percentOf(loss.ties_lost / analysis.summary.ties);
  const people =
    loss.people_lost === 0 ? '' : ` and ${manyOf(loss.people_lost, 'person is', 'people are')} without a tie`;
  const web = loss.web_index_without === null ? '' : `, web index ${numberOf(loss.web_index_without)}`;
  return `Without ${what}, ${countOf(loss.ties_lost)} ties (${share}) are gone${people}; the rest: ${SHAPE_WORDS[loss.shape_without]}${web}.`;
}

function matters(loss: Loss, analysis: Analysis): boolean {
  const { people, ties } = analysis.summary;
  if (loss.ties_lost === 0) return false;
  const other = loss.shape_without !== analysis.communities[0]?.shape;
  return other || loss.people_lost >= PEOPLE * people || loss.ties_lost >= TIES * ties;
}

/** What hangs on one medium or one place; null when nothing much does. */
export function lossSectionOf(analysis: Analysis, voice: Voice): Section | null {
  const all = analysis.losses ?? [];
  const told = all
    .filter((loss) => matters(loss, analysis))
    .sort((x, y) => y.people_lost - x.people_lost || y.ties_lost - x.ties_lost)
    .slice(0, MOST);
  if (told.length === 0) return null;
  return { label: 'If lost', says: told.map((loss) => sentenceOf(loss, analysis, voice)), apart: true };
}
