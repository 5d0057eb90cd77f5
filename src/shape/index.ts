/** What a network is as a whole: its measures, its class from hub-and-spoke to web, and how sure that class is. */
export { shapeClassOf } from './class.js';
export { coreOf } from './core.js';
export { crossOf } from './cross.js';
export { curveOf } from './curve.js';
export { CUTS } from './cuts.js';
export { hubsOf } from './hubs.js';
export { linchpinsOf } from './linchpins.js';
export { lossesOf } from './losses.js';
export { SHAPE_MEASURES } from './measures.js';
export { shapeNotesOf } from './notes.js';
export { rewiringsOf } from './rewiring.js';
export { communityRowOf } from './row.js';
export { piecesOf, shapeOf } from './shape.js';
export { SHAPE_TERMS } from './terms.js';
