/** A source of numbers in [0, 1). The same seed gives the same numbers on every machine. */
export type Random = () => number;

/**
 * Seeded random numbers: the 32-bit generator sfc32 (Chris Doty-Humphrey, PractRand), seeded through splitmix32.
 *
 * @example randomOf(1)() === randomOf(1)() // true
 */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const split = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  // In an array: a variable of a closure that is beyond 31 bits would be a new object each time.
  const own = Int32Array.of(split(), split(), split(), 1);
  const next = (): number => {
    const [b, c] = [own[1]!, own[2]!];
    const t = (own[0]! + b + own[3]!) | 0;
    own[3]! += 1;
    own[0] = b ^ (b >>> 9);
    own[1] = c + (c << 3);
    own[2] = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
}
