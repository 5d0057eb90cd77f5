import type { ColumnType } from './columns.js';

export const GAP = 2;

/** A column as the fitting sees it. */
export interface Fitted {
  readonly type: ColumnType;
  readonly rank: number;
  /** Widest cell or heading. */
  readonly widest: number;
}

/** Names and texts may be cut down to this; numbers and words are shown whole or not at all. */
const LEAST: Partial<Record<ColumnType, readonly number[]>> = { name: [12], text: [30, 16] };

/** The first of its least widths that fits; 0 when none does. */
function leastOf(column: Fitted, left: number): number {
  const tries = LEAST[column.type] ?? [column.widest];
  return tries.map((least) => Math.min(column.widest, least)).find((least) => least + GAP <= left) ?? 0;
}

/**
 * The width of every column so that a row fits `room`, 0 for columns left out: the lower the rank the earlier a
 * column is taken in, and what room is left goes to names first and then to texts.
 */
export function widthsOf(columns: readonly Fitted[], room: number): number[] {
  const widths = columns.map(() => 0);
  let left = room + GAP;
  const order = columns.map((_, i) => i).sort((i, j) => columns[i]!.rank - columns[j]!.rank || i - j);
  for (const i of order) {
    const least = leastOf(columns[i]!, left);
    if (least === 0) continue;
    widths[i] = least;
    left -= least + GAP;
  }
  for (const type of ['name', 'text'] as const) {
    for (const i of order) {
      const column = columns[i]!;
      if (column.type !== type || widths[i] === 0) continue;
      const more = Math.min(left, column.widest - widths[i]!);
      widths[i]! += more;
      left -= more;
    }
  }
  return widths;
}
