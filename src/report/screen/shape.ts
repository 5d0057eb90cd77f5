import type { Analysis, CommunityRow, Direction, ShapeClass } from '../../model.js';
import { stepOf } from '../steps.js';
import type { Voice } from '../voice.js';
import { countOf, NO_BREAK, numberOf, sentenceOf, wordsOf } from '../words.js';
import { isHubbed } from './lead.js';
import type { Section } from './section.js';

export const SHAPE_WORDS: Record<ShapeClass, string> = {
  'too-small': 'too small for a shape',
  fragments: 'fragments',
  'hub-and-spoke': 'hub-and-spoke',
  'multi-hub': 'several hubs',
  'core-periphery': 'core and periphery',
  web: 'web',
  mixed: 'neither hub-and-spoke nor web',
};

const DIRECTION_WORDS: Record<Direction, string> = {
  broadcast: 'Broadcast: others turn to the hub, which seldom answers.',
  support: 'Support: the hub turns to others more than they to it.',
  'two-way': 'Two-way: the hub asks and answers.',
};

/** Margins below this are worth a warning. */
const CLOSE = 0.05;
/** Below this share of resamples the verdict is told to be loose. */
const FIRM = 0.8;

function linchpinsOf(row: CommunityRow): string {
  const many = row.measures.linchpins;
  // Two people are no group that could fall in half.
  if (many === null || many === undefined || row.people < 3) return '';
  if (many === 0) return ': no group holds more than half of the people';
  if (row.shape === 'multi-hub' && many < 2) {
    return `: ${countOf(row.measures.leaders ?? 2)} people gather the others around them`;
  }
  if (isHubbed(row)) return `: ${many === 1 ? '1 person holds' : `${countOf(many)} people hold`} it together`;
  if (many <= 2) return `, but it falls in half when ${many === 1 ? '1 person leaves' : '2 people leave'}`;
  return `: ${countOf(many)} people would have to leave before it falls in half`;
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
  return `A close call: ${Math.abs(row.margin).toFixed(3).replace(/0$/, '')} from another shape.`;
}

function stageOf(row: CommunityRow): string {
  if (row.stage === null) return '';
  const step = stepOf(row.stage);
  return `Next stage: ${wordsOf(row.stage)}${step === null ? '' : `; ${step}`}.`;
}

/** The shape of the whole, with the numbers that decided it. */
export function shapeSectionOf(analysis: Analysis, voice: Voice): Section {
  const whole = analysis.communities[0];
  if (whole === undefined) return { label: 'Shape', says: ['No ties, no shape.'] };
  const says = [
    `${voice.strong(sentenceOf(SHAPE_WORDS[whole.shape]))}${linchpinsOf(whole)}.`,
    whole.direction === null ? '' : DIRECTION_WORDS[whole.direction],
    webIndexOf(whole, voice),
    stabilityOf(whole),
    marginOf(whole),
    voice.text(stageOf(whole)),
  ];
  return { label: 'Shape', says: says.filter((sentence) => sentence !== '' && sentence !== '""') };
}
