import { webIndexOf } from '../../network/index.js';
import type { SkeletonMeasure } from '../measure.js';

export const webIndex: SkeletonMeasure = {
  term: {
    name: 'web_index',
    of: 'community',
    label: 'Web index',
    says: 'How well the whole holds together while its best-connected people leave, one after the other.',
    formula:
      "(R − R_star) / (R_clique − R_star); R = (1/n) Σ_{q=1..n} S(q), S(q) = the largest group's share of the n people after the q best-connected have left (ties counted again each time, equals at random); R_star = (n−1)/n², R_clique = (n−1)/2n; the mean over seeded orders of equals, until its standard error is 0.001: from 8 (from 3,000 / n in small networks) to 400, but no more than look at 2,000,000 people and ties; in parts of a log no more than 20,000,000 / ties of the log, but 8. Orders are drawn from who is tied to whom and not from names. It rises as people get to know each other, on average: a single tie may also make somebody well-connected whose leaving then counts, and lower it a little",
    range: '0 (any star) to 1 (everyone linked)',
    undefinedWhen: 'there are fewer than 3 people, or no ties',
    source:
      'R: Schneider, Moreira, Andrade, Havlin & Herrmann 2011, PNAS 108(10) 3838; scaled between star and clique by us',
    example:
      'A path of four, a-b-c-d: b or c leaves, 2 are left together; then one of them, 1; then a last, 1. (2 + 1 + 1 − 3) / (6 − 3) = 1/3.',
  },
  of: (network) => webIndexOf(network),
};
