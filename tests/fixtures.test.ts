import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLog, readTable } from '../src/interactions/index.js';
import type { Analysis, Findings, Source, Standing } from '../src/model.js';
import { peopleListOf } from '../src/people/index.js';
import { analyze } from '../src/pipeline.js';

const LOGS = 'fixtures/logs';
const README = readFileSync(join(LOGS, 'README.md'), 'utf8');

const csvIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.csv'));
const sourceOf = (name: string): Source => ({ name, bytes: () => createReadStream(join(LOGS, name)) });

/** Rows of the README's tables that begin with such a cell. */
const rowsOf = (first: RegExp): string[][] =>
  README.split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => first.test(cells[1] ?? ''))
    .map((cells) => cells.slice(1, -1));

async function findingsOf(logs: readonly string[], people: string | null = null): Promise<Findings> {
  const list = people === null ? null : peopleListOf(await readTable(sourceOf(people)));
  return analyze(await readLog(logs.map(sourceOf)), { people: list });
}

const tiesThatAre = (findings: Findings, standing: Standing): string[] =>
  [...findings.ties()].filter((tie) => tie.standing === standing).map(({ a, b }) => `${a} ${b}`);

/** Shape and place on the cross of the whole. */
const wholeOf = ({ communities: [all] }: Analysis) => [all?.shape, all?.cross];

test('the generator writes the same bytes as are committed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiedepth-logs-'));
  try {
    execFileSync(process.execPath, [join(LOGS, 'generate.mjs'), folder]);
    expect(csvIn(folder)).toEqual(csvIn(LOGS));
    for (const name of csvIn(LOGS)) {
      const same = readFileSync(join(folder, name)).equals(readFileSync(join(LOGS, name)));
      expect(same, `${name} is as the generator writes it`).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const counted = rowsOf(/\.csv$/);

test('the README counts the rows of every log', () => {
  expect([...counted.map(([name]) => name), 'round-table-lunch-people.csv'].sort()).toEqual(csvIn(LOGS));
});

test.each(counted)('%s (%s) has %s rows, of which %s are used', async (name, _, rows, used) => {
  const { ledger } = await readLog([sourceOf(name as string)]);
  expect([ledger.read, ledger.used]).toEqual([Number(rows), Number(used)]);
});

test('messy.csv sets rows aside for the reasons that the README gives', async () => {
  const { ledger } = await readLog([sourceOf('messy.csv')]);
  const told = rowsOf(/^[a-z]+-[a-z-]+$|^ragged$/).map(([code, rows]) => [code, Number(rows)]);
  expect(told).toHaveLength(7);
  expect(Object.fromEntries(ledger.aside.map(({ code, rows }) => [code, rows]))).toEqual(
    Object.fromEntries(told),
  );
});

test('broadcast-audience is an audience around one account, with a community of twelve in it', async () => {
  const { analysis } = await findingsOf(['broadcast-audience.csv']);
  const [all, , friends] = analysis.communities;
  expect([all?.shape, all?.direction, all?.cross]).toEqual(['hub-and-spoke', 'broadcast', 'audience']);
  expect([friends?.people, friends?.shape, friends?.cross]).toEqual([12, 'web', 'community']);
  expect([analysis.people[0]?.person, analysis.people[0]?.cut_off_without]).toEqual(['harbour_radio', 128]);
});

test('woven-community is a community in both worlds in which nobody is indispensable', async () => {
  const { analysis, people } = await findingsOf(['woven-community.csv', 'woven-community-meetups.csv']);
  expect(wholeOf(analysis)).toEqual(['web', 'community']);
  expect([analysis.summary.people, analysis.worlds.gate]).toEqual([45, 'both-worlds']);
  expect([...people()].filter((person) => person.cut_off_without > 0)).toEqual([]);
});

test('two-teams-one-bridge are two communities, and fifteen people are cut off without Mira', async () => {
  const { analysis, people } = await findingsOf(['two-teams-one-bridge.csv']);
  expect(analysis.grouping.communities).toBe(2);
  expect(analysis.worlds.gate).toBe('depth-alone');
  const missed = [...people()].filter((person) => person.cut_off_without > 0);
  expect(missed.map(({ person, role, cut_off_without }) => [person, role, cut_off_without])).toEqual([
    ['Mira', 'bridge', 15],
  ]);
});

test('fading-friendship is the fading of Leila and Jonas alone', async () => {
  expect(tiesThatAre(await findingsOf(['fading-friendship.csv']), 'fading')).toEqual(['Jonas Leila']);
});

test('one-sided-admiration is that of Bastien alone, in a web', async () => {
  const findings = await findingsOf(['one-sided-admiration.csv']);
  expect(tiesThatAre(findings, 'one-sided')).toEqual(['bastien ingrid']);
  expect(findings.analysis.communities[0]?.shape).toBe('web');
});

test('round-table-lunch is one web, with five pairs who are close and never met', async () => {
  const logs = ['round-table-lunch.csv', 'round-table-lunch-attendance.csv'];
  const findings = await findingsOf(logs, 'round-table-lunch-people.csv');
  const { analysis } = findings;
  expect(wholeOf(analysis)).toEqual(['web', 'community']);
  expect(tiesThatAre(findings, 'close-but-never-met').sort()).toEqual([
    'Gwenllian Tavita',
    'Inês João Pedro',
    'Inês अनिका',
    'Kwame Tavita',
    'Tavita 緑川みどり',
  ]);
  expect(analysis.ledger.aside.find(({ code }) => code === 'bot')?.rows).toBe(90);
  expect(analysis.notes.join(' ')).toMatch(/"sam" is claimed by "Samira".*"old_quill"/);
});
