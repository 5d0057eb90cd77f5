import type { Profile, ProfileLine } from '../../model.js';
import { padTo, wrappedOf } from '../layout.js';
import type { Voice } from '../voice.js';

/** What stands before a statement: it speaks for the profile, against it, or neither. */
export const SIGNS = { yes: '+', no: '−', open: '·' } as const;

const ASPECT = 12;
const BETWEEN = 3;

export function signOf({ holds }: ProfileLine): string {
  return holds === null ? SIGNS.open : holds ? SIGNS.yes : SIGNS.no;
}

/** A person's two profiles as columns: an aspect a row, hub to the left, weaver to the right. */
export function sideLinesOf({ hub, weaver }: Profile, width: number, voice: Voice): string[] {
  const side = Math.floor((width - ASPECT - BETWEEN) / 2);
  const blockOf = (line: ProfileLine): string[] =>
    wrappedOf(line.says, side - 2).map((text, i) => `${i === 0 ? signOf(line) : ' '} ${text}`);
  const head = `${' '.repeat(ASPECT)}${padTo('as a hub', side + BETWEEN)}as a weaver`;
  const rows = hub.flatMap((line, i) => {
    const [left, right] = [blockOf(line), blockOf(weaver[i]!)];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, k) => {
      const name = padTo(k === 0 ? line.aspect : '', ASPECT);
      return `${voice.faint(name)}${padTo(left[k] ?? '', side + BETWEEN)}${right[k] ?? ''}`;
    });
  });
  return [voice.strong(head), ...rows];
}
