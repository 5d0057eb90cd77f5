import { shareOf } from '../kit/index.js';
import type { CommunityRow, CrossPlace, Flip, Ties, Value } from '../model.js';

/** What the flip test looks at: the ties, other ways to call them deep, and the whole with its communities. */
export interface Flipped {
  readonly ties: Ties;
  readonly alternatives: readonly (Pick<Flip, 'option' | 'from' | 'to'> & { readonly deep: Uint8Array })[];
  /** The whole first; the place on the cross of each, if such a share of its people had a deep tie. */
  readonly rows: readonly CommunityRow[];
  /** Each person's community, counted from 0, or beyond all of them. */
  readonly of: Uint32Array;
  crossOf(row: CommunityRow, deepPeople: Value): CrossPlace | null;
}

/**
 * The flip test: which verdicts change when what we decided moves, one thing at a time. Only the deep flags, the
 * people who have a deep tie and the places on the cross are computed again; shapes do not depend on depth.
 */
export function flipsOf(flipped: Flipped): Flip[] {
  const { ties, alternatives, rows } = flipped;
  return alternatives.map(({ deep, option, from, to }) => {
    const crosses = crossesOf(flipped, deep);
    const changes = classChangesOf(ties.deep, deep);
    return {
      ...{ option, from, to },
      deep_ties: changes.deep,
      deep_share: shareOf(changes.deep, ties.size),
      gained: changes.gained,
      lost: changes.lost,
      shape: rows[0]?.shape ?? null,
      cross: crosses[0] ?? null,
      cross_changes: rows[0] !== undefined && crosses[0] !== rows[0].cross,
      communities: rows.slice(1).flatMap((row, i) => {
        const place = crosses[i + 1]!;
        return place === row.cross ? [] : [{ community: row.community, from: row.cross, to: place }];
      }),
    };
  });
}

function classChangesOf(before: Uint8Array, after: Uint8Array) {
  const changes = { deep: 0, gained: 0, lost: 0 };
  for (let i = 0; i < after.length; i += 1) {
    if (after[i] === 1) changes.deep += 1;
    if (after[i]! > before[i]!) changes.gained += 1;
    if (after[i]! < before[i]!) changes.lost += 1;
  }
  return changes;
}

/** The place of the whole and of each community, with other ties deep. */
function crossesOf({ ties, rows, of, crossOf }: Flipped, deep: Uint8Array): (CrossPlace | null)[] {
  const inWhole = new Uint8Array(of.length);
  const inTheirs = new Uint8Array(of.length);
  for (let i = 0; i < ties.size; i += 1) {
    if (deep[i] === 0 || ties.chance[i] === 1) continue;
    const [a, b] = [ties.a[i]!, ties.b[i]!];
    inWhole[a] = inWhole[b] = 1;
    if (of[a] === of[b]) inTheirs[a] = inTheirs[b] = 1;
  }
  const having = new Uint32Array(rows.length);
  for (let p = 0; p < of.length; p += 1) {
    having[0]! += inWhole[p]!;
    if (inTheirs[p] === 1 && of[p]! < rows.length - 1) having[of[p]! + 1]! += 1;
  }
  return rows.map((row, i) => crossOf(row, shareOf(having[i]!, row.people)));
}
