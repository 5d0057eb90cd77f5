import { communitiesOf } from './communities/index.js';
import type { AnalyzeOptions, Findings, InteractionLog, Person } from './model.js';
import { networkOf } from './network/index.js';
import { type PeopleList, peopledLogOf } from './people/index.js';
import { rolesOf } from './roles/index.js';
import { shapeOf } from './shape/index.js';
import { tiesOf } from './ties/index.js';
// SKETCH: shows the signatures that the rooms offer; the integration writes the real one.
export function analyze(log: InteractionLog, list: PeopleList, options: AnalyzeOptions): Findings {
  const peopled = peopledLogOf(log, list); // people: keys become persons
  const ties = tiesOf(peopled, options); // ties: facets, depth, standing
  const network = networkOf(ties, peopled.people.length); // compressed sparse rows
  const communities = communitiesOf(network, options.seed);
  const shape = shapeOf(network, options.seed);
  const roles = rolesOf(network, communities, ties);
  void ({} as Person), communities, shape, roles;
  throw new Error('not yet');
}
