import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { UserError } from '../errors.js';

/** A value of a limits file, and where it stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
export type Spot =
  | (Place & { readonly type: 'map'; readonly entries: readonly Entry[] })
  | (Place & { readonly type: 'list'; readonly items: readonly Spot[] })
  | (Place & { readonly type: 'scalar'; readonly value: string | number | boolean | null });
export interface Entry extends Place {
  readonly key: string;
  readonly value: Spot;
}

const LONGEST = 1 << 20;
const DEEPEST = 20;

export function complaintOf({ file, line, column }: Place, says: string, hint: string): UserError {
  return new UserError(`${file}:${line}:${column}: ${says}`, hint);
}

/**
 * A YAML or JSON file as values with their places. Nothing is expanded: anchors and aliases are refused, so that a
 * file of a few lines cannot become one of thousands of millions.
 *
 * @throws UserError when it is neither, is empty, or holds more than plain values.
 */
export function documentOf(text: string, file: string): Spot {
  const start = { file, line: 1, column: 1 };
  if (text.length > LONGEST)
    throw complaintOf(
      start,
      'larger than a megabyte',
      'A file of limits is a page or two; check which file this is.',
    );
  if (text.includes('\u0000'))
    throw complaintOf(start, 'no plain text: it holds NUL', 'Save it as UTF-8; or check which file this is.');
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const root = parsed(text.replace(/^\ufeff/, ' '), lines, placeOf);
  if (root === null)
    throw complaintOf(start, 'the file is empty', 'Begin with a starter: tiedepth check LOG --init.');
  return spotOf(root, placeOf, 0);
}

/** Where the parser speaks to programmers. */
const SAYS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a second document begins here, and limits are one',
  TAG_RESOLVE_FAILED: 'a tag (a word that begins with !), and limits are plain values',
  DUPLICATE_KEY: 'this key was given before',
};

type Placing = (offset: number) => Place;

/** JSON may be indented by tabs, YAML may not: outside of its strings a tab is a space, and columns stay. */
function parsed(text: string, lines: LineCounter, placeOf: Placing): Node | null {
  const conflict = /^(<{7}|>{7}) /m.exec(text);
  if (conflict !== null)
    throw complaintOf(placeOf(conflict.index), 'a mark of a merge conflict', 'Settle the conflict first.');
  const json = /^\s*[{[]/.test(text);
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(json ? text.replaceAll('\t', ' ') : text, {
      lineCounter: lines,
      schema: 'core',
      prettyErrors: false,
      uniqueKeys: true,
      merge: false,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw complaintOf(placeOf(0), 'nested too deep', 'Limits are a list of short entries.');
  }
  const [fault] = [...document.errors, ...document.warnings];
  if (fault === undefined) return document.contents as Node | null;
  const says = SAYS[fault.code] ?? (fault.message.split('\n')[0] as string);
  throw complaintOf(
    placeOf(fault.pos[0]),
    says.includes('call stack') ? 'nested too deep' : says,
    'It must be YAML or JSON. Mend it there; `tiedepth check --help` shows how limits are written.',
  );
}

function spotOf(node: Node | null, placeOf: Placing, depth: number): Spot {
  const place = placeOf(node?.range?.[0] ?? 0);
  if (depth > DEEPEST) throw complaintOf(place, 'nested too deep', 'Limits are a list of short entries.');
  refuseAnchors(node, place);
  if (isSeq(node)) {
    const items = node.items.map((item) => spotOf(item as Node, placeOf, depth + 1));
    return { ...place, type: 'list', items };
  }
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) =>
      entryOf([key, value] as [Node, Node | null], placeOf, depth),
    );
    return { ...place, type: 'map', entries };
  }
  const value = isScalar(node) ? node.value : null;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { ...place, type: 'scalar', value: plain ? value : null };
}

function entryOf([key, value]: [Node, Node | null], placeOf: Placing, depth: number): Entry {
  const name = spotOf(key, placeOf, depth + 1);
  if (name.type !== 'scalar') throw complaintOf(name, 'a key must be a word', 'Write key: value.');
  const place = { file: name.file, line: name.line, column: name.column };
  const inner =
    value === null ? { ...place, type: 'scalar' as const, value: null } : spotOf(value, placeOf, depth + 1);
  return { ...place, key: String(name.value), value: inner };
}

function refuseAnchors(node: Node | null, place: Place): void {
  const anchored = isAlias(node) || (node !== null && 'anchor' in node && node.anchor !== undefined);
  if (!anchored) return;
  const what = isAlias(node)
    ? `*${node.source} is an alias`
    : `&${(node as { anchor?: string }).anchor} is an anchor`;
  throw complaintOf(
    place,
    `${what}, and limits are read without them`,
    'Write the value out; in a name that begins with & or * put it in quotes.',
  );
}
