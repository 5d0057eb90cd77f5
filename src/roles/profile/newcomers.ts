import { newcomersUntoldOf } from '../untold.js';
import { countedOf, numberOf } from '../words.js';
import { type Aspect, against, notTold, type Sitter } from './aspect.js';

/** What becomes of newcomers. */
export const newcomers: Aspect = {
  name: 'newcomers',
  hub: (sitter) => {
    const { answered, drawn, expected } = newcomersOf(sitter);
    if (!(answered > 0)) return noneOf(sitter);
    const away = numberOf(wholeOf(answered) - wholeOf(drawn));
    const all = countedOf(wholeOf(answered), 'newcomer', 'newcomers');
    return {
      holds: against(drawn, expected, 'below'),
      says: `${away} of ${all} they answered first spoke to hardly anybody else${sharedOf(answered)}${besideOf(drawn, expected)}`,
    };
  },
  weaver: (sitter) => {
    const { answered, drawn, expected } = newcomersOf(sitter);
    if (!(answered > 0)) return noneOf(sitter);
    const above = against(drawn, expected, 'above');
    const chance = Number.isNaN(expected) ? '' : `, ${numberOf(expected)} expected`;
    return {
      holds: above === null ? null : above && sitter.of('drawn_out_p') <= 0.05,
      says: `${numberOf(wholeOf(drawn))} went on to speak with others${chance}${besideOf(drawn, expected)}`,
    };
  },
};

function noneOf({ of, roles }: Sitter) {
  return notTold(
    Number.isNaN(of('drawn_out'))
      ? newcomersUntoldOf(roles.from)
      : 'gave no newcomer the first answer, so the log does not tell',
  );
}

function newcomersOf({ roles, p, of }: Sitter) {
  return {
    answered: roles.from.drawingOut.answered[p]!,
    drawn: of('drawn_out'),
    expected: of('drawn_out_expected'),
  };
}

/** Nobody is half a newcomer; below one, the part is told. */
function wholeOf(credit: number): number {
  return credit < 1 ? credit : Math.round(credit);
}

/** Where several answered on the same day each has a part. */
function sharedOf(answered: number): string {
  return Number.isInteger(answered) ? '' : ' (those whom several answered on one day are shared)';
}

function besideOf(drawn: number, expected: number): string {
  if (Number.isNaN(expected)) return '; nobody else answered newcomers, so there is nothing to compare';
  return drawn === expected ? ', as usual here' : '';
}
