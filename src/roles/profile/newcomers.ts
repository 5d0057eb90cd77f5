import { countedOf, numberOf } from '../words.js';
import { type Aspect, notTold, type Sitter } from './aspect.js';

/** What becomes of newcomers. */
export const newcomers: Aspect = {
  name: 'newcomers',
  hub: (sitter) => {
    const { answered, drawn } = newcomersOf(sitter);
    if (!(answered > 0)) return notTold('gave no newcomer the first answer');
    return {
      holds: drawn <= sitter.of('drawn_out_expected'),
      says: `${numberOf(answered - drawn)} of ${countedOf(answered, 'newcomer', 'newcomers')} they answered first spoke to hardly anybody else`,
    };
  },
  weaver: (sitter) => {
    const { answered, drawn } = newcomersOf(sitter);
    if (!(answered > 0)) return notTold('gave no newcomer the first answer');
    const expected = sitter.of('drawn_out_expected');
    const chance = Number.isNaN(expected) ? '' : `, ${numberOf(expected)} expected`;
    return {
      holds: drawn > expected && sitter.of('drawn_out_p') <= 0.05,
      says: `${numberOf(drawn)} went on to speak with others${chance}`,
    };
  },
};

function newcomersOf({ roles, p, of }: Sitter): { answered: number; drawn: number } {
  return { answered: roles.from.drawingOut.answered[p]!, drawn: of('drawn_out') };
}
