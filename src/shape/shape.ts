import type { Network, Shape } from '../model.js';
import { classOf, evidenceOf, marginOf } from './class.js';
import { directionOf } from './direction.js';
import { SHAPE_MEASURES } from './measures.js';
import { stabilityOf } from './stability.js';
import { nextStageOf } from './stage.js';

/** The shape of a network: every measure, the class that they give, and how sure that class is. */
export function shapeOf(network: Network, seed: number): Shape {
  const evidence = evidenceOf(network);
  const shape = classOf(evidence);
  return {
    shape,
    direction: directionOf(network, shape),
    margin: marginOf(evidence),
    stability: stabilityOf(network, shape, seed),
    stage: nextStageOf(shape),
    measures: Object.fromEntries(
      SHAPE_MEASURES.map((measure) => [measure.term.name, measure.of(network)] as const),
    ),
  };
}
