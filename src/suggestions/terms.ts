import type { Term } from '../model.js';

export const SUGGESTION_TERMS: readonly Term[] = [
  {
    name: 'introduce',
    of: 'word',
    label: 'Whom to introduce',
    says: 'Pairs without a tie, and with a reason to meet, of people who are still here, whose tie would change the whole most.',
    formula:
      'gain = the measure with the tie − without it, for one tie at a time, equals leaving in the same random orders, and a rise of web_index counts from two standard errors over these; pairs tried: all with a reason to meet (a common contact, a place or event of 2 to 200 people that both were at), where they look at 20,000,000 people and ties in all (linchpins: 100,000,000) and are no more than 20,000; where they are more, the most promising, 30 at least (linchpins: as many as are tried in full): from around each of the first 50 hubs, and from each such place or event, the best-connected person of each of the 12 largest pieces that the whole falls into without its hubs; and for the 200 people with fewest ties, 8 people two steps away; for web, more than 100 are tried in a few orders, and the best 100 of them again in many; a contact by chance at events makes a common contact too; nobody who has gone quiet by the rule of that role, whatever their role, and nobody seen on one or two days only who is silent for four weeks and 8 times the median usual gap of those with a rhythm (silence of four weeks and more of anybody else is told with the reason). Pairs who are both without such a silence come first, in what is tried and in what is told; the largest gains are told, nobody in more than two of them while there are others; pairs who are close online but never met have a tie, and stand in a note',
    range:
      'goals: web (web_index rises), linchpins (more must leave before it breaks), bridge (pairs_cut_off falls)',
    undefinedWhen: '',
    source: 'ours; weaving: Krebs & Holley 2006, Building Smart Communities through Network Weaving',
    example: 'Of a star of five, any two spokes: both know the middle.',
  },
  {
    name: 'pairs_cut_off',
    of: 'word',
    label: 'Pairs cut off',
    says: 'Pairs of others who cannot reach each other when one person is away, on average over everybody who might be.',
    formula: '(pairs in different components · (n − 2) + Σ over people p of pairs that part without p) / n',
    range: '0 (whoever leaves, nobody is cut off) and up',
    undefinedWhen: 'there are fewer than 3 people',
    source: 'ours; articulation points: Hopcroft & Tarjan 1973',
    example: 'A path a-b-c: without b, a and c part; without a or c nobody does: 1/3.',
  },
];
