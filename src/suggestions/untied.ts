import type { Ground } from './candidates.js';

/** Of those who are still here, how many there are, and how many pairs of them have no tie. */
export function untiedOf({ known, away }: Pick<Ground, 'known' | 'away'>): { here: number; untied: number } {
  const here = known.people - away.reduce((sum, gone) => sum + gone, 0);
  let tied = 0;
  for (let i = 0; i < known.ties; i += 1) if (away[known.a[i]!] !== 1 && away[known.b[i]!] !== 1) tied += 1;
  return { here, untied: (here * (here - 1)) / 2 - tied };
}
