import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The map of the house: who may import whom. A room is entered by its index, or by that of a folder in it. */
const HOUSE: Record<string, readonly string[]> = {
  'model.ts': [],
  'errors.ts': [],
  'version.ts': [],
  kit: ['model.ts'],
  interactions: ['model.ts', 'kit'],
  people: ['model.ts', 'kit'],
  analysis: ['model.ts', 'kit'],
  ties: ['model.ts', 'kit'],
  network: ['model.ts', 'kit'],
  communities: ['model.ts', 'kit', 'network'],
  shape: ['model.ts', 'kit', 'network'],
  roles: ['model.ts', 'kit', 'network'],
  'pipeline.ts': [
    'model.ts',
    'kit',
    'people',
    'ties',
    'network',
    'communities',
    'shape',
    'roles',
    'analysis',
  ],
  change: ['model.ts', 'kit', 'network', 'analysis'],
  'trend.ts': ['model.ts', 'kit', 'people', 'ties', 'network', 'shape', 'pipeline.ts', 'change'],
  suggestions: ['model.ts', 'kit', 'network', 'shape'],
  'introduce.ts': ['model.ts', 'people', 'ties', 'network', 'roles', 'suggestions', 'pipeline.ts'],
  'stories.ts': ['model.ts', 'people', 'ties', 'roles', 'analysis', 'pipeline.ts'],
  report: ['model.ts', 'kit'],
  check: ['model.ts', 'kit', 'analysis'],
  'index.ts': [
    'model.ts',
    'pipeline.ts',
    'stories.ts',
    'interactions',
    'people',
    'report',
    'analysis',
    'change',
    'check',
    'trend.ts',
  ],
  cli: [
    'model.ts',
    'kit',
    'pipeline.ts',
    'stories.ts',
    'interactions',
    'people',
    'ties',
    'communities',
    'shape',
    'roles',
    'report',
    'analysis',
    'trend.ts',
    'change',
    'check',
    'introduce.ts',
    'suggestions',
  ],
};

/** Each package has one owner; what is not listed here is not used. */
const OWNERS: Record<string, readonly string[]> = {
  'csv-parse': ['interactions'],
  fzstd: ['interactions'],
  luxon: ['interactions'],
  graphology: ['network'],
  'graphology-types': ['network'],
  'graphology-metrics': ['network'],
  'graphology-communities-louvain': ['network'],
  chalk: ['report', 'cli'],
  'cli-table3': ['report'],
  'string-width': ['report'],
  yaml: ['check'],
  commander: ['cli'],
  tinyglobby: ['cli'],
  'fastest-levenshtein': ['kit', 'interactions', 'cli'],
  'node:buffer': ['interactions'],
  'node:crypto': ['cli'],
  'node:events': ['cli'],
  'node:fs': ['cli'],
  'node:fs/promises': ['cli'],
  'node:path': ['cli'],
  'node:os': ['cli'],
  'node:process': ['cli'],
  'node:stream': ['cli', 'interactions'],
  'node:url': ['cli'],
  'node:zlib': ['interactions'],
};

const SRC = resolve('src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const roomOf = (file: string): string => file.split('/')[0] as string;
const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (m) => (m[1] ?? m[2]) as string,
  );
const packageOf = (name: string): string =>
  name.startsWith('node:')
    ? name
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');

function faultOf(file: string, target: string): string | null {
  const room = roomOf(file);
  if (!target.startsWith('.')) {
    return OWNERS[packageOf(target)]?.includes(room) ? null : `${file} may not use ${target}`;
  }
  const to = relative(SRC, resolve(SRC, dirname(file), target.replace(/\.js$/, '.ts')));
  const other = roomOf(to);
  if (other === room) return to === join(room, 'index.ts') ? `${file} imports its own index` : null;
  if (other === 'errors.ts' || other === 'version.ts') return null;
  if (!HOUSE[room]?.includes(other)) return `${file} may not import ${to}`;
  return to === other || basename(to) === 'index.ts' ? null : `${file} reaches into ${to}`;
}

test('every import follows the map of the house', () => {
  const faults = files.flatMap((file) =>
    importsOf(readFileSync(join(SRC, file), 'utf8')).map((target) => faultOf(file, target)),
  );
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

test('the map is not blind: a forbidden import, a deep reach and a stray package are faults', () => {
  expect(faultOf('report/table.ts', '../network/index.js')).toBe(
    'report/table.ts may not import network/index.ts',
  );
  expect(faultOf('pipeline.ts', './ties/depth.js')).toBe('pipeline.ts reaches into ties/depth.ts');
  expect(faultOf('ties/ties.ts', './index.js')).toBe('ties/ties.ts imports its own index');
  expect(faultOf('ties/ties.ts', 'graphology')).toBe('ties/ties.ts may not use graphology');
  expect(files.flatMap((file) => importsOf(readFileSync(join(SRC, file), 'utf8'))).length).toBeGreaterThan(
    200,
  );
});

/** What is loaded as soon as a file is: itself, and by static imports of values whatever stands behind it. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(SRC, file), 'utf8');
  for (const [, target = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?\bfrom '([^']+)'/gm)) {
    if (!target.startsWith('.')) seen.add(packageOf(target));
    else loadedWith(relative(SRC, resolve(SRC, dirname(file), target.replace(/\.js$/, '.ts'))), seen);
  }
  return seen;
}

test('a check of a saved analysis loads no reader, no measure, no screen and no table', () => {
  const loaded = [...loadedWith('cli/check.ts')];
  const heavy =
    /^(interactions|pipeline|ties|network|graphology|report\/(screen|story|table)|cli-table3|tinyglobby)/;
  expect(loaded.filter((name) => heavy.test(name))).toEqual([]);
  expect(loaded).toContain('report/check/text.ts');
  expect([...loadedWith('cli/show.ts')].filter((name) => heavy.test(name)).length).toBeGreaterThan(50);
});

test('every file lives in a room of the map', () => {
  expect(files.filter((file) => !(roomOf(file) in HOUSE))).toEqual([]);
});

test('console, process, the clock and chance occur in cli only', () => {
  const worldly = /\bconsole\.|\bprocess\.|Date\.now|Math\.random|new Date\(\)/;
  const code = (file: string): string =>
    readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(files.filter((file) => roomOf(file) !== 'cli' && worldly.test(code(file)))).toEqual([]);
});

test('every room opens with one sentence', () => {
  const indexes = files.filter((file) => /\/index\.ts$/.test(file));
  expect(indexes.filter((file) => !readFileSync(join(SRC, file), 'utf8').startsWith('/**'))).toEqual([]);
});
