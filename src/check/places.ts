import type { Analysis, CommunityRow, Value } from '../model.js';
import type { Where } from './limit.js';
import { rowValuesOf, wholeValuesOf } from './values.js';

/** A network that a limit is held against: what it is called, and what it measures. */
export interface Measured {
  /** `all`, `deep ties`, or a letter. */
  readonly of: string;
  /** For a person: `the whole`, `community B around Ana and Bo`. */
  readonly where: string;
  readonly around: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
  readonly noise: Readonly<Record<string, Value>>;
}

/** The networks that a limit is on; or in words why there is none. */
export function placesOf(analysis: Analysis, where: Where): readonly Measured[] | string {
  const [whole, ...parts] = analysis.communities;
  switch (where.type) {
    case 'all':
      return [{ ...measured(whole, 'the whole'), of: 'all', values: wholeValuesOf(analysis) }];
    case 'deep':
      return analysis.deepOnly === null
        ? 'there are no deep ties'
        : [{ ...measured(analysis.deepOnly, 'the deep ties alone'), of: 'deep ties' }];
    case 'each': {
      const rows = parts.filter((row) => row.people >= where.smallest);
      const enough = where.smallest > 0 ? ` of ${where.smallest} people or more` : '';
      return rows.length === 0 ? `there is no community${enough}` : rows.map(community);
    }
    case 'letter': {
      const row = parts.find((part) => part.community === where.letter);
      return row === undefined ? noneOf(where.letter, parts) : [community(row)];
    }
    case 'around':
      return aroundOf(analysis, where);
  }
}

/** The community that somebody is in: as far as an analysis keeps it, or as it was looked up (see `placedOf`). */
function aroundOf(
  { communities: [, ...parts], people }: Analysis,
  { person, known }: Where & { type: 'around' },
): readonly Measured[] | string {
  if (known !== undefined && 'near' in known)
    return `nobody is called ${person}${known.near === null ? '' : `; did you mean ${known.near}?`}`;
  const kept = people.find((row) => row.person === person);
  const letter = known === undefined ? kept?.community : known.letter;
  const row =
    parts.find((part) => part.around.includes(person)) ?? parts.find((part) => part.community === letter);
  if (row !== undefined) {
    const named = row.around.includes(person) ? `around ${person}` : `with ${person} in it`;
    return [{ ...community(row), where: `community ${row.community} ${named}` }];
  }
  return letter === null
    ? `${person} is in no community, which takes three people`
    : `this analysis keeps a few people and not ${person}; save it with everybody (tiedepth people LOG --as json)`;
}

/** Communities have letters in order, so the first and the last say which there are. */
function noneOf(letter: string, parts: readonly CommunityRow[]): string {
  const [first, last] = [parts[0]?.community, parts.at(-1)?.community];
  if (first === undefined) return `there is no community ${letter}, nor any other`;
  return `there is no community ${letter}, only ${first === last ? first : `${first} to ${last}`}`;
}

function community(row: CommunityRow): Measured {
  const [one, two] = row.around;
  const names = two === undefined ? one : `${one} and ${two}`;
  return measured(row, `community ${row.community}${names === undefined ? '' : ` around ${names}`}`);
}

function measured(row: CommunityRow | undefined, where: string): Measured {
  return {
    of: row?.community ?? 'all',
    where,
    around: row?.around ?? [],
    values: row === undefined ? {} : rowValuesOf(row),
    noise: row?.noise ?? {},
  };
}
