import { CHOSEN, coreOf, coreTiesOf } from '../core.js';
import type { SkeletonMeasure } from '../measure.js';

export const coreDensity: SkeletonMeasure = {
  term: {
    name: 'core_density',
    of: 'community',
    label: 'Core density',
    says: 'Share of the pairs inside the core that are tied.',
    formula: `2 · ties inside the core / k(k − 1), k people in the core; ${CHOSEN}`,
    range: '0 to 1 (everyone in the core linked)',
    undefinedWhen: 'the core is one person, or there are no ties',
    source: 'Lip 2011, arXiv:1102.5511',
    example: 'Four people all linked, each with one more tie outside: core 4, density 6 / 6 = 1.',
  },
  of: (network) => {
    const k = coreOf(network).length;
    return k < 2 ? null : (2 * coreTiesOf(network)[0]) / (k * (k - 1));
  },
};
