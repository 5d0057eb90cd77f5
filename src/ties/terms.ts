import type { Blend, Term, Ties } from '../model.js';
import { AUDIT_TERMS } from './audits/terms.js';
import { BLEND, CUT, ENOUGH } from './blend.js';
import { HALF_SEEN } from './depth.js';
import { FACETS } from './facets/table.js';
import { RULES } from './standings/table.js';
import { EVIDENCE_TERMS } from './terms-of-evidence.js';

const short = (x: number): string => String(Number(x.toFixed(3)));

function depthOf(blend: Blend): Term {
  const { intercept, inputs } = blend;
  const [closeness, days] = inputs;
  return {
    name: 'depth',
    of: 'tie',
    label: 'Depth',
    says: 'How likely it is that the two call each other close, on the evidence of this log.',
    formula:
      `seen / (1 + e^-z), z = ${short(intercept)} + ${short(closeness!.weight)} (c + ${short(-closeness!.neutral)}) + ` +
      `${short(days!.weight)} (ln days - ${short(days!.neutral)}) + m / (1 + m); ` +
      'c the log of attention with contact through others beyond chance, m the smaller of the interactions online and offline; ' +
      `seen = h² / (h² + ${HALF_SEEN ** 2}), h the harmonic mean of the evidence of each of the two with anybody; without times, without the part of the days`,
    range: '0 to 1',
    undefinedWhen: '',
    source:
      blend === BLEND
        ? 'Weights fitted on declared friendships in four logs, see bench/validate/RESULTS.md'
        : 'Weights calibrated on a survey of this community',
    example: 'Two who talked 3 times and to nobody else: seen 9 / 25, so depth is at most 0.36',
  };
}

const cutOf = (cut: number): Term => ({
  name: 'cut',
  of: 'word',
  label: 'Cut',
  says: 'The depth from which a tie can be deep; 0.5 unless told by --cut or a calibrated model: as likely close as not.',
  formula: `${short(cut)}, and at least ${ENOUGH} interactions`,
  range: '',
  undefinedWhen: '',
  source:
    cut === CUT
      ? 'Chosen on the labelled logs: of pairs within 0.1 of it, 36 to 71 % are close; above it 58 to 86 %'
      : 'Told by --cut, or calibrated',
  example: `Depth 0.8 from 4 interactions is unknown, from ${ENOUGH} it can be deep`,
});

const gate: Term = {
  name: 'gate',
  of: 'word',
  label: 'Gate',
  says: 'What a tie needs beside depth: contact both online and offline, where the log can show both.',
  formula:
    'both-worlds: online > 0 and offline > 0; either-world: one of the two; depth-alone: neither is asked. ' +
    'Unless told by --gate, both-worlds where the log holds both, else depth-alone',
  range: '',
  undefinedWhen: '',
  source: 'A deep friendship happens online and offline',
  example: 'A log of messages only is depth-alone: no tie is proven in both worlds',
};

const standing: Term = {
  name: 'standing',
  of: 'tie',
  label: 'Standing',
  says: 'What is most worth saying of a tie: the first of these that holds, asked in this order.',
  formula: RULES.map(({ name }) => name).join(', '),
  range: '',
  undefinedWhen: '',
  source: 'Ours; each has its rule: explain NAME',
  example: 'A deep tie that fell silent is fading; the column tie still says deep',
};

/** Every word of this room, with the blend and the cut that were used: depth, cut, gate, standings, facets, evidence. */
export function tieTermsOf({ blend, cut }: Pick<Ties, 'blend' | 'cut'>): readonly Term[] {
  return [depthOf(blend), cutOf(cut), gate, standing, ...RULES, ...FACETS, ...EVIDENCE_TERMS, ...AUDIT_TERMS];
}

/** The same for the depth that we ship. */
export const TIE_TERMS: readonly Term[] = tieTermsOf({ blend: BLEND, cut: CUT });
