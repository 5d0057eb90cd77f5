import type { Standing, TieStory } from '../../model.js';

type Told = Pick<TieStory, 'tie' | 'changes'>;

/** What each standing is called in a sentence about two people. */
const ARE: Readonly<Record<Standing, string>> = {
  deep: 'have a deep tie',
  thin: 'have a thin tie',
  'close-but-never-met': 'are close online and have never met',
  'met-but-never-talk': 'meet and never talk online',
  'one-sided': 'have a one-sided tie',
  fading: 'have a tie that is fading',
  new: 'have only just met',
  unknown: 'have too little contact in this log to say how close they are',
};

/** One sentence for a person: what the tie is, on what it rests, and what would change it. */
export function saysOf({ tie, changes }: Told): string {
  const deepBeside = tie.tie === 'deep' && tie.standing !== 'deep' ? ', and deep so far' : '';
  const turn = changes.find((change) => change.tie !== tie.tie && change.tie === 'deep');
  const then =
    turn === undefined ? '' : `; ${turn.says}${turn.says.includes(', ') ? ',' : ''} would make it deep`;
  return `${tie.a} and ${tie.b} ${ARE[tie.standing]}${deepBeside}: ${tie.why}${then}.`;
}
