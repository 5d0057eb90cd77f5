import type { Roles } from './roles.js';

/**
 * Whose leaving breaks most, the most first: by people cut off, then by how far the web index falls, then by
 * betweenness, then by ties; equals by position. People without ties are missed by nobody.
 */
export function mostMissedOf(roles: Roles, most: number): number[] {
  const { columns } = roles;
  const falls = (p: number): number => orLeast(roles.webIndex - columns.web_index_without[p]!);
  const between = (p: number): number => orLeast(columns.betweenness[p]!);
  const persons: number[] = [];
  for (let p = 0; p < roles.people; p += 1) if (columns.ties[p]! > 0) persons.push(p);
  const by = (p: number, q: number): number =>
    columns.cut_off_without[q]! - columns.cut_off_without[p]! ||
    compared(falls(q), falls(p)) ||
    compared(between(q), between(p)) ||
    columns.ties[q]! - columns.ties[p]! ||
    p - q;
  return persons.sort(by).slice(0, most);
}

/** Not known counts as less than anything known. */
function orLeast(x: number): number {
  return Number.isNaN(x) ? Number.NEGATIVE_INFINITY : x;
}

function compared(x: number, y: number): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
