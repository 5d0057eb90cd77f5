import type { Term } from '../../model.js';
import { CUT_STEP } from './alternatives.js';
import { LAYERS } from './layers.js';

/** The words of the audits. */
export const AUDIT_TERMS: readonly Term[] = [
  {
    name: 'forbidden_triad',
    of: 'word',
    label: 'Forbidden triad',
    says: 'Two deep ties of one person whose other ends have no tie at all; where many are, the cut is too low or the log shows a part only.',
    formula:
      'open / wedges; wedges: sum over people of d (d - 1) / 2, d deep ties; open: those with no tie between the other two',
    range: '0 (all closed) to 1',
    undefinedWhen: 'nobody has two deep ties',
    source: 'Granovetter 1973, American Journal of Sociology 78',
    example: 'A deep with B and C: open where B and C never had contact, closed by a single message',
  },
  {
    name: 'layers',
    of: 'word',
    label: 'Layers',
    says: 'How many people one person can hold: some 5 very close, 15 close, 50 good friends, 150 in all.',
    formula: `people with more deep ties than ${LAYERS.join(', ')}`,
    range: '',
    undefinedWhen: '',
    source: 'Hill & Dunbar 2003, Human Nature 14; Zhou, Sornette, Hill & Dunbar 2005, Proc. R. Soc. B 272',
    example: 'A handle with 60 deep ties is rather several people, or the cut is too low for this log',
  },
  {
    name: 'flip_test',
    of: 'word',
    label: 'Flip test',
    says: 'Which verdicts change when what we decided moves a little, one thing at a time. The half-life can change none: it is read by recency alone, and neither depth nor standing nor shape reads recency. It is moved all the same, so that every output says so.',
    formula: `cut ${CUT_STEP} up and down, every gate that the log can test, half and twice the half-life; deep ties and places on the cross computed again`,
    range: '',
    undefinedWhen: '',
    source: 'Ours; shapes do not depend on depth',
    example: 'A crowd that is a community with a cut of 0.4 is no firm crowd',
  },
];
