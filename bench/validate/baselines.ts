import { UndirectedGraph } from 'graphology';
import metrics from 'graphology-metrics';
import { DAY } from '../../src/kit/index.js';
import type { Pairs } from '../../src/ties/pairs.js';

/** What one would rank pairs by without this program, a column each, the closest highest; 0 where it is not defined. */
export function baselinesOf(pairs: Pairs, people: number): Record<string, number[]> {
  const columnOf = (of: (i: number) => number): number[] =>
    Array.from({ length: pairs.size }, (_, i) => of(i) || 0);
  const graph = new UndirectedGraph();
  for (let p = 0; p < people; p += 1) graph.addNode(p);
  const edges = columnOf(() => 0).map((_, i) =>
    graph.addEdge(pairs.a[i]!, pairs.b[i]!, { weight: pairs.interactions[i]! }),
  );
  const disparity = metrics.edge.disparity(graph) as Record<string, number>;
  const simmelian = metrics.edge.simmelianStrength(graph) as Record<string, number>;
  return {
    count: columnOf((i) => pairs.interactions[i]!),
    days: columnOf((i) => pairs.days[i]!),
    'days from first to last': columnOf((i) => (pairs.last[i]! - pairs.first[i]!) / DAY),
    'reciprocity of counts': columnOf((i) => Math.min(pairs.aToB[i]!, pairs.bToA[i]!)),
    'overlap of contacts': columnOf((i) => overlapOf(graph, pairs.a[i]!, pairs.b[i]!)),
    disparity: edges.map((edge) => 1 - disparity[edge]!),
    'Simmelian strength': edges.map((edge) => simmelian[edge]!),
  };
}

/** Common contacts by all contacts of the two (Onnela et al. 2007). */
function overlapOf(graph: UndirectedGraph, a: number, b: number): number {
  const common = graph.filterNeighbors(a, (z) => graph.hasEdge(z, b)).length;
  return common / (graph.degree(a) + graph.degree(b) - 2 - common);
}
