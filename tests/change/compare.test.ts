import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { CHANGE_TERMS, comparisonOf, type Side } from '../../src/change/index.js';
import type { Analysis, Comparison, PersonRow, TieRow } from '../../src/model.js';
import {
  comparisonLinesOf,
  comparisonTextOf,
  personChangesTextOf,
  REPORTERS,
  type ReporterName,
} from '../../src/report/index.js';
import { AUDIENCE, COMMUNITY, EMPTY, HOSTILE_NAMES, hostileOf, personOf, tieOf } from '../report/findings.js';

const LOOK = { width: 80, colour: false, bom: false };
const thin = (a: string, b: string, depth = 0.2): TieRow =>
  tieOf(a, b, { depth, tie: 'thin', standing: 'thin' });
const deep = (a: string, b: string, depth = 0.8): TieRow =>
  tieOf(a, b, { depth, tie: 'deep', standing: 'deep' });

function sideOf(name: string, ties: readonly TieRow[], part: Partial<Side> = {}): Side {
  return { name, analysis: AUDIENCE, ties, everyTie: true, people: null, ...part };
}

const BEFORE = [deep('ana', 'bo'), thin('ana', 'cy'), thin('bo', 'cy'), thin('cy', 'dee')];
const AFTER = [thin('ana', 'bo', 0.4), deep('cy', 'ana', 0.7), thin('bo', 'cy'), thin('ana', 'eli')];

test('a pair is formed, deepened, cooled or lost; others are not told', () => {
  const { rows, ties, pairs } = comparisonOf(sideOf('x', BEFORE), sideOf('y', AFTER));
  expect(rows).toEqual([
    {
      a: 'ana',
      b: 'bo',
      change: 'cooled',
      depth_before: 0.8,
      depth_after: 0.4,
      tie_before: 'deep',
      tie_after: 'thin',
      standing_before: 'deep',
      standing_after: 'thin',
    },
    {
      a: 'ana',
      b: 'cy',
      change: 'deepened',
      depth_before: 0.2,
      depth_after: 0.7,
      tie_before: 'thin',
      tie_after: 'deep',
      standing_before: 'thin',
      standing_after: 'deep',
    },
    {
      a: 'ana',
      b: 'eli',
      change: 'formed',
      depth_before: null,
      depth_after: 0.2,
      tie_before: null,
      tie_after: 'thin',
      standing_before: null,
      standing_after: 'thin',
    },
    {
      a: 'cy',
      b: 'dee',
      change: 'lost',
      depth_before: 0.2,
      depth_after: null,
      tie_before: 'thin',
      tie_after: null,
      standing_before: 'thin',
      standing_after: null,
    },
  ]);
  expect(ties).toEqual({ formed: 1, deepened: 1, cooled: 1, lost: 1 });
  expect(pairs).toBe(3);
});

test('backwards, formed is lost and deepened is cooled', () => {
  const change = (rows: Comparison['rows']) => rows.map(({ a, b, change: c }) => `${a} ${b} ${c}`);
  const back = comparisonOf(sideOf('y', AFTER), sideOf('x', BEFORE));
  expect(change(back.rows)).toEqual(['ana bo deepened', 'ana cy cooled', 'ana eli lost', 'cy dee formed']);
  expect(comparisonOf(sideOf('x', BEFORE), sideOf('x', BEFORE)).rows).toEqual([]);
});

test('people rise, leave, join and go quiet', () => {
  const star = ['a', 'b', 'c', 'd'].map((leaf) => thin('bo', leaf));
  const quiet = (role: PersonRow['role']) => ['ana', 'cy'].map((person) => personOf(person, { role }));
  const { people } = comparisonOf(
    sideOf('x', BEFORE, { people: [...quiet('regular'), personOf('dee', { role: 'gone-quiet' })] }),
    sideOf('y', [...AFTER, ...star], {
      people: [...quiet('gone-quiet'), personOf('dee', { role: 'gone-quiet' })],
    }),
  );
  const names = (list: Comparison['people']['rose']) => list?.map((one) => one.person);
  expect(names(people.rose)).toEqual(['bo']);
  expect(people.rose?.[0]).toMatchObject({ ties_before: 2, ties_after: 6 });
  expect(names(people.left)).toEqual(['dee']);
  expect(names(people.joined)).toEqual(['a', 'b', 'c', 'd', 'eli']);
  expect(names(people.quiet)).toEqual(['cy', 'ana']);
});

