import type { ChangeRow, ComparedSide, Comparison, PersonChange, TieChange, Value } from '../../model.js';
import type { Voice } from '../voice.js';
import { countOf, listOf, manyOf, NONE, numberOf, percentOf, periodOf, wordsOf } from '../words.js';

/** `an audience`, `hub-and-spoke without a place on the cross`. */
function placeOf({ whole }: ComparedSide): string {
  if (whole === null) return 'no network';
  if (whole.cross !== null) return `${whole.cross === 'audience' ? 'an' : 'a'} ${whole.cross}`;
  if (whole.shape === 'too-small') return 'too few people for a shape';
  if (whole.shape === 'fragments') return 'fragments';
  return whole.shape === 'mixed' ? 'something in between' : `a ${wordsOf(whole.shape)} network`;
}

/** `: of its ties 1 formed and 2 deepened`; nothing where nothing may be told. */
function tiesOf({ ties }: Comparison): string {
  const told = (['formed', 'deepened', 'cooled', 'lost'] as const).filter((name) => ties[name] !== null);
  const some = told.filter((name) => ties[name] !== 0);
  if (some.length > 0) return `: of its ties ${listOf(some.map((name) => `${countOf(ties[name])} ${name}`))}`;
  const none = told.map((name) => (name === 'lost' ? 'was lost' : name));
  return none.length === 0 ? '' : `: no tie ${listOf(none, 'or')}`;
}

/** `2 ties deepened and 1 cooled`, `no tie deepened or cooled`. */
function turnedOf(deepened: number, cooled: number): string {
  if (deepened === 0 && cooled === 0) return 'no tie deepened or cooled';
  const first = deepened === 0 ? 'no tie' : manyOf(deepened, 'tie');
  return `${first} deepened and ${cooled === 0 ? 'none' : countOf(cooled)} cooled`;
}

/** With at most one in so many in both, two results are not of the same people. */
const FEW = 20;

/** True where (nearly) nobody is in both results: what is told of ties and people is no change then. */
export function isApart({ shared }: Comparison): boolean {
  if (shared === null) return false;
  const least = Math.min(shared.before, shared.after);
  return least > 0 && shared.both * FEW <= least;
}

function apartOf({ before, after, shared }: Comparison): string {
  const { both, ...of } = shared as NonNullable<Comparison['shared']>;
  const who = both === 0 ? 'Nobody is' : `Only ${manyOf(both, 'person is', 'people are')}`;
  const sideOf = (side: ComparedSide, many: number): string =>
    `${placeOf(side)} of ${manyOf(many, 'person', 'people')}`;
  return `${who} in both, so this is no change over time: ${sideOf(before, of.before)} before, ${sideOf(after, of.after)} after.`;
}

/** What happened, in one plain sentence. */
export function sentenceOf(comparison: Comparison): string {
  if (isApart(comparison)) return apartOf(comparison);
  const { before, after, ties, rows, pairs, claims } = comparison;
  const [was, is] = [placeOf(before), placeOf(after)];
  const change = was === is ? `Still ${is}` : `From ${was} to ${is}`;
  const people = after.summary.people - before.summary.people;
  const more =
    people === 0 ? '' : `, ${manyOf(Math.abs(people), 'person', 'people')} ${people > 0 ? 'more' : 'fewer'}`;
  const many = (name: TieChange): number => rows.filter((row) => row.change === name).length;
  if ((!before.everyTie || !after.everyTie) && claims.turned)
    return `${change}${more}; of ${manyOf(pairs, 'pair')} that both results hold, ${turnedOf(many('deepened'), many('cooled'))}.`;
  const all = ties.formed !== null && ties.lost !== null && ties.deepened !== null;
  if (all && rows.length === 0 && people === 0 && was === is)
    return `Nothing changed: ${is} as before, with the same ties.`;
  return `${change}${more}${tiesOf(comparison)}.`;
}

type Then = readonly [label: string, before: string, after: string];

