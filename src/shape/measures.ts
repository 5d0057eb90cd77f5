import { assortativity } from './measures/assortativity.js';
import { betweennessCentralization } from './measures/betweenness-centralization.js';
import { closure } from './measures/closure.js';
import { closureWithoutHub } from './measures/closure-without-hub.js';
import { components } from './measures/components.js';
import { coreContrast } from './measures/core-contrast.js';
import { coreDensity } from './measures/core-density.js';
import { coreInward } from './measures/core-inward.js';
import { corePull } from './measures/core-pull.js';
import { coreShare } from './measures/core-share.js';
import { coreSize } from './measures/core-size.js';
import { coreTies } from './measures/core-ties.js';
import { coreZ } from './measures/core-z.js';
import { degreeCentralization } from './measures/degree-centralization.js';
import { degreeGini } from './measures/degree-gini.js';
import { density } from './measures/density.js';
import { hubLead } from './measures/hub-lead.js';
import { hubShare } from './measures/hub-share.js';
import { hubs } from './measures/hubs.js';
import { inDegreeCentralization } from './measures/in-degree-centralization.js';
import { largestComponentShare } from './measures/largest-component-share.js';
import { leaders } from './measures/leaders.js';
import { linchpins } from './measures/linchpins.js';
import { maxKCore } from './measures/max-k-core.js';
import { meanDistance } from './measures/mean-distance.js';
import { outDegreeCentralization } from './measures/out-degree-centralization.js';
import { participationHalf } from './measures/participation-half.js';
import { participationTop } from './measures/participation-top.js';
import { reciprocity } from './measures/reciprocity.js';
import { spokeShare } from './measures/spoke-share.js';
import { topCutOff } from './measures/top-cut-off.js';
import { webIndex } from './measures/web-index.js';

/** Every measure of a whole, in the order of the columns. */
export const SHAPE_MEASURES = [
  webIndex,
  linchpins,
  hubs,
  topCutOff,
  degreeCentralization,
  inDegreeCentralization,
  outDegreeCentralization,
  betweennessCentralization,
  hubLead,
  hubShare,
  spokeShare,
  closure,
  closureWithoutHub,
  coreSize,
  coreShare,
  coreDensity,
  corePull,
  reciprocity,
  density,
  components,
  largestComponentShare,
  maxKCore,
  meanDistance,
  degreeGini,
  assortativity,
  leaders,
  coreContrast,
  coreTies,
  coreInward,
  coreZ,
  participationTop,
  participationHalf,
] as const;
