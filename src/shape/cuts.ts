/** A place where the class changes: below `at` is one side, at it or above the other. */
export interface Cut {
  readonly measure: string;
  readonly at: number;
  readonly because: string;
}

/**
 * Every cut of the classes. They come from reasoning and from generated networks (stars, several stars, cores, small
 * worlds, random and grouped webs, reporting trees, paths; 10 to 1,000 people, up to three ties of ten rewired; see
 * tests/shape/families.ts). Two were settled with two real networks in view as well, the karate club and Les
 * Misérables: `coreDensity` and `corePull`. The families alone put the first at 0.43 to 0.49 and the second at 0.48 to
 * 0.74, and hardly care (tests/shape/chosen.test.ts); the middles, 0.46 and 0.61, would make the karate club a core
 * and periphery. Counts are cut half-way between two whole numbers. How the cuts do on networks that are generated in
 * another way: tests/shape/planted.test.ts.
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
      'Generated hubs and reporting trees of 20 people or more stay below it, with a fifth of their ties rewired too.',
  },
  lead: {
    measure: 'hub_lead',
    at: 3,
    because:
      'Paths, binary trees and sparse random networks fall apart as easily, without a hub: those whose leaving breaks them have under 3 times the ties of a typical person.',
  },
  alone: {
    measure: 'hubs',
    at: 1.5,
    because:
      'When no group of more than half is left after the best-connected person, that person was the whole.',
  },
  several: {
    measure: 'leaders',
    at: 1.5,
    because: 'One person stands out by ties, or several do.',
  },
  woven: {
    measure: 'web_index',
    at: 0.4,
    because:
      'Generated small worlds and groups reach it from 4 ties a person on; what is held by hubs, and sparse trees, stay under half of it.',
  },
  coreSize: {
    measure: 'core_size',
    at: 2.5,
    because: 'Two people are two hubs, not a core.',
  },
  coreShare: {
    measure: 'core_share',
    at: 2 / 3,
    because: 'Where two of three people belong to the core, the periphery is the exception: it is a web.',
  },
  coreDensity: {
    measure: 'core_density',
    at: 0.55,
    because: 'A core is where clearly more than half of the pairs are tied.',
  },
  coreContrast: {
    measure: 'core_contrast',
    at: 0.87,
    because:
      'Outside a core the people hardly know each other: generated cores are above 0.9, dense webs and small worlds under 0.85.',
  },
  corePull: {
    measure: 'core_pull',
    at: 0.55,
    because:
      'More than half of the ties outside the core lead into it: all of them where nothing is rewired, 0.6 with a fifth of all ties rewired.',
  },
  coreTies: {
    measure: 'core_ties',
    at: 1.5,
    because:
      'Spokes know one hub each; who knows two people of a core still knows more than one and a half with a fifth of the ties moved.',
  },
  coreMany: {
    measure: 'core_size',
    at: 5.5,
    because:
      'Five who know each other, with spokes of their own, are several hubs; six or more can be a group.',
  },
  coreInward: {
    measure: 'core_inward',
    at: 0.3,
    because: 'Hubs have their ties with spokes; a core has a good part of its ties inside.',
  },
} as const satisfies Readonly<Record<string, Cut>>;
