import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import process from 'node:process';
import {
  type Baseline,
  baselineOf,
  baselineTextOf,
  checkedOf,
  type Limits,
  limitsOf,
  readBaseline,
  starterOf,
  usualLimitsOf,
} from '../check/index.js';
import { UserError } from '../errors.js';
import type { Analysis, Checked } from '../model.js';
import { CHECK_REPORTERS, type CheckReporter, type CheckReporterName } from '../report/index.js';
import { lookOf } from './form.js';
import type { ShowOptions } from './options.js';
import { writeOut } from './output.js';
import { savedOf } from './saved.js';
import { say } from './say.js';
import { identityOf } from './sources.js';
import { unreadable } from './unreadable.js';

export interface CheckOptions extends Omit<ShowOptions, 'as'> {
  as?: CheckReporterName;
  limits?: string;
  baseline?: string;
  saveBaseline?: string;
  init?: boolean;
}

/** Read when --limits is not given; --init writes the first. */
export const USUAL_FILES = ['tiedepth.limits.yaml', 'tiedepth.limits.yml', 'tiedepth.limits.json'] as const;

/** Holds a log or a saved analysis against limits; true when all of them hold. */
export async function check(logs: readonly string[], options: CheckOptions): Promise<boolean> {
  const as = formOf(options);
  refuseOverwriting(logs, options);
  const baseline =
    options.baseline === undefined ? null : readBaseline(textOf(options.baseline), options.baseline);
  const file = limitsFileOf(options);
  const text = file === null || options.init ? null : textOf(file);
  if (text !== null) limitsOf(text, file as string);
  const analysis = await analysisOf(logs, options);
  if (options.init) return init(analysis, file as string);
  const limits = text === null ? usualOf(baseline, options) : limitsOf(text, file as string, analysis.legend);
  if (limits === null) return save(analysis, null, options);
  // The first baseline is held against itself, so that limits that need one do not keep it from being saved.
  const before = baseline ?? (options.saveBaseline === undefined ? null : baselineOf(analysis, limits));
  const checked = checkedOf(analysis, limits, before);
  await write(checked, as, options);
  if (options.saveBaseline === undefined) return checked.ok;
  if (checked.ok) return save(analysis, limits, options);
  say(`${options.saveBaseline}: not saved, because the check failed.`);
  return false;
}

/** Without a log's readers where a saved analysis is enough: they take longer to load than it takes to check. */
async function analysisOf(logs: readonly string[], options: CheckOptions): Promise<Analysis> {
  const shown = options as ShowOptions;
  const saved = await savedOf(logs, shown);
  if (saved !== null) return saved.analysis;
  const { findingsOf } = await import('./show.js');
  const { analysis } = await findingsOf(logs, shown);
  const { sayProblems } = await import('./tell.js');
  sayProblems(analysis.ledger);
  return analysis;
}

function limitsFileOf({ limits, baseline, saveBaseline, init: starting }: CheckOptions): string | null {
  if (starting) return limits ?? USUAL_FILES[0];
  if (limits !== undefined) return limits;
  const usual = USUAL_FILES.find((name) => existsSync(name));
  if (usual !== undefined) return usual;
  if (baseline !== undefined || saveBaseline !== undefined) return null;
  throw new UserError(
    `nothing to check against: no --limits, no --baseline, and no ${USUAL_FILES[0]} here`,
    'Write a starter and edit it: tiedepth check LOG --init.',
  );
}

function usualOf(baseline: Baseline | null, { baseline: file }: CheckOptions): Limits | null {
  return baseline === null ? null : usualLimitsOf(baseline, file as string);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function init(analysis: Analysis, file: string): Promise<boolean> {
  if (file === '-') await writeOut([starterOf(analysis)], undefined);
  else {
    await writeOut([starterOf(analysis)], file);
    say(`${file}: written from the present state. Edit it, then: tiedepth check LOG --limits ${file}`);
  }
  return true;
}

async function save(
  analysis: Analysis,
  limits: Limits | null,
  { saveBaseline }: CheckOptions,
): Promise<boolean> {
  if (saveBaseline === undefined) return true;
  await writeOut([baselineTextOf(baselineOf(analysis, limits))], saveBaseline);
  if (saveBaseline !== '/dev/stdout') say(`${saveBaseline}: baseline saved.`);
  return true;
}

/** What would be lost: a log, limits that somebody wrote, or a file that is no baseline. */
function refuseOverwriting(logs: readonly string[], options: CheckOptions): void {
  const { saveBaseline, output, limits, init: starting, baseline } = options;
  if (starting && existsSync(limits ?? USUAL_FILES[0]))
    throw new UserError(
      `${limits ?? USUAL_FILES[0]}: is there already, and --init overwrites nothing`,
      'Name another file: --init --limits FILE, or - for standard output.',
    );
  const read = [...logs, ...(limits === undefined ? [] : [limits])].map(identityOf);
  for (const file of [saveBaseline, output]) {
    if (file !== undefined && read.includes(identityOf(file)))
      throw new UserError(`${file}: is read, and would be overwritten`, 'Name another file.');
  }
  if (output !== undefined && baseline !== undefined && identityOf(output) === identityOf(baseline))
    throw new UserError(
      `${output}: is the baseline, and would be overwritten`,
      'Name another file after -o.',
    );
  if (saveBaseline !== undefined && existsSync(saveBaseline) && !saveBaseline.startsWith('/dev/')) {
    refuseOther(saveBaseline);
  }
}

function refuseOther(file: string): void {
  const text = textOf(file);
  try {
    if (text.trim() !== '') readBaseline(text, file);
  } catch {
    throw new UserError(
      `${file}: is there and is no baseline, so it is not overwritten`,
      'Name another file.',
    );
  }
}

function formOf({ as, output }: CheckOptions): CheckReporterName {
  if (as !== undefined) return as;
  const ending = extname(output ?? '').toLowerCase();
  const forms = Object.entries(CHECK_REPORTERS) as [CheckReporterName, CheckReporter][];
  const found = forms.find(([, form]) => form.endings.includes(ending));
  if (found !== undefined) return found[0];
  if (ending === '' || output?.startsWith('/dev/')) return 'text';
  throw new UserError(
    `${output}: no form of verdicts ends in ${ending}`,
    'Tell it with --as: text, json, junit, github, markdown or tap.',
  );
}

/** Annotations go to standard output; the summary of the step, where GitHub names a file for it, gets the table. */
async function write(checked: Checked, as: CheckReporterName, options: CheckOptions): Promise<void> {
  const look = lookOf(options as ShowOptions);
  const form: CheckReporter = CHECK_REPORTERS[as];
  await writeOut([form.text(checked, look)], options.output);
  const summary = process.env.GITHUB_STEP_SUMMARY ?? '';
  if (as !== 'github' || summary === '') return;
  try {
    appendFileSync(summary, `${CHECK_REPORTERS.markdown.text(checked)}\n`);
  } catch (error) {
    throw unreadable(summary, error);
  }
}