test('a saved analysis that keeps some ties tells only of pairs that both hold, and says so', () => {
  const kept = comparisonOf(sideOf('x.json', BEFORE.slice(0, 2), { everyTie: false }), sideOf('y', AFTER));
  expect(kept.rows.map((row) => row.change)).toEqual(['cooled', 'deepened']);
  expect(kept.ties).toEqual({ formed: null, deepened: null, cooled: null, lost: null });
  expect(kept.people).toEqual({ joined: null, rose: null, quiet: null, left: null });
  expect(kept.notes[0]).toMatch(/^x.json keeps some ties only/);
  const gone = comparisonOf(sideOf('x.json', [deep('p', 'q')], { everyTie: false }), sideOf('y', AFTER));
  expect(gone.rows.map((row) => row.change)).toEqual(['lost']);
});

/** A side with a period of some days of January to March 2025, by their number. */
function during(name: string, ties: readonly TieRow[], [from, until]: readonly [number, number]): Side {
  const dayOf = (day: number): string => new Date(Date.UTC(2025, 0, day, 12)).toISOString();
  const period = { first: dayOf(from), last: dayOf(until), asOf: null, days: until - from + 1 };
  return sideOf(name, ties, { analysis: { ...AUDIENCE, period } });
}
const told = (before: readonly [number, number], after: readonly [number, number]): string => {
  const { ties, people, rows } = comparisonOf(during('x', BEFORE, before), during('y', AFTER, after));
  const { joined, rose, left } = people;
  const claims = [ties.formed, ties.lost, joined?.length, rose?.length, left?.length];
  return `${claims.map((one) => one ?? '-').join(' ')} ${rows.map(({ change }) => change[0]).join('')}`;
};

test('too short a log claims nothing that more time could show otherwise', () => {
  // Alike: all is claimed; dee left, eli joined.
  expect(told([1, 30], [31, 60])).toBe('1 1 1 0 1 cdfl');
  expect(told([1, 30], [31, 67])).toBe('1 1 1 0 1 cdfl');
  // A month after two months: whoever is missing may be back.
  expect(told([1, 60], [61, 90])).toBe('1 - 1 0 - cdf');
  // Two months after one: whoever seems new may have been there before.
  expect(told([1, 30], [31, 90])).toBe('- 1 - - 1 cdl');
  // The later log is the earlier one and a month more: nothing is missed.
  expect(told([1, 60], [1, 90])).toBe('1 1 1 0 1 cdfl');
});

test('what is not claimed is said, and not called nothing', () => {
  const comparison = comparisonOf(during('year', BEFORE, [1, 60]), during('month', BEFORE, [61, 70]));
  const text = [...comparisonTextOf('table', comparison, LOOK)].join('').replaceAll('\u00a0', ' ');
  expect(text).toContain('Still an audience: no tie formed, deepened or cooled.');
  expect(text.replace(/\s+/g, ' ')).toContain(
    'month is too short to see who comes back: no tie is called lost, and nobody gone.',
  );
});

/** The same analysis, with other options. */
const madeWith = (options: Record<string, unknown>, part: Partial<Analysis> = {}): Analysis => ({
  ...AUDIENCE,
  ...part,
  options: { ...AUDIENCE.options, ...options },
});
const betweenOf = (before: Analysis, after: Analysis, everyTie = true): Comparison =>
  comparisonOf(
    sideOf('x.json', BEFORE, { analysis: before, everyTie }),
    sideOf('y.json', AFTER, { analysis: after, everyTie }),
  );
const MODEL = {
  ...{ blend: { intercept: 0.1, inputs: [] }, cut: 0.4, weights: { message: 1 } },
  provenance: { labels: 'survey.csv', pairs: 120, auc: 0.8 },
};

