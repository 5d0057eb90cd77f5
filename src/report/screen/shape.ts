import type { Analysis, CommunityRow, Direction, ShapeClass } from '../../model.js';
import { inPiecesOf } from '../pieces.js';
import { isToBeJoined, stepOf } from '../steps.js';
import type { Voice } from '../voice.js';
import { countOf, listOf, NO_BREAK, numberOf, sentenceOf, wordsOf } from '../words.js';
import { isHubbed, MOST_NAMES } from './centre.js';
import type { Section } from './section.js';
import { isNumber } from './without.js';

export const SHAPE_WORDS: Record<ShapeClass, string> = {
  'too-small': 'too small for a shape',
  fragments: 'fragments',
  'hub-and-spoke': 'hub-and-spoke',
  'multi-hub': 'several hubs',
  'core-periphery': 'core and periphery',
  web: 'web',
  mixed: 'neither hub-and-spoke nor web',
};

/** Of one hub, and of several. Who turns to whom is counted, and not who is answered. */
const DIRECTION_WORDS: Record<Direction, readonly [string, string]> = {
  broadcast: [
    'Broadcast: others turn to the hub more than it to them.',
    'Broadcast: others turn to the hubs more than they to others.',
  ],
  support: [
    'Support: the hub turns to others more than they to it.',
    'Support: the hubs turn to others more than they to them.',
  ],
  'two-way': [
    'Two-way: others turn to the hub, and the hub to others.',
    'Two-way: others turn to the hubs, and the hubs to others.',
  ],
};

/** Margins below this are worth a warning. */
const CLOSE = 0.05;
/** Below this share of resamples the verdict is told to be loose. */
export const FIRM = 0.8;

/** From this share of the people on, it takes many to break the whole. */
const MANY = 0.25;

/** What the shape rests on: pieces, the hubs that the others gather around, or how many must leave to break it. */
function restsOf(row: CommunityRow, voice: Voice): string {
  const many = row.measures.linchpins;
  // Two people are no group that could fall in half.
  if (many === null || many === undefined || row.people < 3) return '';
  const pieces = row.shape === 'fragments' ? null : inPiecesOf(row);
  if (pieces !== null) return `, in pieces: ${pieces}`;
  if (many === 0) return ': no group holds more than half of the people';
  if (row.shape === 'multi-hub')
    return `: ${countOf(row.measures.leaders ?? 2)} people gather the others around them`;
  if (row.shape === 'hub-and-spoke')
    return many === 1 ? ': 1 person holds it together' : ': 1 person gathers the others around them';
  const names = namesOf(row, voice);
  if (many <= 2)
    return `, but it falls in half when ${many === 1 ? '1 person leaves' : '2 people leave'}${names}`;
  if (many >= MANY * row.people) return `: it falls in half only when ${outOf(many, row)} leave`;
  return `: it falls in half when ${outOf(many, row)} leave${names}`;
}

/** `Without 7 people it falls in half: Ana, Bo, Cy and 4 more.` Of hubs, who need not be those that it hangs on. */
function linchpinsOf(row: CommunityRow, voice: Voice): string {
  const many = row.measures.linchpins ?? 0;
  const isTold = row.shape === 'hub-and-spoke' && many === 1;
  if (!isHubbed(row) || many === 0 || isTold || inPiecesOf(row) !== null) return '';
  return `Without ${many === 1 ? '1 person' : `${countOf(many)} people`} it falls in half${namesOf(row, voice)}.`;
}

/** `: Ana, Bo, Cy and 4 more`, the linchpins by name; no number of people follows the name of who is called by one. */
function namesOf({ names, measures }: CommunityRow, voice: Voice): string {
  const all = measures.linchpins ?? 0;
  const first = (names?.linchpins ?? []).slice(0, all > MOST_NAMES + 1 ? MOST_NAMES : MOST_NAMES + 1);
  if (first.length === 0) return '';
  const told = first.map(voice.name);
  const more = all - told.length;
  if (more > 0 && first.some(isNumber)) return `, among them ${listOf(told)}`;
  return `: ${more > 0 ? `${told.join(', ')} and ${countOf(more)} more` : listOf(told)}`;
}

/** `310 of 1,899 people`. */
function outOf(many: number, { people }: CommunityRow): string {
  return `${countOf(many)} of ${countOf(people)} people`;
}

function webIndexOf(row: CommunityRow, voice: Voice): string {
  const index = row.measures.web_index;
  if (index === null || index === undefined) return 'Web index not defined here.';
  return `Web index ${voice.strong(numberOf(index))} ${voice.faint('(0 a star, 1 everyone linked).')}`;
}

/** `Same verdict in 98 of 100 resamples.` */
function stabilityOf(row: CommunityRow): string {
  if (row.stability === null) return '';
  const all = row.resamples ?? 100;
  const often = `${Math.round(row.stability * all)}${NO_BREAK}of${NO_BREAK}${all} resamples`;
  return row.stability < FIRM
    ? `Same verdict in only ${often}: take it lightly.`
    : `Same verdict in ${often}.`;
}

function marginOf(row: CommunityRow): string {
  if (row.margin === null || Math.abs(row.margin) >= CLOSE) return '';
  const other = row.nearest === undefined ? 'another shape' : SHAPE_WORDS[row.nearest];
  return `A close call: ${Math.abs(row.margin).toFixed(3).replace(/0$/, '')} from ${other}.`;
}

function stageOf(row: CommunityRow): string {
  const step = stepOf(row);
  if (step === null) return '';
  return row.stage === null || isToBeJoined(row)
    ? `Next: ${step}.`
    : `Next stage: ${wordsOf(row.stage)}; ${step}.`;
}

/** The shape of the whole, with the numbers that decided it. */
export function shapeSectionOf(analysis: Analysis, voice: Voice): Section {
  const whole = analysis.communities[0];
  if (whole === undefined || whole.ties === 0)
    return { label: 'Shape', says: ['No tie is more than chance: no shape.'] };
  const says = [
    `${voice.strong(sentenceOf(SHAPE_WORDS[whole.shape]))}${restsOf(whole, voice)}.`,
    linchpinsOf(whole, voice),
    whole.direction === null ? '' : DIRECTION_WORDS[whole.direction][whole.shape === 'hub-and-spoke' ? 0 : 1],
    webIndexOf(whole, voice),
    stabilityOf(whole),
    marginOf(whole),
    voice.text(stageOf(whole)),
  ];
  return { label: 'Shape', says: says.filter((sentence) => sentence !== '' && sentence !== '""') };
}
