/**
 * Names and other text of a log, made harmless and visible. Whatever a log holds, a terminal gets no escape or control
 * character, no text that runs backwards over its neighbours, and no letter that takes no room.
 */

const ZWJ = '\u200d';
const ZWNJ = '\u200c';
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const ALL_PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const KEYCAP_AFTER = /^\u20e3/;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
const JOINING_BEFORE =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]$/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** No line of a terminal and no cell of Markdown needs more of a text than this. */
const LONGEST = 1000;

/** Joiners and variation selectors stay where writing needs them: inside emoji, and in scripts that join letters. */
function isWanted(char: string, before: string, after: string): boolean {
  if (char === '\ufe0f' || char === '\ufe0e') return EMOJI_BEFORE.test(before) || KEYCAP_AFTER.test(after);
  if (char === ZWJ && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after)) return true;
  return (char === ZWJ || char === ZWNJ) && JOINING_BEFORE.test(before) && /^\p{L}/u.test(after);
}

/** `␛` for the old control characters, `\u{202e}` for the rest. */
function visibleOf(char: string): string {
  const code = char.codePointAt(0) as number;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`;
}

/** Text without control characters, direction tricks and hidden letters; what was there is shown instead. */
export function harmlessOf(text: string): string {
  if (ALL_PLAIN.test(text)) return text;
  return text.replace(UNSAFE, (char: string, at: number, all: string) =>
    isWanted(char, all.slice(Math.max(0, at - 2), at), all.slice(at + char.length, at + char.length + 2))
      ? char
      : visibleOf(char),
  );
}

/**
 * A text as a person sees it on one line: harmless, spaces at its ends visible, piles of accents kept low, and
 * `""` for a name that is empty.
 */
export function printableOf(text: string): string {
  if (text.length > LONGEST) return `${printableOf(text.slice(0, LONGEST))}…`;
  if (ALL_PLAIN.test(text)) return text;
  if (text === '') return '""';
  return harmlessOf(text)
    .replace(/(?!\u3000)\p{Zs}/gu, ' ')
    .replace(/^ +| +$/g, (spaces) => '\u2420'.repeat(spaces.length))
    .replace(/^\p{M}/u, '\u25cc$&')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1\u2026');
}

/** A printable text that reads from right to left is isolated, so that it cannot reorder what stands beside it. */
export function isolatedOf(printable: string): string {
  return RIGHT_TO_LEFT.test(printable) ? `\u2068${printable}\u2069` : printable;
}
