import { introducesOf } from './introduces.js';
import type { Roles } from './roles.js';
import { RULES } from './rules.js';
import { countedOf, numberOf } from './words.js';

/** `made 14 introductions, 3 expected by chance`, where it is beyond chance. */
function introducedOf({ columns }: Roles, p: number): string {
  if (!introducesOf(columns, p)) return '';
  const made = countedOf(columns.introductions[p]!, 'introduction', 'introductions');
  return `made ${made}, ${numberOf(columns.introductions_expected[p]!)} expected by chance`;
}

/** A hub who has gone quiet is a hub still: what hangs on them is told first, and then that they are gone. */
function silentOf(roles: Roles, p: number): string {
  const quiet = RULES.findIndex(({ role }) => role === 'gone-quiet');
  if (roles.rule[p]! >= quiet || !RULES[quiet]!.holds(roles, p, 0)) return '';
  return `silent for ${countedOf(Math.round(roles.columns.silence_days[p]!), 'day', 'days')}`;
}

/** What is left out where ties are counted, or why there are none: `15 more only by chance at shared events`. */
export function byChanceOf(ties: number, byChance: number): string {
  if (byChance === 0) return ties === 0 ? 'no ties in this log' : '';
  const many = `${numberOf(byChance)} ${ties === 0 ? (byChance === 1 ? 'tie' : 'ties') : 'more'}`;
  return `${many} only by chance at shared events`;
}

/** One line, in words and numbers: `ties to 41 people in 3 communities; without them 12 people are cut off`. */
export function whyOf(roles: Roles, p: number): string {
  const { ties, communities_reached: reached, cut_off_without: cutOff } = roles.columns;
  const chance = byChanceOf(ties[p]!, roles.byChance[p]!);
  if (ties[p] === 0) return chance;
  const where = reached[p]! > 1 ? ` in ${countedOf(reached[p]!, 'community', 'communities')}` : '';
  const parts = [
    `ties to ${countedOf(ties[p]!, 'person', 'people')}${where}${chance === '' ? '' : `, ${chance}`}`,
    RULES[roles.rule[p]!]!.why(roles, p),
    introducedOf(roles, p),
    silentOf(roles, p),
    cutOff[p]! > 0 ? `without them ${countedOf(cutOff[p]!, 'person is', 'people are')} cut off` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
