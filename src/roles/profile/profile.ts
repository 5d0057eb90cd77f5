import type { Person, Profile, ProfileLine } from '../../model.js';
import { type Roles, roleOf } from '../roles.js';
import type { Sitter } from './aspect.js';
import { ASPECTS } from './aspects.js';

/** Hub and weaver side by side for one person: evidence for and against each, and no score. */
export function profileOf(roles: Roles, people: readonly Person[], p: number): Profile {
  const sitter: Sitter = { roles, p, of: (name) => roles.columns[name][p]! };
  const linesOf = (profile: 'hub' | 'weaver'): ProfileLine[] =>
    ASPECTS.map((aspect) => ({ aspect: aspect.name, ...aspect[profile](sitter) }));
  return { person: people[p]!.name, role: roleOf(roles, p), hub: linesOf('hub'), weaver: linesOf('weaver') };
}
