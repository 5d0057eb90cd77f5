/** The way of suggestions, on one page: log, people, ties, network, who is still here, and whom of them to introduce. */
import type { InteractionLog, Introductions, Person, Ties } from './model.js';
import { networkOf } from './network/index.js';
import { peopledLogOf } from './people/index.js';
import { DEFAULTS, type Given } from './pipeline.js';
import { awayOf } from './roles/index.js';
import {
  awayNotesOf,
  closeNotesOf,
  type Goal,
  heldOf,
  isCloseNeverMet,
  SUGGESTION_TERMS,
  suggestionNotesOf,
  suggestionsOf,
  untiedOf,
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
  const known = networkOf(ties, people);
  const away = awayOf(peopled, ties.asOf);
  const ground = { network: networkOf(firmTiesOf(ties), people), known, away: away.is, silent: away.silent };
  const found = suggestionsOf({ log: peopled, goal, most, ...ground });
  const interactions = ties.interactions.reduce((sum, n) => sum + n, 0);
  const { rows, before, measured, candidates } = found;
  return {
    schema: 1,
    tiedepth: VERSION,
    options: { ...options, people: list?.file ?? null, goal, top: most },
    ledger: peopled.ledger,
    summary: { people, ties: ties.size, interactions, ...untiedOf(ground), ...heldOf(ground.network) },
    ...{ goal, before, measured, candidates, rows },
    notes: [
      ...peopled.notes,
      ...suggestionNotesOf(found, known, goal),
      ...awayNotesOf(away),
      ...closeOf({ ties, away: away.is }, peopled.people),
    ],
    legend: SUGGESTION_TERMS,
  };
}

function closeOf(here: { ties: Ties; away: Uint8Array }, people: readonly Person[]): string[] {
  const deepest = deepestOf(here.ties, MOST_CLOSE, (i) => isCloseNeverMet(here, i));
  return closeNotesOf(here, people, deepest);
}
