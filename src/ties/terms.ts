import type { Term } from '../model.js';
import { BLEND, CUT, ENOUGH } from './blend.js';
import { FACETS } from './facets/table.js';
import { RULES } from './standings/table.js';

const [closeness, days] = BLEND.inputs;

const depth: Term = {
  name: 'depth',
  of: 'tie',
  label: 'Depth',
  says: 'How likely it is that the two call each other close, on the evidence of this log.',
  formula:
    `seen x answered / (1 + e^-z), z = ${BLEND.intercept} + ${closeness!.weight} (c + ${-closeness!.neutral}) + ` +
    `${days!.weight} (ln days - ${days!.neutral}); c the log of attention with contact through others`,
  range: '0 to 1',
  undefinedWhen: '',
  source: 'Weights fitted on declared friendships in four logs, see bench/validate/RESULTS.md',
  example: 'Two who talked 3 times and to nobody else: seen 9 / 73, so depth is at most 0.12',
};

const cut: Term = {
  name: 'cut',
  of: 'word',
  label: 'Cut',
  says: 'The depth from which a tie can be deep: as likely close as not.',
  formula: `${CUT}, and at least ${ENOUGH} interactions`,
  range: '',
  undefinedWhen: '',
  source: 'Chosen on the labelled logs: of pairs within 0.1 of it, 35 to 76 % are close; above it 49 to 87 %',
  example: `Depth 0.8 from 4 interactions is unknown, from ${ENOUGH} it can be deep`,
};

const gate: Term = {
  name: 'gate',
  of: 'word',
  label: 'Gate',
  says: 'What a tie needs beside depth: contact both online and offline, where the log can show both.',
  formula: 'both-worlds: online > 0 and offline > 0; depth-alone where the log holds one world only',
  range: '',
  undefinedWhen: '',
  source: 'A deep friendship happens online and offline',
  example: 'A log of messages only is depth-alone: no tie is proven in both worlds',
};

/** Every word of this room: depth, cut, gate, the standings and the facets. */
export const TIE_TERMS: readonly Term[] = [depth, cut, gate, ...RULES, ...FACETS];
