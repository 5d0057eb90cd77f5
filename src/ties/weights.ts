import { MEDIA } from '../model.js';

/** What one interaction counts as evidence, by its kind or its medium, and why. */
export interface Weight {
  readonly name: string;
  readonly of: 'kind' | 'medium';
  readonly weight: number;
  readonly because: string;
}

/** The kind under which an event attended together is weighed. */
export const ATTENDANCE = 'attendance';

/**
 * What an interaction counts as evidence of closeness: the weight of its kind times the weight of its medium, 1 for
 * kinds that are not listed. Only what attention, kinship and closeness read is weighed; counts stay counts.
 *
 * No labelled log of ours has replies, mentions, shares and reactions in it, so these weights are no fit. Those of
 * shares are measured on what came after (563,069 tweets, De Domenico et al. 2013): of the pairs whose first half held
 * one single reply, 4.1 % talked to each other in the second half; one mention, 2.2 %; one share, 0.5 %.
 */
export const WEIGHTS = [
  {
    name: 'message',
    of: 'kind',
    weight: 1,
    because:
      'the unit; messages tell best friends no better than public comments do (Jones et al. 2013, PLoS ONE 8)',
  },
  {
    name: 'reply',
    of: 'kind',
    weight: 1,
    because: 'as telling as a message (Jones et al. 2013, PLoS ONE 8)',
  },
  {
    name: 'mention',
    of: 'kind',
    weight: 1,
    because: 'in a chat, the way to speak to somebody; no labels show that it counts less',
  },
  {
    name: 'share',
    of: 'kind',
    weight: 0.3,
    because:
      'passes on a text and does not speak to its author: a quarter as often followed by talk as a mention is',
  },
  {
    name: 'reaction',
    of: 'kind',
    weight: 0.2,
    because: 'costs a click; set below a share and not measured, for want of labelled reactions',
  },
  {
    name: 'meetup',
    of: 'kind',
    weight: 1,
    because: 'logs of sensors hold one row per minute or less, so no number is right for all; see minutes',
  },
  {
    name: ATTENDANCE,
    of: 'kind',
    weight: 1,
    because: 'an event gives each pair 1 / (n - 1) already',
  },
  {
    name: 'other',
    of: 'kind',
    weight: 1,
    because:
      'nothing is known of it. Kinds do differ: in classrooms social talk tells friends better than task talk',
  },
  { name: 'undirected', of: 'kind', weight: 1, because: 'nothing is known of it' },
  {
    name: 'online',
    of: 'medium',
    weight: 1,
    because: 'the labelled logs that hold both worlds are too few to weigh one against the other',
  },
  {
    name: 'offline',
    of: 'medium',
    weight: 1,
    because: 'as for online; time spent together counts by minutes',
  },
  { name: 'unknown', of: 'medium', weight: 1, because: 'nothing is known of it' },
] as const satisfies readonly Weight[];

/** So many minutes together count like one interaction more. */
export const MINUTES_PER_UNIT = 30;

/** The weight of each kind of a log and of each medium, as columns by code. */
export interface Weighing {
  /** By kind and then medium: at kind * MEDIA.length + medium. */
  readonly each: Float64Array;
  /** By medium, for events attended together. */
  readonly events: Float64Array;
}

type Told = Readonly<Record<string, number>>;

export function weightOf(name: string, told: Told): number {
  if (Object.hasOwn(told, name)) return told[name]!;
  return WEIGHTS.find((entry) => entry.name === name)?.weight ?? 1;
}

/** The weights for the kinds of a log: what was told, else the table, else 1. */
export function weighingOf(kinds: readonly { readonly name: string }[], told: Told): Weighing {
  const media = MEDIA.map((medium) => weightOf(medium, told));
  const rowOf = (kind: string): number[] => media.map((weight) => weightOf(kind, told) * weight);
  return {
    each: Float64Array.from(kinds.flatMap(({ name }) => rowOf(name))),
    events: Float64Array.from(rowOf(ATTENDANCE)),
  };
}
