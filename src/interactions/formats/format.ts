import type { OpenFile } from '../bytes.js';
import type { Sink } from '../sink.js';

/** What a format says of a file that it has read. */
export interface Reading {
  /** Columns that the person named and this file does not have. */
  readonly absent: readonly string[];
  readonly file: string;
  readonly header: readonly string[] | null;
  readonly columns: number;
}

/** A kind of export: how to tell it by its beginning, and how to read it into the sink. */
export interface Format {
  readonly name: string;
  /** For a person. */
  readonly says: string;
  fits(file: OpenFile): boolean;
  read(file: OpenFile, sink: Sink): Promise<Reading>;
}
