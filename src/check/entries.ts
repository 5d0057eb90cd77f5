import { SEVERITIES, type Severity } from '../model.js';
import { complaintOf, type Entry } from './document.js';
import type { Slack } from './limit.js';
import type { Limitable } from './measures.js';

/** Text of an entry; null when the entry is not there. */
export function textOf(entry: Entry | undefined): string | null {
  if (entry === undefined) return null;
  const { value } = entry;
  if (value.type === 'scalar' && typeof value.value === 'string' && value.value !== '') return value.value;
  throw complaintOf(value, `${entry.key} must be text`, 'Put it in quotes if it looks like a number.');
}

export function numberOf(entry: Entry | undefined): number | null {
  if (entry === undefined) return null;
  const { value } = entry;
  if (value.type === 'scalar' && typeof value.value === 'number' && Number.isFinite(value.value))
    return value.value;
  const share = value.type === 'scalar' && /^\d+(\.\d+)?\s*%$/.exec(String(value.value));
  throw complaintOf(
    value,
    `${entry.key} must be a number`,
    share
      ? `Write ${String(value.value)} as ${Number.parseFloat(String(value.value)) / 100}.`
      : 'Such as 0.3, without quotes.',
  );
}

/** `5%` of the baseline's value, or an amount in the measure's own units. */
export function slackOf(entry: Entry | undefined, measure: Limitable): Slack | null {
  if (entry === undefined) return null;
  const { value } = entry;
  if (measure.better === null)
    throw complaintOf(entry, `${measure.name} has no better side to be worse than`, 'Use min and max.');
  const raw = value.type === 'scalar' ? value.value : null;
  const found = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(raw));
  if (found !== null) return { amount: Number(found[1]) / 100, percent: true };
  if (typeof raw === 'number' && raw >= 0 && Number.isFinite(raw)) return { amount: raw, percent: false };
  throw complaintOf(value, 'not-worse-by must be a share such as 5% or a number from 0', 'Write 5% or 0.05.');
}

export function severityOf(entry: Entry | undefined): Severity {
  const word = textOf(entry) ?? 'fail';
  const found = SEVERITIES.find((severity) => severity === word);
  if (found !== undefined) return found;
  throw complaintOf((entry as Entry).value, `severity: ${word} is unknown`, 'Write fail or warn.');
}
