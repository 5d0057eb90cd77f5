import type { ComparedSide, Comparison, TieChange, Value } from '../../model.js';
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
