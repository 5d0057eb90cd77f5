import type { AttendanceList } from '../model.js';

/** Ties at or below this probability were together more often than chance explains. */
export const ALPHA = 0.05;

type Pairs = {
  readonly size: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly interactions: Float64Array;
};
type Crowd = { readonly people: number; readonly eventLimit: number };

/**
 * Marks the ties that rest on attendance alone and on no more of it than chance explains (1), others 0.
 *
 * Two people who attend everything meet by chance. With N events, of which a attended K_a and b attended K_b, the
 * number that they share by chance is hypergeometric; a tie is beyond chance when P(X ≥ k) ≤ 0.05 for the k events
 * that they do share. A tie with any interaction beside attendance is never marked. Shape must not be read off the
 * marked ties: projected, any few well-attended events look like a perfect web.
 *
 * The stochastic degree sequence model also allows for the size of each event, but on the few events of a usual
 * list it has no power left: of the 139 pairs of the Davis women it keeps none.
 *
 * Not marked when nothing was attended. Cost: for every tie the events of its two people.
 *
 * Source: Tumminello, Miccichè, Lillo, Piilo & Mantegna 2011, "Statistically validated networks in bipartite complex
 * systems", PLoS ONE 6(3) e17994.
 * @example N = 10, both attended 5, shared 5: P = 1/252, beyond chance; shared 3: P = 0.5, not.
 */
export function chanceOf(attendance: AttendanceList, ties: Pairs, crowd: Crowd): Uint8Array {
  const chance = new Uint8Array(ties.size);
  if (attendance.size === 0) return chance;
  const { offsets, events, count } = eventsOf(attendance, crowd);
  const tail = hypergeometricOf(count);
  for (let i = 0; i < ties.size; i += 1) {
    const [a, b] = [ties.a[i]!, ties.b[i]!];
    const [mine, theirs] = [offsets[a + 1]! - offsets[a]!, offsets[b + 1]! - offsets[b]!];
    if (mine === 0 || theirs === 0) continue;
    const shared = sharedOf(events, [offsets[a]!, offsets[a + 1]!], [offsets[b]!, offsets[b + 1]!]);
    if (ties.interactions[i]! > shared) continue;
    if (tail(shared, mine, theirs) > ALPHA) chance[i] = 1;
  }
  return chance;
}

/** Each person's events, sorted, as compressed rows; events above the limit make no pairs and do not count. */
function eventsOf({ size, event, person, events }: AttendanceList, { people, eventLimit }: Crowd) {
  const sizes = new Uint32Array(events.length);
  for (const e of event) sizes[e]! += 1;
  const counts = (i: number): boolean => sizes[event[i]!]! <= eventLimit;
  const offsets = new Uint32Array(people + 1);
  for (let i = 0; i < size; i += 1) if (counts(i)) offsets[person[i]! + 1]! += 1;
  for (let p = 0; p < people; p += 1) offsets[p + 1]! += offsets[p]!;
  const rows = new Uint32Array(offsets[people]!);
  const next = offsets.slice();
  for (let i = 0; i < size; i += 1) if (counts(i)) rows[next[person[i]!]!++] = event[i]!;
  for (let p = 0; p < people; p += 1) rows.subarray(offsets[p]!, offsets[p + 1]!).sort();
  return { offsets, events: rows, count: sizes.filter((n) => n > 0 && n <= eventLimit).length };
}

type Range = readonly [number, number];

function sharedOf(events: Uint32Array, [i0, iEnd]: Range, [j0, jEnd]: Range): number {
  let shared = 0;
  let i = i0;
  let j = j0;
  while (i < iEnd && j < jEnd) {
    const difference = events[i]! - events[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

/** P(X ≥ k) when `mine` and `theirs` of `n` events are drawn independently; remembered per (k, mine, theirs). */
export function hypergeometricOf(n: number): (k: number, mine: number, theirs: number) => number {
  const log = new Float64Array(n + 1);
  for (let i = 1; i <= n; i += 1) log[i] = log[i - 1]! + Math.log(i);
  const choose = (m: number, k: number): number => log[m]! - log[k]! - log[m - k]!;
  const known = new Map<string, number>();
  return (k, mine, theirs) => {
    const key = `${k} ${Math.min(mine, theirs)} ${Math.max(mine, theirs)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let p = 0;
    for (let x = Math.min(mine, theirs); x >= Math.max(k, mine + theirs - n); x -= 1) {
      p += Math.exp(choose(mine, x) + choose(n - mine, theirs - x) - choose(n, theirs));
    }
    known.set(key, Math.min(1, p));
    return Math.min(1, p);
  };
}
