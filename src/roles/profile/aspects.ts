import { BEYOND_CHANCE, introducesOf } from '../introduces.js';
import { introductionsUntoldOf } from '../untold.js';
import { countedOf, isOrAre, numberOf, probabilityOf } from '../words.js';
import { type Aspect, against, NO_TIES, notTold, percentOf } from './aspect.js';
import { newcomers } from './newcomers.js';
import { talk } from './talk.js';

/** Where the person stands: in the middle of everything, or among people who know each other. */
const centre: Aspect = {
  name: 'centre',
  hub: ({ of, roles }) => {
    if (of('ties') === 0) return NO_TIES;
    const times = of('ties') / roles.usual.ties;
    const mean = `${numberOf(times)} times the mean of ${numberOf(roles.usual.ties)}`;
    return {
      holds: times >= 3,
      says: `has ties to ${countedOf(of('ties'), 'person', 'people')}, ${mean}`,
    };
  },
  weaver: ({ of }) => {
    if (of('ties') === 0) return NO_TIES;
    if (of('ties') === 1) return { holds: false, says: 'has one contact, and so no two who know each other' };
    const known = Math.round(of('woven_share') * of('ties'));
    return {
      holds: of('woven_share') >= 2 / 3,
      says: `${numberOf(known)} of these ${numberOf(of('ties'))} ${known === 1 ? 'knows' : 'know'} another of them`,
    };
  },
};

/** How deep their ties are. */
const depth: Aspect = {
  name: 'depth',
  hub: ({ of, roles }) => {
    if (of('ties') === 0) return NO_TIES;
    const thin = of('ties') - of('deep_ties');
    const as = of('deep_share') === roles.usual.deepShare ? ', as usual here' : '';
    return {
      holds: against(of('deep_share'), roles.usual.deepShare, 'below'),
      says:
        of('ties') === 1
          ? `their one tie is ${thin === 1 ? 'thin' : 'deep'}${as}`
          : `${numberOf(thin)} of ${numberOf(of('ties'))} ties ${isOrAre(thin)} thin${as}`,
    };
  },
  weaver: ({ of, roles }) => {
    if (of('ties') === 0) return NO_TIES;
    const above = against(of('deep_share'), roles.usual.deepShare, 'above');
    const usual = percentOf(roles.usual.deepShare);
    const beside = above === null ? 'as usual here' : `${usual} of all ties here`;
    return {
      holds: above === null ? null : above && of('deep_ties') >= 3,
      says: `${numberOf(of('deep_ties'))} ${isOrAre(of('deep_ties'))} deep (${percentOf(of('deep_share'))}; ${beside})`,
    };
  },
};

/** What happens without them. */
const dependence: Aspect = {
  name: 'dependence',
  hub: ({ of }) => {
    if (of('ties') === 0) return NO_TIES;
    const cut = of('cut_off_without');
    const alone = cut === 0 ? 'nobody is' : countedOf(cut, 'person is', 'people are');
    const dependants = countedOf(of('dependants'), 'contact has', 'contacts have');
    const depend = of('dependants') === 0 ? 'all their contacts have' : dependants;
    const ties = of('dependants') === 0 ? 'two other ties or more' : 'at most one other tie';
    return {
      holds: of('dependants') >= of('ties') / 4 || of('cut_off_without') > of('ties') / 10,
      says: `without them ${alone} cut off; ${depend} ${ties}`,
    };
  },
  weaver: ({ of, roles }) => {
    if (of('ties') === 0) return NO_TIES;
    const rest = of('reach') - of('cut_off_without');
    return {
      holds: of('cut_off_without') <= of('ties') / 10,
      says: `without them ${numberOf(rest)} of ${numberOf(of('reach'))} within reach stay connected${webOf(of('web_index_without'), roles.webIndex)}`,
    };
  },
};

function webOf(without: number, withThem: number): string {
  if (Number.isNaN(without)) return '';
  const [then, now] = [without.toFixed(2), withThem.toFixed(2)];
  return then === now
    ? `; web index ${now} with and without them`
    : `; web index then ${then}, ${now} with them`;
}

/** Around a hub fewer of the pairs of their contacts have a tie. */
const HUB_CLOSURE = 0.1;

/** Whether people meet through them. */
const meeting: Aspect = {
  name: 'meeting',
  hub: ({ of }) => {
    if (Number.isNaN(of('closure'))) return notTold('has too few ties for the log to tell');
    const holds = of('closure') < HUB_CLOSURE;
    const open = 1 - of('closure');
    const beside =
      holds || open < 0.5 ? '' : `; around a hub more than ${percentOf(1 - HUB_CLOSURE)} have none`;
    return {
      holds,
      says: `of the pairs of their contacts, ${percentOf(open)} have no tie to each other${beside}`,
    };
  },
  weaver: ({ of, roles, p }) => {
    const made = of('introductions');
    if (Number.isNaN(made)) return notTold(introductionsUntoldOf(roles.from));
    const counted = made === 0 ? 'no introductions' : countedOf(made, 'introduction', 'introductions');
    const expected = `${numberOf(of('introductions_expected'))} expected by chance`;
    const says = `made ${counted}, ${expected}`;
    const beyond = introducesOf(roles.columns, p);
    if (beyond || made === 0) return { holds: beyond, says };
    const chance = Number.isNaN(of('introductions_p')) ? '' : `p ${probabilityOf(of('introductions_p'))}; `;
    return { holds: false, says: `${says}: not beyond chance (${chance}beyond is ${BEYOND_CHANCE})` };
  },
};

/** What hub and weaver do differently, in the order of reading. */
export const ASPECTS = [
  centre,
  talk,
  depth,
  dependence,
  meeting,
  newcomers,
] as const satisfies readonly Aspect[];
