/** Text of a log as a message quotes it: no control characters, and not endless. */
export function shownOf(text: string, most = 80): string {
  const clean = text.slice(0, most + 1).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u00b7');
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
}
