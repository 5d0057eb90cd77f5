import { DAY, isoOf } from '../kit/index.js';
import type { Role } from '../model.js';
import { introducesOf } from './introduces.js';
import type { Place } from './place.js';
import { countedOf, numberOf } from './words.js';

/** A role, the rule by which a person has it, and the part of the person's line that says why. */
export interface Rule {
  readonly role: Role;
  readonly says: string;
  readonly rule: string;
  readonly source: string;
  readonly example: string;
  /** `besideHubs`: how many of the person's contacts are no hubs; for the hub rule itself it is not known yet. */
  readonly holds: (place: Place, p: number, besideHubs: number) => boolean;
  readonly why: (place: Place, p: number) => string;
}

/**
 * The roles, first match wins. First the hub, because what everything hangs on is told first. Then those whose place
 * cannot be judged by the whole log: who has only come, who is silent. Then what others gain from a person, from the
 * rarest to the most common. The cuts are round numbers from the reasons given, not fitted. Three were changed after
 * a look at public logs: the quarter in the rule of the hub was a half, until in Higgs somebody with 5,260 ties,
 * without whom 1,709 people are cut off, came out as no hub, and in the irc log five of the seven best-connected, with
 * 200 to 550 people cut off without each; who has gone quiet must be silent for longer than ever, because people who
 * come in bursts were taken for gone; and a bridge must speak, because "ok" and "yeah", addressed by mistake, were two.
 */