test('where depth is not measured alike no tie deepened or cooled, and it is said why', () => {
  const summary = { ...AUDIENCE.summary, cut: 0.4 };
  const own = madeWith({ depthModel: MODEL }, { summary });
  const { rows, ties, notes, people } = betweenOf(AUDIENCE, own);
  expect(rows.map(({ change }) => change)).toEqual(['formed', 'lost']);
  expect(ties).toEqual({ formed: 1, deepened: null, cooled: null, lost: 1 });
  expect(people.joined).toHaveLength(1);
  expect(notes).toEqual([
    'The two are not measured alike: x.json with depth as it ships, a cut of 0.55; y.json with depth calibrated on 120 pairs of survey.csv (AUC 0.80), a cut of 0.4. So no tie is called deepened or cooled. Give both the same options.',
  ]);
  expect(betweenOf(own, own).notes).toEqual([]);
  const almost = { ...MODEL, blend: { intercept: 0.1 + 1e-15, inputs: [] } };
  expect(betweenOf(own, madeWith({ depthModel: almost }, { summary })).notes).toEqual([]);
  const weighed = betweenOf(AUDIENCE, madeWith({ weigh: { wave: 2, reaction: 1 } }));
  expect(weighed.notes[0]).toContain('x.json with no --weigh; y.json with --weigh reaction=1,wave=2.');
  const gate = 'either-world' as const;
  const gated = betweenOf(AUDIENCE, madeWith({ gate: 'either' }, { worlds: { ...AUDIENCE.worlds, gate } }));
  expect([gated.ties.deepened, gated.notes[0]]).toEqual([null, expect.stringContaining(`the gate ${gate}`)]);
  expect(betweenOf(AUDIENCE, madeWith({ gate: 'both' })).notes).toEqual([]);
});

test('where the logs themselves have other gates, ties turn, and it is said that they may by that alone', () => {
  const gate = 'depth-alone' as const;
  const { ties, notes } = betweenOf(AUDIENCE, madeWith({}, { worlds: { ...AUDIENCE.worlds, gate } }));
  expect(ties).toMatchObject({ deepened: 1, cooled: 1 });
  expect(notes).toEqual([expect.stringMatching(/^Deep means something else in each: both-worlds before/)]);
});

test('where there would be other ties by the options alone, nothing is claimed of them', () => {
  for (const options of [{ eventLimit: 7 }, { beyondChance: true }]) {
    const { rows, ties, people, notes } = betweenOf(AUDIENCE, madeWith(options));
    expect(rows).toEqual([]);
    expect(ties).toEqual({ formed: null, deepened: null, cooled: null, lost: null });
    expect([people.joined, people.rose, people.left]).toEqual([null, null, null]);
    expect(notes[0]).toContain('no tie is called formed, lost, deepened or cooled, and nobody new or gone');
  }
});

test('the half-life, the seed and the moment change nothing that is compared', () => {
  const other = madeWith({ halfLife: 7, seed: 9, asOf: 0 });
  expect(betweenOf(AUDIENCE, other)).toEqual(betweenOf(AUDIENCE, AUDIENCE));
});

test('options of a saved analysis may hold anything', () => {
  const odd = madeWith({
    depthModel: { blend: 'x', provenance: { labels: ['x'], pairs: {} } },
    weigh: 3,
    eventLimit: [''],
  });
  expect(betweenOf(odd, AUDIENCE).notes[0]).toContain('x.json with depth calibrated on');
});

test('the first sentence tells nothing that is not claimed', () => {
  const firstOf = (after: Analysis, everyTie: boolean): string =>
    [...comparisonTextOf('markdown', betweenOf(AUDIENCE, after, everyTie), LOOK)].join('').split('\n')[0]!;
  const [depth, ties] = [madeWith({ depthModel: MODEL }), madeWith({ eventLimit: 7 })];
  expect(firstOf(depth, true).replaceAll('\u00a0', ' ')).toBe(
    'Still an audience: of its ties 1 formed and 1 lost.',
  );
  expect(firstOf(ties, true)).toBe('Still an audience.');
  expect(firstOf(depth, false)).toBe('Still an audience.');
});

