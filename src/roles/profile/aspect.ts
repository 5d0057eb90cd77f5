import type { MeasureName } from '../measures.js';
import type { Roles } from '../roles.js';

/** One statement about a person: whether it speaks for the profile, and in words. */
export interface Statement {
  /** Null where it is as usual, and where the log does not tell; the words say which. */
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

export const NO_TIES = notTold('has no ties here, so the log does not tell');

/** Compared with what is usual: equal speaks neither for nor against. */
export function against(value: number, usual: number, side: 'above' | 'below'): boolean | null {
  if (value === usual || Number.isNaN(value - usual)) return null;
  return value > usual === (side === 'above');
}

/** `64 %`. */
export function percentOf(share: number): string {
  return `${Math.round(share * 100)} %`;
}
