import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant, or null where none is near. @example nearestOf('reactoin', ['reaction']) */
export function nearestOf(asked: string, names: readonly string[]): string | null {
  const found = names
    .map((name) => ({ name, far: distance(asked.toLowerCase(), name.toLowerCase()) }))
    .sort((x, y) => x.far - y.far)[0];
  return found !== undefined &&
    found.far <= Math.max(2, found.name.length / 3) &&
    2 * found.far <= found.name.length
    ? found.name
    : null;
}
