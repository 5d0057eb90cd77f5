/** People and ties as compressed sparse rows, what more than one room asks of them, and graphology. */
export { type Components, componentsOf } from './components.js';
export { cutOffByOf } from './cut-off.js';
export { densityOf } from './density.js';
export { type Dismantling, dismantlingOf } from './dismantling.js';
export { asPartOf, equalsOf, MOST_ORDERS, ordersOf, ordersOfParts } from './equals.js';
export { graphOf } from './graph.js';
export { coreNumbersOf } from './kcores.js';
export { keysOf, tiesByKeyOf } from './keys.js';
export { largestWithoutOf } from './largest-without.js';
export { louvainOf } from './louvain.js';
export { modularityOf } from './modularity.js';
export { degreeOf, degreesOf, networkOf } from './network.js';
export { PATH_CONFIDENCE, PATH_LOOKS, PATH_TIES, PATH_WORK, type Paths, pathsOf } from './paths.js';
export { cutOffWithoutOf, type Separations, separationsOf } from './separations.js';
export { type Around, type Equals, resampleOf, type Skeleton } from './skeleton.js';
export { deepNetworkOf, subnetworkOf, tiedNetworkOf } from './subnetwork.js';
export { type Triangles, trianglesAround, trianglesIn, trianglesOf } from './triangles.js';
export { webIndexErrorOf, webIndexOf, webIndexWithoutOf } from './webindex.js';
