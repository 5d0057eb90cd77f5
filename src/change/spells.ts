/** How many came and went with each window, by its position among the windows. */
export interface Spells {
  /** The keys of the next window, rising, and 1 for those that are marked. */
  tell(keys: ArrayLike<number>, marks?: Uint8Array): void;
  /** Keys of a window that were in none of as many windows before it as it takes to be gone. */
  readonly came: readonly number[];
  /** Keys of the window before that are not in this one, nor in as many after it. */
  readonly went: readonly number[];
  /** Those of them that were marked in the window before. */
  readonly wentMarked: readonly number[];
}

/**
 * Who comes and who goes, window by window. An absence of at most `patience` windows is none; from one longer somebody
 * comes, and into one longer somebody goes. So the same absence ends in both or in neither, and turning time around
 * turns those who come into those who go. Each window costs the keys of it and of the one before.
 */
export function spellsOf(patience: number): Spells {
  const came: number[] = [];
  const went: number[] = [];
  const wentMarked: number[] = [];
  /** Who is away: since which window, doubled, and 1 more for those marked. */
  const away = new Map<number, number>();
  let before: ArrayLike<number> = [];
  let marksBefore: Uint8Array | undefined;
  const appear = (key: number, window: number): void => {
    const since = away.get(key);
    away.delete(key);
    if (since === undefined || window - (since >> 1) > patience) {
      came[window]! += 1;
      return;
    }
    went[since >> 1]! -= 1;
    wentMarked[since >> 1]! -= since & 1;
  };
  const leave = (key: number, window: number, mark: number): void => {
    went[window]! += 1;
    wentMarked[window]! += mark;
    away.set(key, 2 * window + mark);
  };
  const tell = (keys: ArrayLike<number>, marks?: Uint8Array): void => {
    const window = came.push(0) - 1;
    went.push(0);
    wentMarked.push(0);
    let j = 0;
    for (let i = 0; i <= keys.length; i += 1) {
      const key = keys[i] ?? Number.POSITIVE_INFINITY;
      for (; j < before.length && before[j]! < key; j += 1) leave(before[j]!, window, marksBefore?.[j] ?? 0);
      if (j < before.length && before[j] === key) j += 1;
      else if (i < keys.length) appear(key, window);
    }
    before = keys;
    marksBefore = marks;
  };
  return { tell, came, went, wentMarked };
}
