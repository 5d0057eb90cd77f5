/** The depth at which a tie counts as deep: as likely as not that the two would call each other close. */
export const CUT = 0.5;

/** PROVISIONAL. */
export const BLEND = {
  intercept: -1.5,
  inputs: [
    { name: 'closeness', weight: 1.23, neutral: -4.16 },
    { name: 'days', weight: 0.59, neutral: 0.51 },
  ],
} as const;
