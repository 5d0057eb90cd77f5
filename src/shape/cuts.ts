/** A place where the class changes: below `at` is one side, at it or above the other. */
export interface Cut {
  readonly measure: string;
  readonly at: number;
  readonly because: string;
}

/**
 * Every cut of the classes. Three say what a word means: people, together and several. The
 * others were chosen by a written procedure on networks that are generated for it and on no others: stars, several
 * stars, reporting trees, cores, webs, paths and what lies between, 10 to 5,000 people, up to three ties of ten moved
 * (tests/shape/families.ts, choosing.ts; chosen.test.ts does it again). `because` says between where each could be
 * for a quarter of a hundredth of the accuracy there; a round number was taken. What the cuts are tested on had no
 * part in it: networks that are generated in another way (tests/shape/planted.test.ts), and documented ones. Counts
 * are cut half-way between two whole numbers.
 */
export const CUTS = {
  people: {
    measure: 'people',
    at: 9.5,
    because: 'Under 10 people one tie more or less moves every measure by a tenth or more.',
  },
  together: {
    measure: 'largest_component_share',
    at: 0.5,
    because: 'When no group connects half of the people, there is no whole to have a shape.',
  },
  woven: {
    measure: 'web_index',
    at: 0.5,
    because:
      'Generated webs are above it: random ties from 6 a person on, groups, small worlds, a woven group with its manager; cores, sparse random networks and two sides with a leader each are below. 0.47 to 0.56.',
  },
  held: {
    measure: 'web_index',
    at: 0.2,
    because:
      'Generated hubs and reporting trees stay below it; a star whose spokes have three ties with each other, and two sides with a leader each, are above. 0.16 to 0.20.',
  },
  lead: {
    measure: 'hub_lead',
    at: 3,
    because:
      'Paths, binary trees and sparse random networks fall apart as easily, without a hub: those whose leaving breaks them have under 3 times the ties of a typical person. 2.7 to 3.4.',
  },
  several: {
    measure: 'leaders',
    at: 1.5,
    because: 'One person stands out by ties, or several do.',
  },
  few: {
    measure: 'hubs',
    at: 5.5,
    because:
      'Where the leaving of up to five breaks it in half, those are hubs, also when the others know several of them; from six on it may be a core. 5.5 to 6.5.',
  },
  coreDensity: {
    measure: 'core_density',
    at: 0.3,
    because:
      'The people of a core know each other: advisers whom everybody asks, and who do not, are none. 0.05 to 0.49: generated cores have half of the pairs tied or more.',
  },
  corePull: {
    measure: 'core_pull',
    at: 0.7,
    because:
      'Most ties outside the core lead into it: nearly all where nothing is moved, 0.7 to 0.9 with a fifth of all ties moved; half of them in a crowd that has a core. 0.68 to 0.72.',
  },
  coreTies: {
    measure: 'core_ties',
    at: 1.5,
    because:
      'Spokes know one hub each; who knows two people of a core still knows more than one and a half with a fifth of the ties moved. 1.3 to 1.55.',
  },
} as const satisfies Readonly<Record<string, Cut>>;
