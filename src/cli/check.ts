import { existsSync } from 'node:fs';
import { depthNotesAmong, type SavedFindings } from '../analysis/index.js';
import {
  type Baseline,
  baselineOf,
  baselineTextOf,
  checkedOf,
  type Limits,
  limitsOf,
  placedOf,
  readBaseline,
  refuseBaseline,
  starterOf,
  usualLimitsOf,
} from '../check/index.js';
import { UserError } from '../errors.js';
import { sketchOf } from '../kit/index.js';
import type { Analysis, Checked, PersonRow } from '../model.js';
import type { CheckReporterName } from '../report/check/index.js';
import {
  formOf,
  refuseBesideInit,
  refuseOverwriting,
  refuseTwice,
  textOf,
  USUAL_FILES,
  write,
} from './check-files.js';
import type { ShowOptions } from './options.js';
import { refuseOutput, writeOut } from './output.js';
import { savedOf } from './saved.js';
import { say } from './say.js';

export interface CheckOptions extends Omit<ShowOptions, 'as'> {
  as?: CheckReporterName;
  limits?: string;
  baseline?: string;
  saveBaseline?: string;
  init?: boolean;
}

/** Holds a log or a saved analysis against limits; true when all of them hold. */
export async function check(logs: readonly string[], options: CheckOptions): Promise<boolean> {
  refuseBesideInit(options);
  const as = formOf(options);
  refuseOutput(options.output);
  refuseOutput(options.saveBaseline);
  refuseTwice(logs, options);
  await refuseOverwriting(logs, options);
  const baseline = options.baseline === undefined ? null : await baselineAt(options.baseline);
  const file = limitsFileOf(options);
  const text = file === null || options.init ? null : await textOf(file);
  const name = file === '-' ? 'stdin' : (file as string);
  const asked = text === null ? [] : limitsOf(text, name).limits;
  const everybody = asked.some(({ where }) => where.type === 'around');
  const { analysis, people } = await foundOf(logs, options, everybody);
  if (options.init) return init(analysis, file as string);
  if (baseline !== null) refuseBaseline(baseline, options.baseline as string, analysis);
  const told = text === null ? usualOf(baseline, options) : limitsOf(text, name, analysis.legend);
  if (told === null) return save(analysis, null, options);
  const limits = placedOf(told, people);
  // The first baseline is held against itself, so that limits that need one do not keep it from being saved.
  const before = baseline ?? (options.saveBaseline === undefined ? null : baselineOf(analysis, limits));
  const checked = {
    ...toldOf(checkedOf(analysis, limits, before), analysis),
    baseline: baseline?.last ?? null,
  };
  await write(checked, as, options);
  if (options.saveBaseline === undefined) return checked.ok;
  if (checked.ok) return save(analysis, limits, options);
  say(`${options.saveBaseline}: not saved, because the check failed.`);
  return false;
}

/** With what the analysis says of its depth model, if it has one. */
function toldOf(checked: Checked, { notes }: Analysis): Checked {
  const [depth = null, ...cautions] = depthNotesAmong(notes);
  return { ...checked, depth, notes: [...cautions, ...checked.notes] };
}

async function baselineAt(file: string): Promise<Baseline> {
  if (existsSync(file)) return readBaseline(await textOf(file), file);
  throw new UserError(
    `${file}: no such file or folder`,
    'Check the spelling, or save one first: tiedepth check LOG --save-baseline FILE.',
  );
}

interface Found {
  readonly analysis: Analysis;
  /** Null where a saved analysis does not keep everybody. */
  readonly people: Iterable<PersonRow> | null;
}

/** Without a log's readers where a saved analysis is enough: they take longer to load than it takes to check. */
async function foundOf(logs: readonly string[], options: CheckOptions, everybody: boolean): Promise<Found> {
  const shown = options as ShowOptions;
  const saved = await savedOf(logs, shown, everybody);
  if (saved !== null) return { analysis: sketched(saved), people: saved.everyPerson };
  const { findingsOf } = await import('./show.js');
  const findings = await findingsOf(logs, shown);
  const { sayProblems } = await import('./tell.js');
  sayProblems(findings.analysis.ledger);
  return { analysis: findings.analysis, people: findings.people() };
}

/** With the sketch of its people, where an analysis was saved before there were any, and keeps everybody. */
function sketched({ analysis, everyPerson }: SavedFindings): Analysis {
  if (analysis.sketch !== undefined || everyPerson === null) return analysis;
  return { ...analysis, sketch: sketchOf(everyPerson.map(({ person }) => person)) };
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
