import { introducesOf } from '../introduces.js';
import { countedOf, numberOf } from '../words.js';
import { type Aspect, notTold, percentOf } from './aspect.js';
import { newcomers } from './newcomers.js';

/** Where the person stands: in the middle of everything, or among people who know each other. */
const centre: Aspect = {
  name: 'centre',
  hub: ({ of, roles }) => {
    const times = of('ties') / roles.usual.ties;
    const mean = `${numberOf(times)} times the mean of ${numberOf(roles.usual.ties)}`;
    return {
      holds: times >= 3,
      says: `has ties to ${countedOf(of('ties'), 'person', 'people')}, ${mean}`,
    };
  },
  weaver: ({ of }) => {
    if (of('ties') === 0) return notTold('has no ties');
    const known = numberOf(Math.round(of('woven_share') * of('ties')));
    return {
      holds: of('woven_share') >= 2 / 3,
      says: `${known} of these ${numberOf(of('ties'))} know another of them`,
    };
  },
};

/** Which way the talk goes: out to many, or back and forth. */
const talk: Aspect = {
  name: 'talk',
  hub: ({ of }) => {
    const all = of('sent') + of('received');
    if (!(all > 0)) return notTold('who speaks to whom is not told');
    const share = of('conversations') / of('ties');
    return {
      holds: share < 1 / 3,
      says: `sent ${numberOf(of('sent'))}, received ${numberOf(of('received'))}; ${percentOf(1 - share)} of the ties go one way only`,
    };
  },
  weaver: ({ of }) => {
    const answers = of('answers_given');
    if (Number.isNaN(answers)) return notTold('nobody turned to them, or nobody told');
    const most = of('most_at_once');
    const atOnce = most > 0 ? `; up to ${countedOf(most, 'conversation', 'conversations')} on one day` : '';
    return {
      holds: answers >= 0.5,
      says: `answers ${percentOf(answers)} of what is addressed to them${atOnce}`,
    };
  },
};

/** How deep their ties are. */
const depth: Aspect = {
  name: 'depth',
  hub: ({ of, roles }) => {
    if (of('ties') === 0) return notTold('has no ties');
    return {
      holds: of('deep_share') <= roles.usual.deepShare,
      says: `${numberOf(of('ties') - of('deep_ties'))} of ${numberOf(of('ties'))} ties are thin`,
    };
  },
  weaver: ({ of, roles }) => {
    if (of('ties') === 0) return notTold('has no ties');
    const usual = percentOf(roles.usual.deepShare);
    return {
      holds: of('deep_ties') >= 3 && of('deep_share') > roles.usual.deepShare,
      says: `${numberOf(of('deep_ties'))} are deep (${percentOf(of('deep_share'))}; ${usual} of all ties here)`,
    };
  },
};

/** What happens without them. */
const dependence: Aspect = {
  name: 'dependence',
  hub: ({ of }) => {
    if (of('ties') === 0) return notTold('has no ties');
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
    if (of('ties') === 0) return notTold('has no ties');
    const rest = of('reach') - of('cut_off_without');
    const web = Number.isNaN(of('web_index_without'))
      ? ''
      : `; web index then ${of('web_index_without').toFixed(2)}, ${roles.webIndex.toFixed(2)} with them`;
    return {
      holds: of('cut_off_without') <= of('ties') / 10,
      says: `without them ${numberOf(rest)} of ${numberOf(of('reach'))} within reach stay connected${web}`,
    };
  },
};

/** Whether people meet through them. */
const meeting: Aspect = {
  name: 'meeting',
  hub: ({ of }) => {
    if (Number.isNaN(of('closure'))) return notTold('has too few ties to stand between people');
    return {
      holds: of('closure') < 0.1,
      says: `of the pairs of their contacts, ${percentOf(1 - of('closure'))} have no tie to each other`,
    };
  },
  weaver: (sitter) => {
    const made = sitter.of('introductions');
    if (Number.isNaN(made)) return notTold('who introduced whom is not told');
    const counted = made === 0 ? 'no introductions' : countedOf(made, 'introduction', 'introductions');
    const expected = `${numberOf(sitter.of('introductions_expected'))} expected by chance`;
    const beyond = introducesOf(sitter.roles.columns, sitter.p);
    const says = `made ${counted}, ${expected}${beyond ? '' : ': not beyond chance'}`;
    return { holds: beyond, says };
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
