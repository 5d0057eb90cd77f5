/**
 * What a window of a trend costs as windows overlap more and more, against a plain peer in the same run that cuts the
 * rows of each window out of the log and sums them again; and what the shape costs, which both have to draw anew.
 * Run: npm run build && node bench/trend.mjs [LOG], without one on a made-up log of 400,000 interactions in four years.
 */
import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { spanOf, timelineOf, windowsOf } from '../dist/change/index.js';
import { readLog } from '../dist/interactions/index.js';
import { randomOf } from '../dist/kit/index.js';
import { networkOf } from '../dist/network/index.js';
import { peopledLogOf } from '../dist/people/index.js';
import { DEFAULTS } from '../dist/pipeline.js';
import { communityRowOf } from '../dist/shape/index.js';
import { firmTiesOf, tiesOf } from '../dist/ties/index.js';

const DAY = 86_400_000;
const SAMPLED = 20;
const [, , path] = process.argv;

/** Days of talk: who talks to whom comes and goes, and a day of talk is a few rows. */
async function* madeUp() {
  const random = randomOf(1);
  const lines = ['time,from,to'];
  while (lines.length < 400_000) {
    const a = Math.floor(random() ** 2 * 3000);
    const b = (a + 1 + Math.floor(random() ** 3 * 40)) % 3000;
    const day = Math.floor(random() * 1460);
    for (let n = Math.floor(1 + 6 * random() ** 2); n > 0; n -= 1) {
      const pair = random() < 0.5 ? `p${a},p${b}` : `p${b},p${a}`;
      lines.push(`${new Date(1.6e12 + day * DAY + random() * DAY).toISOString()},${pair}`);
    }
  }
  yield new TextEncoder().encode(lines.join('\n'));
}

const source =
  path === undefined
    ? { name: 'made-up.csv', bytes: madeUp }
    : { name: path, bytes: () => createReadStream(path) };
const log = peopledLogOf(await readLog([source]), null);

function timed(times, name, run) {
  const start = performance.now();
  const result = run();
  times[name] = (times[name] ?? 0) + performance.now() - start;
  return result;
}

/** The plain way: look at every row of the log, keep those of the window, and renumber their people. */
function rowsOf(from, until) {
  const kept = [];
  for (let i = 0; i < log.size; i += 1) {
    if (log.time[i] >= from * DAY && log.time[i] < until * DAY) kept.push(i);
  }
  const found = [...new Set(kept.flatMap((i) => [log.from[i], log.to[i]]))].sort((x, y) => x - y);
  const at = new Map(found.map((p, i) => [p, i]));
  const picked = (column) => column.constructor.from(kept, (i) => column[i]);
  const names = ['time', 'kind', 'medium', 'place', 'count', 'minutes', 'file', 'line'];
  return {
    ...log,
    ...Object.fromEntries(names.map((name) => [name, picked(log[name])])),
    from: Uint32Array.from(kept, (i) => at.get(log.from[i])),
    to: Uint32Array.from(kept, (i) => at.get(log.to[i])),
    size: kept.length,
    people: found.map((p) => log.people[p]),
  };
}

const once = {};
const timeline = timed(once, 'timeline', () => timelineOf(log));
const whole = timed(once, 'whole', () => tiesOf(timeline.whole, DEFAULTS));
const say = (text) => process.stdout.write(`${text}\n`);
const many = (n) => Math.round(n).toLocaleString('en-US');
say(
  `${many(log.size)} rows summed once to ${many(timeline.whole.size)} (${(log.size / timeline.whole.size).toFixed(2)} to 1) in ${once.timeline.toFixed(0)} ms; all ties of the log: ${once.whole.toFixed(0)} ms`,
);
say('per window:      rows  summed     ties | ties of it, from rows: ms  ratio | shape, ms | all, ms  ratio');
for (const [window, step] of [
  ['7d', '7d'],
  ['30d', '7d'],
  ['90d', '7d'],
  ['365d', '7d'],
]) {
  const asked = { window: spanOf(window, ''), step: spanOf(step, ''), said: window };
  const windows = windowsOf(timeline.firstDay, timeline.lastDay, asked).filter((one) => one.whole);
  const every = Math.max(1, Math.floor(windows.length / SAMPLED));
  const sample = windows.filter((_, i) => i % every === every >> 1);
  const times = {};
  const sizes = { rows: 0, summed: 0, ties: 0 };
  for (const { from, until } of sample) {
    const options = { ...DEFAULTS, gate: 'off', asOf: until * DAY - 1 };
    const cut = timed(times, 'summed', () => timeline.cutOf(from, until).log);
    const ties = timed(times, 'summed', () => tiesOf(cut, options));
    const rows = timed(times, 'rows', () => rowsOf(from, until));
    const again = timed(times, 'rows', () => tiesOf(rows, options));
    if (again.size !== ties.size || again.depth.some((depth, i) => depth !== ties.depth[i]))
      throw new Error(`the window from ${from} has other ties`);
    timed(times, 'shape', () => {
      const network = networkOf(firmTiesOf(ties), cut.people.length);
      return communityRowOf('all', network, { people: cut.people, seed: 1, wholeTies: whole.size });
    });
    sizes.rows += rows.size;
    sizes.summed += cut.size;
    sizes.ties += ties.size;
  }
  const mean = (x) => x / sample.length;
  const number = (x, width) => many(mean(x)).padStart(width);
  const [a, b, s] = [times.summed, times.rows, times.shape].map(mean);
  say(
    `${`${window} every ${step}`.padEnd(13)}${number(sizes.rows, 8)}${number(sizes.summed, 8)}${number(sizes.ties, 9)} | ${a.toFixed(1).padStart(6)} ms, ${b.toFixed(1).padStart(6)} ms  ${(b / a).toFixed(1).padStart(5)} × | ${s.toFixed(1).padStart(6)} ms | ${(a + s).toFixed(1).padStart(6)} ms  ${((b + s) / (a + s)).toFixed(2)} ×`,
  );
}
