import type { Blend } from '../../model.js';

/** Rows to fit on: a column per input (NaN where not defined), what is to be told, and what each row counts. */
export interface Training {
  readonly inputs: readonly { readonly name: string; readonly column: readonly number[] }[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

const RIDGE = 1;
const STEPS = 30;

/**
 * Ridge-logistic regression by Newton's method on standardised inputs, undefined ones at their mean; deterministic.
 * The weights come back in the units of the inputs.
 */
export function fitOf({ inputs, labels, weights }: Training): Blend {
  const scales = inputs.map(({ column }) => scaleOf(column, weights));
  const rows = labels.map((_, i) => [
    1,
    ...inputs.map(({ column }, k) => {
      const { mean, deviation } = scales[k]!;
      return Number.isNaN(column[i]!) ? 0 : (column[i]! - mean) / deviation;
    }),
  ]);
  let beta = rows[0]!.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) beta = newtonStep(beta, rows, { labels, weights });
  return {
    intercept: beta[0]!,
    inputs: inputs.map(({ name }, k) => ({
      name,
      weight: beta[k + 1]! / scales[k]!.deviation,
      neutral: scales[k]!.mean,
    })),
  };
}

function scaleOf(column: readonly number[], weights: readonly number[]) {
  let [sum, squares, total] = [0, 0, 0];
  column.forEach((x, i) => {
    if (Number.isNaN(x)) return;
    sum += weights[i]! * x;
    squares += weights[i]! * x * x;
    total += weights[i]!;
  });
  if (total === 0) return { mean: 0, deviation: 1 };
  const mean = sum / total;
  return { mean, deviation: Math.sqrt(Math.max(squares / total - mean * mean, 1e-12)) };
}

type Told = Pick<Training, 'labels' | 'weights'>;

/** beta + (X' W X + ridge)^-1 (X' (y - p) - ridge beta); the intercept is not held down. */
function newtonStep(beta: readonly number[], rows: readonly number[][], told: Told): number[] {
  const size = beta.length;
  const gradient = beta.map((b, k) => (k === 0 ? 0 : -RIDGE * b));
  const hessian = beta.map((_, k) => beta.map((__, m) => (k === m && k > 0 ? RIDGE : 0)));
  rows.forEach((row, i) => {
    const z = row.reduce((sum, x, k) => sum + x * beta[k]!, 0);
    const p = 1 / (1 + Math.exp(-z));
    const weight = told.weights[i]!;
    for (let k = 0; k < size; k += 1) {
      gradient[k]! += weight * (told.labels[i]! - p) * row[k]!;
      for (let m = 0; m < size; m += 1) hessian[k]![m]! += weight * p * (1 - p) * row[k]! * row[m]!;
    }
  });
  const step = solved(hessian, gradient);
  return beta.map((b, k) => b + step[k]!);
}

/** Gaussian elimination; the matrix is positive definite. */
function solved(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let k = 0; k < size; k += 1) {
    for (let i = k + 1; i < size; i += 1) {
      const factor = matrix[i]![k]! / matrix[k]![k]!;
      for (let j = k; j < size; j += 1) matrix[i]![j]! -= factor * matrix[k]![j]!;
      right[i]! -= factor * right[k]!;
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k -= 1) {
    let rest = right[k]!;
    for (let j = k + 1; j < size; j += 1) rest -= matrix[k]![j]! * x[j]!;
    x[k] = rest / matrix[k]![k]!;
  }
  return x;
}
