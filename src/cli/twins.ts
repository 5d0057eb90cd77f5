import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Pairs of files that hold the same bytes, such as an export that was fetched twice. Only files of one size are read. */
export function twinsOf(paths: readonly string[]): [string, string][] {
  const sizes = new Map<number, string[]>();
  for (const path of paths) {
    const size = sizeOf(path);
    if (size === 0) continue;
    const alike = sizes.get(size);
    if (alike === undefined) sizes.set(size, [path]);
    else alike.push(path);
  }
  const twins: [string, string][] = [];
  for (const alike of sizes.values()) {
    if (alike.length < 2) continue;
    const first = new Map<string, string>();
    for (const path of alike) {
      const print = printOf(path);
      const one = first.get(print);
      if (one === undefined) first.set(print, path);
      else twins.push([one, path]);
    }
  }
  return twins;
}

function sizeOf(path: string): number {
  const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : 0;
}

/** A fingerprint of the bytes; of a file that cannot be read, its path: reading it will say why. */
function printOf(path: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(1 << 18);
  try {
    const file = openSync(path, 'r');
    try {
      for (let n = readSync(file, buffer); n > 0; n = readSync(file, buffer))
        hash.update(buffer.subarray(0, n));
    } finally {
      closeSync(file);
    }
  } catch {
    return path;
  }
  return hash.digest('hex');
}
