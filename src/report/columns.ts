import type { CommunityRow, PersonRow, TieRow, Value } from '../model.js';
import { stepOf } from './steps.js';

export type Cell = string | Value;

/** `name` and `text` may hold words of the log and be cut at a terminal; `word` is from a closed list of ours. */
export type ColumnType = 'name' | 'text' | 'word' | 'count' | 'number' | 'share' | 'time';

export interface Column<Row> {
  /** In CSV and JSON; never renamed. */
  readonly name: string;
  /** At a terminal and in Markdown. */
  readonly heading: string;
  readonly says: string;
  readonly type: ColumnType;
  /** Where room is short, columns with a higher rank are left out first. */
  readonly rank: number;
  of(row: Row): Cell;
  /** What a table at a terminal says where the whole has no room, the longest first. */
  shorter?(row: Row): readonly string[];
}

type Line<Row> = readonly [
  name: string,
  type: ColumnType,
  rank: number,
  heading: string,
  says: string,
  of?: (row: Row) => Cell,
];

function columnsOf<Row>(lines: readonly Line<Row>[]): readonly Column<Row>[] {
  return lines.map(([name, type, rank, heading, says, of]) => ({
    name,
    heading,
    says,
    type,
    rank,
    of: of ?? ((row: Row) => (row as Record<string, Cell>)[name] ?? null),
  }));
}

export const TIE_COLUMNS = columnsOf<TieRow>([
  ['a', 'name', 0, 'Person', 'One of the two people, the first by name'],
  ['b', 'name', 0, 'and', 'The other'],
  ['depth', 'number', 1, 'Depth', 'How deep the tie runs, 0 to 1'],
  ['tie', 'word', 3, 'Tie', 'Thin or deep'],
  ['standing', 'word', 2, 'Standing', 'What stands out about the tie'],
  ['interactions', 'count', 5, 'Contacts', 'Interactions of the two, in all'],
  ['online', 'count', 9, 'Online', 'Interactions of the two online'],
  ['offline', 'count', 8, 'Offline', 'Interactions of the two face to face'],
  ['a_to_b', 'count', 11, 'A to B', 'Interactions that the first directed at the second'],
  ['b_to_a', 'count', 12, 'B to A', 'Interactions that the second directed at the first'],
  ['first', 'time', 10, 'First', 'First contact'],
  ['last', 'time', 7, 'Last', 'Last contact'],
  ['days', 'count', 6, 'Days', 'Different days with contact'],
]);

export const PERSON_COLUMNS = columnsOf<PersonRow>([
  ['person', 'name', 0, 'Person', 'Who'],
  ['community', 'word', 4, 'In', 'Letter of their community'],
  ['role', 'word', 1, 'Role', 'What they are to the network'],
  ['ties', 'count', 2, 'Ties', 'People they have to do with'],
  ['deep_ties', 'count', 2, 'Deep', 'How many of their ties are deep'],
  ['deep_share', 'share', 6, 'Deep %', 'Deep ties among their ties'],
  ['web_index_without', 'number', 8, 'Web without', 'Web index of the whole if they were away'],
  ['cut_off_without', 'count', 3, 'Cut off', 'People cut off from the largest group if they were away'],
  ['introductions', 'count', 7, 'Introduced', 'Pairs who met through them'],
]);

export const COMMUNITY_COLUMNS = columnsOf<CommunityRow>([
  ['community', 'word', 0, 'Community', 'Its letter; all is the whole network'],
  ['people', 'count', 1, 'People', 'People in it'],
  ['ties', 'count', 6, 'Ties', 'Ties between them'],
  ['deep_share', 'share', 5, 'Deep ties', 'Deep ties among its ties'],
  ['shape', 'word', 2, 'Shape', 'The class of its shape'],
  ['direction', 'word', 9, 'Direction', 'Which way a hub and its spokes talk'],
  [
    'web_index',
    'number',
    4,
    'Web',
    '0 for a star, 1 when everyone is linked',
    (row) => row.measures.web_index ?? null,
  ],
  [
    'linchpins',
    'count',
    7,
    'Linchpins',
    'People whose leaving breaks it',
    (row) => row.measures.linchpins ?? null,
  ],
  ['cross', 'word', 3, 'Place', 'Audience, following, crowd or community'],
  ['stage', 'word', 12, 'Next stage', 'The next step on the way to core and periphery'],
  ['margin', 'number', 11, 'Margin', 'Distance from the nearest cut that would change the shape'],
  ['stability', 'share', 10, 'Stability', 'Resamples with the same shape'],
]);

export const WHY: Column<{ readonly why: string }> = {
  name: 'why',
  heading: 'Why',
  says: 'The reason in one line',
  type: 'text',
  rank: 4,
  of: (row) => row.why,
};

/** What stands behind the measures of a community: newer columns come last, so that older ones keep their place. */
export const COMMUNITY_LAST = columnsOf<CommunityRow>([
  ['deep_people', 'share', 8, 'In deep', 'People with a deep tie inside it'],
  ['group', 'name', 1, 'Group', 'Its name, where groups were given', (row) => row.group ?? null],
  ['around', 'text', 4, 'Around', 'Its best-connected people', (row) => row.around.join('; ')],
  ['next_step', 'text', 9, 'Next step', 'One plain thing to do next', stepOf],
  [
    'linchpin_names',
    'text',
    13,
    'Linchpin names',
    'The people without whom it breaks, the most ties first, at most 20',
    (row) => row.names?.linchpins.join('; ') ?? null,
  ],
]);
