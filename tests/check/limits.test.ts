import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LIMITS_JSON_SCHEMA, LIMITS_SCHEMA, limitsOf, MEASURES, starterOf } from '../../src/check/index.js';
import { rangeOf } from '../../src/check/measures.js';
import { AUDIENCE, COMMUNITY, EMPTY, LEGEND, ONE_TIE } from '../report/findings.js';
import { heldEqual } from '../schemas.js';

const fits = new Ajv({ strict: false }).compile(heldEqual('schema/limits.schema.json', LIMITS_JSON_SCHEMA));

/** What the reader says of a file, and what the published schema says of the same. */
function read(text: string): { error: string; fits: boolean } {
  let schema = false;
  try {
    schema = fits(parse(text, { logLevel: 'silent' })) as boolean;
  } catch {
    // No YAML at all.
  }
  try {
    limitsOf(text, 'l.yaml', LEGEND);
    return { error: '', fits: schema };
  } catch (error) {
    expect((error as Error).name).toBe('UserError');
    expect((error as { hint?: string }).hint).toMatch(/\w/);
    return { error: (error as Error).message, fits: schema };
  }
}

const ONE = 'limits:\n  - measure: web_index\n    ';

test('limits are read from YAML and from JSON, also from JSON that is indented by tabs', () => {
  const yaml = limitsOf(
    'limits:\n  - measure: top_cut_off\n    of: each\n    smallest: 10\n    max: 3\n    because: why\n    severity: warn\n  - {measure: deep_people, around: Ana, not-worse-by: 5%}\nallow-unmeasured: [reciprocity]\n',
    'l.yaml',
  );
  expect(yaml.limits[0]).toMatchObject({
    measure: { name: 'top_cut_off', better: 'lower' },
    where: { type: 'each', smallest: 10 },
    ...{ min: null, max: 3, notWorseBy: null, because: 'why', severity: 'warn', line: 2, column: 5 },
  });
  expect(yaml.limits[1]).toMatchObject({
    where: { type: 'around', person: 'Ana' },
    notWorseBy: { amount: 0.05, percent: true },
    ...{ line: 8, column: 5 },
  });
  expect([...yaml.allowed]).toEqual(['reciprocity']);
  const json = limitsOf(
    '{\n\t"$schema": "x",\n\t"limits": [\n\t\t{ "measure": "web_index", "min": 0.1 }]\n}',
    'l.json',
  );
  expect(json.limits[0]).toMatchObject({ min: 0.1, line: 4, column: 3 });
});

test.each([
  ['', 'l.yaml:1:1: the file is empty'],
  ['# only a comment\n', 'l.yaml:1:1: the file is empty'],
  ['- a\n', 'l.yaml:1:1: the file must be keys and values'],
  ['limit:\n', 'l.yaml:1:1: unknown key "limit"'],
  ['allow-unmeasured: []\n', 'l.yaml:1:1: there is no list of limits'],
  ['limits: []\n', 'l.yaml:1:1: the list of limits is empty'],
  ['limits: 7\n', 'l.yaml:1:9: limits must be a list'],
  ['limits:\n  - web_index\n', 'l.yaml:2:5: a limit must be keys and values'],
  ['limits:\n  - min: 1\n', 'l.yaml:2:5: a limit without a measure'],
  ['limits:\n  - measure: web_indx\n    min: 1\n', 'l.yaml:2:14: no measure is called "web_indx"'],
  ['limits:\n  - measure: attention\n    min: 1\n', 'l.yaml:2:14: attention is measured of each tie'],
  ['limits:\n  - measure: betweenness\n    min: 1\n', 'l.yaml:2:14: betweenness is measured of each person'],
  ['limits:\n  - measure: audience\n    min: 1\n', 'l.yaml:2:14: audience is no number'],
  ['limits:\n  - measure: 3\n    min: 1\n', 'l.yaml:2:14: a measure must be a name'],
  [`${ONE}because: x\n`, 'l.yaml:2:5: a limit without a bound'],
  [`${ONE}mim: 1\n`, 'l.yaml:3:5: unknown key "mim"'],
  [`${ONE}__proto__: 1\n`, 'l.yaml:3:5: unknown key "__proto__"'],
  [`${ONE}min: "0.3"\n`, 'l.yaml:3:10: min must be a number'],
  [`${ONE}min: 40%\n`, 'l.yaml:3:10: min must be a number'],
  [`${ONE}min: .nan\n`, 'l.yaml:3:10: min must be a number'],
  [`${ONE}min: [1]\n`, 'l.yaml:3:10: min must be a number'],
  [`${ONE}min: 1\n    min: 2\n`, 'l.yaml:4:5: this key was given before'],
  [`${ONE}not-worse-by: -1\n`, 'l.yaml:3:19: not-worse-by must be a share'],
  [`${ONE}not-worse-by: a lot\n`, 'l.yaml:3:19: not-worse-by must be a share'],
  [`${ONE}min: 1\n    because: 7\n`, 'l.yaml:4:14: because must be text'],
  [`${ONE}min: 1\n    severity: error\n`, 'l.yaml:4:15: severity: error is unknown'],
  [`${ONE}min: 1\n    of: everywhere\n`, 'l.yaml:4:5: of: everywhere is no place'],
  [`${ONE}min: 1\n    of: all\n    around: Ana\n`, 'l.yaml:5:5: of and around exclude each other'],
  [`${ONE}min: 7\n`, 'l.yaml:3:10: min 7 can never hold: web_index is from 0 to 1'],
  [`${ONE}max: -0.1\n`, 'l.yaml:3:10: max -0.1 can never hold'],
  ['limits:\n  - measure: reciprocity\n    min: 1.5\n', 'l.yaml:3:10: min 1.5 can never hold'],
  [`${ONE}min: 0.2\n    smallest: 3\n`, 'l.yaml:4:5: smallest goes with of: each'],
  [`${ONE}min: 0.2\n    of: deep\n    smallest: 3\n`, 'l.yaml:5:5: smallest goes with of: each'],
  [
    `${ONE}min: 0.2\n    of: each\n    smallest: -2.5\n`,
    'l.yaml:5:15: smallest must be a whole number from 1',
  ],
  [`${ONE}min: 0.2\n    of: each\n    smallest: x\n`, 'l.yaml:5:15: smallest must be a whole number from 1'],
  ...['of: deep', 'of: each', 'of: A', 'around: Ana'].map((where): [string, string] => [
    `limits:\n  - measure: communities\n    ${where}\n    max: 2\n`,
    'l.yaml:3:5: communities is measured of the whole only',
  ]),
  ['limits:\n  - measure: density\n    not-worse-by: 5%\n', 'l.yaml:3:5: density has no better side'],
])('%j is refused at its place, by the schema too', (text, message) => {
  const { error, fits: schema } = read(text);
  expect(error.slice(0, message.length)).toBe(message);
  // Two keys of one name and NaN are no JSON, which is what a schema speaks of.
  if (!/given before/.test(message) && !text.includes('.nan')) expect(schema).toBe(false);
});

