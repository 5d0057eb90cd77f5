import { attention } from './attention.js';
import { bothWorlds } from './both-worlds.js';
import { kinship } from './kinship.js';
import { recency } from './recency.js';
import { reciprocity } from './reciprocity.js';
import { rhythm } from './rhythm.js';
import { span } from './span.js';
import { variety } from './variety.js';

/** The facets of a tie, in the order of their columns. */
export const FACETS = [attention, rhythm, span, reciprocity, variety, kinship, bothWorlds, recency] as const;
