import type { Profile, ProfileLine, Profiles } from '../../model.js';
import type { Cell } from '../columns.js';
import { CSV, separatedOf, TSV } from '../csv.js';
import { jsonOf } from '../json.js';
import { wrappedOf } from '../layout.js';
import { type Look, widthOf } from '../look.js';
import { markdownOf, rowOf } from '../markdown.js';
import type { ReporterName } from '../reporters.js';
import { terminalVoiceOf } from '../voice.js';
import { listOf, NO_BREAK, wordsOf } from '../words.js';
import { SIGNS, sideLinesOf, signOf } from './sides.js';

const LEGEND = `${SIGNS.yes} speaks for it, ${SIGNS.no} against it, ${SIGNS.open} neither: as usual here, or the log does not tell. Most people who run things do some of both; this is a mirror, not a grade.`;
const MARGIN = '  ';
const WIDEST = 140;

const HEADINGS = ['person', 'role', 'profile', 'aspect', 'holds', 'says'] as const;

function* linesOf({ people }: Profiles): Iterable<readonly [Profile, 'hub' | 'weaver', ProfileLine]> {
  for (const person of people) {
    for (const profile of ['hub', 'weaver'] as const) {
      for (const line of person[profile]) yield [person, profile, line];
    }
  }
}

function* cellsOf(profiles: Profiles): Iterable<readonly Cell[]> {
  yield HEADINGS;
  for (const [{ person, role }, profile, { aspect, holds, says }] of linesOf(profiles)) {
    yield [person, role, profile, aspect, holds === null ? null : holds ? 'yes' : 'no', says];
  }
}

function* ndjsonOf(profiles: Profiles): Iterable<string> {
  for (const [{ person, role }, profile, line] of linesOf(profiles))
    yield `${jsonOf({ person, role, profile, ...line })}\n`;
}

function tableOf({ people, notes }: Profiles, look: Look): string {
  const voice = terminalVoiceOf(look);
  const width = Math.min(WIDEST, widthOf(look)) - MARGIN.length - 1;
  const blocks = people.map((profile) => [
    `${voice.name(profile.person)}, ${wordsOf(profile.role)}`,
    ...sideLinesOf(profile, width, voice),
  ]);
  blocks.push(wrappedOf(LEGEND, width).map(voice.faint));
  if (notes.length > 0) blocks.push(notes.flatMap((note) => wrappedOf(voice.text(note), width)));
  const lines = blocks.flatMap((block) => ['', ...block]);
  return `${lines.map((line) => `${line === '' ? '' : MARGIN}${line}`.trimEnd().replaceAll(NO_BREAK, ' ')).join('\n')}\n\n`;
}

function* markdownPartsOf({ people, notes }: Profiles): Iterable<string> {
  yield `## ${listOf(people.map(({ person }) => markdownOf(person)))}: hub and weaver side by side\n`;
  for (const { person, role, hub, weaver } of people) {
    yield `\n### ${markdownOf(person)}, ${wordsOf(role)}\n\n`;
    yield rowOf(['', 'as a hub', 'as a weaver']) + rowOf(['---', '---', '---']);
    for (const [i, line] of hub.entries()) {
      const cellOf = (one: ProfileLine): string => `${signOf(one)} ${markdownOf(one.says)}`;
      yield rowOf([line.aspect, cellOf(line), cellOf(weaver[i]!)]);
    }
  }
  yield `\n${markdownOf(LEGEND)}\n`;
  for (const note of notes) yield `\n${markdownOf(note)}\n`;
}

/** Two profiles of some people, in any form. */
export function profilesTextOf(profiles: Profiles, as: ReporterName, look: Look): Iterable<string> {
  const mark = look.bom ? ['\ufeff'] : [];
  switch (as) {
    case 'json':
      return [`${jsonOf(profiles, 2)}\n`];
    case 'ndjson':
      return ndjsonOf(profiles);
    case 'csv':
      return [...mark, ...separatedOf(CSV, cellsOf(profiles))];
    case 'tsv':
      return separatedOf(TSV, cellsOf(profiles));
    case 'markdown':
      return markdownPartsOf(profiles);
    default:
      return [tableOf(profiles, look)];
  }
}
