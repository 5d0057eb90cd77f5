import type { Guests } from '../../src/ties/chance/guests.js';
import type { Test } from '../../src/ties/chance/test.js';

/**
 * The test that is not used, to measure ours against: see bench/validate/CHANCE.md. The hypergeometric test: how often two people share k events or more when each draws as many events as they
 * attended from all N, every event as likely as any other.
 *
 *     P(X >= k) = sum over x >= k of C(K_a, x) C(N - K_a, K_b - x) / C(N, K_b)
 *
 * N: events; K_a, K_b: events that a and b attended. Blind to the sizes of events: two regulars of the popular ones
 * share more of them than it expects.
 *
 * Source: Tumminello, Micciche, Lillo, Piilo & Mantegna 2011, "Statistically validated networks in bipartite complex
 * systems", PLoS ONE 6(3) e17994.
 * @example N = 10, both attended 5, shared 5: 1/252.
 */
export function hypergeometricOf({ sizes }: Pick<Guests, 'sizes'>): Test {
  const n = sizes.length;
  const log = new Float64Array(n + 1);
  for (let i = 1; i <= n; i += 1) log[i] = log[i - 1]! + Math.log(i);
  const choose = (m: number, k: number): number => log[m]! - log[k]! - log[m - k]!;
  return (k, mine, theirs) => {
    let p = 0;
    for (let x = Math.min(mine, theirs); x >= Math.max(k, mine + theirs - n); x -= 1) {
      p += Math.exp(choose(mine, x) + choose(n - mine, theirs - x) - choose(n, theirs));
    }
    return Math.min(1, p);
  };
}
