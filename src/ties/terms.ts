import type { Term } from '../model.js';
import { CUT } from './blend.js';
import { FACETS } from './facets/table.js';
import { RULES } from './standings/table.js';

const depth: Term = {
  name: 'depth',
  of: 'tie',
  label: 'Depth',
  says: 'How close two people are on the evidence of this log.',
  formula: '1 / (1 + e^-z); z a weighted sum of ln evidence, ln attention and lift',
  range: '0 to 1',
  undefinedWhen: '',
  source: 'Weights fitted on declared friendships',
  example: '',
};

const cut: Term = {
  name: 'cut',
  of: 'word',
  label: 'Cut',
  says: 'The depth from which a tie can be deep.',
  formula: `${CUT}`,
  range: '',
  undefinedWhen: '',
  source: 'Chosen on the labelled logs',
  example: '',
};

const gate: Term = {
  name: 'gate',
  of: 'word',
  label: 'Gate',
  says: 'What a tie needs beside depth to be deep: contact both online and offline, where the log can show both.',
  formula: 'both-worlds: online > 0 and offline > 0; depth-alone where the log holds one world only',
  range: '',
  undefinedWhen: '',
  source: 'A deep friendship happens online and offline',
  example: 'A log of messages only: depth-alone, and no tie is proven in both worlds',
};

/** Every word of this room: depth, cut, gate, the standings and the facets. */
export const TIE_TERMS: readonly Term[] = [depth, cut, gate, ...RULES, ...FACETS];
