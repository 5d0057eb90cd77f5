/** A place where the class changes: below `at` is one side, at it or above the other. */
export interface Cut {
  readonly measure: string;
  readonly at: number;
  readonly because: string;
}

/**
 * Every cut of the classes. They come from reasoning and from generated networks (stars, several hubs, reporting
 * trees, planted cores, random, small-world and grouped webs, paths, cycles; see tests/shape/families.test.ts), not from
 * any real network. Counts are cut half-way between two whole numbers.
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
  held: {
    measure: 'web_index',
    at: 0.2,
    because:
      'Generated hubs and reporting trees of 30 people or more stay at 0.16 or below; a core of a fifth of the people, with everybody outside tied to it twice, begins at 0.18.',
  },
  lead: {
    measure: 'hub_lead',
    at: 3,
    because:
      'Paths, binary trees and sparse random networks fall apart as easily, without a hub: their leaders have under 3 times the ties of a typical person, generated hubs have over 5 times (from 30 people on).',
  },
  several: {
    measure: 'hubs',
    at: 1.5,
    because:
      'One hub: a single person leaves, and no group of more than half remains. Otherwise there are several.',
  },
  woven: {
    measure: 'web_index',
    at: 0.5,
    because:
      'Half-way from a star to everyone linked. Random networks with 6 ties a person reach it, with 4 they do not.',
  },
  coreSize: {
    measure: 'core_size',
    at: 2.5,
    because: 'Two people are two hubs, not a core.',
  },
  coreDensity: {
    measure: 'core_density',
    at: 0.5,
    because: 'A core is where most pairs are tied.',
  },
  corePull: {
    measure: 'core_pull',
    at: 0.8,
    because:
      'Four of five ties outside the core lead into it: generated cores are above 0.85, networks without one seldom reach 0.8.',
  },
} as const satisfies Readonly<Record<string, Cut>>;
