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

/** How many have a deep tie that is more than chance: a sentence that counts ties and people on the same base. */
function peopleOf(analysis: Analysis): string {
  const share = analysis.communities[0]?.deep_people ?? null;
  const { people, deepTies, byChance } = analysis.summary;
  if (share === null || deepTies === 0) return '';
  const chance = byChance?.deepTies ?? 0;
  const rest = deepTies - chance;
  const are = chance === 1 ? 'is' : 'are';
  if (rest === 0) {
    const all = deepTies === 1 ? 'It' : `All ${countOf(chance)}`;
    return `${all} ${are} no more than chance at shared events: nobody has one beyond chance.`;
  }
  const many = Math.round(share * people);
  const have = `${countOf(many)} of ${manyOf(people, 'person', 'people')} (${percentOf(share)}) ${many === 1 ? 'has' : 'have'} one`;
  if (chance === 0) return `${have}.`;
  const others = rest === 1 ? 'the other' : `the other ${countOf(rest)}`;
  return `${countOf(chance)} of these ${are} no more than chance at shared events; of ${others}, ${have}.`;
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

/** What asks for something to be done; there is nothing to follow up in a tie that is no more than chance. */
function standingsOf({ summary: { standings, byChance } }: Analysis): string {
  const told = TOLD.flatMap((standing) => {
    const many = (standings[standing] ?? 0) - (byChance?.standings[standing] ?? 0);
    return many > 0 ? [`${countOf(many)}${NO_BREAK}${wordsOf(standing)}`] : [];
  });
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
