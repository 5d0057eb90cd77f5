import type { PersonStory } from '../../model.js';
import { byChanceOf } from '../why.js';
import { countedOf, numberOf } from '../words.js';

type Told = Pick<PersonStory, 'person' | 'by_chance' | 'introductions' | 'without'>;

/** The story in one sentence: `Ana is a weaver: ties to 41 people, 5 of them deep; made 14 introductions, …`. */
export function personSaysOf({ person, by_chance, introductions, without }: Told): string {
  const deep = person.deep_ties > 0 ? `, ${numberOf(person.deep_ties)} of them deep` : ', none of them deep';
  const parts = [
    person.ties === 0 ? '' : `ties to ${countedOf(person.ties, 'person', 'people')}${deep}`,
    byChanceOf(person.ties, by_chance),
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
