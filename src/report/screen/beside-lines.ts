import type { Analysis } from '../../model.js';
import type { Cell } from '../columns.js';

type Line = readonly [section: string, name: string, value: Cell, meaning: string];

const LOST = {
  ties_lost: 'Ties whose contact was all there',
  chance_ties_lost: 'Of these, no more than chance at shared events as it is',
  chance_ties_left: 'Of the ties left, no more than chance at shared events',
  deep_ties_lost: 'Deep ties that would no longer be deep, by what is left',
  people_lost: 'People who would have no tie left that is more than chance',
  web_index_without: 'Web index of the rest',
  largest_share_without: 'Largest group of the rest, as a share of all people',
  shape_without: 'Shape of the rest',
} as const;

/** What hangs on each medium and place, a line per number: section `loss of medium online`. */
export function lossLinesOf({ losses = [] }: Analysis): Line[] {
  return losses.flatMap((loss) =>
    Object.entries(LOST).map(([name, meaning]): Line => {
      return [`loss of ${loss.what} ${loss.name}`, name, loss[name as keyof typeof LOST] ?? null, meaning];
    }),
  );
}

/** The curve of the web index, and how much was drawn at random. */
export function curveLinesOf({ curve = [], sampling }: Analysis): Line[] {
  const meaning = 'Largest group, as a share of all people, with so many of the best-connected away';
  const lines = curve.map(({ away, share }): Line => ['curve', `without_${away}`, share, meaning]);
  if (sampling === undefined) return lines;
  const { betweenness, resamples, rewirings } = sampling;
  const inParts = [betweenness.parts_error ?? []].flat().map((error): Line => {
    return ['sampling', 'betweenness_error_parts', error, 'Nor in a community by itself, or among deep ties'];
  });
  return [
    ...lines,
    ['sampling', 'resamples', resamples, 'Resamples of the interactions behind the stability'],
    ['sampling', 'rewirings', rewirings, 'Rewired networks behind core_z'],
    [
      'sampling',
      'betweenness_paths',
      betweenness.paths,
      'Shortest paths drawn; empty where all were followed',
    ],
    ['sampling', 'betweenness_error', betweenness.error, 'Nobody is off by more than this'],
    ...inParts,
    ['sampling', 'betweenness_confidence', betweenness.confidence, 'With this confidence'],
  ];
}
