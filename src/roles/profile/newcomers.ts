import { countedNewcomersOf } from '../drawing-out.js';
import { newcomersUntoldOf } from '../untold.js';
import { countedOf, numberOf } from '../words.js';
import { type Aspect, against, notTold, type Sitter } from './aspect.js';

/** What becomes of newcomers. */
export const newcomers: Aspect = {
  name: 'newcomers',
  hub: (sitter) => {
    const { answered, drawn, credit, expected } = newcomersOf(sitter);
    if (answered === 0) return noneOf(sitter);
    const all = countedOf(answered, 'newcomer', 'newcomers');
    return {
      holds: against(credit, expected, 'below'),
      says: `${numberOf(answered - drawn)} of ${all} they answered first spoke to hardly anybody else${besideOf(sitter)}`,
    };
  },
  weaver: (sitter) => {
    const { answered, drawn, credit, expected } = newcomersOf(sitter);
    if (answered === 0) return noneOf(sitter);
    const above = against(credit, expected, 'above');
    const shared =
      credit === drawn ? '' : `, which counts ${numberOf(credit)}: others answered on the same day too`;
    const chance = Number.isNaN(expected) ? '' : `; ${numberOf(expected)} expected`;
    return {
      holds: above === null ? null : above && sitter.of('drawn_out_p') <= 0.05,
      says: `${numberOf(drawn)} went on to speak with others${shared}${chance}${besideOf(sitter)}`,
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

/** In people, and as credit: newcomers whom several answered on one day are shared among them. */
function newcomersOf({ roles, p, of }: Sitter) {
  const counted = countedNewcomersOf(roles.from.drawingOut, p);
  return { ...counted, credit: of('drawn_out'), expected: of('drawn_out_expected') };
}

function besideOf({ of }: Sitter): string {
  const expected = of('drawn_out_expected');
  if (Number.isNaN(expected)) return '; nobody else answered newcomers, so there is nothing to compare';
  return of('drawn_out') === expected ? ', as usual here' : '';
}
