import type { Term } from '../model.js';
import { PERSON_MEASURES } from './measures.js';
import { RULES } from './rules.js';

const ROLE: Term = {
  name: 'role',
  of: 'person',
  label: 'Role',
  says: 'The place that a person has in this network, by the first rule that holds; a mirror, not a grade.',
  formula: `first of ${RULES.map(({ role }) => role).join(', ')} whose rule holds`,
  range: '',
  undefinedWhen: '',
  source: 'ours; see each role',
  example: 'the middle of a star: hub; its leaves: periphery',
};

/** What every role and every measure of a person means. */
export const ROLE_TERMS: readonly Term[] = [
  ROLE,
  ...PERSON_MEASURES.map(({ column: _, ...term }) => term),
  ...RULES.map(({ role, says, rule, source, example }) => ({
    name: role,
    label: labelOf(role),
    says,
    formula: rule,
    range: '',
    undefinedWhen: '',
    source,
    example,
  })),
];

/** `gone-quiet` → `Gone quiet`. */
function labelOf(role: string): string {
  const words = role.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
