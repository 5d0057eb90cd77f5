import { appendFileSync, createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import process from 'node:process';
import { readBaseline } from '../check/index.js';
import { UserError } from '../errors.js';
import type { Checked } from '../model.js';
import { CHECK_REPORTERS, type CheckReporter, type CheckReporterName } from '../report/check/index.js';
import type { CheckOptions } from './check.js';
import { lookOf } from './form.js';
import { identityOf } from './identity.js';
import type { ShowOptions } from './options.js';
import { writeOut } from './output.js';
import { say } from './say.js';
import { unreadable } from './unreadable.js';

/** Read when --limits is not given; --init writes the first. */
export const USUAL_FILES = ['tiedepth.limits.yaml', 'tiedepth.limits.yml', 'tiedepth.limits.json'] as const;

/** Far more than limits or a baseline ever are. */
const MOST = 2 ** 24;

/** A small file, whole; `-` is standard input, which may be slow. A device without end is not read to its end. */
export async function textOf(path: string): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of path === '-' ? process.stdin : createReadStream(path)) {
      parts.push(part as Buffer);
      size += (part as Buffer).length;
      if (size > MOST) break;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (size <= MOST) return Buffer.concat(parts).toString('utf8');
  throw new UserError(
    `${path === '-' ? 'stdin' : path}: larger than 16 MB`,
    'Limits and baselines are small; check which file this is.',
  );
}

/** Standard input is read once: it is the log, or the limits. */
export function refuseTwice(logs: readonly string[], { limits, init: starting }: CheckOptions): void {
  if (limits === '-' && !starting && logs.includes('-'))
    throw new UserError(
      'both the log and the limits are to come from standard input',
      'Name a file for one of them.',
    );
}

/** A starter of limits is no verdict: where those would go, and what they are held against, means nothing for it. */
export function refuseBesideInit({ init, output, as, baseline, saveBaseline }: CheckOptions): void {
  if (!init) return;
  const given = { '-o': output, '--as': as, '--baseline': baseline, '--save-baseline': saveBaseline };
  const found = Object.entries(given).find(([, value]) => value !== undefined);
  if (found === undefined) return;
  throw new UserError(
    `${found.join(' ')}: --init writes limits, and checks nothing`,
    found[0] === '-o'
      ? `Name the file of limits: --init --limits ${output}${output === '-' ? '' : ', or - for standard output'}.`
      : `Leave ${found[0]} out, or check in a second run.`,
  );
}

/** What would be lost: a log, limits that somebody wrote, or a file that is no baseline. */
export async function refuseOverwriting(logs: readonly string[], options: CheckOptions): Promise<void> {
  const { saveBaseline, output, limits, init: starting, baseline, people } = options;
  if (starting && existsSync(limits ?? USUAL_FILES[0]))
    throw new UserError(
      `${limits ?? USUAL_FILES[0]}: is there already, and --init overwrites nothing`,
      'Name another file: --init --limits FILE, or - for standard output.',
    );
  const files = [...logs, ...(limits === undefined ? USUAL_FILES : [limits]), people];
  const read = files.flatMap((file) => (file === undefined ? [] : [identityOf(file)]));
  for (const file of [saveBaseline, output]) {
    if (file !== undefined && read.includes(identityOf(file)))
      throw new UserError(`${file}: is read, and would be overwritten`, 'Name another file.');
  }
  const baselines = [baseline, saveBaseline].flatMap((file) =>
    file === undefined ? [] : [identityOf(file)],
  );
  if (output !== undefined && baselines.includes(identityOf(output)))
    throw new UserError(
      `${output}: is the baseline, and would be overwritten`,
      'Name another file after -o.',
    );
  if (saveBaseline !== undefined && existsSync(saveBaseline) && !saveBaseline.startsWith('/dev/')) {
    await refuseOther(saveBaseline);
  }
}

async function refuseOther(file: string): Promise<void> {
  const text = await textOf(file);
  try {
    if (text.trim() !== '') readBaseline(text, file);
  } catch {
    throw new UserError(
      `${file}: is there and is no baseline, so it is not overwritten`,
      'Name another file; or, if it was meant to be one, remove it first.',
    );
  }
}

/** The form of the verdicts: as told, or as the file's ending says. */
export function formOf({ as, output }: CheckOptions): CheckReporterName {
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
export async function write(checked: Checked, as: CheckReporterName, options: CheckOptions): Promise<void> {
  const look = lookOf(options as ShowOptions);
  const form: CheckReporter = CHECK_REPORTERS[as];
  await writeOut([form.text(checked, look)], options.output);
  const summary = process.env.GITHUB_STEP_SUMMARY ?? '';
  if (as !== 'github' || summary === '') return;
  try {
    appendFileSync(summary, `${CHECK_REPORTERS.markdown.text(checked)}\n`);
  } catch (error) {
    const { message } = unreadable(summary, error) as Error;
    say(`Warning: no summary of the step is written, GITHUB_STEP_SUMMARY is ${message}.`);
  }
}
