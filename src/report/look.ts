/** How a text is to look: nothing else about the world outside reaches this room. */
export interface Look {
  /** Columns of the terminal; ignored by the forms that machines read. */
  readonly width: number;
  readonly colour: boolean;
  /** Begin CSV with a byte order mark, for Excel. */
  readonly bom: boolean;
}

/** Narrower than this and rows could not hold two names and a number. */
const LEAST_WIDTH = 40;

export function widthOf(look: Look): number {
  return Number.isFinite(look.width) ? Math.max(LEAST_WIDTH, Math.floor(look.width)) : 80;
}
