import type { PeopledLog } from '../../src/model.js';
import { networkOf } from '../../src/network/index.js';
import { DEFAULTS } from '../../src/pipeline.js';
import { type Roles, rolesOf } from '../../src/roles/index.js';
import { tiesOf } from '../../src/ties/index.js';
import { labelled } from './networks.js';

/** Everybody's place in a log, in one community. */
export function rolesIn(log: PeopledLog, seed = 1): Roles {
  const ties = tiesOf(log, DEFAULTS);
  const network = networkOf(ties, log.people.length);
  return rolesOf(network, labelled(log.people.map(() => 0)), { ties, log, eventLimit: 100, seed });
}
