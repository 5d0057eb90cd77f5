import process from 'node:process';
import { distance } from 'fastest-levenshtein';
import { CHANGE_TERMS } from '../change/index.js';
import { COMMUNITY_TERMS } from '../communities/index.js';
import { UserError } from '../errors.js';
import type { Term } from '../model.js';
import { explainOf, HEADINGS } from '../report/index.js';
import { ROLE_TERMS } from '../roles/index.js';
import { SHAPE_TERMS } from '../shape/index.js';
import { SUGGESTION_TERMS } from '../suggestions/index.js';
import { TIE_TERMS } from '../ties/index.js';
import type { ShowOptions } from './options.js';
import { refuseOutput, writeOut } from './output.js';

/** Every word and measure, room by room: what `explain` knows. */
const ROOMS: readonly (readonly [string, readonly Term[]])[] = [
  ['Ties', TIE_TERMS],
  ['Communities', COMMUNITY_TERMS],
  ['Shape', SHAPE_TERMS],
  ['People', ROLE_TERMS],
  ['Introductions', SUGGESTION_TERMS],
  ['Change', CHANGE_TERMS],
];

export interface ExplainOptions extends ShowOptions {
  /** Explains the tie of the first two words, in the logs that the others name. */
  tie?: boolean;
  /** Explains this person, in the logs that the words name; the column of attendance lists is `personColumn` here. */
  person?: string;
  personColumn?: string;
}

/** Says what a word means, or, in logs, what is behind one tie or one person. */
export async function explain(words: readonly string[], options: ExplainOptions): Promise<void> {
  if (options.tie && options.person !== undefined)
    throw new UserError('--tie and --person exclude each other', 'Explain one tie, or one person.');
  const { person: name, personColumn: person, tie, ...rest } = options;
  const reading = person === undefined ? rest : { ...rest, person };
  if (name !== undefined) return (await import('./explain-person.js')).explainPerson(name, words, reading);
  if (tie) return (await import('./explain-tie.js')).explainTie(words, reading);
  if (rest.as !== undefined && rest.as !== 'table')
    throw new UserError(`a word is not explained as ${rest.as}`, 'Leave --as out: it is text.');
  refuseOutput(rest.output);
  await writeOut(wordOf(words.length === 0 ? undefined : words.join(' ')), rest.output);
}

/** What a measure or word means; without a name, all of them. */
function wordOf(name: string | undefined): Iterable<string> {
  const look = { width: Math.min(process.stdout.columns ?? 80, 100), colour: false, bom: false };
  if (name === undefined) return listOf(look.width);
  const found = termsCalled(name);
  if (found.length === 0)
    throw new UserError(
      `no measure or word is called "${name}"`,
      `${suggestion(plain(name))}\`tiedepth explain\` lists them all; for a log, say --person NAME or --tie A B.`,
    );
  return [...new Set(found)].map((term) => explainOf(term, look));
}

/** Measures and words of this name or label, and what stands under a heading of the tables that is called so. */
export function termsCalled(name: string): Term[] {
  const asked = plain(name);
  const terms = ROOMS.flatMap(([, some]) => some);
  const isCalled = (term: Term): boolean => plain(term.name) === asked || plain(term.label) === asked;
  const headed = HEADINGS.filter(isCalled).flatMap((heading) => {
    const own = terms.filter(
      ({ name, of = 'word' }) => name === heading.name && [heading.of, 'word'].includes(of),
    );
    return own.length === 0 ? [heading] : own;
  });
  return [...terms.filter(isCalled), ...headed];
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
