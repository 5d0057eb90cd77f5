import { depthNotesOf } from '../analysis/index.js';
import type { AnalyzeOptions, DepthModel, InteractionLog } from '../model.js';
import { modelOf } from '../ties/index.js';
import { sourceOf } from './sources.js';

const MOST = 1 << 20;

/** The depth model that a file holds. */
export async function depthModelOf(path: string): Promise<DepthModel> {
  const source = sourceOf(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.bytes()) {
    size += chunk.length;
    if (size > MOST) break;
    chunks.push(chunk);
  }
  return modelOf(Buffer.concat(chunks).toString('utf8'), path);
}

/** What there is to say of the depth model that a log is read with, if it is. */
export function depthTellingOf({ attendance }: InteractionLog, given: AnalyzeOptions): string[] {
  return depthNotesOf(given, attendance.event.length > 0);
}
