import { numberOf } from '../words.js';
import type { Rule } from './rule.js';

/** Who sits in the inmost part. */
export const core: Rule = {
  role: 'core',
  says: 'In the inmost part of the network, where people have many ties among themselves.',
  rule: 'core number at least 3 and two thirds of the highest, and ties to at least 3 people who are no hubs',
  source: 'Seidman 1983 (k-core)',
  example: 'everybody in a clique of 5',
  holds: ({ columns: c, usual }, p, besideHubs) =>
    c.core_number[p]! >= 3 && c.core_number[p]! >= (2 / 3) * usual.highestCore && besideHubs >= 3,
  why: ({ columns: c, usual }, p) =>
    `core number ${numberOf(c.core_number[p]!)}, the highest here is ${numberOf(usual.highestCore)}`,
};
