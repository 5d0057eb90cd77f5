/**
 * How long everything takes that is measured of a log of so many ties among so many people: the whole analysis (depth,
 * communities, the shape of the whole, of each community and of the deep ties, roles, introductions, audits), for a
 * network of one kind or, one process each, of all. By the clock and in processor time, the best of some runs, and the
 * most memory. The limit is held against processor time: the clock shows what else a machine does. Reading the log as CSV is told, and not counted. Against a peer in the same run: one run of
 * graphology-communities-louvain on the same ties, with its graph.
 * Run: npm run build && node bench/network.mjs [ties] [people] [runs] [kind, or all]
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { readLog } from '../dist/interactions/index.js';
import { randomOf } from '../dist/kit/index.js';
import { analyze } from '../dist/pipeline.js';
import { KINDS } from './kinds.mjs';

const [, , TIES = '1000000', PEOPLE = String(Number(TIES) / 10), RUNS = '3', KIND = 'planted'] = process.argv;
const [ties, people] = [Number(TIES), Number(PEOPLE)];
/** Seconds for a million ties. */
const LIMIT = 20;
const DAY = 86_400_000;
const CHUNK = 10_000;

const say = (line) => process.stdout.write(`${line}\n`);

/** What an act takes: seconds on the clock, and of processor time. */
function timed(act) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = act();
  const { user, system } = process.cpuUsage(before);
  return { value, clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

/** Messages, one way or the other, in the order of time, and guests of events. */
function sourcesOf({ of, each = 0, days = 730 }, random) {
  const made = of({ random, ties, people });
  const { pairs, events } = made instanceof Set ? { pairs: made, events: [] } : made;
  const ways = [];
  for (const key of pairs) {
    const [a, b] = [Math.floor(key / people), key % people];
    for (let n = each || 1 + Math.floor(3.9 * random() ** 1.5); n > 0; n -= 1)
      ways.push(random() < 0.5 ? a * people + b : b * people + a);
  }
  for (let i = ways.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [ways[i], ways[j]] = [ways[j], ways[i]];
  }
  const timeOf = (share) => new Date(1.7e12 + Math.floor(share * days * DAY)).toISOString();
  const rowOf = (way) => `p${Math.floor(way / people)},p${way % people},message`;
  const timedOf = (way, i) => `${rowOf(way)},${timeOf(i / ways.length)}`;
  const guestsOf = (guests, e) => guests.map((p) => `e${e},p${p},${timeOf(e / events.length)}`).join('\n');
  const messages = days === 0 ? ['from,to,kind', ways, rowOf] : ['from,to,kind,time', ways, timedOf];
  const sources = [sourceOf('messages.csv', ...messages)];
  if (events.length > 0) sources.push(sourceOf('events.csv', 'event,person,start', events, guestsOf));
  return sources;
}

function sourceOf(name, head, rows, rowOf) {
  const chunks = [Buffer.from(`${head}\n`)];
  for (let start = 0; start < rows.length; start += CHUNK) {
    const lines = rows.slice(start, start + CHUNK).map((row, i) => `${rowOf(row, start + i)}\n`);
    chunks.push(Buffer.from(lines.join('')));
  }
  return {
    name,
    bytes: async function* () {
      yield* chunks;
    },
  };
}

/** The peer knows the log as pairs: its graph, and one grouping. */
function groupedByPeer({ from, to }, size) {
  const graph = new UndirectedGraph();
  for (let i = 0; i < size; i += 1) graph.mergeEdge(from[i], to[i]);
  return louvain(graph, { rng: randomOf(1), getEdgeWeight: null });
}

async function measured(kind) {
  const sources = sourcesOf(KINDS[kind], randomOf(1));
  const reading = process.cpuUsage();
  const log = await readLog(sources);
  const read = process.cpuUsage(reading).user / 1e6;
  let best = { clock: Infinity, processor: Infinity };
  let last;
  for (let run = 0; run < Number(RUNS); run += 1) {
    const { value, clock, processor } = timed(() => analyze(log, { seed: 1 }));
    last = value.analysis;
    best = { clock: Math.min(best.clock, clock), processor: Math.min(best.processor, processor) };
  }
  const memory = process.resourceUsage().maxRSS / 1024;
  const { processor: peer } = timed(() => groupedByPeer(log, log.size));
  return { ...best, peer, memory, read, log, analysis: last };
}

async function tell(kind) {
  const { clock, processor, peer, memory, read, log, analysis } = await measured(kind);
  const { summary, grouping, communities, sampling } = analysis;
  const { exact, paths, error, parts_error = 0 } = sampling.betweenness;
  say(
    `${kind}: ${summary.people} people, ${summary.ties} ties, ${log.size} interactions, ${grouping.communities} communities: ` +
      `${clock.toFixed(1)} s (processor ${processor.toFixed(1)} s, ${(processor / peer).toFixed(1)} times one grouping by the peer), ` +
      `${memory.toFixed(0)} MB; ${processor <= LIMIT ? 'held' : 'BROKEN'}`,
  );
  say(
    `  ${communities[0].shape}; ${sampling.resamples} resamples, ${sampling.rewirings} rewired, betweenness ` +
      `${exact ? 'exact' : `from ${paths} paths, error ${error}`}, in parts up to ${parts_error}; limit for a million ties: ${LIMIT} s; read in ${read.toFixed(1)} s`,
  );
}

if (KIND === 'all')
  for (const kind of Object.keys(KINDS))
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), TIES, PEOPLE, RUNS, kind], {
      stdio: 'inherit',
    });
else await tell(KIND);
