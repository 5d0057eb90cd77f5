/** A place where the class changes: below `at` is one side, at it or above the other. */
export interface Cut {
  readonly measure: string;
  readonly at: number;
  readonly because: string;
}

/**
 * Every cut of the classes. Three say what a word means: people, together and several. The others were chosen by a
 * written procedure on networks that are generated for it and on no others: stars, several stars, reporting trees,
 * cores, webs, paths and what lies between, 10 to 5,000 people, up to three ties of ten moved (tests/shape/families.ts,
 * choosing.ts; chosen.test.ts does it again). `because` says between where each could be for a quarter of a hundredth of
 * the accuracy there; of that a round number was taken. Networks that are generated in another way
 * (tests/shape/planted.test.ts) and documented ones set no number; but which measures are asked, the procedure and the
 * generated families were settled with both in view. Counts are cut half-way between two whole numbers.
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
      'Generated hubs and reporting trees stay below it; a star whose spokes have three ties with each other, and two sides with a leader each, are above. 0.16 to 0.26.',
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
  bare: {
    measure: 'web_index',
    at: 0.1,
    because:
      'Below it hardly anything is left without the hubs: generated cores of a tenth of the people are above, five hubs of whom the others know up to three are below. 0.07 to 0.10.',
  },
  few: {
    measure: 'hubs',
    at: 10.5,
    because:
      'More than ten are no handful: they may be a core, however little is left without them. From 5.5 on, without an end.',
  },
  coreDensity: {
    measure: 'core_density',
    at: 0.4,
    because:
      'The people of a core know each other: advisers whom everybody asks, and who do not, are none. 0.21 to 0.49: generated cores have half of the pairs tied or more.',
  },
  coreContrast: {
    measure: 'core_contrast',
    at: 0.85,
    because:
      'Outside a core the people hardly know each other: generated cores are above 0.95, those with a fifth of all ties moved above 0.9; random ties and groups with a go-between mostly below 0.85. 0.78 to 0.92.',
  },
  corePull: {
    measure: 'core_pull',
    at: 0.5,
    because:
      'Most ties outside the core lead into it: half of them at least. Up to 0.72, for with a fifth of all ties moved 0.7 are left; the families do not ask for more than none.',
  },
  coreTies: {
    measure: 'core_ties',
    at: 1.5,
    because:
      'Spokes know one hub each; who knows two people of a core still knows more than one and a half with a fifth of the ties moved. 1.4 to 1.55.',
  },
} as const satisfies Readonly<Record<string, Cut>>;

/**
 * Cuts that decide what a word means before a class is asked for: who stands out, which way ties point, what is deep.
 * They are round numbers from the reasons given; those of who stands out were settled with the generated families in view.
 */
export const MEANINGS = {
  leading: {
    at: 0.3,
    because:
      'Share of the most ties of anybody: of two hubs the smaller has a third as many or more, or the larger is the hub and the other its spoke.',
  },
  lead: {
    at: 2.5,
    because:
      'Times the ties of a typical person: in random ties hardly anybody has so many, and in stars whose spokes know each other the hubs do.',
  },
  pointing: { at: 2 / 3, because: 'Twice as many one way as the other is clearly one way.' },
  deep: { at: 0.5, because: 'Where half of the people have a deep tie, a deep tie is what is usual there.' },
} as const;
