import type { Sampling } from '../model.js';

/** How betweenness was found, and how often resamples and rewired networks were drawn. */
export function samplingOf(
  paths: { readonly exact: boolean; readonly sources: number; readonly error: number },
  drawn: Pick<Sampling, 'resamples' | 'rewirings'>,
): Sampling {
  const { exact, sources, error } = paths;
  return {
    betweenness: { exact, paths: exact ? null : sources, error, confidence: exact ? 1 : 0.95 },
    ...drawn,
  };
}

/** Where betweenness is sampled, by how many paths and with which bound: a sentence for the notes. */
export function samplingNotesOf({ betweenness }: Sampling): string[] {
  const { exact, paths, error, confidence } = betweenness;
  if (exact || paths === null) return [];
  return [
    `Betweenness is estimated from ${paths} seeded shortest paths: with ${Math.round(100 * confidence)} % confidence nobody is off by more than ${error} (0 to 1).`,
  ];
}
