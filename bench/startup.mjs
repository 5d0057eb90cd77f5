/**
 * How long `tiedepth --version` takes as a whole process, against `node -e 0` in the same run, in turn.
 * Run: npm run build && node bench/startup.mjs
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const RUNS = 25;
const commands = {
  'node -e 0': ['-e', '0'],
  'tiedepth --version': ['bin/tiedepth.js', '--version'],
  'tiedepth report --help': ['bin/tiedepth.js', 'report', '--help'],
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run < RUNS + 2; run += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    // The first two runs warm the disk's cache.
    if (run >= 2) times[name].push(performance.now() - start);
  }
}

const medianOf = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const bare = medianOf(times['node -e 0']);
for (const [name, values] of Object.entries(times)) {
  const median = medianOf(values);
  process.stdout.write(
    `${name.padEnd(24)} ${median.toFixed(0).padStart(5)} ms  ${(median / bare).toFixed(2)} × node -e 0\n`,
  );
}
process.stdout.write(`limit for --version: 2 × node -e 0 + 60 ms = ${(2 * bare + 60).toFixed(0)} ms\n`);
