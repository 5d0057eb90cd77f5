import { asValue, isoOf, UNIT } from '../../kit/index.js';
import { type Person, type PersonStory, STANDINGS } from '../../model.js';
import { cutOffByOf } from '../../network/index.js';
import { countedNewcomersOf } from '../drawing-out.js';
import { BEYOND_CHANCE, introducesOf } from '../introduces.js';
import type { MeasureName } from '../measures.js';
import { personRowOf } from '../person-row.js';
import type { Roles } from '../roles.js';
import { RULES } from '../rules.js';
import { answersUntoldOf, introductionsUntoldOf, newcomersUntoldOf } from '../untold.js';
import { introducedByOf } from './introduced.js';
import { personSaysOf } from './says.js';

/** Names that a story lists of each kind. */
export const MOST_NAMES = 10;

type Told = Omit<PersonStory, 'schema' | 'tiedepth'>;

/** Everything that a log shows of one person. */
export function personStoryOf(roles: Roles, people: readonly Person[], p: number): Told {
  const { columns, from, rule } = roles;
  const value = (name: MeasureName) => asValue(columns[name][p]!);
  const { role, says, rule: formula } = RULES[rule[p]!]!;
  const story = {
    person: personRowOf(roles, people, p),
    first: dateOf(from.contacts.first[p]!),
    last: dateOf(from.contacts.last[p]!),
    role: { role, says, rule: formula },
    standings: standingsOf(roles, people, p),
    by_chance: roles.byChance[p]!,
    conversations: {
      people: value('conversations'),
      at_once: value('conversations_at_once'),
      most: value('most_at_once'),
    },
    answers: {
      sent: value('sent'),
      received: value('received'),
      given: value('answers_given'),
      got: value('answers_received'),
      of_received: asValue(from.answers.came[p]! / UNIT),
      of_sent: asValue(from.answers.went[p]! / UNIT),
      untold: answersUntoldOf(from, p),
    },
    introductions: {
      made: value('introductions'),
      expected: value('introductions_expected'),
      p: value('introductions_p'),
      beyond: introducesOf(columns, p),
      rule: BEYOND_CHANCE,
      untold: value('introductions') === null ? introductionsUntoldOf(from) : null,
      pairs: introducedByOf(roles, people, p),
    },
    newcomers: newcomersOf(roles, people, p),
    without: withoutOf(roles, people, p),
  };
  return { ...story, says: personSaysOf(story) };
}

function dateOf(time: number): string | null {
  return isoOf(time)?.slice(0, 10) ?? null;
}

function standingsOf({ from: { network, ties } }: Roles, people: readonly Person[], p: number) {
  const mine: { tie: number; name: string }[] = [];
  for (let i = network.offsets[p]!; i < network.offsets[p + 1]!; i += 1) {
    mine.push({ tie: network.tieOf[i]!, name: people[network.neighbours[i]!]!.name });
  }
  const depthOf = (tie: number): number => (Number.isNaN(ties.depth[tie]!) ? -1 : ties.depth[tie]!);
  mine.sort((x, y) => depthOf(y.tie) - depthOf(x.tie) || x.tie - y.tie);
  return STANDINGS.flatMap((standing, i) => {
    const these = mine.filter(({ tie }) => ties.standing[tie] === i);
    const names = these.slice(0, MOST_NAMES).map(({ name }) => name);
    const deep = these.filter(({ tie }) => ties.deep[tie] === 1).length;
    return these.length === 0 ? [] : [{ standing, ties: these.length, deep, names }];
  });
}

function newcomersOf({ columns, from }: Roles, people: readonly Person[], p: number) {
  const { drawingOut } = from;
  const drawn = drawingOut.newcomers.filter(({ by, stayed }) => stayed && by.includes(p));
  drawn.sort((x, y) => x.by.length - y.by.length || x.answered - y.answered || x.person - y.person);
  const untold = Number.isNaN(columns.drawn_out[p]!) ? newcomersUntoldOf(from) : null;
  const counted = countedNewcomersOf(drawingOut, p);
  return {
    people: untold === null ? counted.answered : null,
    people_drawn_out: untold === null ? counted.drawn : null,
    answered: asValue(drawingOut.answered[p]!),
    drawn_out: asValue(columns.drawn_out[p]!),
    expected: asValue(columns.drawn_out_expected[p]!),
    p: asValue(columns.drawn_out_p[p]!),
    untold,
    names: drawn.slice(0, MOST_NAMES).map(({ person }) => people[person]!.name),
  };
}

function withoutOf({ columns, from: { network }, webIndex }: Roles, people: readonly Person[], p: number) {
  const cutOff = columns.cut_off_without[p]! > 0 ? cutOffByOf(network, p) : new Uint32Array(0);
  return {
    cut_off: cutOff.length,
    names: [...cutOff.subarray(0, MOST_NAMES)].map((q) => people[q]!.name),
    pairs: asValue(columns.pairs_cut_without[p]!),
    web_index: asValue(columns.web_index_without[p]!),
    web_index_with: asValue(webIndex),
  };
}