test('a tie that is as close as before says what else has changed', () => {
  const [ana, cy] = [deep('ana', 'bo', 0.95), deep('cy', 'dee', 0.9)];
  const aside = (tie: TieRow): TieRow => ({ ...tie, tie: 'thin', standing: 'one-sided' });
  const comparison = comparisonOf(sideOf('x', [ana, aside(cy)]), sideOf('y', [aside(ana), cy]));
  const text = [...comparisonTextOf('table', comparison, LOOK)].join('');
  expect(text).toContain('ana – bo  depth 0.95 as before, now one-sided');
  expect(text).toContain('cy – dee  depth 0.90 as before, was one-sided');
});

test('where depth went the other way than the tie, it is said what the tie is', () => {
  const [before, after] = [
    [deep('ana', 'bo', 0.9), thin('cy', 'dee', 0.92), deep('eli', 'flo', 0.8)],
    [thin('ana', 'bo', 0.95), deep('cy', 'dee', 0.87), thin('eli', 'flo', 0.3)],
  ] as const;
  const text = [
    ...comparisonTextOf('table', comparisonOf(sideOf('x', before), sideOf('y', after)), LOOK),
  ].join('');
  expect(text).toContain('ana – bo  depth 0.90 to 0.95, no longer deep\n');
  expect(text).toContain('cy – dee  depth 0.92 to 0.87, now deep\n');
  expect(text).toContain('eli – flo  depth 0.80 to 0.30\n');
});

test.each([40, 60, 80, 120])('no line of a comparison is wider than %i columns', (width) => {
  const names = ['frosty_inkwell_of_the_long_night', 'jolly.pebble80', 'late birch', 'harbour_radio'];
  const [a, b, c, d] = names as [string, string, string, string];
  const aside = (tie: TieRow): TieRow => ({ ...tie, tie: 'thin', standing: 'close-but-never-met' });
  const before = [deep(a, b, 0.95), aside(deep(c, d, 0.9))];
  const after = [aside(deep(a, b, 0.95)), deep(c, d, 0.8)];
  const comparison = comparisonOf(sideOf('x', before), sideOf('y', after));
  for (const colour of [false, true]) {
    const lines = [...comparisonTextOf('table', comparison, { ...LOOK, width, colour })].join('').split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  }
});

test('names are compared whole, whatever is in them', () => {
  const one = comparisonOf(sideOf('x', [thin('a b', 'c')]), sideOf('y', [thin('a', 'b c')]));
  expect(one.rows.map((row) => row.change)).toEqual(['formed', 'lost']);
  const odd = ['__proto__', 'constructor', '', 'a\u0000b'].map((name) => thin(name, 'z'));
  expect(comparisonOf(sideOf('x', odd), sideOf('y', odd)).pairs).toBe(4);
});

test('the first sentence is plain', () => {
  const first = (x: Side, y: Side): string =>
    [...comparisonTextOf('markdown', comparisonOf(x, y), LOOK)]
      .join('')
      .split('\n')[0]!
      .replaceAll('\u00a0', ' ');
  expect(first(sideOf('x', BEFORE), sideOf('y', AFTER))).toBe(
    'Still an audience: of its ties 1 formed, 1 deepened, 1 cooled and 1 lost.',
  );
  expect(first(sideOf('x', BEFORE), sideOf('y', AFTER, { analysis: COMMUNITY }))).toBe(
    'From an audience to a community, 94 people fewer: of its ties 1 formed, 1 deepened, 1 cooled and 1 lost.',
  );
  expect(first(sideOf('x', BEFORE), sideOf('y', BEFORE))).toBe(
    'Nothing changed: an audience as before, with the same ties.',
  );
  expect(first(sideOf('x', BEFORE, { everyTie: false }), sideOf('y', AFTER))).toBe(
    'Still an audience; of 3 pairs that both results hold, 1 tie deepened and 1 cooled.',
  );
  expect(first(sideOf('x', BEFORE, { everyTie: false }), sideOf('y', BEFORE))).toMatch(
    /; of \d pairs that both results hold, no tie deepened or cooled\.$/,
  );
});

