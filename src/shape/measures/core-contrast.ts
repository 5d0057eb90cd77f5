import { CHOSEN, coreOf, coreTiesOf } from '../core.js';
import type { SkeletonMeasure } from '../measure.js';

export const coreContrast: SkeletonMeasure = {
  term: {
    name: 'core_contrast',
    of: 'community',
    label: 'Contrast of the core',
    says: 'How much more densely the core is tied than the periphery: this tells a core from a web that is dense everywhere.',
    formula: `1 − d_p / d_c; d_c share of pairs inside the core that are tied, d_p of pairs outside it; ${CHOSEN}`,
    range: 'up to 1 (nobody in the periphery is tied to another); 0 is no contrast',
    undefinedWhen: 'the core has no two people who are tied, or fewer than two are outside it',
    source: 'after Borgatti & Everett 1999, Social Networks 21, 375; core of Lip 2011',
    example: 'Four people all linked, each with one more tie outside: 1 − 0 / 1 = 1.',
  },
  of: (network) => {
    const core = coreOf(network).length;
    const [inside, , outside] = coreTiesOf(network);
    const others = network.people - core;
    if (inside === 0 || others < 2) return null;
    return 1 - outside / (others * (others - 1)) / (inside / (core * (core - 1)));
  },
};
