import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { LIMITS_SCHEMA, starterOf } from '../../src/check/index.js';
import { COMMUNITY } from '../report/findings.js';

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}
interface Service {
  configure(settings: object): void;
  doValidation(document: object, kubernetes: boolean): Promise<readonly Diagnostic[]>;
  doComplete(
    document: object,
    at: object,
    kubernetes: boolean,
  ): Promise<{ items: readonly { label: string }[] }>;
}

/** The language server that VS Code and others run for YAML; it loads its parts itself, so it is not imported. */
const { getLanguageService, TextDocument } = createRequire(import.meta.url)('yaml-language-server') as {
  getLanguageService(parts: object): Service;
  TextDocument: { create(uri: string, language: string, version: number, text: string): object };
};

const asked: string[] = [];
const service = getLanguageService({
  schemaRequestService: async (uri: string) => {
    asked.push(uri);
    return readFileSync('schema/limits.schema.json', 'utf8');
  },
  workspaceContext: { resolveRelativePath: (path: string) => path },
});
service.configure({ validate: true, completion: true, yamlVersion: '1.2', schemas: [] });

let version = 0;
function documentOf(text: string): object {
  version += 1;
  return TextDocument.create('file:///tiedepth.limits.yaml', 'yaml', version, text);
}
async function told(text: string): Promise<string[]> {
  const found = await service.doValidation(documentOf(text), false);
  return found.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);
}
const HEAD = `# yaml-language-server: $schema=${LIMITS_SCHEMA}\n`;

test('an editor finds the schema by the first line of a starter, and nothing wrong in it', async () => {
  expect(await told(starterOf(COMMUNITY))).toEqual([]);
  expect(asked).toEqual([LIMITS_SCHEMA]);
});

test('an editor marks what the check would refuse, at the same place', async () => {
  const typo = await told(`${HEAD}limits:\n  - measure: web_indx\n    min: 0.3\n`);
  expect(typo[0]).toMatch(/^3:14 Value is not accepted. Valid values: .*"web_index"/);
  expect(await told(`${HEAD}limits:\n  - measure: web_index\n    min: 0\n    mim: 0.3\n`)).toEqual([
    '5:5 Property mim is not allowed.',
  ]);
  expect(await told(`${HEAD}limits:\n  - measure: web_index\n    min: "0.3"\n`)).toEqual([
    '4:10 Incorrect type. Expected "number".',
  ]);
});

test('an editor proposes the measures and the keys', async () => {
  const text = `${HEAD}limits:\n  - measure: \n    s\n`;
  const labelsAt = async (line: number, character: number): Promise<string[]> =>
    (await service.doComplete(documentOf(text), { line, character }, false)).items.map(({ label }) => label);
  expect(await labelsAt(2, 13)).toEqual(expect.arrayContaining(['web_index', 'deep_share']));
  expect(await labelsAt(3, 5)).toEqual(expect.arrayContaining(['severity']));
});
