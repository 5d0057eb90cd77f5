import type { Label } from './labels.js';

/** How a cell of a short list is shown: names and texts are foreign and may be cut, numbers stand to the right. */
export type CellKind = 'name' | 'word' | 'number' | 'text';

export interface ListColumn {
  readonly heading: string;
  readonly kind: CellKind;
  /** What stands between this cell and the next at a terminal; two spaces unless told. */
  readonly join?: string;
  /** Only where there is room for it. */
  readonly wide?: true;
}

/** A part of the first screen: its label, sentences in the voice of the form, and perhaps a short list. */
export interface Section {
  readonly label: Label;
  readonly says: readonly string[];
  /** Each sentence on a line of its own. */
  readonly apart?: boolean;
  /** At most so many lines at a terminal: sentences from the end are left out where they would take more. */
  readonly most?: number;
  readonly list?: {
    readonly columns: readonly ListColumn[];
    readonly rows: readonly (readonly string[])[];
    /** Shorter wordings of each row's text, the longest first, for a line that has no room for the whole. */
    readonly shorter: readonly (readonly string[])[];
    /** Whether all rows are worded alike: as short as the one that needs it. */
    readonly alike: boolean;
  };
}

/** Entries of a short list. */
export const SHORT = 5;
