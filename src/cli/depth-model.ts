import type { DepthModel } from '../model.js';
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
