import { type KindEntry, MEDIA, type Medium } from '../model.js';

interface Kind {
  readonly name: string;
  readonly medium: Medium;
  readonly directed: boolean;
  /** Other words for it. */
  readonly words: string;
}

/** The kinds of interaction, the medium that each implies, and the words that logs use for them. */
export const KINDS = [
  {
    name: 'mention',
    medium: 'online',
    directed: true,
    words: 'mt mentions mentioned mentionsinretweet mentionsinreplyto at tag tagged ping addressed',
  },
  {
    name: 'reply',
    medium: 'online',
    directed: true,
    words:
      're replies repliesto repliedto replyto replied comment comments commented answer answers answered response review thread',
  },
  {
    name: 'reaction',
    medium: 'online',
    directed: true,
    words: 'reactions reacted like likes liked favorite favourite emoji upvote vote kudos',
  },
  {
    name: 'message',
    medium: 'online',
    directed: true,
    words: 'messages messaged dm dms im pm directmessage privatemessage email mail text sms chat whisper',
  },
  {
    name: 'share',
    medium: 'online',
    directed: true,
    words: 'rt retweet retweeted repost reposted quote quoted boost forward forwarded shared shares',
  },
  {
    name: 'meetup',
    medium: 'offline',
    directed: false,
    words:
      'met meet meeting metup coffee lunch dinner breakfast drinks facetoface f2f inperson visit copresence contact proximity colocated',
  },
  { name: 'other', medium: 'unknown', directed: true, words: 'directed interaction' },
  { name: 'undirected', medium: 'unknown', directed: false, words: '' },
] as const satisfies readonly Kind[];

const BY_WORD: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) =>
    [kind.name, ...kind.words.split(' ')].filter((w) => w !== '').map((word) => [word, kind] as const),
  ),
);

/** Every word that names a kind. */
export const KIND_WORDS: readonly string[] = [...BY_WORD.keys()];

/** Words are the same whatever their case and punctuation; a word of signs alone (an emoji) is itself. */
const loose = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word.trim();

/** Whether a word is one of our kinds, or another word for one. */
export function isKindWord(word: string): boolean {
  return BY_WORD.has(loose(word));
}

const MEDIUM_WORDS: ReadonlyMap<string, Medium> = new Map(
  (
    [
      ['online', 'online on virtual remote digital internet web video zoom videocall call phone'],
      ['offline', 'offline off inperson irl facetoface f2f physical onsite live presence'],
      ['unknown', 'unknown na none other'],
    ] as const
  ).flatMap(([medium, words]) => words.split(' ').map((word) => [word, medium] as const)),
);

/** The medium that a word names; null for other words. */
export function mediumOf(word: string): Medium | null {
  return MEDIUM_WORDS.get(loose(word)) ?? null;
}

/** What a word of a log means: which kind, and the medium of these rows, which the person may have told. */
export interface KindMeaning {
  readonly entry: KindEntry;
  readonly medium: number;
}

export interface ToldMedia {
  readonly offline: readonly string[];
  readonly online: readonly string[];
}

/** The kind that a word means; an unknown word is a kind of its own, of unknown medium unless told. */
export function kindOf(word: string, told: ToldMedia): KindMeaning {
  const kind = BY_WORD.get(loose(word));
  const name = kind?.name ?? word.trim();
  const usual = kind?.medium ?? 'unknown';
  const entry: KindEntry = {
    name,
    medium: toldFor(name, told) ?? usual,
    directed: kind?.directed ?? true,
    known: kind !== undefined,
  };
  return { entry, medium: MEDIA.indexOf(toldFor(word, told) ?? entry.medium) };
}

function toldFor(word: string, told: ToldMedia): Medium | null {
  const isWord = (other: string): boolean => loose(other) === loose(word);
  if (told.offline.some(isWord)) return 'offline';
  return told.online.some(isWord) ? 'online' : null;
}
