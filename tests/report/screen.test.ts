import { expect, test } from 'vitest';
import type { Findings } from '../../src/model.js';
import { textOf } from '../../src/report/index.js';
import { AUDIENCE, COMMUNITY, findingsOf, SINGLE, TYPICAL, WOVEN } from './findings.js';

const screen = (findings: Findings, width = 80): string =>
  [...textOf('report', 'table', findings, { width, colour: false, bom: false })].join('');
const page = (findings: Findings, width = 80): string => `\n${screen(findings, width).trimEnd()}\n`;

test('an audience, at 80 columns', () => {
  expect(page(TYPICAL)).toMatchInlineSnapshot(`
    "

      An audience around p12, with a small community inside it: Ana, Bo and
      Cy (23).

      142 people   611 ties, 38 deep   Jan 2025 to Nov 2026   online and offline

              hub-and-spoke                      web
           ╭─ following ──────────────────────┬─ community ───────────────────────╮
      deep │                                  │ C  Ana, Bo, Cy (23)               │
           ├─ AUDIENCE ───────────────────────┼─ crowd ───────────────────────────┤
      thin │ ●  everyone (142)                │                                   │
           │ A  p12, kim, lou (61)            │                                   │
           │ B  support, max, ned (31)        │                                   │
           ╰──────────────────────────────────┴───────────────────────────────────╯
           4 communities; 12 people in none. Too small to place: D Zoe, Yan (9).

      Shape     Hub-and-spoke: 1 person holds it together. Broadcast: others turn
                to the hub more than it to them. Web index 0.09 (0 a star, 1
                everyone linked). Same verdict in 98 of 100 resamples. A close
                call: 0.03 from another shape. Next stage: multi-hub; help two or
                three others to become hosts.
      Depth     38 of 611 ties (6 %) are deep: depth 0.55 or more, proven online
                and offline. 31 of 142 people (22 %) have one. Deep ties alone: web
                (31 people, web index 0.61). Worth a look: 14 close but never met,
                9 met but never talk, 31 one-sided, 46 fading, 12 new.

      Held by   Without p12, 61 of the other 141 are cut off; web index then 0.31.
                p12      hub     61 cut off  96 ties; 61 know nobody else here
                support  hub     12 cut off  12 ties
                Ana      weaver   2 cut off  12 ties; deep ties with 7 of 12

      Deepest   ana – bo   0.91  met 41×, wrote 120× on 74 days, 30 % of contact
                cy  – ana  0.87  met 22×, wrote 12× on 9 days, 30 % of contact
                bo  – dee  0.86  met 18×, wrote 12× on 9 days, 30 % of contact
                dee – p12  0.81  met 6×, wrote 12× on 9 days, 30 % of contact
                eli – fay  0.80  met 5×, wrote 12× on 9 days, 30 % of contact

      Not met   14 close pairs never met: invite them to the next meetup.
                kim – lou  0.79  wrote 12× on 9 days, 30 % of contact
                max – p12  0.74  wrote 12× on 9 days, 30 % of contact
                ned – oz   0.71  wrote 12× on 9 days, 30 % of contact

      Not seen  How close people feel, and what they share, no log can show. Ask
                them: a survey of a few questions goes further than any number
                here.
      Notes     log.csv: times without a zone are read as UTC.
      Rows      12,480 read: 12,391 used, 89 set aside (71 to oneself, 18 no time).
      More      tiedepth ties, people, communities, introduce LOG; explain WORD
    "
  `);
});

test('a community seen in one world only, at 80 columns', () => {
  expect(page(WOVEN)).toMatchInlineSnapshot(`
    "

      A community, seen online only: 9 in 10 people have a deep tie, and it holds
      together whoever leaves.

      48 people   402 ties, 161 deep   Jan 2025 to Nov 2026   online only

              hub-and-spoke                      web
           ╭─ following ──────────────────────┬─ COMMUNITY ───────────────────────╮
      deep │                                  │ ●  everyone (48)                  │
           │                                  │ A  Ana, Bo, Cy (27)               │
           ├─ audience ───────────────────────┼─ crowd ───────────────────────────┤
      thin │                                  │ B  Dee, Eli, Fay (21)             │
           ╰──────────────────────────────────┴───────────────────────────────────╯
           2 communities.

      Shape     Web: it falls in half only when 17 of 48 people leave. Web index
                0.78 (0 a star, 1 everyone linked). Same verdict in 100 of 100
                resamples. Next: let everybody bring a newcomer along.
      Depth     161 of 402 ties (40 %) are deep: depth 0.55 or more; not proven in
                both worlds. 43 of 48 people (90 %) have one. Worth a look:
                14 close but never met, 9 met but never talk, 31 one-sided,
                46 fading, 12 new.

      Held by   Nobody is cut off, whoever leaves, and it stays as much of a web.

      Deepest   ana – bo   0.91  met 41×, wrote 120× on 74 days, 30 % of contact
                cy  – ana  0.87  met 22×, wrote 12× on 9 days, 30 % of contact
                bo  – dee  0.86  met 18×, wrote 12× on 9 days, 30 % of contact
                dee – p12  0.81  met 6×, wrote 12× on 9 days, 30 % of contact
                eli – fay  0.80  met 5×, wrote 12× on 9 days, 30 % of contact

      Not met   14 close pairs never met: invite them to the next meetup.
                kim – lou  0.79  wrote 12× on 9 days, 30 % of contact
                max – p12  0.74  wrote 12× on 9 days, 30 % of contact
                ned – oz   0.71  wrote 12× on 9 days, 30 % of contact

      Not seen  Everything here happened online: deep is not proven in both worlds.
                Add attendance lists of your meetups.
                How close people feel, and what they share, no log can show. Ask
                them: a survey of a few questions goes further than any number
                here.
      Rows      12,480 read: 12,391 used, 89 set aside (71 to oneself, 18 no time).
      More      tiedepth ties, people, communities, introduce LOG; explain WORD
    "
  `);
});

