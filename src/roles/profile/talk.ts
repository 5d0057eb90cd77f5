import { UNIT } from '../../kit/index.js';
import type { Network } from '../../model.js';
import { isMostlyDirected } from '../answers.js';
import { answersUntoldOf, waysUntoldOf } from '../untold.js';
import { countedOf, numberOf } from '../words.js';
import { type Aspect, notTold, percentOf } from './aspect.js';

/** Which way the talk goes: out to many, or back and forth. */
export const talk: Aspect = {
  name: 'talk',
  hub: ({ of, roles, p }) => {
    const untold = waysUntoldOf(roles.from);
    if (untold !== null) return notTold(untold);
    const sent = `sent ${numberOf(of('sent'))}, received ${numberOf(of('received'))}`;
    const { directed, oneWay } = waysOf(roles.from.network, p);
    if (directed === 0) return notTold(`${sent}; most of their contact has no direction`);
    const which = directed < of('ties') ? ' of mostly directed contact' : '';
    const go = oneWay === 1 ? 'goes' : 'go';
    const says =
      directed === 1
        ? `their one tie${which} goes ${oneWay === 1 ? 'one way only' : 'both ways'}`
        : `${numberOf(oneWay)} of ${numberOf(directed)} ties${which} ${go} one way only`;
    return { holds: oneWay / directed > 2 / 3, says: `${sent}; ${says}` };
  },
  weaver: ({ of, roles, p }) => {
    const untold = answersUntoldOf(roles.from, p);
    if (untold !== null) return notTold(untold);
    const came = roles.from.answers.came[p]! / UNIT;
    if (came === 0) return notTold('nobody turned to them, so there was nothing to answer');
    const what =
      numberOf(came) === numberOf(of('received'))
        ? 'what is addressed to them'
        : `the ${numberOf(came)} addressed to them where contact is mostly directed`;
    const most = of('most_at_once');
    const atOnce = most > 0 ? `; up to ${countedOf(most, 'conversation', 'conversations')} on one day` : '';
    return {
      holds: of('answers_given') >= 0.5,
      says: `answers ${percentOf(of('answers_given'))} of ${what}${atOnce}`,
    };
  },
};

/** Of a person's ties: on how many silence would say something, and on how many it does. */
function waysOf(network: Network, p: number): { directed: number; oneWay: number } {
  const ways = { directed: 0, oneWay: 0 };
  for (let i = network.offsets[p]!; i < network.offsets[p + 1]!; i += 1) {
    const tie = network.tieOf[i]!;
    if (!isMostlyDirected(network, tie)) continue;
    ways.directed += 1;
    if (network.aToB[tie] === 0 || network.bToA[tie] === 0) ways.oneWay += 1;
  }
  return ways;
}
