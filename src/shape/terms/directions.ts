import type { Term } from '../../model.js';

export const DIRECTION_TERMS: readonly Term[] = [
  {
    name: 'direction',
    of: 'community',
    label: 'Direction',
    says: 'Which way the ties of the hubs point; people are counted, not interactions.',
    formula:
      'others who point at somebody who stands out (see leaders) against others whom one of these points at, two thirds decide',
    range: 'broadcast, support, two-way',
    undefinedWhen: 'the network has no hubs, or the log has no direction',
    source:
      'Smith, Rainie, Shneiderman & Himelboim 2014, Mapping Twitter Topic Networks, Pew Research Center',
    example: 'Nine people mention the hub, it mentions one of them: 9 of 10, broadcast.',
  },
  {
    name: 'broadcast',
    of: 'word',
    label: 'Broadcast',
    says: 'Others point at the hub: they mention, share or answer it; at least twice as many as it points at.',
    formula: 'at least 2/3 of the pointings between hubs and others are towards hubs',
    range: '',
    undefinedWhen: '',
    source:
      'Smith, Rainie, Shneiderman & Himelboim 2014, Mapping Twitter Topic Networks, Pew Research Center',
    example: 'A news account that many retweet.',
  },
  {
    name: 'support',
    of: 'word',
    label: 'Support',
    says: 'The hub points at others: it answers them.',
    formula: 'at least 2/3 of the pointings between hubs and others are from hubs',
    range: '',
    undefinedWhen: '',
    source:
      'Smith, Rainie, Shneiderman & Himelboim 2014, Mapping Twitter Topic Networks, Pew Research Center',
    example: 'A help desk that answers many who do not know each other.',
  },
  {
    name: 'two-way',
    of: 'word',
    label: 'Two-way',
    says: 'The hub points at others, and others at it; whether the same ones, reciprocity tells.',
    formula: 'neither way has 2/3 of the pointings',
    range: '',
    undefinedWhen: '',
    source:
      'Smith, Rainie, Shneiderman & Himelboim 2014, Mapping Twitter Topic Networks, Pew Research Center',
    example: 'A host who is asked, and answers everybody.',
  },
];
