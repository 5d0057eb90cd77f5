import type { Severity } from '../model.js';
import type { Place } from './document.js';
import type { Limitable } from './measures.js';

/** Where a limit holds. */
export type Where =
  | { readonly type: 'all' }
  | { readonly type: 'deep' }
  | { readonly type: 'each'; readonly smallest: number }
  | { readonly type: 'letter'; readonly letter: string }
  | { readonly type: 'around'; readonly person: string; readonly known?: Known };

/** What is known of somebody: the letter of their community, null for none; or that nobody has this name, but one near. */
export type Known = { readonly letter: string | null } | { readonly near: string | null };

/** How much worse than the baseline a value may be. */
export interface Slack {
  readonly amount: number;
  readonly percent: boolean;
}

export interface Limit extends Place {
  readonly measure: Limitable;
  readonly where: Where;
  readonly min: number | null;
  readonly max: number | null;
  readonly notWorseBy: Slack | null;
  readonly because: string | null;
  readonly severity: Severity;
}

export interface Limits {
  readonly file: string;
  readonly limits: readonly Limit[];
  /** Names of measures that may be unmeasured. */
  readonly allowed: ReadonlySet<string>;
}
