/**
 * How long everything takes that is measured of a log of so many ties among so many people, who are in communities of
 * 20 to 5,000: the whole analysis (depth, communities, the shape of the whole, of each community and of the deep ties,
 * roles, introductions, audits), and by parts what is measured of the whole alone. In seconds of processor time, the
 * best of some runs: on a quiet machine the wall clock shows less. Reading the log as CSV is told, and not counted.
 * Against a peer in the same run: one run of graphology-communities-louvain on the same ties, with and without its graph.
 * Run: npm run build && node bench/network.mjs [ties] [people] [runs]
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { communitiesOf } from '../dist/communities/index.js';
import { readLog } from '../dist/interactions/index.js';
import { randomOf } from '../dist/kit/index.js';
import { networkOf } from '../dist/network/index.js';
import { peopledLogOf } from '../dist/people/index.js';
import { analyze } from '../dist/pipeline.js';
import { answersOf } from '../dist/roles/answers.js';
import { contactsOf } from '../dist/roles/contacts.js';
import { drawingOutOf } from '../dist/roles/drawing-out.js';
import { rolesOf } from '../dist/roles/index.js';
import { clockOf } from '../dist/roles/introductions/clock.js';
import { introductionsOf } from '../dist/roles/introductions/introductions.js';
import { slotsOf } from '../dist/roles/slots.js';
import { tieDaysOf, tieOfRows } from '../dist/roles/tie-days.js';
import { shapeOf } from '../dist/shape/index.js';
import { tiesOf } from '../dist/ties/index.js';

const [TIES = 1_000_000, PEOPLE = TIES / 10, RUNS = 3] = process.argv.slice(2).map(Number);
/** Seconds for a million ties. */
const LIMIT = 20;
const DAY = 86_400_000;
const OPTIONS = { seed: 1, eventLimit: 100, halfLife: 90, asOf: null, cut: null, gate: null, weigh: {} };

/** Communities of 20 to 5,000 people, side by side: where each person's begins and ends. */
function homesOf(random) {
  const [first, size] = [new Uint32Array(PEOPLE), new Uint32Array(PEOPLE)];
  for (let start = 0; start < PEOPLE; ) {
    const many = Math.min(PEOPLE - start, Math.floor(20 * 250 ** random()));
    first.fill(start, start, start + many);
    size.fill(many, start, start + many);
    start += many;
  }
  return { first, size };
}

/** Four ties of five are at home, where some have many; the rest anywhere, and a few people have very many. */
function pairsOf(random) {
  const { first, size } = homesOf(random);
  const keys = new Set();
  const skewed = (share) => (random() < share ? random() ** 3 : random());
  while (keys.size < TIES) {
    const a = Math.floor(random() * PEOPLE);
    // In a small community all know each other soon: half of its draws go elsewhere.
    const home = random() < (size[a] < 30 ? 0.4 : 0.8);
    const b = home ? first[a] + Math.floor(skewed(0.3) * size[a]) : Math.floor(skewed(0.33) * PEOPLE);
    if (a !== b) keys.add(Math.min(a, b) * PEOPLE + Math.max(a, b));
  }
  return keys;
}

/** Two years of one to three messages a tie, one way or the other, in the order of time, as CSV. */
function sourceOf(random) {
  const ways = [];
  for (const key of pairsOf(random)) {
    const [a, b] = [Math.floor(key / PEOPLE), key % PEOPLE];
    for (let n = 1 + Math.floor(3.9 * random() ** 1.5); n > 0; n -= 1)
      ways.push(random() < 0.5 ? a * PEOPLE + b : b * PEOPLE + a);
  }
  for (let i = ways.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [ways[i], ways[j]] = [ways[j], ways[i]];
  }
  const chunks = [Buffer.from('time,from,to,kind\n')];
  for (let start = 0; start < ways.length; start += 10_000) {
    const rows = ways.slice(start, start + 10_000).map((way, i) => {
      const time = new Date(1.7e12 + Math.floor(((start + i) / ways.length) * 730 * DAY)).toISOString();
      return `${time},p${Math.floor(way / PEOPLE)},p${way % PEOPLE},message\n`;
    });
    chunks.push(Buffer.from(rows.join('')));
  }
  return {
    name: 'planted.csv',
    bytes: async function* () {
      yield* chunks;
    },
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
  const tieOf = timed('  tie of each row', () => tieOfRows(log, network));
  const days = timed('  days of each tie', () => tieDaysOf(log, network, { eventLimit, tieOf }));
  const slots = timed('  days of each person', () => slotsOf(network, days));
  const contacts = timed('  contacts', () => contactsOf(log, ties.asOf));
  timed('  answers', () => answersOf(log, network, tieOf));
  timed('  drawing out', () => drawingOutOf(network, days, contacts));
  const clock = clockOf({ log, network, eventLimit, days, slots });
  const { draws } = timed('  introductions, triangles with them', () =>
    introductionsOf(network, { clock, places: 1, seed: 1 }),
  );
  return draws;
}

const say = (line) => process.stdout.write(`${line}\n`);
const before = process.cpuUsage();
const source = sourceOf(randomOf(1));
const made = process.cpuUsage(before).user / 1e6;
const read = await readLog([source]);
const reading = process.cpuUsage(before).user / 1e6 - made;
const log = peopledLogOf(read, null);
const ties = tiesOf(log, OPTIONS);
say(`${PEOPLE} people, ${ties.size} ties, ${log.size} interactions; processor seconds, best of ${RUNS}:`);
let last;
let found;
for (let run = 0; run < RUNS; run += 1) {
  ({ analysis: found } = timed('the whole analysis', () => analyze(read, { seed: 1 })));
  last = measure(log, ties);
  last.draws = parts(log, ties);
}
const graph = timed('graph of the peer', () => graphOf(networkOf(ties, PEOPLE)));
timed('one Louvain run of the peer', () => louvain(graph, { rng: randomOf(1) }));
for (const [what, seconds] of best) say(`  ${what.padEnd(36)} ${seconds.toFixed(2).padStart(7)} s`);
const sumOf = (...names) => names.reduce((sum, what) => sum + best.get(what), 0);
const ours = sumOf('network', 'communities', 'shape', 'roles');
const all = best.get('the whole analysis');
const peer = sumOf('graph of the peer', 'one Louvain run of the peer');
const against = (seconds) => `${seconds.toFixed(1)} s, ${(seconds / peer).toFixed(1)} times`;
say(`reading it as CSV, not counted: ${reading.toFixed(1)} s`);
say(
  `all measures of the whole: ${against(ours)} what the peer takes for one grouping (${peer.toFixed(1)} s)`,
);
say(
  `the whole analysis, ${found.communities.length - 1} communities and the deep ties measured too: ${against(all)}`,
);
const { exact, paths, error, parts_error = 0 } = found.sampling.betweenness;
say(
  `${last.communities.runs} Louvain run, ${last.shape.resamples} resamples, ${last.draws} shuffles, betweenness ${exact ? 'exact' : `from ${paths} paths, error ${error}`}, in communities up to ${parts_error}`,
);
say(`limit for a million ties: ${LIMIT} s; ${all <= LIMIT ? 'held' : 'BROKEN'}`);
