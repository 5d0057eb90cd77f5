import type { Rule } from './rule.js';

/** Who has company besides the hubs. */
export const regular: Rule = {
  role: 'regular',
  says: 'Has company besides the hubs.',
  rule: 'ties to at least 2 people who are no hubs',
  source: 'ours',
  example: 'everybody inside a path',
  holds: (_, __, besideHubs) => besideHubs >= 2,
  why: () => '',
};
