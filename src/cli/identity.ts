import { realpathSync } from 'node:fs';

/** The same for every path that leads to one file. */
export function identityOf(path: string): string {
  if (path === '-') return path;
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
