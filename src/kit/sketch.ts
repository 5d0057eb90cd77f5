/** So many of the hashed names are kept, one byte of each, as so many lines of hexadecimal digits. */
const SLOTS = 256;
const LINE = 64;
const LINES = (2 * SLOTS) / LINE;
const NONE = 0xffffffff;

/**
 * A set of names as 256 bytes that tell how much of it another set shares, and list no name: one-permutation hashing
 * (Li, Owen & Zhang 2012) with borrowing for slots that nobody is in (Shrivastava 2017). Each name falls into a slot,
 * the smallest of a slot stays, and of that one byte is kept. The order of the names does not matter, and whoever
 * comes or goes changes a byte of 256 for each 256th that they are of all.
 *
 * @example sketchOf(['Ana', 'Bo']) // eight lines of 64 hexadecimal digits
 */
export function sketchOf(names: Iterable<string>): string[] {
  const least = new Uint32Array(SLOTS).fill(NONE);
  for (const name of names) {
    const hash = hashOf(name);
    const slot = hash % SLOTS;
    if (hash < least[slot]!) least[slot] = hash;
  }
  const empty = least.every((hash) => hash === NONE);
  const bytes = Array.from(least, (_, slot) =>
    empty ? 0 : mixed(ownOrBorrowedOf(least, slot) ^ mixed(slot)),
  );
  const text = bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
  return Array.from({ length: LINES }, (_, i) => text.slice(i * LINE, (i + 1) * LINE));
}

function ownOrBorrowedOf(least: Uint32Array, slot: number): number {
  let at = slot;
  for (let turn = 1; least[at] === NONE; turn += 1) at = mixed(slot + turn * SLOTS) % SLOTS;
  return least[at]!;
}

/** True for what `sketchOf` makes. */
export function isSketch(value: unknown): value is readonly string[] {
  const line = (one: unknown): boolean => typeof one === 'string' && /^[0-9a-f]{64}$/.test(one);
  return Array.isArray(value) && value.length === LINES && value.every(line);
}

/**
 * In how many of 256 bytes two sketches agree: 256 times the share of all names that both sets hold, and of the rest
 * one in 256 by chance.
 *
 * @example agreeingOf(sketchOf(names), sketchOf(names)) // 256
 */
export function agreeingOf(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one.join(''), other.join('')];
  let agreeing = 0;
  for (let at = 0; at < 2 * SLOTS; at += 2) if (a.slice(at, at + 2) === b.slice(at, at + 2)) agreeing += 1;
  return agreeing;
}

/** A number of 32 bits for a text: FNV-1a (Fowler, Noll & Vo) over the bytes of UTF-16, with its bits mixed. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  return mixed(hash);
}

/** The last step of MurmurHash3 (Appleby), from 0 below the largest number of 32 bits. */
function mixed(bits: number): number {
  let z = bits;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}
