import type {
  Analysis,
  CommunityRow,
  Findings,
  PersonRow,
  Standing,
  Term,
  TieRow,
  Value,
} from '../../src/model.js';

/** Findings written by hand, as the analysis would make them: what the reporters are tried on. */

const FACETS = ['attention', 'rhythm', 'reciprocity', 'both_worlds'] as const;
const PERSON_MEASURES = ['betweenness', 'constraint'] as const;
const COMMUNITY_MEASURES = ['web_index', 'linchpins', 'closure', 'density'] as const;

function termOf(name: string, of: NonNullable<Term['of']>): Term {
  const label = (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('_', ' ');
  const says = `What ${label.toLowerCase()} says, in one plain sentence.`;
  return {
    name,
    of,
    label,
    says,
    formula: 'x / y',
    range: '0 to 1',
    undefinedWhen: '',
    source: 'House',
    example: '',
  };
}

export const LEGEND: readonly Term[] = [
  termOf('depth', 'tie'),
  ...FACETS.map((name) => termOf(name, 'tie')),
  ...PERSON_MEASURES.map((name) => termOf(name, 'person')),
  ...COMMUNITY_MEASURES.map((name) => termOf(name, 'community')),
  termOf('audience', 'word'),
];

export function tieOf(a: string, b: string, part: Partial<TieRow> = {}): TieRow {
  return {
    a,
    b,
    depth: 0.3,
    tie: 'thin',
    standing: 'thin',
    interactions: 12,
    online: 12,
    offline: 0,
    a_to_b: 7,
    b_to_a: 5,
    first: '2025-01-14T09:30:00.000Z',
    last: '2026-11-02T18:00:00.000Z',
    days: 9,
    facets: { attention: 0.1 + 0.2, rhythm: 0.41, reciprocity: 5 / 6, both_worlds: null },
    why: 'talk both ways, 9 days over 2 years; never met',
    ...part,
  };
}

export function personOf(person: string, part: Partial<PersonRow> = {}): PersonRow {
  return {
    person,
    community: 'A',
    role: 'regular',
    ties: 12,
    deep_ties: 2,
    deep_share: 1 / 6,
    web_index_without: null,
    cut_off_without: 0,
    introductions: 1,
    measures: { betweenness: 0.0123456789012345, constraint: 0.31 },
    why: 'answers in 3 channels, 12 people in touch',
    ...part,
  };
}

export function communityOf(community: string, part: Partial<CommunityRow> = {}): CommunityRow {
  return {
    community,
    around: ['Ana', 'Bo', 'Cy'],
    people: 23,
    ties: 96,
    deep_share: 0.31,
    deep_people: 0.83,
    shape: 'web',
    direction: null,
    cross: 'community',
    stage: null,
    margin: 0.22,
    stability: 0.94,
    measures: { web_index: 0.71, linchpins: 9, closure: 0.54, density: 0.38 },
    ...part,
  };
}

const STANDING_COUNTS: Record<Standing, number> = {
  deep: 38,
  thin: 461,
  'close-but-never-met': 14,
  'met-but-never-talk': 9,
  'one-sided': 31,
  fading: 46,
  new: 12,
  unknown: 0,
};

export function measuresOf(web_index: Value, linchpins: Value): Record<string, Value> {
  return { web_index, linchpins, closure: 0.12, density: 0.061 };
}

const DEEPEST = [
  tieOf('ana', 'bo', {
    depth: 0.91,
    tie: 'deep',
    standing: 'deep',
    offline: 41,
    online: 120,
    interactions: 161,
    days: 74,
    why: 'met on 12 days over 2 years, talk both ways, each the other’s first address',
  }),
  tieOf('cy', 'ana', {
    depth: 0.874,
    tie: 'deep',
    standing: 'deep',
    offline: 22,
    why: 'met on 9 days, same three rooms, talk both ways',
  }),
  tieOf('bo', 'dee', {
    depth: 0.86,
    tie: 'deep',
    standing: 'deep',
    offline: 18,
    why: 'met on 8 days over 14 months, half of their attention',
  }),
  tieOf('dee', 'p12', {
    depth: 0.81,
    tie: 'deep',
    standing: 'deep',
    offline: 6,
    why: 'met on 6 days, write every week',
  }),
  tieOf('eli', 'fay', {
    depth: 0.8,
    tie: 'deep',
    standing: 'deep',
    offline: 5,
    why: 'met on 5 days, known each other for 2 years',
  }),
  tieOf('ana', 'dee', { depth: 0.77, tie: 'deep', standing: 'deep', offline: 5, why: 'met on 5 days' }),
];

const NEVER_MET = [
  tieOf('kim', 'lou', {
    depth: 0.79,
    standing: 'close-but-never-met',
    why: '212 messages on 64 days, both ways; no meeting in this log',
  }),
  tieOf('max', 'p12', {
    depth: 0.74,
    standing: 'close-but-never-met',
    why: '148 messages on 51 days, both ways',
  }),
  tieOf('ned', 'oz', {
    depth: 0.71,
    standing: 'close-but-never-met',
    why: '97 messages on 40 days over 2 years',
  }),
];

export const AUDIENCE: Analysis = {
  schema: 1,
  tiedepth: '0.1.0',
  options: { seed: 1, eventLimit: 100, halfLife: 180, asOf: null },
  ledger: {
    read: 12_480,
    used: 12_391,
    aside: [
      {
        code: 'no-time',
        says: 'had no time',
        rows: 18,
        places: [{ file: 'log.csv', line: 7, detail: '"soon" is not a time' }],
      },
      { code: 'to-oneself', says: 'were from a person to the same person', rows: 71, places: [] },
    ],
    files: [{ name: 'log.csv', sniffed: 'CSV, comma, UTF-8, header', notes: [], read: 12_480, used: 12_391 }],
  },
  period: {
    first: '2025-01-02T00:00:00.000Z',
    last: '2026-11-28T00:00:00.000Z',
    asOf: '2026-11-28T00:00:00.000Z',
    days: 696,
  },
  worlds: { online: 11_900, offline: 491, unknown: 0, tiesInBoth: 61, gate: 'both-worlds' },
  summary: {
    people: 142,
    ties: 611,
    deepTies: 38,
    deepShare: 38 / 611,
    interactions: 12_391,
    cut: 0.55,
    standings: STANDING_COUNTS,
    alone: 12,
  },
  grouping: { communities: 4, modularity: 0.42, agreement: 0.93, runs: 20 },
  communities: [
    communityOf('all', {
      around: ['p12', 'Ana', 'Bo'],
      people: 142,
      ties: 611,
      deep_share: 38 / 611,
      deep_people: 0.22,
      shape: 'hub-and-spoke',
      direction: 'broadcast',
      cross: 'audience',
      stage: 'multi-hub',
      margin: 0.03,
      stability: 0.98,
      measures: measuresOf(0.09, 1),
    }),
    communityOf('A', {
      around: ['p12', 'kim', 'lou'],
      people: 61,
      shape: 'hub-and-spoke',
      direction: 'broadcast',
      cross: 'audience',
      measures: measuresOf(0.04, 1),
    }),
    communityOf('B', {
      around: ['support', 'max', 'ned'],
      people: 31,
      shape: 'multi-hub',
      direction: 'support',
      cross: 'audience',
      measures: measuresOf(0.17, 3),
    }),
    communityOf('C', { around: ['Ana', 'Bo', 'Cy'] }),
    communityOf('D', {
      around: ['Zoe', 'Yan', 'Xi'],
      people: 9,
      shape: 'too-small',
      cross: null,
      margin: null,
      stability: null,
      measures: measuresOf(null, null),
    }),
  ],
  deepOnly: communityOf('deep', {
    around: ['Ana', 'Bo', 'Cy'],
    people: 31,
    ties: 38,
    measures: measuresOf(0.61, 7),
  }),
  people: [
    personOf('p12', {
      role: 'hub',
      cut_off_without: 61,
      web_index_without: 0.31,
      ties: 96,
      why: 'tied to 96 of 141; 61 know nobody else here',
    }),
    personOf('support', {
      role: 'hub',
      cut_off_without: 12,
      why: 'answers 31 people, of whom 12 know nobody else',
    }),
    personOf('Ana', {
      role: 'weaver',
      cut_off_without: 2,
      why: 'made 9 introductions; deep ties with 7 of 12',
    }),
    personOf('Bo', { role: 'core', cut_off_without: 0 }),
  ],
  ties: { deepest: DEEPEST, closeNeverMet: NEVER_MET },
  missing: [
    {
      code: 'felt-closeness',
      says: 'How close people feel, and what they share, no log can show.',
      remedy: 'Ask them: a survey of a few questions goes further than any number here.',
    },
  ],
  notes: ['log.csv: times without a zone are read as UTC.'],
  legend: LEGEND,
};

export const COMMUNITY: Analysis = {
  ...AUDIENCE,
  worlds: { ...AUDIENCE.worlds, offline: 0, gate: 'depth-alone' },
  summary: { ...AUDIENCE.summary, people: 48, ties: 402, deepTies: 161, deepShare: 161 / 402, alone: 0 },
  grouping: { communities: 2, modularity: 0.21, agreement: 0.62, runs: 20 },
  communities: [
    communityOf('all', {
      people: 48,
      ties: 402,
      deep_share: 0.4,
      deep_people: 0.9,
      stability: 1,
      measures: measuresOf(0.78, 17),
    }),
    communityOf('A', { people: 27 }),
    communityOf('B', { people: 21, around: ['Dee', 'Eli', 'Fay'], cross: 'crowd', deep_people: 0.2 }),
  ],
  deepOnly: communityOf('deep', { people: 43, ties: 161, measures: measuresOf(0.55, 11) }),
  people: [
    personOf('Ana', { role: 'weaver' }),
    personOf('Bo', { role: 'core' }),
    personOf('Cy', { role: 'bridge' }),
    personOf('Dee'),
  ],
  missing: [
    {
      code: 'no-offline',
      says: 'Everything here happened online: deep is not proven in both worlds.',
      remedy: 'Add attendance lists of your meetups.',
    },
    ...AUDIENCE.missing,
  ],
  notes: [],
};

export const EMPTY: Analysis = {
  ...AUDIENCE,
  ledger: { read: 0, used: 0, aside: [], files: [] },
  period: { first: null, last: null, asOf: null, days: null },
  worlds: { online: 0, offline: 0, unknown: 0, tiesInBoth: 0, gate: 'depth-alone' },
  summary: {
    people: 0,
    ties: 0,
    deepTies: 0,
    deepShare: null,
    interactions: 0,
    cut: 0.55,
    standings: Object.fromEntries(Object.keys(STANDING_COUNTS).map((name) => [name, 0])) as Record<
      Standing,
      number
    >,
    alone: 0,
  },
  grouping: { communities: 0, modularity: null, agreement: null, runs: 0 },
  communities: [],
  deepOnly: null,
  people: [],
  ties: { deepest: [], closeNeverMet: [] },
  missing: [],
  notes: [],
};

const NOWHERE: Partial<CommunityRow> = {
  shape: 'too-small',
  cross: null,
  margin: null,
  stability: null,
  deep_people: null,
};

export const ONE_TIE: Analysis = {
  ...EMPTY,
  ledger: { read: 1, used: 1, aside: [], files: [] },
  worlds: { ...EMPTY.worlds, online: 1 },
  summary: { ...EMPTY.summary, people: 2, ties: 1, deepShare: 0, interactions: 1, alone: 2 },
  communities: [
    communityOf('all', {
      ...NOWHERE,
      around: ['Ana', 'Bo'],
      people: 2,
      ties: 1,
      deep_share: 0,
      measures: measuresOf(null, null),
    }),
  ],
  people: [
    personOf('Ana', {
      community: null,
      role: 'newcomer',
      ties: 1,
      deep_ties: 0,
      deep_share: 0,
      introductions: null,
    }),
  ],
};

/** Names that would like to be something else. */
export const HOSTILE_NAMES = [
  '=HYPERLINK("http://evil.example","x")',
  '  +1+1',
  '"@SUM(A1)',
  '＝1+1',
  '-2',
  '\t=1',
  '\r\n=2',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
  'nul\u0000led',
  'line\nbreak',
  'tab\there',
  'back\\slash',
  '__proto__',
  'constructor',
  '\u202egnp.exe',
  'zero\u200bwidth',
  '\ufefflead',
  'שלום עולם',
  'مرحبا (x)',
  '田中太郎',
  '👨‍👩‍👧 family',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301vil',
  '\u0301mark',
  '',
  '   ',
  '@octocat',
  '#12 and GH-13',
  'www.example.com',
  '[a](javascript:alert(1))',
  '<script>alert(1)</script>',
  '![i](http://x/y.png)',
  'a|b||c',
  '`code` ``x``',
  '**bold** _it_ ~~s~~ $x$ :+1:',
  'quote " and, comma',
  "O'Neil; drop",
  '\u2028line\u2029sep',
  '\ud800lone',
  '\u0085next\u009b31m',
  'x'.repeat(5000),
  '長'.repeat(300),
  'many words in a very long name that goes on and on and on until nobody can follow it any more',
] as const;

const evil = (i: number): string => HOSTILE_NAMES[i % HOSTILE_NAMES.length]!;

export const HOSTILE_TIES = HOSTILE_NAMES.map((name, i) =>
  tieOf(name, evil(i + 1), { why: `both in ${evil(i + 2)}`, depth: i / HOSTILE_NAMES.length }),
);
export const HOSTILE_PEOPLE = HOSTILE_NAMES.map((name, i) =>
  personOf(name, { why: evil(i + 3), cut_off_without: HOSTILE_NAMES.length - i }),
);
const HOSTILE_COMMUNITIES = HOSTILE_NAMES.map((_, i) =>
  communityOf(i === 0 ? 'all' : `${String.fromCharCode(65 + (i % 26))}${i}`, {
    around: [evil(i), evil(i + 1), evil(i + 2)],
    cross: (['audience', 'following', 'community', null] as const)[i % 4]!,
    stage: evil(i),
  }),
);

/** The audience again, with every foreign text hostile. */
export function hostileOf(shift: number): Analysis {
  const turned = <T>(rows: readonly T[]): T[] => [...rows.slice(shift), ...rows.slice(0, shift)];
  return {
    ...AUDIENCE,
    ledger: {
      ...AUDIENCE.ledger,
      aside: HOSTILE_NAMES.slice(0, 9).map((name, i) => ({
        code: name,
        says: name,
        rows: 9 - i,
        places: [],
      })),
    },
    communities: turned(HOSTILE_COMMUNITIES),
    deepOnly: communityOf('deep', { shape: 'hub-and-spoke', around: turned(HOSTILE_NAMES).slice(0, 3) }),
    people: turned(HOSTILE_PEOPLE).slice(0, 20),
    ties: { deepest: turned(HOSTILE_TIES).slice(0, 20), closeNeverMet: turned(HOSTILE_TIES).slice(20, 40) },
    missing: HOSTILE_NAMES.map((name) => ({ code: name, says: name, remedy: name })),
    notes: HOSTILE_NAMES,
  };
}

export function findingsOf(
  analysis: Analysis,
  ties: readonly TieRow[],
  people: readonly PersonRow[],
): Findings {
  return { analysis, ties: () => ties, people: () => people };
}

export const TYPICAL = findingsOf(AUDIENCE, [...DEEPEST, ...NEVER_MET, tieOf('p12', 'zoe')], AUDIENCE.people);
export const WOVEN = findingsOf(COMMUNITY, DEEPEST, COMMUNITY.people);
export const NOTHING = findingsOf(EMPTY, [], []);
export const SINGLE = findingsOf(ONE_TIE, [tieOf('Ana', 'Bo')], ONE_TIE.people);
export const HOSTILE = findingsOf(hostileOf(0), HOSTILE_TIES, HOSTILE_PEOPLE);
