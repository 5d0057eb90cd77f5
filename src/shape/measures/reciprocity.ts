import { arcsOf } from '../degrees.js';
import type { ShapeMeasure } from '../measure.js';

export const reciprocity: ShapeMeasure = {
  term: {
    name: 'reciprocity',
    of: 'community',
    label: 'Reciprocity',
    says: 'How much more, or less, pointing is answered than chance would have it.',
    formula:
      'ρ = (r − ā) / (1 − ā); r share of pointings that are answered, ā = L / n(n − 1), L all pointings',
    range: '−1 to 1; 0 is chance',
    undefinedWhen: 'the log has no direction, or everybody points at everybody',
    source: 'Garlaschelli & Loffredo 2004, Phys. Rev. Lett. 93, 268701',
    example: 'a and b point at each other, a at c: r = 2/3, ā = 3/6, ρ = (1/6) / (1/2) = 1/3.',
  },
  of: (network) => {
    const { all, answered } = arcsOf(network);
    const possible = network.people * (network.people - 1);
    if (all === 0 || all === possible) return null;
    const chance = all / possible;
    return (answered / all - chance) / (1 - chance);
  },
};
