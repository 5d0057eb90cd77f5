import process from 'node:process';
import { distance } from 'fastest-levenshtein';
import { COMMUNITY_TERMS } from '../communities/index.js';
import { UserError } from '../errors.js';
import type { Term } from '../model.js';
import { explainOf } from '../report/index.js';
import { ROLE_TERMS } from '../roles/index.js';
import { SHAPE_TERMS } from '../shape/index.js';
import { TIE_TERMS } from '../ties/index.js';
import { writeOut } from './output.js';

/** Every word and measure, room by room: what `explain` knows. */
const ROOMS: readonly (readonly [string, readonly Term[]])[] = [
  ['Ties', TIE_TERMS],
  ['Communities', COMMUNITY_TERMS],
  ['Shape', SHAPE_TERMS],
  ['People', ROLE_TERMS],
];

/** Says what a measure or word means; without a name, lists them all. */
export async function explain(name: string | undefined): Promise<void> {
  const look = { width: Math.min(process.stdout.columns ?? 80, 100), colour: false, bom: false };
  if (name === undefined) return writeOut(listOf(look.width), undefined);
  const asked = plain(name);
  const found = ROOMS.flatMap(([, terms]) => terms).filter(
    (term) => plain(term.name) === asked || plain(term.label) === asked,
  );
  if (found.length === 0)
    throw new UserError(
      `no measure or word is called "${name}"`,
      `${suggestion(asked)}\`tiedepth explain\` lists them all.`,
    );
  await writeOut(
    [...new Set(found)].map((term) => explainOf(term, look)),
    undefined,
  );
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '_');

function suggestion(asked: string): string {
  const names = ROOMS.flatMap(([, terms]) => terms.map((term) => term.name));
  const near = names
    .map((name) => ({ name, far: distance(asked, plain(name)) }))
    .sort((x, y) => x.far - y.far)
    .find(({ name, far }) => far <= Math.max(2, name.length / 3));
  return near === undefined ? '' : `Did you mean ${near.name}? `;
}

function* listOf(width: number): Iterable<string> {
  for (const [room, terms] of ROOMS) {
    yield `${room}\n`;
    for (const { name, says } of terms) {
      const line = `  ${name.padEnd(26)} ${says}`;
      yield `${line.length > width ? `${line.slice(0, width - 1)}…` : line}\n`;
    }
    yield '\n';
  }
  yield 'tiedepth explain NAME tells one in full.\n';
}
