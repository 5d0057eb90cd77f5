import type { MeasureName } from '../measures.js';
import type { Roles } from '../roles.js';

/** One statement about a person: whether it speaks for the profile, and in words. */
export interface Statement {
  /** Null where the log does not tell. */
  readonly holds: boolean | null;
  readonly says: string;
}

/** A person as the aspects see them. */
export interface Sitter {
  readonly roles: Roles;
  readonly p: number;
  /** A measure; NaN where it is not defined. */
  of(name: MeasureName): number;
}

/** One thing that hub and weaver do differently. */
export interface Aspect {
  readonly name: string;
  readonly hub: (sitter: Sitter) => Statement;
  readonly weaver: (sitter: Sitter) => Statement;
}

export const notTold = (says: string): Statement => ({ holds: null, says });

/** `64 %`. */
export function percentOf(share: number): string {
  return `${Math.round(share * 100)} %`;
}
