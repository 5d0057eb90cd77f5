import { degreeOf } from '../../network/index.js';
import { type PersonMeasure, sumsOf } from '../person-measure.js';

/** Contacts who have at most one other contact. */
export const dependants = {
  name: 'dependants',
  of: 'person',
  label: 'Dependants',
  says: "How many of this person's contacts have at most one other contact: people who depend on this tie to be here.",
  formula: 'number of contacts with ties ≤ 2',
  range: '0 to ties',
  undefinedWhen: '',
  source: 'ours; people tied to hubs only are the spokes of a hub-and-spoke',
  example: 'the middle of a star of 5: 4; anybody in a clique of 5: 0',
  column: (from) => {
    const few = (p: number): number => (degreeOf(from.network, p) <= 2 ? 1 : 0);
    return sumsOf(
      from,
      (i) => few(from.ties.b[i]!),
      (i) => few(from.ties.a[i]!),
    );
  },
} as const satisfies PersonMeasure;