test.each([
  [`${ONE}min: 0.2\n    max: 0.1\n`, 'l.yaml:2:5: min 0.2 is above max 0.1'],
  [`${ONE}min: 1\n---\nlimits: 2\n`, 'l.yaml:4:1: a second document begins here'],
  ['limits:\n\t- measure: x\n', 'l.yaml:2:1: Tabs are not allowed as indentation'],
  ['limits: !!js/function "x"\n', 'l.yaml:1:9: a tag (a word that begins with !)'],
  ['<<<<<<< HEAD\nlimits: []\n=======\n', 'l.yaml:1:1: a mark of a merge conflict'],
  ['limits:\n  - &x {measure: web_index, min: 1}\n', 'l.yaml:2:8: &x is an anchor'],
  ['limits:\n  - measure: web_index\n    min: *x\n', 'l.yaml:3:10: '],
  ['? [a, b]\n: 2\n', 'l.yaml:1:3: a key must be a word'],
  ['[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]', 'l.yaml:1:22: nested too deep'],
])('%j, which a schema cannot tell, is refused at its place', (text, message) => {
  expect(read(text).error.slice(0, message.length)).toBe(message);
});

test('a YAML bomb goes off nowhere: not one alias is followed', () => {
  const levels = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [i, name] of [...'bcdefghij'].entries())
    levels.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`);
  expect(read(`${levels.join('\n')}\nlimits: *j\n`).error).toBe(
    'l.yaml:1:7: &a is an anchor, and limits are read without them',
  );
  expect(read('['.repeat(100_000)).error).toMatch(/^l.yaml:1:\d+: nested too deep$/);
  expect(read('x'.repeat(2 << 20)).error).toBe('l.yaml:1:1: larger than a megabyte');
});

test('a typo is told with what was meant', () => {
  const hint = (text: string): string => {
    try {
      limitsOf(text, 'l.yaml', LEGEND);
    } catch (error) {
      return (error as { hint: string }).hint;
    }
    return '';
  };
  expect(hint('limits:\n  - measure: linchpin\n    min: 1\n')).toBe('Did you mean linchpins?');
  expect(hint(`${ONE}becuase: 1\n`)).toBe('Did you mean because?');
  expect(hint(`${ONE}fo: 1\n`)).toMatch(/^The keys here are measure/);
  expect(hint(`${ONE}<‹: 1\n`)).toMatch(/^The keys here are measure/);
  expect(hint(`${ONE}o: 1\n`)).toBe('Did you mean of?');
  expect(hint(`${ONE}min: 7\n`)).toBe('Write 7 % as 0.07.');
  expect(hint(`${ONE}min: 40%\n`)).toBe('Write 40% as 0.4.');
});

test('what a measure can be is what its term says it can be', () => {
  for (const measure of MEASURES) {
    const range = LEGEND.find(({ name, of }) => name === measure.name && of === 'community')?.range ?? '';
    const [least, most] = rangeOf(measure) ?? [];
    if (most !== undefined)
      expect(range === '' || / 1\b/.test(range), `${measure.name}: ${range}`).toBe(true);
    if (least === -1 && range !== '') expect(range).toMatch(/^−1/);
  }
});

test('names of measures are not judged before the log is read, all else is', () => {
  expect(limitsOf('limits:\n  - measure: newer\n    min: 1\n', 'l.yaml').limits).toHaveLength(1);
  expect(() => limitsOf(`${ONE}mim: 1\n`, 'l.yaml')).toThrow('unknown key');
});

test('the starter of any log is read, fits the schema, and names it for editors', () => {
  for (const analysis of [AUDIENCE, COMMUNITY, EMPTY, ONE_TIE]) {
    const text = starterOf(analysis);
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${LIMITS_SCHEMA}`);
    expect(text).not.toMatch(/\n\n\n/);
    expect(read(text)).toEqual({ error: '', fits: true });
  }
});
