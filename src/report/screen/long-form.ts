import type { Analysis, CommunityRow } from '../../model.js';
import type { Cell } from '../columns.js';
import { COMMUNITY_COLUMNS } from '../columns.js';
import { PLAIN } from '../voice.js';
import { NO_BREAK } from '../words.js';
import { auditLinesOf } from './audit-lines.js';
import { curveLinesOf, lossLinesOf } from './beside-lines.js';
import { verdictOf } from './verdict.js';

type Line = readonly [section: string, name: string, value: Cell, meaning: string];

function summaryLinesOf(analysis: Analysis): Line[] {
  const { summary, period, worlds, grouping } = analysis;
  return [
    [
      'summary',
      'verdict',
      verdictOf(analysis, PLAIN).replaceAll(NO_BREAK, ' '),
      'The answer in one sentence',
    ],
    ['summary', 'people', summary.people, 'People in the log'],
    ['summary', 'ties', summary.ties, 'Pairs with any interaction'],
    ['summary', 'deep_ties', summary.deepTies, 'Of these, deep'],
    ['summary', 'deep_share', summary.deepShare, 'Deep ties among all ties'],
    ['summary', 'cut', summary.cut, 'The depth from which a tie can be deep'],
    [
      'summary',
      'gate',
      worlds.gate,
      'both-worlds: deep is proven online and offline; depth-alone: it is not',
    ],
    ['summary', 'interactions', summary.interactions, 'Interactions between two people'],
    ['summary', 'online', worlds.online, 'Of these, online'],
    ['summary', 'offline', worlds.offline, 'Of these, face to face'],
    ['summary', 'unknown', worlds.unknown, 'Of these, where is not told'],
    ['summary', 'ties_in_both', worlds.tiesInBoth, 'Ties with evidence online and offline'],
    ['summary', 'first', period.first, 'First interaction'],
    ['summary', 'last', period.last, 'Last interaction'],
    ['summary', 'as_of', period.asOf, 'The moment from which recency is counted'],
    ['summary', 'communities', grouping.communities, 'Communities of three or more people'],
    ['summary', 'alone', summary.alone, 'People in no community'],
    ['summary', 'modularity', grouping.modularity, 'How far ties stay inside communities'],
    ['summary', 'agreement', grouping.agreement, 'How far repeated groupings agree, 1 is fully'],
    ['summary', 'grouping_by', grouping.by ?? 'found', 'Whether communities were found or given'],
    [
      'summary',
      'found_agreement',
      grouping.found_agreement ?? null,
      'How far groups made by the ties agree with those given, 1 is fully',
    ],
    ...Object.entries(summary.standings).map(
      ([name, count]): Line => ['standing', name, count, 'Ties with this standing'],
    ),
  ];
}

/** The columns of `communities` for one network, a line each, then its measures. */
function shapeLinesOf(analysis: Analysis, section: string, row: CommunityRow | null): Line[] {
  if (row === null) return [];
  const columns = COMMUNITY_COLUMNS.filter((column) => column.name !== 'community');
  const taken = new Set(columns.map((column) => column.name));
  const termOf = (name: string): string =>
    analysis.legend.find((term) => term.name === name && term.of === 'community')?.says ?? '';
  return [
    ...columns.map((column): Line => [section, column.name, column.of(row), column.says]),
    [section, 'deep_people', row.deep_people, 'People with a deep tie inside it'],
    ...Object.entries(row.measures)
      .filter(([name]) => !taken.has(name))
      .map(([name, value]): Line => [section, name, value, termOf(name)]),
  ];
}

/** The report as lines of `section,name,value,meaning`: the form for spreadsheets and scripts. */
export function* longFormOf(analysis: Analysis): Iterable<readonly Cell[]> {
  yield ['section', 'name', 'value', 'meaning'];
  yield* summaryLinesOf(analysis);
  yield* shapeLinesOf(analysis, 'whole', analysis.communities[0] ?? null);
  yield* shapeLinesOf(analysis, 'deep_only', analysis.deepOnly);
  yield* lossLinesOf(analysis);
  yield* curveLinesOf(analysis);
  yield* auditLinesOf(analysis);
  yield ['ledger', 'read', analysis.ledger.read, 'Rows read'];
  yield ['ledger', 'used', analysis.ledger.used, 'Rows used'];
  for (const aside of analysis.ledger.aside)
    yield ['ledger', aside.code, aside.rows, `Rows that ${aside.says}`];
  for (const one of analysis.missing) yield ['missing', one.code, one.remedy, one.says];
  for (const note of analysis.notes) yield ['note', '', note, 'To know before trusting the rest'];
}