const plain = (text: Iterable<string>): string =>
  [...text].join('').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

test('two results of other people are no change over time, and that is said first', () => {
  const chain = (name: string, many: number): TieRow[] =>
    Array.from({ length: many }, (_, i) => thin(`${name}${i}`, `${name}${i + 1}`));
  const [x, y] = [chain('x', 40), chain('y', 30)];
  const screenOf = (before: readonly TieRow[], after: readonly TieRow[]): string =>
    plain(comparisonTextOf('table', comparisonOf(sideOf('x', before), sideOf('y', after)), LOOK));
  const none = screenOf(x, y);
  expect(none).toContain(
    'Nobody is in both, so this is no change over time: an audience of 41 people before, an audience of 31 people after.',
  );
  expect(none).not.toMatch(/Lost|Formed|Left/);
  expect(screenOf(x, [...y, thin('x0', 'y0')])).toContain('Only 1 person is in both, so this is no change');
  // Two of 32 are more than one in twenty.
  expect(screenOf(x, [...y, thin('x0', 'y0'), thin('x1', 'y0')])).toContain('Still an audience');
  const { shared, ties } = comparisonOf(sideOf('x', x), sideOf('y', [...y, thin('x0', 'y0')]));
  expect(shared).toEqual({ before: 41, after: 32, both: 1 });
  expect(ties).toMatchObject({ formed: 31, lost: 40 });
});

test('a person has one row: left, quiet, joined or rose, with what they were and are', () => {
  const on = (day: string, tie: TieRow): TieRow => ({ ...tie, last: `2025-${day}T12:00:00Z` });
  const star = ['a', 'b', 'c', 'd'].map((leaf) => on('02-02', deep('bo', leaf)));
  const people = (bo: PersonRow['role']) => [
    personOf('bo', { role: bo }),
    personOf('dee', { role: 'periphery' }),
  ];
  const comparison = comparisonOf(
    sideOf('x', [on('01-05', thin('cy', 'dee')), ...BEFORE.slice(0, 3)], { people: people('core') }),
    sideOf('y', [on('02-03', thin('ana', 'bo')), ...AFTER.slice(1).map((tie) => on('01-20', tie)), ...star], {
      people: people('gone-quiet'),
    }),
  );
  // Bo has three times the ties, and is silent all the same.
  expect(comparison.people.rose?.map(({ person }) => person)).toEqual(['bo']);
  const [head, ...rows] = parse([...personChangesTextOf('csv', comparison, LOOK)].join('')) as string[][];
  expect(head!.join()).toBe(
    'person,change,role_before,role_after,ties_before,ties_after,deep_before,deep_after,last',
  );
  expect(
    rows.filter((row) => ['bo', 'dee', 'eli'].includes(row[0]!)).map((row) => row.slice(0, 8).join()),
  ).toEqual(['bo,quiet,core,gone-quiet,2,6,1,4', 'dee,left,periphery,periphery,1,,0,', 'eli,joined,,,,1,,0']);
  expect(rows.find(([who]) => who === 'bo')?.at(-1)).toMatch(/^2025-02-03/);
  expect(rows.find(([who]) => who === 'dee')?.at(-1)).toMatch(/^2025-01-05/);
  expect(plain(comparisonTextOf('table', comparison, LOOK))).toContain(
    'bo 2 to 6 ties, silent since 2025-02-03',
  );
  expect(comparisonLinesOf(comparison, false)[1]).toBe(
    'People: 5 joined, 1 rose, 1 quiet and 1 left; a row each with --by-person.',
  );
  const same = comparisonOf(sideOf('x', BEFORE), sideOf('y', BEFORE));
  expect(comparisonLinesOf(same, false)[1]).toBe('People: none changed; a row each with --by-person.');
  const kept = comparisonOf(sideOf('x', BEFORE, { everyTie: false }), sideOf('y', BEFORE));
  expect(comparisonLinesOf(kept, false)[1]).toBe('People: not told; a row each with --by-person.');
  expect(comparisonLinesOf(comparison, true)[1]).toMatch(/^Ties: .* a row each without --by-person\.$/);
});

