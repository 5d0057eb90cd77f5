/** The depth at which a tie counts as deep. */
export const CUT = 0.5;

/** PROVISIONAL weights; the fit is to follow. */
export const BLEND = {
  intercept: -1.2,
  weights: { ln_evidence: 0.4, ln_attention: 0.4, ln_lift: 0.5 },
} as const;
