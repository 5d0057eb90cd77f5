/** The columns that a person can name: for rows of interactions, and for attendance lists. */
export const COLUMN_ROLES = [
  'time',
  'from',
  'to',
  'kind',
  'medium',
  'place',
  'count',
  'minutes',
  'event',
  'person',
  'start',
  'end',
  'status',
  'group',
  'togroup',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Told what a column means: its name in the header, or its position from 1. */
export type ToldColumns = Partial<Record<ColumnRole, string>>;

export interface ReadOptions {
  readonly columns: ToldColumns;
  /** Whether the first row is a header; null sniffs it. */
  readonly header: boolean | null;
  /** One character, or tab, comma, semicolon, pipe, space; null sniffs it. */
  readonly delimiter: string | null;
  /** A WHATWG label such as latin1; null sniffs Unicode. */
  readonly encoding: string | null;
  /** The IANA zone of times that name none. */
  readonly zone: string;
  readonly dates: 'day-first' | 'month-first' | null;
  /** Kinds that happen offline, whatever we would have thought, and kinds that happen online. */
  readonly offline: readonly string[];
  readonly online: readonly string[];
  readonly onProblem: ((file: string, line: number, code: string, message: string) => void) | null;
  readonly onProgress: ((rows: number) => void) | null;
}

export const DEFAULTS: ReadOptions = {
  columns: {},
  header: null,
  delimiter: null,
  encoding: null,
  zone: 'UTC',
  dates: null,
  offline: [],
  online: [],
  onProblem: null,
  onProgress: null,
};