test('a tie that deepened or cooled says when its standing was another', () => {
  const fresh: TieRow = { ...thin('ana', 'bo', 0.6), standing: 'new' };
  const comparison = comparisonOf(sideOf('x', [fresh]), sideOf('y', [deep('ana', 'bo', 0.93)]));
  expect(plain(comparisonTextOf('table', comparison, LOOK))).toContain(
    'ana – bo depth 0.60 to 0.93, was new',
  );
  const thinly = comparisonOf(sideOf('x', [thin('ana', 'bo', 0.6)]), sideOf('y', [deep('ana', 'bo', 0.93)]));
  expect(plain(comparisonTextOf('table', thinly, LOOK))).not.toContain('was');
});

test('every word that a comparison uses is explained', () => {
  const names = CHANGE_TERMS.map((term) => term.name);
  for (const word of ['formed', 'deepened', 'cooled', 'lost', 'rose', 'joined', 'quiet', 'left'])
    expect(names).toContain(word);
  expect(new Set(names).size).toBe(names.length);
});

const hostile: Analysis = hostileOf(3);
const pairsOf = (shift: number): TieRow[] =>
  HOSTILE_NAMES.map((name, i) => thin(name, HOSTILE_NAMES[(i + shift) % HOSTILE_NAMES.length]!));
const CASES: Record<string, Comparison> = {
  typical: comparisonOf(sideOf('x', BEFORE), sideOf('y', AFTER, { analysis: COMMUNITY })),
  empty: comparisonOf(sideOf('x', [], { analysis: EMPTY }), sideOf('y', [], { analysis: EMPTY })),
  hostile: comparisonOf(
    sideOf('x', pairsOf(1), { analysis: hostile }),
    sideOf(
      HOSTILE_NAMES.join(''),
      [...pairsOf(2), ...HOSTILE_NAMES.map((name) => deep(name, '\u001b[31m'))],
      { analysis: hostile },
    ),
  ),
};

describe.each(Object.entries(CASES))('%s', (_, comparison) => {
  const text = (as: ReporterName, look = LOOK): string =>
    [...comparisonTextOf(as, comparison, look)].join('');
  const byPerson = (as: ReporterName): string => [...personChangesTextOf(as, comparison, LOOK)].join('');

  test.each(Object.keys(REPORTERS) as ReporterName[])(
    'as %s holds no control character or direction trick',
    (as) => {
      const left = (text(as) + byPerson(as))
        .replace(/\r\n|\n/g, '')
        .replaceAll('\t', as === 'tsv' ? '' : '\t');
      expect(left).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066\u2067\u200b\ufeff]/);
    },
  );

  test('CSV has the columns that others build on, and a row per change', () => {
    const [head, ...rows] = parse(text('csv')) as string[][];
    const published = ['a', 'b', 'change', 'depth_before', 'depth_after', 'tie_before', 'tie_after'];
    expect(head).toEqual([...published, 'standing_before', 'standing_after']);
    expect(rows.length).toBe(comparison.rows.length);
  });

  test('JSON is the comparison, and NDJSON its rows', () => {
    expect(JSON.parse(text('json')).rows.length).toBe(comparison.rows.length);
    expect(text('ndjson').split('\n').length - 1).toBe(comparison.rows.length);
  });

  test('the screen is never wider than the terminal, and Markdown holds no markup of a name', () => {
    for (const width of [60, 80, 120])
      expect(
        text('table', { ...LOOK, width })
          .split('\n')
          .filter((line) => stringWidth(line) > width),
      ).toEqual([]);
    expect(text('markdown').replaceAll('<!-- -->', '')).not.toMatch(/[<>]|\]\(|https?:\/\//);
  });
});
