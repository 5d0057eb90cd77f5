import type { Term } from '../model.js';

export const COMMUNITY_TERMS: readonly Term[] = [
  {
    name: 'community',
    of: 'word',
    label: 'Community',
    says: 'A group of at least three people who are closer to each other than chance would have it; on the cross, the corner of those that are a web and deep.',
    formula:
      'the best by modularity of up to ten seeded Louvain runs; a tie pulls by its depth plus 0.05, so that even a tie of depth 0 counts; a group of fewer than three joins the one that most of its ties lead to',
    range: 'A is the largest',
    undefinedWhen: 'nobody whom a person is tied to, near or far, is in a group of three or more',
    source: 'Blondel, Guillaume, Lambiotte & Lefebvre 2008, J. Stat. Mech. P10008',
    example: 'Two triangles with one tie between them are two communities.',
  },
  {
    name: 'modularity',
    of: 'word',
    label: 'Modularity',
    says: 'How much of the ties stays inside communities, beyond what chance would leave there.',
    formula:
      'Σ_c [L_c / m − (d_c / 2m)²], weighted by depth plus 0.05; who is in no community is a group of one',
    range: 'below 0.3 there is little structure; it never reaches 1',
    undefinedWhen: 'there are no ties, or no communities',
    source: 'Newman 2006, PNAS 103(23) 8577',
    example: 'Two triangles without a tie between them: 1/2.',
  },
  {
    name: 'agreement',
    of: 'word',
    label: 'Agreement of runs',
    says: 'How far the seeded runs agree on who belongs together; when they disagree, there are no clear communities.',
    formula: 'mean adjusted Rand index over all pairs of runs',
    range: '1 when all runs agree, about 0 when they agree no more than by chance',
    undefinedWhen:
      'there was a single run: no ties, or more than 750,000 of them; or groups were given: found_agreement then compares them with those found',
    source: 'Hubert & Arabie 1985, J. Classification 2, 193',
    example: 'Two runs that group 4 people as 2 + 2 in the same way: 1.',
  },
  {
    name: 'alone',
    of: 'word',
    label: 'Alone',
    says: 'People who belong to no community of at least three, and have no tie to one, not even through others.',
    formula: 'count of people in groups of one or two that nobody outside has a tie to',
    range: '',
    undefinedWhen: '',
    source: '',
    example: 'Two people who only talk to each other are both alone.',
  },
];
