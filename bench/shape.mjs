/**
 * How long the shape of a network takes, against peers in the same run: betweenness of graphology-metrics, and the web
 * index as one would write it first. Ratios hold on any machine; seconds do not. Run: npm run build && node bench/shape.mjs
 */
import { performance } from 'node:perf_hooks';
import graphology from 'graphology';
import metrics from 'graphology-metrics';
import { randomOf } from '../dist/kit/index.js';
import { dismantlingOf, equalsOf, networkOf, pathsOf, webIndexOf } from '../dist/network/index.js';
import { SHAPE_MEASURES, shapeOf } from '../dist/shape/index.js';

/** Random ties, a third of them with one of a few hubs. */
function networkFrom(people, draws, seed) {
  const random = randomOf(seed);
  const keys = new Set();
  while (keys.size < draws) {
    const p = Math.floor(random() * people);
    const q = Math.floor(random() * (random() < 0.33 ? people / 100 : people));
    if (p !== q) keys.add(Math.min(p, q) * people + Math.max(p, q));
  }
  const sorted = Float64Array.from(keys).sort();
  const a = Uint32Array.from(sorted, (key) => Math.floor(key / people));
  const b = Uint32Array.from(sorted, (key) => key % people);
  const column = (value) => new Float64Array(sorted.length).fill(value);
  return networkOf(
    {
      size: sorted.length,
      ...{ a, b, depth: column(0.3), interactions: column(3), aToB: column(2), bToA: column(1) },
      deep: new Uint8Array(sorted.length),
    },
    people,
  );
}

function graphOf(network) {
  const graph = new graphology.UndirectedGraph();
  for (let p = 0; p < network.people; p += 1) graph.addNode(p);
  for (let i = 0; i < network.ties; i += 1) graph.addEdge(network.a[i], network.b[i]);
  return graph;
}

/**
 * The web index from its definition: everybody's ties counted again, and the largest group searched, at each step; of
 * equals the first leaves, so that it is one of the orders over which ours is the mean.
 */
function naiveWebIndexOf(network) {
  const n = network.people;
  const gone = new Uint8Array(n);
  let sum = 0;
  for (let q = 1; q <= n; q += 1) {
    gone[bestOf(network, gone)] = 1;
    sum += largestOf(network, gone);
  }
  return (2 * (sum - (n - 1))) / ((n - 1) * (n - 2));
}

function bestOf({ people, offsets, neighbours }, gone) {
  let [best, most] = [-1, -1];
  for (let p = 0; p < people; p += 1) {
    if (gone[p] === 1) continue;
    let degree = 0;
    for (let at = offsets[p]; at < offsets[p + 1]; at += 1) degree += 1 - gone[neighbours[at]];
    if (degree > most) [best, most] = [p, degree];
  }
  return best;
}

function largestOf(network, gone) {
  const seen = gone.slice();
  let largest = 0;
  for (let p = 0; p < network.people; p += 1)
    if (seen[p] === 0) largest = Math.max(largest, groupOf(network, p, seen));
  return largest;
}

function groupOf({ offsets, neighbours }, start, seen) {
  const waiting = [start];
  seen[start] = 1;
  let size = 0;
  while (waiting.length > 0) {
    const p = waiting.pop();
    size += 1;
    for (let at = offsets[p]; at < offsets[p + 1]; at += 1) {
      if (seen[neighbours[at]] === 1) continue;
      seen[neighbours[at]] = 1;
      waiting.push(neighbours[at]);
    }
  }
  return size;
}

function timed(act) {
  const start = performance.now();
  const value = act();
  return { value, ms: performance.now() - start };
}

const say = (line) => process.stdout.write(`${line}\n`);
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const compare = (what, ours, peer, name) =>
  say(
    `${what}: ${seconds(ours.ms)}, ${name} ${seconds(peer.ms)}: ${(peer.ms / ours.ms).toFixed(1)} times as fast`,
  );

const small = networkFrom(2000, 6000, 1);
// Warm both, so that the first does not pay for the compiler.
const warm = networkFrom(500, 1500, 9);
for (const of of [webIndexOf, naiveWebIndexOf, pathsOf]) of(warm);
metrics.centrality.betweenness(graphOf(warm), { getEdgeWeight: null, normalized: false });
const { keys } = equalsOf(small);
const once = timed(() => webIndexOf({ ...small, equals: { keys, orders: [1, 1] } }));
const naive = timed(() => naiveWebIndexOf(small));
compare('web index in one order of equals, 2,000 people', once, naive, 'from its definition');
const web = timed(() => webIndexOf(small));
say(`the mean of ${dismantlingOf(small).sums.length} orders: ${seconds(web.ms)}`);
if (Math.abs(web.value - naive.value) > 0.02) throw new Error('the two web indexes differ');

const middle = networkFrom(600, 3500, 2);
const graph = graphOf(middle);
const exact = timed(() => pathsOf(middle));
const peer = timed(() => metrics.centrality.betweenness(graph, { getEdgeWeight: null, normalized: false }));
compare('betweenness, exact, 600 people', exact, peer, 'graphology-metrics');
const off = exact.value.betweenness.map((b, p) => Math.abs(b - peer.value[p]));
if (Math.max(...off) > 1e-6) throw new Error('the two betweennesses differ');

const large = networkFrom(100_000, 1_000_000, 3);
say(`${large.people} people, ${large.ties} ties:`);
for (const { term, of } of SHAPE_MEASURES) {
  const { ms, value } = timed(() => of(large));
  if (ms > 100) say(`  ${term.name.padEnd(28)} ${seconds(ms).padStart(8)}  ${value}`);
}
const again = networkFrom(100_000, 1_000_000, 3);
const all = timed(() => shapeOf(again, 1));
say(`all measures, class, margin and stability (${all.value.resamples} resamples): ${seconds(all.ms)}`);