test('an audience at 140 columns: the cross beside the numbers, longer reasons', () => {
  expect(page(TYPICAL, 140)).toMatchInlineSnapshot(`
    "

      An audience around p12, with a small community inside it: Ana, Bo and Cy (23).

      142 people   611 ties, 38 deep   Jan 2025 to Nov 2026   online and offline

              hub-and-spoke                    web                               Shape     Hub-and-spoke: 1 person holds it together.
           ╭─ following ────────────────────┬─ community ────────────────────╮             Broadcast: others turn to the hub more than it to
      deep │                                │ C  Ana, Bo, Cy (23)            │             them. Web index 0.09 (0 a star, 1 everyone linked).
           ├─ AUDIENCE ─────────────────────┼─ crowd ────────────────────────┤             Same verdict in 98 of 100 resamples. A close call:
      thin │ ●  everyone (142)              │                                │             0.03 from another shape. Next stage: multi-hub; help
           │ A  p12, kim, lou (61)          │                                │             two or three others to become hosts.
           │ B  support, max, ned (31)      │                                │
           ╰────────────────────────────────┴────────────────────────────────╯   Depth     38 of 611 ties (6 %) are deep: depth 0.55 or more,
           4 communities; 12 people in none. Too small to place: D Zoe,                    proven online and offline. 31 of 142 people (22 %)
           Yan (9).                                                                        have one. Deep ties alone: web (31 people,
                                                                                           web index 0.61). Worth a look: 14 close but never
                                                                                           met, 9 met but never talk, 31 one-sided, 46 fading,
                                                                                           12 new.

      Held by   Without p12, 61 of the other 141 are cut off; web index then 0.31.
                p12      hub     61 cut off  2 deep  tied to 96 of 141; 61 know nobody else here
                support  hub     12 cut off  2 deep  answers 31 people, of whom 12 know nobody else
                Ana      weaver   2 cut off  2 deep  made 9 introductions; deep ties with 7 of 12

      Deepest   ana – bo   0.91  74 days  Jan 2025 to Nov 2026  met on 12 days over 2 years, talk both ways, each the other’s first address
                cy  – ana  0.87   9 days  Jan 2025 to Nov 2026  met on 9 days, same three rooms, talk both ways
                bo  – dee  0.86   9 days  Jan 2025 to Nov 2026  met on 8 days over 14 months, half of their attention
                dee – p12  0.81   9 days  Jan 2025 to Nov 2026  met on 6 days, write every week
                eli – fay  0.80   9 days  Jan 2025 to Nov 2026  met on 5 days, known each other for 2 years

      Not met   14 close pairs never met: invite them to the next meetup.
                kim – lou  0.79  9 days  Jan 2025 to Nov 2026  212 messages on 64 days, both ways; no meeting in this log
                max – p12  0.74  9 days  Jan 2025 to Nov 2026  148 messages on 51 days, both ways
                ned – oz   0.71  9 days  Jan 2025 to Nov 2026  97 messages on 40 days over 2 years

      Not seen  How close people feel, and what they share, no log can show. Ask them: a survey of a few questions goes further than any number
                here.
      Notes     log.csv: times without a zone are read as UTC.
      Rows      12,480 read: 12,391 used, 89 set aside (71 to oneself, 18 no time).
      More      tiedepth ties, people, communities, introduce LOG; explain WORD
    "
  `);
});

test('two people and one tie get no cross and no verdict', () => {
  expect(page(SINGLE)).toMatchInlineSnapshot(`
    "

      Too few people for a verdict: 2 people and 1 tie.

      2 people   1 tie, 0 deep   without times   online only

           No communities of three or more people.

      Shape     Too small for a shape. Web index not defined here.
      Depth     No tie is deep: deep is depth 0.55 or more on enough contact; not
                proven in both worlds.

      Rows      1 read: all used.
      More      tiedepth ties, people, communities, introduce LOG; explain WORD
    "
  `);
});

