/** So many trials, each of which succeeds with this probability. */
interface Trials {
  readonly times: number;
  readonly success: number;
}

/**
 * The chances of 0, 1, … successes (as many as there are places, more are left out), after some more trials: at once
 * by their binomial, or one by one where they are few or the chance that all fail is too small for a number.
 */
export function addTrials(chances: Float64Array, { times, success }: Trials): void {
  const none = (1 - success) ** times;
  if (times * 2 <= chances.length || none === 0) {
    for (let n = 0; n < times; n += 1) addTrial(chances, success);
    return;
  }
  const binomial = binomialOf({ times, success }, Math.min(times + 1, chances.length));
  for (let x = chances.length - 1; x >= 0; x -= 1) {
    let sum = 0;
    for (let j = Math.min(x, binomial.length - 1); j >= 0; j -= 1) sum += chances[x - j]! * binomial[j]!;
    chances[x] = sum;
  }
}

/** The chances of 0, 1, … successes. */
function binomialOf({ times, success }: Trials, many: number): Float64Array {
  const chances = new Float64Array(many);
  chances[0] = (1 - success) ** times;
  const odds = success / (1 - success);
  for (let j = 1; j < many; j += 1) chances[j] = ((chances[j - 1]! * (times - j + 1)) / j) * odds;
  return chances;
}

function addTrial(chances: Float64Array, success: number): void {
  for (let x = chances.length - 1; x > 0; x -= 1) {
    chances[x] = chances[x]! * (1 - success) + chances[x - 1]! * success;
  }
  chances[0]! *= 1 - success;
}
