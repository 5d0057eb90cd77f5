import { readFileSync } from 'node:fs';

/** A known network, with values from networkx and igraph. */
export interface Known {
  readonly name: string;
  readonly provenance: string;
  readonly people: readonly string[];
  readonly ties: readonly (readonly [number, number])[];
  readonly values: Readonly<Record<string, number | null>>;
  readonly betweenness: readonly number[];
  readonly core_numbers: readonly number[];
  readonly partition: { readonly labels: readonly number[]; readonly modularity: number };
}

const NAMES = [
  'star-12',
  'path-9',
  'cycle-10',
  'clique-11',
  'karate',
  'florentine-families',
  'les-miserables',
] as const;

export const KNOWN: readonly Known[] = NAMES.map(
  (name) => JSON.parse(readFileSync(`fixtures/networks/${name}.json`, 'utf8')) as Known,
);
