import type { Analysis, Standing } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, manyOf, NO_BREAK, numberOf, percentOf, wordsOf } from '../words.js';
import { centreOf, isHubbed } from './centre.js';
import type { Section } from './section.js';
import { SHAPE_WORDS } from './shape.js';

const TOLD: readonly Standing[] = ['close-but-never-met', 'met-but-never-talk', 'one-sided', 'fading', 'new'];

function deepTiesOf(analysis: Analysis, voice: Voice): string {
  const { deepTies, ties, deepShare, cut } = analysis.summary;
  const enough = deepTies === 0 ? ' on enough contact' : '';
  const meaning = `depth ${numberOf(cut)} or more${enough}${
    analysis.worlds.gate === 'both-worlds' ? ', proven online and offline' : '; not proven in both worlds'
  }.`;
  if (deepTies === 0) return `${voice.strong('No tie is deep:')} deep is ${meaning}`;
  const many = `${countOf(deepTies)} of ${manyOf(ties, 'tie')} (${percentOf(deepShare)})`;
  return `${voice.strong(many)} ${deepTies === 1 ? 'is' : 'are'} deep: ${meaning}`;
}

function peopleOf(analysis: Analysis): string {
  const share = analysis.communities[0]?.deep_people ?? null;
  if (share === null || analysis.summary.deepTies === 0) return '';
  const many = Math.round(share * analysis.summary.people);
  return `${countOf(many)} of ${manyOf(analysis.summary.people, 'person', 'people')} (${percentOf(share)}) ${
    many === 1 ? 'has' : 'have'
  } one.`;
}

/** The deep ties' own shape, told when it is another than the whole's. */
function deepShapeOf(analysis: Analysis, voice: Voice): string {
  const deep = analysis.deepOnly;
  const whole = analysis.communities[0];
  if (deep === null || whole === undefined || deep.shape === whole.shape || deep.shape === 'too-small')
    return '';
  const around = isHubbed(deep) ? ` around ${centreOf(deep, analysis, voice)}` : '';
  const index = deep.measures.web_index ?? null;
  const web = index === null ? '' : `, web${NO_BREAK}index${NO_BREAK}${numberOf(index)}`;
  return `Deep ties alone: ${SHAPE_WORDS[deep.shape]}${around} (${manyOf(deep.people, 'person', 'people')}${web}).`;
}

function standingsOf(analysis: Analysis): string {
  const told = TOLD.filter((standing) => (analysis.summary.standings[standing] ?? 0) > 0).map(
    (standing) => `${countOf(analysis.summary.standings[standing])}${NO_BREAK}${wordsOf(standing)}`,
  );
  return told.length === 0 ? '' : `Worth a look: ${told.join(', ')}.`;
}

/** How many ties are deep, what deep means in this log, and what shape the deep ties have by themselves. */
export function depthSectionOf(analysis: Analysis, voice: Voice): Section {
  const says = [
    deepTiesOf(analysis, voice),
    peopleOf(analysis),
    deepShapeOf(analysis, voice),
    standingsOf(analysis),
  ];
  return { label: 'Depth', says: says.filter((sentence) => sentence !== '') };
}
