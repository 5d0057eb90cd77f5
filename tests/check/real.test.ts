import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse as parseJUnit } from 'junit2json';
import { Parser } from 'tap-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { baselineOf, baselineTextOf, checkedOf, limitsOf, readBaseline } from '../../src/check/index.js';
import { readLog } from '../../src/interactions/index.js';
import { agreeingOf, DAY, sketchOf } from '../../src/kit/index.js';
import type { Analysis, Checked, InteractionLog } from '../../src/model.js';
import { analyze } from '../../src/pipeline.js';
import { CHECK_REPORTERS } from '../../src/report/index.js';
import { DATA, SKIPPED } from '../data.js';

describe.skipIf(DATA === null)(`a conference of 76 people, five days${SKIPPED}`, () => {
  let analysis: Analysis;
  beforeAll(async () => {
    const name = join(DATA as string, 'conference-2009/interactions.csv.gz');
    analysis = analyze(await readLog([{ name, bytes: () => createReadStream(name) }])).analysis;
  });
  const check = (lines: string): Checked =>
    checkedOf(analysis, limitsOf(`limits:\n${lines}`, 'l.yaml', analysis.legend), null);

  test('one check passes: it is a web that nobody holds together', () => {
    const checked = check(
      '  - {measure: web_index, min: 0.8}\n  - {measure: top_cut_off, max: 0}\n  - {measure: web_index, of: each, smallest: 10, min: 0.7}\n',
    );
    expect(checked.ok).toBe(true);
    expect(checked.verdicts.length).toBeGreaterThan(3);
  });

  test('one fails: the deep ties alone are no web', () => {
    const checked = check(
      '  - {measure: web_index, of: deep, min: 0.5, because: close people should know each other}\n',
    );
    expect(checked).toMatchObject({ ok: false, counts: { fail: 1, unmeasured: 0 } });
  });

  test('one cannot be measured: there is no community around somebody who was not there', () => {
    const checked = check('  - {measure: web_index, around: nobody, min: 0.5}\n');
    expect(checked).toMatchObject({ ok: false, counts: { fail: 0, unmeasured: 1 } });
  });

  test('a JUnit parser and a TAP parser read the same three verdicts', async () => {
    const checked = check(
      '  - {measure: web_index, min: 0.8}\n  - {measure: web_index, of: deep, min: 0.5}\n  - {measure: web_index, around: nobody, min: 0}\n',
    );
    const suites = await parseJUnit(CHECK_REPORTERS.junit.text(checked));
    expect(suites).toMatchObject({ tests: 3, failures: 1, errors: 1, skipped: 0 });
    const points = Parser.parse(CHECK_REPORTERS.tap.text(checked)).filter(([kind]) => kind === 'assert');
    expect(points.map(([, one]) => (one as { ok: boolean }).ok)).toEqual([true, false, false]);
  });

  test('its baseline is small, and its own limits hold against it', () => {
    const text = baselineTextOf(baselineOf(analysis, null));
    expect(text.length).toBeLessThan(4000);
    const limits = limitsOf(
      'limits:\n  - {measure: web_index, not-worse-by: 0}\n  - {measure: hub_share, of: deep, not-worse-by: 0}\n',
      'l.yaml',
    );
    expect(checkedOf(analysis, limits, readBaseline(text, 'b.json')).ok).toBe(true);
  });
});

describe.skipIf(DATA === null)(`sketches of people in real logs${SKIPPED}`, () => {
  async function logOf(file: string): Promise<InteractionLog> {
    const name = join(DATA as string, file);
    return readLog([{ name, bytes: () => createReadStream(name) }]);
  }
  function sketchBetween(
    { from, to, keys, time }: InteractionLog,
    [least, most]: [number, number],
  ): string[] {
    const names = new Set<string>();
    for (let i = 0; i < from.length; i += 1) {
      if (time[i]! < least || time[i]! >= most) continue;
      names.add(keys[from[i]!]!).add(keys[to[i]!]!);
    }
    return sketchOf(names);
  }

  test('weeks of one community, also half a year apart, agree in more bytes than strangers do', async () => {
    const log = await logOf('college-messages/CollegeMsg.txt.gz');
    const start = log.time.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
    const weeks = Array.from({ length: 27 }, (_, i) =>
      sketchBetween(log, [start + 7 * i * DAY, start + 7 * (i + 1) * DAY]),
    );
    const agreeing = weeks.flatMap((one, i) => weeks.slice(i + 1).map((other) => agreeingOf(one, other)));
    expect(agreeing).toHaveLength(351);
    expect(Math.min(...agreeing)).toBeGreaterThan(4);
  });

  test('two communities agree in no more than chance', async () => {
    const chat = await logOf('slack-racket/messages.csv.gz');
    const conference = await logOf('conference-2009/interactions.csv.gz');
    expect(agreeingOf(sketchOf(chat.keys), sketchOf(conference.keys))).toBeLessThan(5);
  });
});
