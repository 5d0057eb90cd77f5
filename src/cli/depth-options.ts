import { type Command, InvalidArgumentError, Option } from 'commander';
import { GATES, type GateOption } from '../model.js';
import { DECIMAL } from './values.js';

/** What decides how deep a tie is, as commander hands it over. */
export interface DepthOptions {
  cut?: number;
  gate?: GateOption;
  weigh?: Record<string, number>;
  beyondChance?: boolean;
  /** A file that `calibrate` wrote. */
  depthModel?: string;
}

/** The options that only a log can answer, by their keys. */
export const DEPTH_KEYS = [
  'cut',
  'gate',
  'weigh',
  'beyondChance',
  'depthModel',
] as const satisfies readonly (keyof DepthOptions)[];

export function addDepthOptions(command: Command): void {
  command.option('--cut <depth>', 'depth from which a tie can be deep, 0 to 1 (default: 0.5)', share);
  command.addOption(
    new Option(
      '--gate <worlds>',
      'what deep needs beside depth: evidence in both worlds, in either, or off (default: both if the log has both)',
    ).choices(GATES),
  );
  addEvidenceOptions(command);
  command.option('--depth-model <file>', 'depth as calibrated on your own survey: see tiedepth calibrate');
}

/** What counts as evidence of closeness. */
export function addEvidenceOptions(command: Command): void {
  const weigh = 'what a kind or medium counts, such as reaction=0.1,offline=2';
  command.option('--weigh <kind=number>', weigh, weights);
  command.option('--beyond-chance', 'drop ties that rest on shared events by chance alone');
}

function share(text: string): number {
  const n = Number(text);
  if (text.trim() === '' || !(n >= 0 && n <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return n;
}

/** `reaction=0.2,offline=2`; the option may be given again, and what is told last holds. */
function weights(text: string, before: Readonly<Record<string, number>> = {}): Record<string, number> {
  const told = text.split(',').filter((part) => part.trim() !== '');
  const entries = told.map((part): [string, number] => {
    const [, name = '', number = ''] = /^(.*)=(.*)$/s.exec(part) ?? [];
    const n = Number(number);
    if (name.trim() === '' || !DECIMAL.test(number.trim()) || n < 0)
      throw new InvalidArgumentError('It must be kinds and numbers from 0, such as reaction=0.2,offline=2.');
    return [name.trim(), n];
  });
  if (entries.length === 0) throw new InvalidArgumentError('It is empty.');
  return Object.fromEntries([...Object.entries(before), ...entries]);
}
