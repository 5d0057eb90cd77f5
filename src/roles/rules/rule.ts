import type { Role } from '../../model.js';
import type { Place } from '../place.js';

/** A role, the rule by which a person has it, and the part of the person's line that says why. */
export interface Rule {
  readonly role: Role;
  readonly says: string;
  readonly rule: string;
  readonly source: string;
  readonly example: string;
  /** `besideHubs`: how many of the person's contacts are no hubs; for the hub rule itself it is not known yet. */
  readonly holds: (place: Place, p: number, besideHubs: number) => boolean;
  readonly why: (place: Place, p: number) => string;
}
