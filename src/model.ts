/**
 * The nouns of the house, in the order in which the data meets them, and the closed lists that they are made of.
 *
 * exports ─► interactions ─► people ─► ties ─► network ─► communities ─┬► shape ─┬─► analysis ─► report
 *                                                                      └► roles ─┘
 */

/** A measured number, or null where it is not defined. Never 0, NaN or Infinity in the place of null. */
export type Value = number | null;

// ── interactions: what a log says happened ────────────────────────────────────────────────────────────────────

/** A file or stream by its name, opened as often as asked: rooms get bytes, only cli knows where they come from. */
export interface Source {
  readonly name: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/** A small table read whole (a people file, a file of labels): header and rows of text, with lines from 1. */
export interface Table {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Where an interaction took place. A column of media holds the position in this list. */
export const MEDIA = ['online', 'offline', 'unknown'] as const;
export type Medium = (typeof MEDIA)[number];

/**
 * Interactions as columns, one position per interaction (not per row of the file: a cell that names three people
 * makes three interactions). Numbers in `from`, `to`, `kind` and `place` are positions in the dictionaries.
 */
export interface InteractionLog {
  readonly size: number;
  /** Who acted, and towards whom: positions in `keys`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Milliseconds since 1970 in UTC; NaN where the log has no times. */
  readonly time: Float64Array;
  readonly kind: Uint8Array;
  readonly medium: Uint8Array;
  /** Channel, room or thread: a position in `places`; position 0 is '' and means none. */
  readonly place: Uint32Array;
  /** How many interactions the row stands for: 1, or the sum of a pre-aggregated row. May be a fraction. */
  readonly count: Float64Array;
  /** Minutes spent together; NaN where the log does not say. */
  readonly minutes: Float32Array;
  /** Where it was read: position in `ledger.files`, and line in that file, counted from 1. */
  readonly file: Uint16Array;
  readonly line: Uint32Array;
  readonly attendance: AttendanceList;
  /** People as the log names them. The people room makes persons of them. */
  readonly keys: readonly string[];
  readonly kinds: readonly KindEntry[];
  readonly places: readonly string[];
  readonly ledger: Ledger;
  /** Only where a column of groups was asked for. */
  readonly groups?: GivenGroups;
}

/** In which groups the rows of a log put people, by the names of the log. */
export type GivenGroups = ReadonlyMap<string, readonly GroupClaim[]>;

export interface GroupClaim {
  readonly group: string;
  readonly rows: number;
  /** The first of these rows, as `file:line`. */
  readonly where: string;
}

/** One kind of interaction. Kinds that we do not know are kept under their own name, with `known: false`. */
export interface KindEntry {
  readonly name: string;
  readonly medium: Medium;
  /** False when the kind has no direction: two people who met, met each other. */
  readonly directed: boolean;
  readonly known: boolean;
}

/** Who was at which event, as columns: one position per person and event. Pairs are projected from it in ties. */
export interface AttendanceList {
  readonly size: number;
  readonly event: Uint32Array;
  /** A position in `keys` of the log. */
  readonly person: Uint32Array;
  /** Milliseconds since 1970 in UTC; NaN when not given. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Minutes present; NaN when not given. */
  readonly minutes: Float32Array;
  readonly medium: Uint8Array;
  readonly file: Uint16Array;
  readonly line: Uint32Array;
  readonly events: readonly string[];
}

/** Every row read, and what became of it: read = used + the sum of what was set aside. */
export interface Ledger {
  readonly read: number;
  readonly used: number;
  readonly aside: readonly Aside[];
  readonly files: readonly FileEntry[];
}

/** Rows set aside for one reason, over all files. */
export interface Aside {
  /** Short and stable, for scripts: `no-time`, `to-oneself`. */
  readonly code: string;
  /** Completes "12 rows …": `had no time`. */
  readonly says: string;
  readonly rows: number;
  /** The first few of them. */
  readonly places: readonly { readonly file: string; readonly line: number; readonly detail: string }[];
}

/** One file as it was read: what was sniffed, what was assumed. */
export interface FileEntry {
  readonly name: string;
  /** For a person: `CSV, comma, UTF-8, header; time = "date", from = "author"`. */
  readonly sniffed: string;
  /** What we had to assume, a sentence each: `times without a zone read as UTC`. */
  readonly notes: readonly string[];
  readonly read: number;
  readonly used: number;
}

// ── people: who is who ────────────────────────────────────────────────────────────────────────────────────────

/** What the people file says of one person; names in a log that no file lists are persons of their own. */
export interface Person {
  readonly name: string;
  readonly group: string | null;
  readonly bot: boolean;
  readonly staff: boolean;
}

/**
 * The log again, with `from`, `to` and `attendance.person` as positions in `people`, bots and self-pairs set aside.
 * People are sorted by name, so that positions do not depend on the order of rows or files.
 */
export interface PeopledLog extends Omit<InteractionLog, 'keys'> {
  readonly people: readonly Person[];
  /** What a reader should know of the people file, a sentence each: names that no log holds, names claimed twice. */
  readonly notes: readonly string[];
}

// ── ties: what each pair shares ───────────────────────────────────────────────────────────────────────────────

export const STANDINGS = [
  'deep',
  'thin',
  'close-but-never-met',
  'met-but-never-talk',
  'one-sided',
  'fading',
  'new',
  'unknown',
] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * How a deep tie is decided, beside its depth: with evidence in both worlds; with evidence in at least one world that
 * is known; or on depth alone, as where the log holds one world only.
 */
export type Gate = 'both-worlds' | 'either-world' | 'depth-alone';

/** What a person may ask of the gate; nothing asked is `both` where the log holds both worlds, else `off`. */
export const GATES = ['both', 'either', 'off'] as const;
export type GateOption = (typeof GATES)[number];

/** A logistic blend: each input, less its neutral value, times its weight. */
export interface Blend {
  readonly intercept: number;
  readonly inputs: readonly { readonly name: string; readonly weight: number; readonly neutral: number }[];
}

/** Depth as fitted to a survey of one's own: what `calibrate` writes and `--depth-model` reads. */
export interface DepthModel {
  readonly schema: 1;
  readonly what: 'tiedepth depth model';
  /** The version that fitted it. */
  readonly tiedepth: string;
  readonly blend: Blend;
  readonly cut: number;
  /** What each kind and medium counted in the fit. */
  readonly weights: Readonly<Record<string, number>>;
  /** What else it was fitted under; absent in a model that was written before this was kept. */
  readonly options?: { readonly eventLimit: number; readonly beyondChance: boolean };
  /** What it was fitted on, and how well it told close pairs that it had not seen. */
  readonly provenance: {
    readonly labels: string;
    readonly pairs: number;
    readonly close: number;
    readonly auc: Value;
    readonly defaultAuc: Value;
    readonly precision: Value;
    readonly recall: Value;
  };
}

/** One position per pair with any interaction, sorted by (a, b), a < b as positions in `people`. */
export interface Ties {
  readonly size: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Interactions of the pair (counts summed), in all and by medium; an event attended together counts as one. */
  readonly interactions: Float64Array;
  readonly online: Float64Array;
  readonly offline: Float64Array;
  /** Directed interactions each way; kinds without direction count in neither. */
  readonly aToB: Float64Array;
  readonly bToA: Float64Array;
  /** First and last contact, ms UTC; NaN in a log without times. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Distinct days (UTC) with contact; 0 in a log without times. */
  readonly days: Uint32Array;
  /** A column per facet, in the order of the table of facets, made when it is read; NaN where it is not defined. */
  readonly facets: Readonly<Record<string, Float64Array>>;
  /** 0..1. */
  readonly depth: Float64Array;
  /** 1 where the tie is deep: its depth reaches the cut, and the gate is passed. */
  readonly deep: Uint8Array;
  /** Events that the two attended together. */
  readonly events: Float64Array;
  /** 1 where these events are no more than chance explains, whatever else the two share. */
  readonly crowd: Uint8Array;
  /** 1 where the tie rests on shared events alone, and on no more of them than chance explains. */
  readonly chance: Uint8Array;
  /** A position in STANDINGS. */
  readonly standing: Uint8Array;
  readonly cut: number;
  readonly gate: Gate;
  /** The moment from which recency is counted, ms UTC; NaN in a log without times. */
  readonly asOf: number;
  /** Events that gave attendance but no pairs, because they were larger than the limit. */
  readonly eventsTooLarge: number;
  /** Pairs at one event whose times there do not overlap: they did not meet at it. */
  readonly missedEachOther: number;
  /** Ties that rested on chance alone and were dropped, because that was asked for. */
  readonly droppedByChance: number;
  /** The blend that made the depth. */
  readonly blend: Blend;
}

// ── network: people and ties as compressed sparse rows ────────────────────────────────────────────────────────

/**
 * The ties around person p are at positions `offsets[p]` to `offsets[p + 1]` of `neighbours` and `tieOf`;
 * neighbours are sorted. Direction is per tie.
 */
export interface Network {
  readonly people: number;
  readonly ties: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** The tie, as a position in a, b, depth, aToB, bToA below. */
  readonly tieOf: Uint32Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly depth: Float64Array;
  readonly interactions: Float64Array;
  readonly aToB: Float64Array;
  readonly bToA: Float64Array;
  readonly deep: Uint8Array;
  /** Positions in `people` of the log, for a network of some of the people. */
  readonly persons: Uint32Array;
}

// ── communities ───────────────────────────────────────────────────────────────────────────────────────────────

/** A person who belongs to no community of at least three people. */
export const ALONE = 0xffffffff;

export interface Communities {
  /** Each person's community (0 is the largest), or ALONE. */
  readonly of: Uint32Array;
  readonly count: number;
  /** Positions of each community's people. */
  readonly members: readonly Uint32Array[];
  readonly modularity: Value;
  /** Mean adjusted Rand index between the seeded runs: 1 when all runs agree. */
  readonly agreement: Value;
  readonly runs: number;
  /**
   * Only where groups were given: the name of each community, of each group too small to be one, and how far Louvain's
   * groups agree with them.
   */
  readonly given?: {
    readonly names: readonly string[];
    readonly small: readonly { readonly name: string; readonly people: number }[];
    readonly found: Value;
  };
}

// ── shape and roles ───────────────────────────────────────────────────────────────────────────────────────────

export const SHAPES = [
  'too-small',
  'fragments',
  'hub-and-spoke',
  'multi-hub',
  'core-periphery',
  'web',
  'mixed',
] as const;
export type ShapeClass = (typeof SHAPES)[number];

export const DIRECTIONS = ['broadcast', 'support', 'two-way'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The four corners of deep against thin, hub-and-spoke against web; null where the shape is neither. */
export const CROSS = ['audience', 'following', 'crowd', 'community'] as const;
export type CrossPlace = (typeof CROSS)[number];

export const ROLES = [
  'hub',
  'weaver',
  'advocate',
  'bridge',
  'core',
  'regular',
  'newcomer',
  'periphery',
  'gone-quiet',
] as const;
export type Role = (typeof ROLES)[number];

/** The shape of a network: its class, how far it is from the nearest cut, and every measure by name. */
export interface Shape {
  readonly shape: ShapeClass;
  readonly direction: Direction | null;
  /** Distance from the nearest cut that would change the class, in units of that cut's measure. */
  readonly margin: Value;
  /** The class across that cut; absent where no cut would change it. */
  readonly nearest?: ShapeClass;
  /** Share of seeded resamples of the interactions with the same class. */
  readonly stability: Value;
  /** How many resamples that was: 0 where it is not defined. */
  readonly resamples?: number;
  /** How many shortest paths were drawn, and nobody's betweenness is off by more; absent where all were followed. */
  readonly paths?: { readonly drawn: number; readonly error: number };
  /** Connected groups of two people or more: how many there are of each size, the largest first; absent in one saved before. */
  readonly pieces?: readonly { readonly people: number; readonly groups: number }[];
  /** Next stage on the way fragments, hub, multi-hub, core/periphery (Krebs & Holley). */
  readonly stage: string | null;
  /** By measure, half of what the middle 90 % of the resamples span; absent or null when not known. */
  readonly noise?: Readonly<Record<string, Value>>;
  readonly measures: Readonly<Record<string, Value>>;
}

// ── analysis: plain JSON, all that a report or a check sees ───────────────────────────────────────────────────

/** A row of `communities`; the first is `all`, the whole network. */
export interface CommunityRow extends Shape {
  readonly community: string;
  /** The name of a group that was given. */
  readonly group?: string;
  /** Its best-connected people, the most first: what a person calls it by. */
  readonly around: readonly string[];
  /** Who is counted in `leaders`, those first who cut most people off, and in `linchpins`, the most ties first: at most 20 of each. Absent in one saved before. */
  readonly names?: { readonly leaders: readonly string[]; readonly linchpins: readonly string[] };
  readonly people: number;
  readonly ties: number;
  readonly deep_share: Value;
  /** Share of its people with at least one deep tie in it: deep or thin on the cross. */
  readonly deep_people: Value;
  readonly cross: CrossPlace | null;
}

/** A row of `ties`. Times are ISO 8601 UTC. */
export interface TieRow {
  readonly a: string;
  readonly b: string;
  readonly depth: Value;
  readonly tie: 'thin' | 'deep';
  readonly standing: Standing;
  readonly interactions: number;
  readonly online: number;
  readonly offline: number;
  readonly a_to_b: number;
  readonly b_to_a: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly days: Value;
  readonly facets: Readonly<Record<string, Value>>;
  /** One line, in words and numbers: `met on 12 days over 2 years, talk both ways`. */
  readonly why: string;
}

/** A row of `people`. */
export interface PersonRow {
  readonly person: string;
  readonly community: string | null;
  readonly role: Role;
  readonly ties: number;
  readonly deep_ties: number;
  readonly deep_share: Value;
  /** The web index of the whole if this person were away; null when not computed (see `explain`). */
  readonly web_index_without: Value;
  /** People who could no longer reach the largest remaining group if this person were away. */
  readonly cut_off_without: number;
  readonly introductions: Value;
  readonly measures: Readonly<Record<string, Value>>;
  readonly why: string;
}

/** What would be left if one medium or one place were gone. A tie is lost with it when all of its contact was there. */
export interface Loss {
  readonly what: 'medium' | 'place';
  readonly name: string;
  readonly ties_lost: number;
  /** Of these, those that are no more than chance at shared events as it is; absent in one saved before. */
  readonly chance_ties_lost?: number;
  /** Of the ties left, those that would be no more than chance at shared events; absent in one saved before. */
  readonly chance_ties_left?: number;
  /** Deep ties that the log without it would not call deep: depth is worked out again on what is left. */
  readonly deep_ties_lost: number;
  /** People who would be left without a tie that is more than chance. */
  readonly people_lost: number;
  /** People of the largest group who would keep a tie, but none to its largest part that is left; absent in one saved before. */
  readonly people_parted?: number;
  /** Of those who would still have a tie. */
  readonly web_index_without: Value;
  /** The largest group that would be left, as a share of all people. */
  readonly largest_share_without: Value;
  readonly shape_without: ShapeClass;
}

/** How much was drawn at random in a large log, and what error that leaves. */
export interface Sampling {
  /** True where all shortest paths of the whole were followed; else so many were drawn, with a bound that holds for all. */
  readonly betweenness: {
    readonly exact: boolean;
    readonly paths: Value;
    readonly error: number;
    /** The largest error of a community by itself, or of the deep ties; absent where none has one. */
    readonly parts_error?: number;
    readonly confidence: number;
  };
  /** Resamples for stability, and rewired networks for core_z: of the whole, and of each part. */
  readonly resamples: number;
  readonly rewirings: number;
}

/** Something that this log cannot show, and what would show it. */
export interface Missing {
  readonly code: string;
  readonly says: string;
  readonly remedy: string;
}

/** Whether the verdicts stand when what was decided by us moves, and whether the deep ties can be what they are called. */
export interface Audits {
  readonly triads: {
    /** Pairs of deep ties that meet in one person, and those of them whose other ends have no tie at all. */
    readonly wedges: number;
    readonly open: number;
    readonly share: Value;
    /** In whom most of the open ones meet, at most 5. */
    readonly around: readonly { readonly person: string; readonly wedges: number; readonly open: number }[];
  };
  /** People with more deep ties than a layer holds, each layer with those who have the most, at most 5. */
  readonly layers: readonly {
    readonly above: number;
    readonly people: number;
    readonly most: readonly { readonly person: string; readonly deep_ties: number }[];
  }[];
  readonly flips: readonly Flip[];
}

/** One thing moved, and which verdicts change with it. */
export interface Flip {
  readonly option: 'cut' | 'gate' | 'half-life';
  readonly from: number | string;
  readonly to: number | string;
  readonly deep_ties: number;
  readonly deep_share: Value;
  /** Ties that are deep only then, and ties that are deep no longer. */
  readonly gained: number;
  readonly lost: number;
  /** The whole's; its shape does not depend on depth. */
  readonly shape: ShapeClass | null;
  readonly cross: CrossPlace | null;
  readonly cross_changes: boolean;
  /** Communities whose place on the cross changes. */
  readonly communities: readonly {
    readonly community: string;
    readonly from: CrossPlace | null;
    readonly to: CrossPlace | null;
  }[];
}

/** What a word or measure means: one line of a room's table, shown by `explain`, headings and the README. */
export interface Term {
  /** As in columns and JSON: `web_index`. */
  readonly name: string;
  /** The table that has a column by this name; `word` or absent for a word that is no column. */
  readonly of?: 'tie' | 'person' | 'community' | 'word';
  /** For a person: `Web index`. */
  readonly label: string;
  /** One plain sentence. */
  readonly says: string;
  readonly formula: string;
  /** `0 (a star) to 1 (everyone linked)`; '' when there is nothing to add. */
  readonly range: string;
  /** When it is null; '' when always defined. */
  readonly undefinedWhen: string;
  /** Who defined it, and where. */
  readonly source: string;
  /** A worked example that a person can check by hand. */
  readonly example: string;
}

/** Everything that the analysis of a log found, as plain JSON. A saved one can be reported again without the log. */
export interface Analysis {
  readonly schema: 1;
  readonly tiedepth: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly ledger: Ledger;
  readonly period: {
    readonly first: string | null;
    readonly last: string | null;
    readonly asOf: string | null;
    readonly days: Value;
  };
  /** Interactions by medium, ties with evidence in both worlds, and what that means for deep. */
  readonly worlds: {
    readonly online: number;
    readonly offline: number;
    readonly unknown: number;
    readonly tiesInBoth: number;
    readonly gate: Gate;
  };
  readonly summary: {
    readonly people: number;
    readonly ties: number;
    readonly deepTies: number;
    readonly deepShare: Value;
    readonly interactions: number;
    readonly cut: number;
    readonly standings: Readonly<Record<Standing, number>>;
    /** People in no community of three or more. */
    readonly alone: number;
    /** Of these ties, those that are no more than chance at shared events; absent in one saved before. */
    readonly byChance?: {
      readonly ties: number;
      readonly deepTies: number;
      readonly standings: Readonly<Record<Standing, number>>;
    };
  };
  readonly grouping: {
    readonly communities: number;
    readonly modularity: Value;
    readonly agreement: Value;
    readonly runs: number;
    /** `found`, or who gave the groups: `column` of the log, `people` file. */
    readonly by?: 'found' | 'column' | 'people';
    /** Where groups were given: adjusted Rand index between them and the groups that the ties make. */
    readonly found_agreement?: Value;
  };
  /** The whole first, then communities, the largest first. */
  readonly communities: readonly CommunityRow[];
  /** The shape of the deep ties alone; null when there are none. */
  readonly deepOnly: CommunityRow | null;
  /** Those whom the network would miss most, the most first; at most 20. */
  readonly people: readonly PersonRow[];
  /** Who introduces people beyond chance, the most beyond first; at most 20. Absent in one saved before. */
  readonly introducers?: readonly PersonRow[];
  readonly ties: {
    /** The deepest, at most 20. */
    readonly deepest: readonly TieRow[];
    /** The deepest of those that never met, at most 20. */
    readonly closeNeverMet: readonly TieRow[];
  };
  /** Absent in an analysis saved before there were audits. */
  readonly audits?: Audits;
  /** What would be left without a medium or a place: media first, then the places that the most ties hang on. */
  readonly losses?: readonly Loss[];
  /** The curve of the web index: the largest group's share of all people when so many of the best-connected are away. */
  readonly curve?: readonly { readonly away: number; readonly share: number }[];
  readonly sampling?: Sampling;
  /** Everybody of the log as a sketch of their names: how many people another log shares (see `sketchOf`). */
  readonly sketch?: readonly string[];
  readonly missing: readonly Missing[];
  /** What a reader should know before trusting the rest, a sentence each. */
  readonly notes: readonly string[];
  readonly legend: readonly Term[];
}

/** Everything about one tie, as plain JSON: what happened, what depth is made of, and what would change its class. */
export interface TieStory {
  readonly schema: 1;
  readonly tiedepth: string;
  readonly tie: TieRow;
  /** For a person, in one sentence. */
  readonly says: string;
  /** Contact over time, from the first to the moment of the analysis; null in a log without times. */
  readonly timeline: {
    readonly step: 'day' | 'week' | 'month' | 'quarter' | 'year';
    readonly bars: readonly {
      readonly from: string;
      readonly online: number;
      readonly offline: number;
      readonly unknown: number;
    }[];
  } | null;
  /** Most contact first. `attendance` is events that both attended. */
  readonly kinds: readonly {
    readonly kind: string;
    readonly medium: Medium;
    readonly interactions: number;
    readonly a_to_b: number;
    readonly b_to_a: number;
  }[];
  /** Channels, rooms and events, most contact first. */
  readonly places: readonly { readonly place: string; readonly interactions: number }[];
  /** What the tie is to each of the two: all their evidence, and the share of it that goes to the other. */
  readonly sides: readonly {
    readonly person: string;
    readonly partners: number;
    readonly evidence: number;
    readonly share: Value;
  }[];
  /** What depth is made of: start and contributions add up to depth. */
  readonly made: {
    readonly start: number;
    readonly parts: readonly {
      readonly name: string;
      readonly value: Value;
      readonly contribution: number;
      readonly says: string;
    }[];
    readonly depth: number;
    readonly cut: number;
    readonly gate: Gate;
  };
  /** The rule that held. */
  readonly standing: {
    readonly standing: Standing;
    readonly says: string;
    readonly formula: string;
    /** For a one-sided tie: who expects more. */
    readonly whose: string | null;
  };
  /** The smallest changes that would change its class or standing, each found by computing the tie again. */
  readonly changes: readonly {
    readonly what: string;
    readonly many: number;
    readonly depth: number;
    readonly tie: TieRow['tie'];
    readonly standing: Standing;
    readonly says: string;
  }[];
  readonly common: {
    readonly people: number;
    /** Those to whom both have the deepest ties, at most 10. */
    readonly closest: readonly {
      readonly person: string;
      readonly depth_with_a: number;
      readonly depth_with_b: number;
    }[];
  };
}

/** An Analysis, and beside it the long tables, a row at a time. */
export interface Findings {
  readonly analysis: Analysis;
  /** All, by names; or the `most` deepest, the deepest first. */
  ties(most?: number): Iterable<TieRow>;
  /** All, by name; or the `most` whom the others would miss most, in that order. */
  people(most?: number): Iterable<PersonRow>;
}

/** The whole story of one person. Names are cut to the first few, counts are of all. */
export interface PersonStory {
  readonly schema: 1;
  readonly tiedepth: string;
  readonly person: PersonRow;
  /** For a person, in one sentence. */
  readonly says: string;
  /** First and last day in the log, `2025-01-31`; null without times. */
  readonly first: string | null;
  readonly last: string | null;
  /** The rule that held. */
  readonly role: { readonly role: Role; readonly says: string; readonly rule: string };
  /** Ties by standing, those that the person has, in the order of the list of standings; deepest names first. */
  readonly standings: readonly {
    readonly standing: Standing;
    readonly ties: number;
    /** So many of them are deep: one that fades, or is one-sided, may be. */
    readonly deep: number;
    readonly names: readonly string[];
  }[];
  /** Ties that nothing here counts: they are no more than chance at shared events. */
  readonly by_chance: number;
  /** Both ways with how many people, in the mean of the days with contact, and on the day with most. */
  readonly conversations: { readonly people: Value; readonly at_once: Value; readonly most: Value };
  /** Interactions each way, and the shares of them that were answered: by the person, and to the person. */
  readonly answers: {
    readonly sent: Value;
    readonly received: Value;
    readonly given: Value;
    readonly got: Value;
    /** Of how many of those received and sent the shares are: those with a time, where contact is mostly directed. */
    readonly of_received: Value;
    readonly of_sent: Value;
    /** Why the log does not tell the shares, in words; null where it does. */
    readonly untold: string | null;
  };
  readonly introductions: {
    readonly made: Value;
    readonly expected: Value;
    readonly p: Value;
    /** More than chance explains, by this rule. */
    readonly beyond: boolean;
    readonly rule: string;
    /** Why they are not known, in words; null where they are. */
    readonly untold: string | null;
    /** The surest first: alone before shared, in the same place before elsewhere, soon before late, few before many common contacts. */
    readonly pairs: readonly {
      readonly a: string;
      readonly b: string;
      readonly on: string;
      /** Days since the person was active with both. */
      readonly after: number;
      /** In the thread, channel or event in which the two then met. */
      readonly same_place: boolean;
      /** 1, or the part of a credit that several share. */
      readonly credit: number;
    }[];
  };
  readonly newcomers: {
    /** Who got a first answer from the person, alone or with others, and who of these went on to speak with others. */
    readonly people: Value;
    readonly people_drawn_out: Value;
    /** The same as credit: whom several answered on the same day is shared among them. */
    readonly answered: Value;
    readonly drawn_out: Value;
    readonly expected: Value;
    readonly p: Value;
    /** Why none of it is known, in words; null where it is. */
    readonly untold: string | null;
    readonly names: readonly string[];
  };
  /** Without the person. */
  readonly without: {
    readonly cut_off: number;
    readonly names: readonly string[];
    readonly pairs: Value;
    readonly web_index: Value;
    readonly web_index_with: Value;
  };
}

/** What speaks for one of the two profiles, or against it. */
export interface ProfileLine {
  /** `centre`, `talk`, `depth`, `dependence`, `meeting`, `newcomers`. */
  readonly aspect: string;
  /** Null where it is as usual, and where the log does not tell; the words say which. */
  readonly holds: boolean | null;
  /** In words and numbers. */
  readonly says: string;
}

/** Hub and weaver side by side for one person: evidence, and no score. */
export interface Profile {
  readonly person: string;
  readonly role: Role;
  readonly hub: readonly ProfileLine[];
  readonly weaver: readonly ProfileLine[];
}

export interface Profiles {
  readonly schema: 1;
  readonly tiedepth: string;
  readonly people: readonly Profile[];
  readonly notes: readonly string[];
}

// ── change: windows over time, and two results side by side ──────────────────────────────────────────────────

/** A row of `trend`: the whole network of one window of time, and what changed since the row before. */
export interface TrendRow extends CommunityRow {
  /** First and last day of the window, both in it: `2012-07-04`. */
  readonly from: string;
  readonly to: string;
  /** False when the log begins or ends inside it. */
  readonly whole: boolean;
  readonly interactions: number;
  readonly deep_ties: Value;
  readonly people_new: Value;
  readonly people_quiet: Value;
  readonly ties_new: Value;
  readonly ties_deepened: Value;
  readonly ties_faded: Value;
  readonly ties_lost: Value;
  /** Jaccard of the core's people with those of the row before. */
  readonly core_retention: Value;
  /** Why something in this row is not claimed; null when all of it is. */
  readonly unclaimed: string | null;
}

/** Windows over time: rows beside what they were made from. */
export interface Trend {
  readonly schema: 1;
  readonly tiedepth: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly ledger: Ledger;
  readonly period: Analysis['period'];
  readonly notes: readonly string[];
  readonly legend: readonly Term[];
  readonly rows: readonly TrendRow[];
}

export const TIE_CHANGES = ['formed', 'deepened', 'cooled', 'lost'] as const;
export type TieChange = (typeof TIE_CHANGES)[number];

/** A row of `compare`: a pair whose tie is another than before. */
export interface ChangeRow {
  readonly a: string;
  readonly b: string;
  readonly change: TieChange;
  readonly depth_before: Value;
  readonly depth_after: Value;
  readonly tie_before: 'thin' | 'deep' | null;
  readonly tie_after: 'thin' | 'deep' | null;
  readonly standing_before: Standing | null;
  readonly standing_after: Standing | null;
}

/** One of two results that are compared. */
export interface ComparedSide {
  readonly name: string;
  readonly period: Analysis['period'];
  /** Null where nobody has to do with anybody. */
  readonly whole: CommunityRow | null;
  readonly summary: Analysis['summary'];
  readonly gate: Gate;
  /** Whether every tie of it was there to compare, or only those that a saved analysis keeps. */
  readonly everyTie: boolean;
}

export const PERSON_CHANGES = ['joined', 'rose', 'quiet', 'left'] as const;
export type PersonChangeName = (typeof PERSON_CHANGES)[number];

/** A person of whom a comparison tells: ties before and after. */
export interface PersonChange {
  readonly person: string;
  readonly change: PersonChangeName;
  /** Null without a tie, or where a saved analysis does not keep everybody. */
  readonly role_before: Role | null;
  readonly role_after: Role | null;
  readonly ties_before: Value;
  readonly ties_after: Value;
  readonly deep_before: Value;
  readonly deep_after: Value;
  /** Last contact: in the later result, else in the earlier. */
  readonly last: string | null;
}

/** How many people have a tie, in each of two results and in both. */
export interface SharedPeople {
  readonly before: number;
  readonly after: number;
  readonly both: number;
}

/** Two results side by side. What could not be told, because a saved analysis does not hold it, is null. */
export interface Comparison {
  readonly schema: 1;
  readonly tiedepth: string;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly ties: Readonly<Record<TieChange, Value>>;
  /** Pairs that both results hold, changed or not. */
  readonly pairs: number;
  /** Null where not every tie was there to compare. */
  readonly shared: SharedPeople | null;
  readonly people: Readonly<Record<PersonChangeName, readonly PersonChange[] | null>>;
  /** What may be told of ties: that they formed, that they are lost, that they deepened or cooled. */
  readonly claims: { readonly formed: boolean; readonly lost: boolean; readonly turned: boolean };
  readonly notes: readonly string[];
  readonly rows: readonly ChangeRow[];
}

// ── check: limits and verdicts ────────────────────────────────────────────────────────────────────────────────

export const VERDICTS = ['pass', 'fail', 'unmeasured'] as const;
export type VerdictName = (typeof VERDICTS)[number];

export const SEVERITIES = ['fail', 'warn'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What became of one limit in one place. */
export interface Verdict {
  readonly verdict: VerdictName;
  /** `web_index` */
  readonly measure: string;
  /** True for shares of people or ties: value, bound and by are told in percent. */
  readonly percent: boolean;
  /** `all`, `deep ties`, or a community's letter. */
  readonly of: string;
  /** For a person: `the whole`, `community B around Ana and Bo`. */
  readonly where: string;
  /** `Web index of the whole must be at least 0.3`: the limit as a sentence. */
  readonly limit: string;
  readonly value: Value;
  /** The number that the value was held against; null when unmeasured. */
  readonly bound: Value;
  /** How far the value is beyond the bound, 0 or more; null unless it failed. */
  readonly by: Value;
  readonly severity: Severity;
  /** True when an unmeasured limit is allowed by name. */
  readonly allowed: boolean;
  /** True when value and bound are nearer than resamples of the log differ; null when that is not known. */
  readonly noise: boolean | null;
  readonly because: string | null;
  /** What would help; only where it failed. */
  readonly helps: string | null;
  /** Why it is not measured; only where it is not. */
  readonly reason: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** All verdicts of a check. */
export interface Checked {
  readonly schema: 1;
  readonly tiedepth: string;
  readonly ok: boolean;
  readonly limits: string;
  readonly baseline: string | null;
  readonly counts: Readonly<Record<VerdictName | 'warn' | 'allowed', number>>;
  readonly period: Analysis['period'];
  /** What a reader must know of the baseline, or of a depth model used under other options, a sentence each. */
  readonly notes: readonly string[];
  /** What depth is calibrated on, in a sentence; null or absent: nothing of the reader's own. */
  readonly depth?: string | null;
  readonly verdicts: readonly Verdict[];
}

// ── calibration: depth against what people say ─────────────────────────────────────────────────────────────────

/** How a depth tells the close pairs from the others. */
export interface DepthTold {
  readonly auc: Value;
  /** The middle 95 % over seeded resamples of the pairs. */
  readonly interval: readonly [Value, Value];
  readonly cut: number;
  readonly precision: Value;
  readonly recall: Value;
  /** The share of all pairs of whom the cut tells rightly whether they are close. */
  readonly right: Value;
}

/** Depth fitted to a survey, and what it is worth; plain JSON. */
export interface Calibration {
  readonly schema: 1;
  readonly tiedepth: string;
  readonly labels: {
    readonly file: string;
    readonly columns: { readonly a: string; readonly b: string; readonly close: string };
    /** Rows read are rows used and rows set aside. */
    readonly rows: number;
    readonly used: number;
    readonly aside: readonly Aside[];
    readonly scale: readonly [number, number];
    /** What counts as close: `above 3`. */
    readonly rule: string;
    /** Pairs of which both spoke, and those of them where one said close and the other not. */
    readonly both: number;
    readonly disagreed: number;
  };
  readonly pairs: number;
  readonly close: number;
  readonly folds: number;
  /** The calibrated depth on pairs that it was not fitted on; its cut too was chosen without them. */
  readonly calibrated: DepthTold;
  /** The depth that we ship, at its own cut, on the same pairs. */
  readonly shipped: DepthTold;
  /** By how much the calibrated AUC is larger, and the middle 95 % of it. */
  readonly gain: { readonly auc: Value; readonly interval: readonly [Value, Value] };
  readonly verdict: 'ranks-better' | 'ranks-the-same' | 'ranks-worse';
  /** How well the plain count and each facet tell the same pairs by themselves, the best first. */
  readonly alone: readonly { readonly name: string; readonly auc: Value }[];
  /** Depth of pairs held out, against the share of them that are close. */
  readonly reliability: readonly {
    readonly from: number;
    readonly to: number;
    readonly pairs: number;
    readonly predicted: Value;
    readonly observed: Value;
  }[];
  readonly warnings: readonly string[];
  readonly model: DepthModel;
}

// ── suggestions: whom to introduce ────────────────────────────────────────────────────────────────────────────

/** A row of `introduce`: two people without a tie, and what the whole gains when they have one. */
export interface Suggestion {
  readonly a: string;
  readonly b: string;
  readonly gain: number;
  readonly measure: string;
  readonly before: Value;
  readonly after: Value;
  /** Why they could meet: `both know Ana; both in #general`. */
  readonly reason: string;
}

/** Whom to introduce, the largest gain first. */
export interface Introductions {
  readonly schema: 1;
  readonly tiedepth: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly ledger: Ledger;
  readonly summary: Pick<Analysis['summary'], 'people' | 'ties' | 'interactions'> & {
    /** People who have not left, and pairs of them without a tie. */
    readonly here: number;
    readonly untied: number;
    /** Of the whole, as a report has them. */
    readonly shape: ShapeClass;
    readonly top_cut_off: Value;
    readonly pieces: NonNullable<Shape['pieces']>;
  };
  readonly goal: string;
  /** The measure of the goal as it is. */
  readonly before: Value;
  /** Pairs that were tried, of so many with a reason to meet; null where these are too many to look at. */
  readonly measured: number;
  readonly candidates: Value;
  readonly notes: readonly string[];
  readonly legend: readonly Term[];
  readonly rows: readonly Suggestion[];
}

// ── options of the analysis ───────────────────────────────────────────────────────────────────────────────────

export interface AnalyzeOptions {
  /** Every random choice comes from this seed. */
  readonly seed: number;
  /** Largest event that makes pairs (100). */
  readonly eventLimit: number;
  /** Days after which a silent tie counts half as recent. */
  readonly halfLife: number;
  /** The moment from which recency is counted, ms UTC; null is the last interaction in the log. */
  readonly asOf: number | null;
  /** The depth from which a tie can be deep; null is the cut of the depth model. */
  readonly cut?: number | null;
  /** null is `both` where the log holds both worlds, else `off`. */
  readonly gate?: GateOption | null;
  /** What an interaction counts by its kind and medium, where it differs from the table of weights. */
  readonly weigh?: Readonly<Record<string, number>>;
  /** Drop the ties that rest on shared events by chance alone. */
  readonly beyondChance?: boolean;
  /** Depth fitted to a survey of one's own; null is the depth that we ship. */
  readonly depthModel?: DepthModel | null;
}
