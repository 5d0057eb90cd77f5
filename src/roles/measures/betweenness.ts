import { PATH_LOOKS, PATH_TIES, PATH_WORK } from '../../network/index.js';
import { columnOf, type PersonMeasure } from '../person-measure.js';
import { numberOf } from '../words.js';

/** Through whom the shortest ways between others lead. */
export const betweenness = {
  name: 'betweenness',
  of: 'person',
  label: 'Betweenness',
  says: 'Which share of the shortest ways between other people leads through this person, every tie counting as one step.',
  formula: `Σ over pairs s, t of (shortest ways through p / shortest ways) / ((n − 1)(n − 2) / 2); where n · (n + ties) is above ${numberOf(PATH_WORK)}, estimated from seeded shortest paths: with 95 % confidence nobody is off by more than 0.02, or by more than is said where that takes looks at more than ${numberOf(PATH_LOOKS)} ends of ties, half of them in networks of more than ${numberOf(PATH_TIES)} ties`,
  range: '0 to 1',
  undefinedWhen: 'fewer than 3 people',
  source: 'Freeman 1977; Brandes 2001; sampled as Riondato & Kornaropoulos 2016',
  example: 'the middle of a star: 1; the middle of a path of 5: 4 of 6 pairs, 0.667',
  column: ({ network, paths }) => {
    const pairs = ((network.people - 1) * (network.people - 2)) / 2;
    if (network.people < 3) return columnOf(network.people, () => Number.NaN);
    return paths.betweenness.map((through) => through / pairs);
  },
} as const satisfies PersonMeasure;
