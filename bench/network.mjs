/**
 * How long all measures of a network take: communities, shape and the roles of everybody, for a log of so many ties
 * among so many people, in seconds of processor time, the best of some runs. Against a peer in the same run: one run of
 * graphology-communities-louvain on the same ties, with and without its graph.
 * Run: npm run build && node bench/network.mjs [ties] [people] [runs]
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { communitiesOf } from '../dist/communities/index.js';
import { randomOf } from '../dist/kit/index.js';
import { networkOf } from '../dist/network/index.js';
import { contactsOf } from '../dist/roles/contacts.js';
import { drawingOutOf } from '../dist/roles/drawing-out.js';
import { rolesOf } from '../dist/roles/index.js';
import { clockOf } from '../dist/roles/introductions/clock.js';
import { introductionsOf } from '../dist/roles/introductions/introductions.js';
import { slotsOf } from '../dist/roles/slots.js';
import { tieDaysOf } from '../dist/roles/tie-days.js';
import { shapeOf } from '../dist/shape/index.js';
import { tiesOf } from '../dist/ties/index.js';

const [TIES = 1_000_000, PEOPLE = TIES / 10, RUNS = 3] = process.argv.slice(2).map(Number);
const DAY = 86_400_000;
const OPTIONS = { seed: 1, eventLimit: 100, halfLife: 90, asOf: null, cut: null, gate: null, weigh: {} };

/** Most ties are near by, where people know each other's contacts; the rest anywhere, a few people have very many. */
function pairsOf(random) {
  const keys = new Set();
  while (keys.size < TIES) {
    const a = Math.floor(random() * PEOPLE);
    const far = Math.floor((random() < 0.33 ? random() ** 3 : random()) * PEOPLE);
    const b = random() < 0.7 ? (a + 1 + Math.floor(random() * 20)) % PEOPLE : far;
    if (a !== b) keys.add(Math.min(a, b) * PEOPLE + Math.max(a, b));
  }
  return keys;
}

/** Two years of one to three messages a tie, one way or the other. */
function logOf(random) {
  const rows = [];
  for (const key of pairsOf(random)) {
    const [a, b] = [Math.floor(key / PEOPLE), key % PEOPLE];
    for (let n = 1 + Math.floor(3 * random() ** 2); n > 0; n -= 1)
      rows.push(random() < 0.5 ? [a, b] : [b, a]);
  }
  const column = (Kind, of) => Kind.from({ length: rows.length }, (_, i) => of(i));
  return {
    size: rows.length,
    from: column(Uint32Array, (i) => rows[i][0]),
    to: column(Uint32Array, (i) => rows[i][1]),
    time: column(Float64Array, () => 1.7e12 + random() * 730 * DAY),
    kind: new Uint8Array(rows.length),
    medium: new Uint8Array(rows.length),
    place: new Uint32Array(rows.length),
    count: column(Float64Array, () => 1),
    minutes: column(Float32Array, () => Number.NaN),
    file: new Uint16Array(rows.length),
    line: column(Uint32Array, (i) => i + 2),
    attendance: {
      ...{ size: 0, events: [], event: new Uint32Array(0), person: new Uint32Array(0) },
      ...{ start: new Float64Array(0), end: new Float64Array(0), minutes: new Float32Array(0) },
      ...{ medium: new Uint8Array(0), file: new Uint16Array(0), line: new Uint32Array(0) },
    },
    kinds: [{ name: 'message', medium: 'online', directed: true, known: true }],
    places: [''],
    ledger: { read: rows.length, used: rows.length, aside: [], files: [] },
    people: Array.from({ length: PEOPLE }, (_, p) => ({
      name: `p${p}`,
      group: null,
      bot: false,
      staff: false,
    })),
    notes: [],
  };
}

function graphOf(network) {
  const graph = new UndirectedGraph();
  for (let p = 0; p < network.people; p += 1) graph.addNode(p);
  for (let i = 0; i < network.ties; i += 1)
    graph.addEdge(network.a[i], network.b[i], { weight: network.depth[i] + 0.05 });
  return graph;
}

const best = new Map();

/** Processor seconds of an act, kept when they are the fewest. */
function timed(what, act) {
  const before = process.cpuUsage();
  const value = act();
  const { user, system } = process.cpuUsage(before);
  const spent = (user + system) / 1e6;
  best.set(what, Math.min(best.get(what) ?? Number.POSITIVE_INFINITY, spent));
  return value;
}

/** Everything anew: networks remember what was measured of them. */
function measure(log, ties) {
  const network = timed('network', () => networkOf(ties, PEOPLE));
  const communities = timed('communities', () => communitiesOf(network, 1));
  const shape = timed('shape', () => shapeOf(network, 1));
  const roles = timed('roles', () => rolesOf(network, communities, { ties, log, eventLimit: 100, seed: 1 }));
  return { communities, shape, roles };
}

/** Parts of the roles, each for itself. */
function parts(log, ties) {
  const network = networkOf(ties, PEOPLE);
  const eventLimit = 100;
  const days = timed('  days of each tie', () => tieDaysOf(log, network, { eventLimit }));
  const slots = timed('  days of each person', () => slotsOf(network, days));
  const contacts = timed('  contacts', () => contactsOf(log, ties.asOf));
  timed('  drawing out', () => drawingOutOf(network, days, contacts));
  const clock = clockOf({ log, network, eventLimit, days, slots });
  const { draws } = timed('  introductions, triangles with them', () =>
    introductionsOf(network, { clock, places: 1, seed: 1 }),
  );
  return draws;
}

const log = logOf(randomOf(1));
const ties = tiesOf(log, OPTIONS);
const say = (line) => process.stdout.write(`${line}\n`);
say(`${PEOPLE} people, ${ties.size} ties, ${log.size} interactions; processor seconds, best of ${RUNS}:`);
let last;
for (let run = 0; run < RUNS; run += 1) {
  last = measure(log, ties);
  last.draws = parts(log, ties);
}
const graph = timed('graph of the peer', () => graphOf(networkOf(ties, PEOPLE)));
timed('one Louvain run of the peer', () => louvain(graph, { rng: randomOf(1) }));
for (const [what, seconds] of best) say(`  ${what.padEnd(36)} ${seconds.toFixed(2).padStart(7)} s`);
const ours = ['network', 'communities', 'shape', 'roles'].reduce((sum, what) => sum + best.get(what), 0);
const peer = best.get('graph of the peer') + best.get('one Louvain run of the peer');
say(
  `all measures together: ${ours.toFixed(1)} s, ${(ours / peer).toFixed(1)} times what the peer takes for one grouping (${peer.toFixed(1)} s)`,
);
say(
  `${last.communities.runs} Louvain run, ${last.shape.resamples} resamples, ${last.draws} shuffles, betweenness ${last.roles.betweenness.exact ? 'exact' : `from ${last.roles.betweenness.sources} people, error ${last.roles.betweenness.error}`}`,
);
