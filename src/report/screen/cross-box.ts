import type { CrossPlace } from '../../model.js';
import { columnsOf, cutTo, padTo } from '../layout.js';
import { isolatedOf, printableOf } from '../printable.js';
import type { Voice } from '../voice.js';
import { countOf } from '../words.js';
import { CORNERS, type Cross, type Placed, SIDES } from './cross.js';

const LEFT = 5;

/** As many names as fit whole; the first is cut where not even it fits. */
function namesOf(around: readonly string[], room: number): string {
  const names = around.map(printableOf);
  for (let many = names.length; many > 1; many -= 1) {
    const some = names.slice(0, many).join(', ');
    if (columnsOf(some) <= room) return isolatedOf(some);
  }
  return isolatedOf(cutTo(names[0] ?? 'everyone', room));
}

/** `B  Ana, Bo, Cy (23)`, as wide as the room allows. */
function labelOf(placed: Placed, room: number, voice: Voice): string {
  const mark = `${padTo(placed.mark, 2)} `;
  const people = ` (${countOf(placed.row.people)})`;
  return mark + voice.tint(namesOf(placed.around, room - mark.length - people.length)) + people;
}

/** `─ audience ────` */
function edgeOf(shown: string, width: number): string {
  return `─ ${shown} ${'─'.repeat(Math.max(0, width - columnsOf(shown) - 3))}`;
}

function cellOf(placed: Placed | undefined, width: number, voice: Voice): string {
  return ` ${padTo(placed === undefined ? '' : labelOf(placed, width - 2, voice), width - 2)} `;
}

/** The 2×2 cross as a box of `width` columns: deep above thin, hub-and-spoke left of web. */
export function crossBoxOf(cross: Cross, width: number, voice: Voice): string[] {
  const left = Math.floor((width - LEFT - 3) / 2);
  const right = width - LEFT - 3 - left;
  const lines = [`${' '.repeat(LEFT + 3)}${padTo(SIDES[0], left + 1)}${SIDES[1]}`];
  CORNERS.forEach((corner, i) => {
    const [open, middle, close] = i === 0 ? ['╭', '┬', '╮'] : ['├', '┼', '┤'];
    // The whole's own corner is in capitals.
    const nameOf = (name: CrossPlace): string =>
      cross.whole === name ? voice.strong(name.toUpperCase()) : voice.faint(name);
    lines.push(
      `${' '.repeat(LEFT)}${open}${edgeOf(nameOf(corner.left), left)}${middle}${edgeOf(nameOf(corner.right), right)}${close}`,
    );
    const [here, there] = [cross.at[corner.left], cross.at[corner.right]];
    for (let k = 0; k < Math.max(1, here.length, there.length); k += 1) {
      const side = padTo(k === 0 ? corner.side : '', LEFT);
      lines.push(`${side}│${cellOf(here[k], left, voice)}│${cellOf(there[k], right, voice)}│`);
    }
  });
  lines.push(`${' '.repeat(LEFT)}╰${'─'.repeat(left)}┴${'─'.repeat(right)}╯`);
  return lines;
}
