import type { CommunityRow, Sampling } from '../model.js';

/** How betweenness was found, of the whole and of its parts, and how often resamples and rewired networks were drawn. */
export function samplingOf(
  paths: { readonly exact: boolean; readonly sources: number; readonly error: number },
  drawn: Pick<Sampling, 'resamples' | 'rewirings'>,
  parts: readonly CommunityRow[] = [],
): Sampling {
  const { exact, sources, error } = paths;
  const most = parts.reduce((largest, row) => Math.max(largest, row.paths?.error ?? 0), 0);
  return {
    betweenness: {
      ...{ exact, paths: exact ? null : sources, error },
      ...(most > 0 ? { parts_error: most } : {}),
      confidence: exact && most === 0 ? 1 : 0.95,
    },
    ...drawn,
  };
}

/** Where betweenness is sampled, by how many paths and with which bound: a sentence for the notes. */
export function samplingNotesOf({ betweenness }: Sampling): string[] {
  const { exact, paths, error, parts_error, confidence } = betweenness;
  const sure = `with ${Math.round(100 * confidence)} % confidence nobody is off by more than`;
  const notes: string[] = [];
  if (!exact && paths !== null)
    notes.push(
      `Betweenness is estimated from ${grouped(paths)} seeded shortest paths: ${sure} ${error} (0 to 1).`,
    );
  if (parts_error !== undefined && parts_error > error)
    notes.push(
      `Betweenness inside communities and among deep ties is estimated too: ${sure} ${parts_error} (0 to 1).`,
    );
  return notes;
}

/** `8,745`. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
