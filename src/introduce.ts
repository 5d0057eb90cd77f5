/** The way of suggestions, on one page: log, people, ties, network, and whom of them to introduce. */
import type { InteractionLog, Introductions } from './model.js';
import { networkOf } from './network/index.js';
import { peopledLogOf } from './people/index.js';
import { DEFAULTS, type Given } from './pipeline.js';
import {
  closeNotesOf,
  type Goal,
  isCloseNeverMet,
  SUGGESTION_TERMS,
  suggestionsOf,
} from './suggestions/index.js';
import { deepestOf, firmTiesOf, tiesOf } from './ties/index.js';
import { VERSION } from './version.js';

/** What `introduce` takes: the options of the analysis, what for, and how many pairs. */
export interface IntroduceGiven extends Given {
  readonly goal: Goal;
  readonly most: number;
}

/** Pairs who are close and never met, by name. */
const MOST_CLOSE = 3;

/** Whom to introduce to whom, with what it would change, and why they could meet. */
export function introduce(
  log: InteractionLog,
  { people: list = null, goal, most, ...given }: IntroduceGiven,
): Introductions {
  const options = { ...DEFAULTS, ...given };
  const peopled = peopledLogOf(log, list);
  const ties = tiesOf(peopled, options);
  const people = peopled.people.length;
  const network = networkOf(firmTiesOf(ties), people);
  const known = networkOf(ties, people);
  const { rows, before, measured, candidates } = suggestionsOf({ log: peopled, network, known, goal, most });
  const close = deepestOf(ties, MOST_CLOSE, (i) => isCloseNeverMet(ties, i));
  const some =
    measured < candidates
      ? [`${measured} of ${candidates} pairs with a reason to meet were measured, the most promising first.`]
      : [];
  return {
    schema: 1,
    tiedepth: VERSION,
    options: { ...options, people: list?.file ?? null, goal, top: most },
    ledger: peopled.ledger,
    ...{ goal, before, measured, candidates, rows },
    notes: [...peopled.notes, ...some, ...closeNotesOf(ties, peopled.people, close)],
    legend: SUGGESTION_TERMS,
  };
}
