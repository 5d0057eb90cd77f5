import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const PROGRAM = `
import { createReadStream } from 'node:fs';
import { type Analysis, analyze, type InteractionLog, readLog, type Source, textOf, UserError } from 'tiedepth';

const path = 'node_modules/tiedepth/fixtures/logs/two-teams-one-bridge.csv';
const source: Source = { name: path, bytes: () => createReadStream(path) };
const log: InteractionLog = await readLog([source], { zone: 'Europe/Paris' });
const findings = analyze(log, { seed: 7 });
const { summary }: Analysis = findings.analysis;
console.log(summary.people, summary.ties);
for (const tie of findings.ties(1)) console.log(typeof tie.depth);
for (const part of textOf('people', 'csv', findings, { width: 80, colour: false, bom: false })) console.log(part.slice(0, 16));
await readLog([]).catch((error: unknown) => console.log(error instanceof UserError));
`;

/** An empty project with the packed package in it, its dependencies linked from here. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiedepth-installed-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' });
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string;
  execFileSync('tar', ['xzf', packed], { cwd: folder });
  renameSync(join(folder, 'package'), join(modules, 'tiedepth'));
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

test('the packed package runs on a log that it ships, and serves as a library with strict types', () => {
  const cwd = project();
  const report = execFileSync(
    process.execPath,
    ['node_modules/tiedepth/bin/tiedepth.js', 'report', 'node_modules/tiedepth/fixtures/logs/messy.csv'],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  expect(report).toContain('505 read: 490 used');
  writeFileSync(join(cwd, 'trial.ts'), PROGRAM);
  const strict = ['--strict', '--module', 'NodeNext', '--target', 'ES2022', '--types', 'node', 'trial.ts'];
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...strict], {
    cwd,
    stdio: 'inherit',
  });
  expect(execFileSync(process.execPath, ['trial.js'], { cwd, encoding: 'utf8' })).toBe(
    '31 114\nnumber\nperson,community\ntrue\n',
  );
});
