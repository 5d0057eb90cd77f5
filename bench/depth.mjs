/**
 * How long depth and standings take, and how long with every facet read too, for a tenth, a half and all of a million
 * ties (two interactions and more each, skewed as logs are), against two plain peers over the same interactions in the
 * same run: counting pairs in a Map by text keys, and building a graphology graph of the ties.
 * Run: npm run build && node bench/depth.mjs [ties]
 */
import { performance } from 'node:perf_hooks';
import { UndirectedGraph } from 'graphology';
import { randomOf } from '../dist/kit/index.js';
import { tiesOf } from '../dist/ties/index.js';

const LIMIT = 1500;
const RUNS = 5;
const MOST = Number(process.argv[2] ?? 1_000_000);
const DAY = 86_400_000;
const OPTIONS = { seed: 1, eventLimit: 100, halfLife: 90, asOf: null };

/** A log with so many ties: everybody has neighbours near by and some far away, a few people have very many. */
function logOf(ties) {
  const random = randomOf(1);
  const people = Math.ceil(ties * 0.3);
  const keys = new Set();
  while (keys.size < ties) {
    const a = Math.floor(random() ** 3 * people);
    const b = random() < 0.7 ? (a + 1 + Math.floor(random() * 8)) % people : Math.floor(random() * people);
    if (a !== b) keys.add(Math.min(a, b) * people + Math.max(a, b));
  }
  const from = [];
  const to = [];
  for (const key of keys) {
    const times = 1 + Math.floor(6 * random() ** 3);
    for (let n = 0; n < times; n += 1) {
      const pair = [Math.floor(key / people), key % people];
      const way = random() < 0.5 ? 0 : 1;
      from.push(pair[way]);
      to.push(pair[1 - way]);
    }
  }
  return columnsOf({ from, to, people, random });
}

function columnsOf({ from, to, people, random }) {
  const size = from.length;
  const kinds = [
    { name: 'message', medium: 'online', directed: true, known: true },
    { name: 'meetup', medium: 'offline', directed: false, known: true },
  ];
  const order = Uint32Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  const kind = Uint8Array.from({ length: size }, () => (random() < 0.1 ? 1 : 0));
  const none = new Float64Array(0);
  return {
    size,
    from: order.map((i) => from[i]),
    to: order.map((i) => to[i]),
    time: Float64Array.from({ length: size }, (_, i) => 1.7e12 + (i / size) * 700 * DAY),
    kind,
    medium: kind,
    place: new Uint32Array(size),
    count: new Float64Array(size).fill(1),
    minutes: Float32Array.from(kind, (k) => (k === 1 ? 45 : Number.NaN)),
    file: new Uint16Array(size),
    line: new Uint32Array(size),
    attendance: {
      size: 0,
      event: [],
      person: [],
      start: none,
      end: none,
      minutes: [],
      medium: [],
      events: [],
    },
    kinds,
    places: [''],
    people: Array.from({ length: people }, (_, p) => ({ name: `p${p}` })),
    notes: [],
  };
}

function countInMap({ size, from, to }) {
  const counts = new Map();
  for (let i = 0; i < size; i += 1) {
    const key = from[i] < to[i] ? `${from[i]} ${to[i]}` : `${to[i]} ${from[i]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts.size;
}

function graphOf({ size, a, b }) {
  const graph = new UndirectedGraph();
  for (let i = 0; i < size; i += 1) graph.mergeEdge(a[i], b[i]);
  return graph.size;
}

/** The least of a few runs, before the peers and after: whatever else the machine does only adds. */
function timeOf(run, runs = RUNS) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const rows = [MOST / 10, MOST / 2, MOST].map((ties) => {
  const log = logOf(ties);
  const before = timeOf(() => tiesOf(log, OPTIONS));
  const facets = timeOf(() => Object.values(tiesOf(log, OPTIONS).facets));
  const map = timeOf(() => countInMap(log), 1);
  const made = tiesOf(log, OPTIONS);
  const graph = timeOf(() => graphOf(made), 1);
  const depth = Math.min(
    before,
    timeOf(() => tiesOf(log, OPTIONS)),
  );
  process.stdout.write(
    `${made.size.toLocaleString('en-US').padStart(9)} ties of ${log.size.toLocaleString('en-US').padStart(9)} interactions: ` +
      `${depth.toFixed(0).padStart(5)} ms, ${((1e6 * depth) / (made.size + log.size)).toFixed(0)} ns per tie and interaction; ` +
      `${(depth / map).toFixed(2)} × a Map (${map.toFixed(0)} ms), ${(depth / graph).toFixed(2)} × a graphology graph (${graph.toFixed(0)} ms); ${facets.toFixed(0)} ms with all facets\n`,
  );
  return depth;
});
process.stdout.write(`limit for a million ties: ${LIMIT} ms; ${rows[2] <= LIMIT ? 'held' : 'BROKEN'}\n`);
