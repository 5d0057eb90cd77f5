import type { Grounds } from '../grounds.js';
import { columnOf, type Facet, nowhere, oncePerWhole } from './facet.js';

/**
 * Whether two people have contact both online and offline, and how evenly.
 *
 *     both_worlds = min(ln(1 + on), ln(1 + off)) / max(ln(1 + on), ln(1 + off))
 *
 * on, off: interactions of each medium. On a log scale, because a lunch is one row where a chat is fifty: without
 * the logs, a lunch a week among daily messages would look like no lunch at all.
 *
 * Not defined when: the log holds one of the two only, or the pair's media are all unknown.
 * Source: the definition of a deep friendship; face to face contact, Dunbar (2016), Royal Society Open Science
 * 3:150292; the scale is ours.
 *
 * @example 7 lunches and 63 messages: ln 8 / ln 64 = 0.5.
 */
export const bothWorlds: Facet = {
  name: 'both_worlds',
  of: 'tie',
  label: 'Both worlds',
  says: 'Whether two people are in contact both online and offline, and how evenly.',
  formula: 'the smaller of ln(1 + online) and ln(1 + offline), divided by the larger',
  range: '0 (one world only) to 1 (even)',
  undefinedWhen: 'the log holds one world only, or the pair has no known medium',
  source: 'Dunbar 2016, Royal Society Open Science 3:150292; the scale is ours',
  example: '7 lunches and 63 messages: ln 8 / ln 64 = 0.5',
  columnOf: ({ pairs, shows }: Grounds) => {
    if (!shows.online || !shows.offline) return nowhere(pairs.size);
    const much = oncePerWhole((n) => Math.log(1 + n));
    return columnOf(pairs.size, (column, i) => {
      const online = much(pairs.online[i]!);
      const offline = much(pairs.offline[i]!);
      column[i] = Math.min(online, offline) / Math.max(online, offline);
    });
  },
};
