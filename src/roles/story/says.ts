import type { PersonStory } from '../../model.js';
import { byChanceOf } from '../why.js';
import { countedOf, numberOf } from '../words.js';

type Told = Pick<PersonStory, 'person' | 'by_chance' | 'standings' | 'introductions' | 'without'>;

/** The story in one sentence: `Ana is a weaver: ties to 41 people, 5 of them deep; made 14 introductions, …`. */
export function personSaysOf({ person, by_chance, standings, introductions, without }: Told): string {
  const parts = [
    person.ties === 0 ? '' : tiesOf(person, standings),
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

/** `ties to 41 people, 10 of them deep (7 fading)`: a deep tie that fades stands among those that fade. */
function tiesOf({ ties, deep_ties: deep }: Told['person'], standings: Told['standings']): string {
  const others = standings.filter(({ standing, deep: some }) => standing !== 'deep' && some > 0);
  if (ties === 1)
    return `a ${deep === 1 ? 'deep' : 'thin'} tie to 1 person${others.length > 0 ? ` (${others[0]!.standing})` : ''}`;
  if (deep === 0) return `ties to ${numberOf(ties)} people, none of them deep`;
  const told = others.map(({ standing, deep: some }) => `${numberOf(some)} ${standing}`).join(', ');
  return `ties to ${numberOf(ties)} people, ${numberOf(deep)} of them deep${told === '' ? '' : ` (${told})`}`;
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
