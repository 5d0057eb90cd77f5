import type { Term } from '../../model.js';

export const CROSS_TERMS: readonly Term[] = [
  {
    name: 'cross',
    of: 'community',
    label: 'Place on the cross',
    says: 'Deep or thin, hub-and-spoke or web: the corner that this network is in.',
    formula:
      'deep when at least half of the people have a deep tie; hub side for hub-and-spoke, several hubs, and core and periphery with web_index < 0.2; web side for web and the other cores; a mixed network leans to the hubs below a web index of 0.3 if it has hubs (hub_lead ≥ 3), to the web from 0.4',
    range: 'audience, following, crowd, community',
    undefinedWhen: 'too small, fragments, or mixed without a lean',
    source: "after a practitioner's distinction of 2010: social and deep friendships, hub-and-spoke and web",
    example: 'A star of 40 people with 3 deep ties is an audience.',
  },
  {
    name: 'audience',
    of: 'word',
    label: 'Audience',
    says: 'Hub-and-spoke, and thin: many who follow one or a few, and are not close.',
    formula: 'hub side, fewer than half of the people with a deep tie',
    range: '',
    undefinedWhen: '',
    source: '',
    example: 'A brand and its commenters.',
  },
  {
    name: 'following',
    of: 'word',
    label: 'Following',
    says: 'Hub-and-spoke, and deep: one or a few people with deep ties to the others.',
    formula: 'hub side, at least half of the people with a deep tie',
    range: '',
    undefinedWhen: '',
    source: '',
    example: 'A mentor whom everybody meets, and who rarely meet each other.',
  },
  {
    name: 'crowd',
    of: 'word',
    label: 'Crowd',
    says: 'A web, and thin: everybody talks with everybody, and few are close.',
    formula: 'web side, fewer than half of the people with a deep tie',
    range: '',
    undefinedWhen: '',
    source: '',
    example: 'A busy forum.',
  },
];
