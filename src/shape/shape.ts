import { untracedOf } from '../kit/index.js';
import type { Network, Shape } from '../model.js';
import { componentsOf, pathsOf } from '../network/index.js';
import { classOf, evidenceOf, marginOf } from './class.js';
import { directionOf } from './direction.js';
import type { Effort } from './measure.js';
import { SHAPE_MEASURES } from './measures.js';
import { stabilityOf } from './stability.js';
import { nextStageOf } from './stage.js';

/**
 * The shape of a network: every measure, the class that they give, and how sure that class is. Of a part (see
 * `asPartOf`), with how many ties the whole has: what is drawn at random is drawn the less often the larger the log.
 */
export function shapeOf(network: Network, seed: number, wholeTies = network.ties): Shape {
  const effort: Effort = { seed, wholeTies };
  const evidence = evidenceOf(network);
  const shape = classOf(evidence);
  return {
    shape,
    direction: directionOf(network, shape),
    ...marginOf(evidence),
    ...stabilityOf(network, evidence, effort),
    ...drawnPathsOf(network, effort),
    pieces: piecesOf(network),
    stage: nextStageOf(shape, network.ties),
    measures: Object.fromEntries(
      SHAPE_MEASURES.map((measure) => [measure.term.name, untracedOf(measure.of(network, effort))] as const),
    ),
  };
}

/** Connected groups of two people or more: how many there are of each size, the largest first. */
export function piecesOf(network: Network): NonNullable<Shape['pieces']> {
  const groups = new Map<number, number>();
  for (const size of componentsOf(network).sizes) if (size > 1) groups.set(size, (groups.get(size) ?? 0) + 1);
  return [...groups].sort((x, y) => y[0] - x[0]).map(([people, many]) => ({ people, groups: many }));
}

/** Of what betweenness centralization and mean distance were estimated, where they were. */
function drawnPathsOf(network: Network, effort: Effort): Pick<Shape, 'paths'> {
  const { exact, sources, error } = pathsOf(network, effort);
  return exact ? {} : { paths: { drawn: sources, error } };
}
