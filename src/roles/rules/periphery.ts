import type { Rule } from './rule.js';

/** Who is at the rim. */
export const periphery: Rule = {
  role: 'periphery',
  says: 'At the rim: tied to nobody, or hardly to anybody but hubs.',
  rule: 'everybody else',
  source: 'ours; the spokes of a hub-and-spoke',
  example: 'every leaf of a star',
  holds: () => true,
  why: () => '',
};