test('the first screen says online where some of it is, and that the rest is not told', () => {
  const factsOf = (online: number, offline: number, unknown: number): string => {
    const worlds = { ...COMMUNITY.worlds, online, offline, unknown };
    return screen(findingsOf({ ...COMMUNITY, worlds }, [], []), 140);
  };
  expect(factsOf(97, 0, 3)).toContain('   online, or not told where');
  expect(factsOf(0, 97, 3)).toContain('   offline, or not told where');
  expect(factsOf(0, 0, 3)).toContain('   online or offline not told');
  expect(factsOf(50, 50, 3)).toContain('   online and offline\n');
});

test('the first screen fits about one terminal', () => {
  expect(screen(TYPICAL).split('\n').length).toBeLessThanOrEqual(50);
  expect(screen(TYPICAL, 140).split('\n').length).toBeLessThanOrEqual(42);
});

test('a loose verdict and a close call are told', () => {
  const [whole, ...parts] = AUDIENCE.communities;
  const loose = { ...AUDIENCE, communities: [{ ...whole!, stability: 0.61, margin: 0.004 }, ...parts] };
  const text = screen(findingsOf(loose, [], [])).replace(/\s+/g, ' ');
  expect(text).toContain('Same verdict in only 61 of 100 resamples: take it lightly.');
  expect(text).toContain('A close call: 0.004 from another shape.');
  const named = {
    ...loose,
    communities: [{ ...loose.communities[0]!, nearest: 'mixed' as const }, ...parts],
  };
  const told = screen(findingsOf(named, [], [])).replace(/\s+/g, ' ');
  expect(told).toContain('A close call: 0.004 from neither hub-and-spoke nor web.');
});

test('one-world logs say that deep is not proven in both worlds', () => {
  const oneLine = (findings: Findings): string => screen(findings).replace(/\s+/g, ' ');
  expect(oneLine(WOVEN)).toContain('depth 0.55 or more; not proven in both worlds');
  expect(oneLine(findingsOf({ ...COMMUNITY, worlds: AUDIENCE.worlds }, [], []))).toContain(
    'proven online and offline',
  );
});

test('pieces that no tie connects are told, and not what would fall in half', () => {
  const [whole, ...parts] = COMMUNITY.communities;
  const measures = { ...whole!.measures, linchpins: 1, largest_component_share: 0.5 };
  const text = screen(findingsOf({ ...COMMUNITY, communities: [{ ...whole!, measures }, ...parts] }, [], []));
  expect(text.replace(/\s+/g, ' ')).toContain(
    'Shape Web, in pieces: the largest part connects only 24 of 48 people.',
  );
});

test('the same loss is told once: by its medium, not by the only place of that medium as well', () => {
  const lost = { ties_lost: 30, deep_ties_lost: 0, people_lost: 12 };
  const rest = { web_index_without: 0.2, largest_share_without: 0.5, shape_without: 'fragments' as const };
  const losses = [
    { what: 'medium' as const, name: 'offline', ...lost, ...rest },
    { what: 'place' as const, name: 'studio', ...lost, ...rest },
    { what: 'place' as const, name: 'cellar', ...lost, ties_lost: 29, ...rest },
  ];
  const text = screen(findingsOf({ ...COMMUNITY, losses }, [], [])).replace(/\s+/g, ' ');
  expect(text).toContain('Without what happens offline, 30 ties');
  expect(text).not.toContain('Without studio');
  expect(text).toContain('Without cellar, 29 ties');
});

test('a loss says first that the whole falls apart without it', () => {
  const [whole, ...parts] = COMMUNITY.communities;
  const measures = { ...whole!.measures, largest_component_share: 1 };
  const loss = {
    ...{ what: 'place' as const, name: 'design', ties_lost: 5, deep_ties_lost: 3, people_lost: 0 },
    ...{ web_index_without: 0.43, largest_share_without: 0.5, shape_without: 'web' as const },
  };
  const told = (part: object): string => {
    const communities = [{ ...whole!, measures }, ...parts];
    const losses = [{ ...loss, ...part }];
    return screen(findingsOf({ ...COMMUNITY, communities, losses }, [], [])).replace(/\s+/g, ' ');
  };
  expect(told({})).toContain(
    'Without design, it falls apart: 24 of 48 people can no longer reach the others. 5 ties (1 %) are gone; 3 of the 161 deep ties would no longer be deep; the rest: web',
  );
  // Who has no tie left is told as that, and a tenth who keep theirs as those who cannot reach the others.
  expect(told({ people_lost: 24 })).toContain(
    'If lost Without design, 5 ties (1 %) are gone and 24 people are',
  );
  expect(told({ largest_share_without: 44 / 48 })).not.toContain('If lost');
});

test('a grouping that is not firm is told where the groups are', () => {
  const missing = [{ code: 'loose-grouping', says: 'Runs agree by 0.32 only.', remedy: 'Take it lightly.' }];
  expect(screen(findingsOf({ ...COMMUNITY, missing }, [], []))).toContain(
    '2 communities, but no firm grouping.',
  );
});
