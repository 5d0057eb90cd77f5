/**
 * P(X ≥ k) for a sum X of independent chances with this mean and variance: the tail of the binomial with the same mean
 * and variance (n p = mean, n p (1 − p) = variance), which fits such sums closely (Ehm 1991, "Binomial approximation
 * to the Poisson binomial distribution"); k may be a fraction. Equal to the Poisson tail where all chances are small.
 *
 * @example tailOf(1, 0.5, 0.25) // one chance of a half: 0.5
 */
export function tailOf(k: number, mean: number, variance: number): number {
  if (k <= 0) return 1;
  if (mean <= 0) return 0;
  const spread = Math.min(variance, mean * (1 - 1e-9));
  const n = Math.max((mean * mean) / (mean - spread), k, mean);
  return betaOf(mean / n, k, n - k + 1);
}

/** The regularized incomplete beta function I_x(a, b), by its continued fraction (Lentz). */
export function betaOf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaOf(1 - x, b, a);
  const front = Math.exp(
    logGammaOf(a + b) - logGammaOf(a) - logGammaOf(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  return (front / a) * fractionOf(x, a, b);
}

const TINY = 1e-300;
const MOST_STEPS = 10_000;

function fractionOf(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / orTiny(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / orTiny(1 + even * d);
    c = orTiny(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / orTiny(1 + odd * d);
    c = orTiny(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-12) break;
  }
  return value;
}

function orTiny(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0 (Lanczos 1964, g = 7). */
function logGammaOf(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGammaOf(1 - x);
  let sum = 0.99999999999980993;
  for (const [i, c] of LANCZOS.entries()) sum += c / (x + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