/** What both results say of the whole, side by side. */
export function thenAndNowOf({ before, after }: Comparison): Then[] {
  const row = (label: string, of: (side: ComparedSide) => string): Then => [label, of(before), of(after)];
  const measure = (name: string, show: (value: Value) => string) => (side: ComparedSide) =>
    show(side.whole?.measures[name] ?? null);
  return [
    row('Period', ({ period }) => periodOf(period.first, period.last) ?? NONE),
    row('People', ({ summary }) => countOf(summary.people)),
    row('Ties', ({ summary }) => countOf(summary.ties)),
    row('Deep ties', ({ summary }) => `${countOf(summary.deepTies)} (${percentOf(summary.deepShare)})`),
    row('With a deep tie', ({ whole }) => percentOf(whole?.deep_people ?? null)),
    row('Shape', ({ whole }) => wordsOf(whole?.shape ?? NONE)),
    row('Place', ({ whole }) => whole?.cross ?? NONE),
    row('Web index', measure('web_index', numberOf)),
    row('Linchpins', measure('linchpins', countOf)),
    row('Alone', ({ summary }) => countOf(summary.alone)),
  ];
}

const SHOWN = 5;

export interface ChangeList {
  readonly label: string;
  readonly lines: readonly string[];
  readonly more: number;
}

/** The ties and people that changed most, a few of each kind. */
export function listsOf(comparison: Comparison, voice: Voice): ChangeList[] {
  if (isApart(comparison)) return [];
  const { rows, people } = comparison;
  const by = (change: TieChange): ChangeRow[] => {
    const gone = change === 'cooled' || change === 'lost';
    const depth = (row: ChangeRow): number => (gone ? row.depth_before : row.depth_after) ?? 0;
    return rows.filter((row) => row.change === change).sort((x, y) => depth(y) - depth(x));
  };
  return [
    ties('Deepened', by('deepened'), voice),
    ties('Formed', by('formed'), voice),
    ties('Cooled', by('cooled'), voice),
    ties('Lost', by('lost'), voice),
    persons('Rose', people.rose, voice),
    persons('Went quiet', people.quiet, voice),
    persons('Left', people.left, voice),
  ].filter(({ lines }) => lines.length > 0);
}

function ties(label: string, rows: readonly ChangeRow[], voice: Voice): ChangeList {
  const depth = ({ depth_before, depth_after }: ChangeRow): string => {
    if (depth_before === null || depth_after === null) return numberOf(depth_after ?? depth_before);
    const [was, is] = [numberOf(depth_before), numberOf(depth_after)];
    return was === is ? `${is} as before` : `${was} to ${is}`;
  };
  const lines = rows
    .slice(0, SHOWN)
    .map((row) => `${voice.name(row.a)} – ${voice.name(row.b)}  depth ${depth(row)}${besideDepth(row)}`);
  return { label, lines, more: rows.length - lines.length };
}

/** Standings that say no more than that a tie is thin, or deep. */
const PLAIN: readonly (string | null)[] = ['thin', 'deep', null];

/** What the tie was, or is now, beside its depth: what else has changed about it. */
function besideDepth(row: ChangeRow): string {
  const { change, standing_before: before, standing_after: after } = row;
  if (change !== 'cooled' && change !== 'deepened') return '';
  // Depth alone makes no tie deep: it may rise where answers stop, or where one world falls away.
  const rose = (row.depth_after ?? 0) >= (row.depth_before ?? 0);
  if (change === 'cooled')
    return PLAIN.includes(after) ? (rose ? ', no longer deep' : '') : `, now ${wordsOf(after as string)}`;
  return PLAIN.includes(before) ? (rose ? '' : ', now deep') : `, was ${wordsOf(before as string)}`;
}

function persons(label: string, rows: readonly PersonChange[] | null, voice: Voice): ChangeList {
  const said = ({ change, ties_before, ties_after, last }: PersonChange): string => {
    if (ties_after === null) return `had ${manyOf(ties_before ?? 0, 'tie')}`;
    const silent = change === 'quiet' && last !== null ? `, silent since ${last.slice(0, 10)}` : '';
    const before = ties_before === ties_after ? '' : `${countOf(ties_before)} to `;
    return `${before}${manyOf(ties_after, 'tie')}${silent}`;
  };
  const all = rows ?? [];
  const lines = all.slice(0, SHOWN).map((row) => `${voice.name(row.person)}  ${said(row)}`);
  return { label, lines, more: all.length - lines.length };
}
