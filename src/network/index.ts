/** People and ties as compressed sparse rows, what is computed on them for more than one room, and graphology. */
export { cutOffWithoutOf } from './cutoff.js';
export { type Dismantling, dismantlingOf } from './dismantling.js';
export { degreeOf, networkOf } from './network.js';
export { deepNetworkOf, subnetworkOf, tiedNetworkOf } from './subnetwork.js';
export { webIndexOf } from './webindex.js';