export const RULES: readonly Rule[] = [
  {
    role: 'hub',
    says: 'Many ties, and those at their ends depend on them: the middle of a hub-and-spoke.',
    rule: 'at least 5 ties and 3 times the mean; and a quarter of their contacts have at most one other contact, or more than half of the pairs within reach part without them (somebody between two groups parts at most half)',
    source: 'ours; the hub of a hub-and-spoke as in Happe 2010',
    example: 'the middle of a star; every middle of two stars that share their leaves',
    holds: ({ columns: c, usual }, p) =>
      c.ties[p]! >= 5 &&
      c.ties[p]! >= 3 * usual.ties &&
      (c.dependants[p]! >= c.ties[p]! / 4 || c.pairs_cut_without[p]! > pairsOf(c.reach[p]!) / 2),
    why: ({ columns: c }, p) => `${numberOf(c.dependants[p]!)} of them have at most one other tie`,
  },
  {
    role: 'newcomer',
    says: 'Came late in the log: too early to say more.',
    rule: 'first contact in the last tenth of a log of 10 days or more',
    source: 'ours',
    example: 'first contact in December, in a log of the year',
    holds: ({ contacts }, p) => {
      const period = contacts.end - contacts.start;
      return period >= 10 * DAY && contacts.first[p]! >= contacts.start + 0.9 * period;
    },
    why: ({ contacts }, p) => `first contact on ${dayOf(contacts.first[p]!)}, in the last tenth of the log`,
  },
  {
    role: 'gone-quiet',
    says: 'Was here regularly, and has been silent for long against their own rhythm.',
    rule: 'at least 3 active days, and silent for 8 times their usual gap, for four weeks (holidays end before) and for longer than ever before',
    source: '8 times the usual gap: Navarro et al. 2017',
    example: 'contact every 5 days, then silence for 60',
    holds: ({ columns: c, contacts }, p) =>
      c.active_days[p]! >= 3 &&
      c.silence_days[p]! >= 28 &&
      c.silence_days[p]! >= 8 * c.usual_gap_days[p]! &&
      c.silence_days[p]! > contacts.longest[p]!,
    why: ({ columns: c }, p) => {
      const silent = countedOf(Math.round(c.silence_days[p]!), 'day', 'days');
      const gap = Math.max(1, Math.ceil(c.usual_gap_days[p]!));
      return `silent for ${silent}; before, contact came ${gap === 1 ? 'daily' : `every ${numberOf(gap)} days or more often`}`;
    },
  },
  {
    role: 'weaver',
    says: 'Brings others together, or has many ties, often deep, among people who know each other too: the network holds without them.',
    rule: 'at least 5 ties; at most a tenth as many people cut off without them as they have ties; answers half of what is addressed to them, where the log shows it; and either introduces people beyond chance (at least 3 introductions and a quarter more than expected, with introductions_p at most 0.01), or has 1.5 times the mean of ties, 3 of them deep, and deep as often as ties in the log are, and two thirds of the contacts know another of them',
    source: 'ours, after what community managers do',
    example: 'the middle of a wheel, with deep ties: the rim holds without them',
    holds: (place, p) => {
      const { columns: c } = place;
      return (
        c.ties[p]! >= 5 &&
        c.cut_off_without[p]! <= c.ties[p]! / 10 &&
        !(c.answers_given[p]! < 0.5) &&
        (introducesOf(c, p) || isWovenOf(place, p))
      );
    },
    why: (place, p) => {
      if (!isWovenOf(place, p)) return '';
      const { deep_ties: deep, woven_share: woven, ties } = place.columns;
      return `${numberOf(deep[p]!)} of them deep, ${numberOf(Math.round(woven[p]! * ties[p]!))} of them know another of these people`;
    },
  },
  {
    role: 'advocate',
    says: 'Carries on several conversations at the same time, both ways.',
    rule: 'at least 5 conversations and twice the mean; a third of their ties are conversations; and on 3 days or more there were 3 or more on the same day, with twice the mean of conversations_at_once. In a log without times: half of their ties are conversations',
    source: 'ours: an audience comments, an advocate converses',
    example:
      'talks with Ann, Ben and Cy, who all talk back, on the same Monday, and so on 2 other days; 12 in all, where 4 are usual',
    holds: (place, p) => {
      const { columns: c, usual } = place;
      const many = c.conversations[p]! >= 5 && c.conversations[p]! >= 2 * usual.conversations;
      const share = c.conversations[p]! / c.ties[p]!;
      if (Number.isNaN(c.most_at_once[p]!)) return many && share >= 1 / 2;
      const several = place.severalDays[p]! >= 3 && c.conversations_at_once[p]! >= 2 * usual.atOnce;
      return many && share >= 1 / 3 && several;
    },
    why: ({ columns: c }, p) => {
      const most = c.most_at_once[p]!;
      const atOnce = most >= 3 ? `, up to ${numberOf(most)} on one day` : '';
      return `in conversation both ways with ${numberOf(c.conversations[p]!)} of them${atOnce}`;
    },
  },
  {
    role: 'bridge',
    says: 'Ties communities together: ways between others lead through them.',
    rule: 'contacts in 2 communities or more and a tie into another one; betweenness at least 3 times the mean (and, where it is sampled, more than one search alone can give); has spoken to others, where the log shows it',
    source: 'Freeman 1977; brokers as in Burt 1992',
    example: 'the two people whose tie joins two cliques',
    holds: ({ columns: c, usual }, p) =>
      c.communities_reached[p]! >= 2 &&
      c.across_share[p]! > 0 &&
      c.sent[p] !== 0 &&
      c.betweenness[p]! >= 3 * usual.betweenness &&
      c.betweenness[p]! > usual.chance,
    why: ({ columns: c }, p) =>
      `${countedOf(Math.round(c.across_share[p]! * c.ties[p]!), 'tie leads', 'ties lead')} into other communities`,
  },
  {
    role: 'core',
    says: 'In the inmost part of the network, where people have many ties among themselves.',
    rule: 'core number at least 3 and two thirds of the highest, and ties to at least 3 people who are no hubs',
    source: 'Seidman 1983 (k-core)',
    example: 'everybody in a clique of 5',
    holds: ({ columns: c, usual }, p, besideHubs) =>
      c.core_number[p]! >= 3 && c.core_number[p]! >= (2 / 3) * usual.highestCore && besideHubs >= 3,
    why: ({ columns: c, usual }, p) =>
      `core number ${numberOf(c.core_number[p]!)}, the highest here is ${numberOf(usual.highestCore)}`,
  },
  {
    role: 'regular',
    says: 'Has company besides the hubs.',
    rule: 'ties to at least 2 people who are no hubs',
    source: 'ours',
    example: 'everybody inside a path',
    holds: (_, __, besideHubs) => besideHubs >= 2,
    why: () => '',
  },
  {
    role: 'periphery',
    says: 'At the rim: hardly tied to anybody but hubs.',
    rule: 'everybody else',
    source: 'ours; the spokes of a hub-and-spoke',
    example: 'every leaf of a star',
    holds: () => true,
    why: () => '',
  },
];

/** Many ties, often deep, among people who know each other. */
function isWovenOf({ columns: c, usual }: Place, p: number): boolean {
  return (
    c.ties[p]! >= 1.5 * usual.ties &&
    c.deep_ties[p]! >= 3 &&
    c.deep_share[p]! >= usual.deepShare &&
    c.woven_share[p]! >= 2 / 3
  );
}

/** Pairs among so many people. */
function pairsOf(people: number): number {
  return (people * (people - 1)) / 2;
}

function dayOf(time: number): string {
  return (isoOf(time) ?? '').slice(0, 10);
}
