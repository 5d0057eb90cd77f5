import type { Analysis } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, listOf, NO_BREAK } from '../words.js';
import { centreOf, isHubbed, MOST_NAMES } from './centre.js';
import { leadOf } from './lead.js';

/** A community within the whole is small below this share of the people. */
const SMALL = 0.25;

/** `, with a small community inside it: Ana, Bo and Cy (23)`; '' when there is none. */
function insideOf(analysis: Analysis, voice: Voice): string {
  const [whole, ...parts] = analysis.communities;
  if (whole === undefined || whole.cross === 'community') return '';
  const inside = parts.filter((part) => part.cross === 'community');
  const first = inside[0];
  if (first === undefined) return '';
  const where = whole.shape === 'fragments' ? 'among them' : 'inside it';
  const names = `${listOf(first.around.slice(0, MOST_NAMES).map(voice.name))}${NO_BREAK}(${countOf(first.people)})`;
  if (inside.length > 1) return `, with ${inside.length} communities ${where}; the largest: ${names}`;
  return `, with a ${first.people < SMALL * whole.people ? 'small ' : ''}community ${where}: ${names}`;
}

/** What the deep ties alone look like, where that is another story than the whole's. */
function deepStoryOf(analysis: Analysis, voice: Voice): string {
  const whole = analysis.communities[0];
  const deep = analysis.deepOnly;
  if (whole === undefined || deep === null || whole.cross === null) return '';
  if (whole.cross === 'community' && deep.shape === 'fragments')
    return '; its deep ties are scattered, they do not connect it';
  if (!isHubbed(whole) && isHubbed(deep))
    return `; the deep ties alone run through ${centreOf(deep, analysis, voice)}`;
  return isHubbed(whole) && deep.shape === 'web' ? '; its deep ties alone are a web' : '';
}

/** The answer in one sentence: an audience or a community, around whom, and what is inside it. */
export function verdictOf(analysis: Analysis, voice: Voice): string {
  const whole = analysis.communities[0];
  if (whole === undefined || analysis.summary.ties === 0) {
    return analysis.summary.people === 0
      ? 'Nothing to tell yet: no row of this log names two people.'
      : 'Nothing to tell yet: nobody in this log has to do with anybody else.';
  }
  return `${leadOf(analysis, whole, voice)}${insideOf(analysis, voice) || deepStoryOf(analysis, voice)}.`;
}
