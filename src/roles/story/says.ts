import type { PersonStory } from '../../model.js';
import { countedOf, numberOf } from '../words.js';

type Told = Pick<PersonStory, 'person' | 'standings' | 'introductions' | 'without'>;

/** The story in one sentence: `Ana is a weaver: ties to 41 people, 5 of them deep; made 14 introductions, …`. */
export function personSaysOf({ person, standings, introductions, without }: Told): string {
  const parts = [
    person.ties === 0
      ? 'no ties in this log'
      : `ties to ${countedOf(person.ties, 'person', 'people')}, ${deepOf(person.deep_ties, standings)}`,
    introductions.beyond
      ? `made ${countedOf(introductions.made ?? 0, 'introduction', 'introductions')}, ${numberOf(introductions.expected ?? 0)} expected by chance`
      : '',
    without.cut_off > 0
      ? `without them ${countedOf(without.cut_off, 'person is', 'people are')} cut off`
      : person.ties === 0
        ? ''
        : 'nobody is cut off without them',
  ];
  return `${person.person}, ${ROLE_WORDS[person.role]}: ${parts.filter((part) => part !== '').join('; ')}.`;
}

/** `10 of them deep, 7 of these fading`: a deep tie that fades stands among those that fade. */
function deepOf(deep: number, standings: Told['standings']): string {
  if (deep === 0) return 'none of them deep';
  const others = standings
    .filter(({ standing, deep: some }) => standing !== 'deep' && some > 0)
    .map(({ standing, deep: some }) => `${numberOf(some)} ${standing}`);
  return `${numberOf(deep)} of them deep${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
}

const ROLE_WORDS: Readonly<Record<PersonStory['role']['role'], string>> = {
  hub: 'a hub',
  weaver: 'a weaver',
  advocate: 'an advocate',
  bridge: 'a bridge',
  core: 'in the core',
  regular: 'a regular',
  newcomer: 'a newcomer',
  periphery: 'at the periphery',
  'gone-quiet': 'gone quiet',
};
