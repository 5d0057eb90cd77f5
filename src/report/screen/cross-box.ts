import { cutTo, padTo } from '../layout.js';
import { isolatedOf, printableOf } from '../printable.js';
import type { Voice } from '../voice.js';
import { countOf } from '../words.js';
import { CORNERS, type Cross, type Placed, SIDES } from './cross.js';
import { SHAPE_WORDS } from './shape.js';

const LEFT = 5;

/** `B  Ana, Bo, Cy (23)`, as wide as the room allows. */
function labelOf(placed: Placed, room: number): string {
  const mark = padTo(placed.mark, 2);
  const people = ` (${countOf(placed.row.people)})`;
  const names = placed.around.length === 0 ? 'everyone' : placed.around.map(printableOf).join(', ');
  return `${mark} ${isolatedOf(cutTo(names, room - mark.length - 1 - people.length))}${people}`;
}

/** `╭─ audience ────`, the whole's own corner in capitals. */
function edgeOf(name: string, here: boolean, width: number, voice: Voice): string {
  const shown = here ? voice.strong(name.toUpperCase()) : voice.faint(name);
  return `─ ${shown} ${'─'.repeat(Math.max(0, width - name.length - 3))}`;
}

function cellOf(placed: Placed | undefined, width: number): string {
  return ` ${padTo(placed === undefined ? '' : labelOf(placed, width - 2), width - 2)} `;
}

/** The 2×2 cross as a box of `width` columns: deep above thin, hub-and-spoke left of web. */
export function crossBoxOf(cross: Cross, width: number, voice: Voice): string[] {
  const left = Math.floor((width - LEFT - 3) / 2);
  const right = width - LEFT - 3 - left;
  const lines = [`${' '.repeat(LEFT + 3)}${padTo(SIDES[0], left + 1)}${SIDES[1]}`];
  CORNERS.forEach((corner, i) => {
    const [open, middle, close] = i === 0 ? ['╭', '┬', '╮'] : ['├', '┼', '┤'];
    const edge = (name: 'left' | 'right', size: number): string =>
      edgeOf(corner[name], cross.whole === corner[name], size, voice);
    lines.push(`${' '.repeat(LEFT)}${open}${edge('left', left)}${middle}${edge('right', right)}${close}`);
    const [here, there] = [cross.at[corner.left], cross.at[corner.right]];
    for (let k = 0; k < Math.max(1, here.length, there.length); k += 1) {
      const side = padTo(k === 0 ? corner.side : '', LEFT);
      lines.push(`${side}│${cellOf(here[k], left)}│${cellOf(there[k], right)}│`);
    }
  });
  lines.push(`${' '.repeat(LEFT)}╰${'─'.repeat(left)}┴${'─'.repeat(right)}╯`);
  return lines;
}

/** Those without a place, with their shape: `C Kim, Lee (31, mixed)`. */
export function neitherOf(cross: Cross, voice: Voice): string {
  return cross.neither
    .map((placed) => {
      const names =
        placed.around.length === 0 ? 'everyone' : placed.around.slice(0, 2).map(voice.name).join(', ');
      return `${placed.mark} ${names} (${countOf(placed.row.people)}, ${SHAPE_WORDS[placed.row.shape]})`;
    })
    .join('; ');
}
