import { expect, test } from 'vitest';
import { readLog } from '../../src/interactions/index.js';
import type { InteractionLog } from '../../src/model.js';
import { analyze } from '../../src/pipeline.js';
import { TIE_TERMS } from '../../src/ties/index.js';

/** A log from lines of `time,from,to,kind`. */
async function logOf(lines: readonly string[]): Promise<InteractionLog> {
  const text = ['time,from,to,kind', ...lines].join('\n');
  async function* bytes() {
    yield new TextEncoder().encode(text);
  }
  return readLog([{ name: 'log.csv', bytes }]);
}

const day = (n: number): string => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** Everybody of a ring talks with the next two, on so many days. */
const ring = (people: number, days: number): string[] =>
  Array.from({ length: people }, (_, p) => p).flatMap((p) =>
    [1, 2].flatMap((step) =>
      Array.from({ length: days }, (_, d) => [
        `${day(d * 3)},p${p},p${(p + step) % people},message`,
        `${day(d * 3 + 1)},p${(p + step) % people},p${p},message`,
      ]).flat(),
    ),
  );

test('flips tell how many ties change class, and whether the whole changes its place', async () => {
  const { analysis } = analyze(await logOf(ring(24, 6)), { cut: 0.9 });
  const { flips } = analysis.audits!;
  const low = flips.find(({ option, to }) => option === 'cut' && to === 0.8)!;
  const then = analyze(await logOf(ring(24, 6)), { cut: 0.8 }).analysis;
  expect(low.deep_ties).toBe(then.summary.deepTies);
  expect(low.gained - low.lost).toBe(then.summary.deepTies - analysis.summary.deepTies);
  expect(low.cross).toBe(then.communities[0]!.cross);
  expect(low.cross_changes).toBe(then.communities[0]!.cross !== analysis.communities[0]!.cross);
  const changed = then.communities
    .slice(1)
    .filter((row, i) => row.cross !== analysis.communities[i + 1]!.cross);
  expect(low.communities.map(({ community }) => community)).toEqual(
    changed.map(({ community }) => community),
  );
});

test('a half-life changes no verdict, since recency is no part of depth', async () => {
  const { flips } = analyze(await logOf(ring(12, 8))).analysis.audits!;
  const halves = flips.filter(({ option }) => option === 'half-life');
  expect(halves.map(({ from, to }) => [from, to])).toEqual([
    [90, 45],
    [90, 180],
  ]);
  for (const { gained, lost, cross_changes } of halves)
    expect([gained, lost, cross_changes]).toEqual([0, 0, false]);
});

test('nothing but the facet reads the half-life, and the words of the flip test say so', async () => {
  const log = await logOf([...ring(12, 8), ...ring(14, 2)]);
  const verdictsOf = (halfLife: number) => {
    const { analysis, ties } = analyze(log, { halfLife });
    const rows = [...ties()].map(({ a, b, depth, standing }) => [a, b, depth, standing]);
    return [rows, analysis.summary, analysis.communities, analysis.people];
  };
  expect(verdictsOf(5)).toEqual(verdictsOf(900));
  const recencyOf = (halfLife: number) =>
    [...analyze(log, { halfLife }).ties()].map(({ facets }) => facets.recency);
  expect(recencyOf(5)).not.toEqual(recencyOf(900));
  expect(TIE_TERMS.find(({ name }) => name === 'flip_test')?.says).toContain('half-life can change none');
});

test('somebody with more deep ties than a layer holds is named', async () => {
  const lines = Array.from({ length: 18 }, (_, p) =>
    Array.from({ length: 30 }, (__, d) => [
      `${day(d * 3)},hub,p${p},message`,
      `${day(d * 3)},p${p},hub,message`,
    ]).flat(),
  ).flat();
  const { layers, triads } = analyze(await logOf(lines)).analysis.audits!;
  expect(layers.map(({ above, people }) => [above, people])).toEqual([
    [15, 1],
    [50, 0],
    [150, 0],
  ]);
  expect(layers[0]!.most).toEqual([{ person: 'hub', deep_ties: 18 }]);
  expect(triads).toMatchObject({ wedges: 153, open: 153, share: 1 });
  expect(triads.around).toEqual([{ person: 'hub', wedges: 153, open: 153 }]);
});
