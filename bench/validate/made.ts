import { type Evenings, eveningsOf, timedOf } from '../../tests/roles/evenings.js';
import { backgroundOf, KINDS, type Kind, keyOf, PEOPLE, plantIn } from '../../tests/roles/planted.js';
import type { Case } from '../../tests/roles/scored.js';
import { type Life, livedOf, USUAL } from '../../tests/roles/simulated.js';
import { CHATTER, type Chatter, chatterOf } from './chatter.js';
import { CIRCLE, type Circle, circleOf } from './circle.js';

const chatter =
  (part: Partial<Chatter> = {}) =>
  (seed: number): Case => {
    const whole = { ...CHATTER, ...part };
    return { people: whole.people, ...chatterOf(whole, seed) };
  };
const lived =
  (part: Partial<Life> = {}) =>
  (seed: number): Case => {
    const whole = { ...USUAL, ...part };
    return { people: whole.people, ...livedOf(whole, seed) };
  };
const year =
  (kind: Kind, part: Parameters<typeof plantIn>[1] | null = {}) =>
  (seed: number): Case => {
    const background = backgroundOf(kind, seed);
    const planted = part === null ? [] : plantIn(background, part);
    return { people: PEOPLE, rows: background.rows, planted, keyOf };
  };
const evenings =
  (part: Evenings, clock = false) =>
  (seed: number): Case => {
    const { rows } = eveningsOf(part, seed);
    return {
      people: part.people,
      rows: clock ? timedOf(rows, seed) : rows,
      planted: [],
      keyOf: (a, b) => Math.min(a, b) * part.people + Math.max(a, b),
    };
  };
/** A log whose days are hours. */
const hours =
  (of: (seed: number) => Case) =>
  (seed: number): Case => {
    const one = of(seed);
    return { ...one, rows: one.rows.map((row) => ({ ...row, day: row.day! / 24 })) };
  };

/** A kind of log by its name, made from a seed. */
export type Maker = readonly [string, (seed: number) => Case];

export const CHOSEN: readonly Maker[] = [
  ...[0.5, 3, 7, 14, 30].map(
    (lag): Maker => [`a year, 100 people, met within ${lag} days`, chatter({ lag })],
  ),
  ['one host', chatter({ hosts: 1 })],
  ['20 hosts, 5 introductions each', chatter({ hosts: 20, each: 5 })],
  ['50 hosts, 2 introductions each', chatter({ hosts: 50, each: 2 })],
  ['20 people', chatter({ people: 20, contacts: 5, hosts: 2, each: 5 })],
  ['300 people, 10 hosts', chatter({ people: 300, hosts: 10 })],
  ['two years', chatter({ days: 730, rate: 10 })],
  ['90 days, talk as thick', chatter({ days: 90, rate: 1.5, hosts: 4 })],
  ['60 days, talk six times as thick', chatter({ days: 60, each: 8 })],
  ['talk thrice as thick', chatter({ contacts: 14, rate: 9 })],
  ['30 contacts, hardly ever again', chatter({ contacts: 30, rate: 0.3 })],
  ['80 who meet through a common contact who was silent', chatter({ organic: 80 })],
  ['six meetups of twelve', chatter({ meetups: 6 })],
  ['channels', chatter({ places: 'channels' })],
  ['threads, met within 14 days', chatter({ places: 'threads', lag: 14 })],
  ['hosts who talk with everybody every 10 days', chatter({ hostsEvery: 10 })],
  ['hosts who talk with everybody every 7 days', chatter({ hostsEvery: 7, lag: 5 })],
  ['hosts who know 40 more', chatter({ hostsKnow: 40 })],
  ['90 days, talk four times as thick', chatter({ days: 90 })],
  ['60 days, talk thrice as thick, met within 3 days', chatter({ days: 60, rate: 2.5, lag: 3 })],
  ['people come and go, met within 7 days', chatter({ people: 150, stay: 150, rate: 4 })],
  ['people come and go, met within 20 days', chatter({ people: 150, stay: 150, rate: 4, lag: 20 })],
  ['half of the ties begin sometime, met within 3 days', chatter({ begin: 0.5, lag: 3 })],
  ['half of the ties begin sometime, met within 14 days', chatter({ begin: 0.5, lag: 14 })],
  ['either starts, 60 days, talk six times as thick', chatter({ either: true, days: 60, each: 8 })],
  [
    'either starts, half of the ties begin, met within 14 days',
    chatter({ either: true, begin: 0.5, lag: 14 }),
  ],
  ['half of the ties begin sometime, talk thrice as thick', chatter({ begin: 0.5, contacts: 12, rate: 9 })],
  ['bursts, met within 7 days', chatter({ bursts: 5 })],
  ['bursts, met within 20 days', chatter({ bursts: 5, lag: 20 })],
  ['a week by the hour, met within 8 hours', hours(chatter({ days: 168, rate: 3, lag: 8, hosts: 4 }))],
];

export const TESTED: readonly Maker[] = [
  ...KINDS.flatMap((kind) =>
    [3, 7, 14, 25].map((lag): Maker => [`${kind} year, met within ${lag} days`, year(kind, { lag })]),
  ),
  ['steady year, one host', year('steady', { hosts: 1 })],
  ['steady year, 20 hosts, 5 introductions each', year('steady', { hosts: 20, each: 5 })],
  ...[0, 3, 7, 14, 30].map((lag): Maker => [`day by day, met within ${lag} days`, lived({ lag })]),
  ['day by day, threads', lived({ threads: true })],
  ['day by day, 60 days, met within 3', lived({ days: 60, each: 6, lag: 3 })],
  ['day by day, two years', lived({ days: 730, each: 20 })],
  ['day by day, 20 people', lived({ people: 20, hosts: 2, each: 6 })],
  ['day by day, 300 people', lived({ people: 300, hosts: 8 })],
  ['day by day, thrice as busy', lived({ busy: 0.4 })],
  ['a week by the hour, met within 5 hours', hours(lived({ days: 168, each: 6, lag: 5, busy: 0.1 }))],
];

/** Made by chances that are known, so that an oracle can say how much each log tells. */
export const CIRCLES: readonly (readonly [string, Partial<Circle>])[] = [
  ...[1, 7, 14, 30].map((lag) => [`met within ${lag} days`, { lag }] as const),
  ['met the same day', { soonest: 0, lag: 0 }],
  ['contacts up to 5 days apart', { spread: 5, lag: 14 }],
  ['less at weekends', { rhythm: 'weekly' }],
  ['bursts', { rhythm: 'bursts' }],
  ['bursts, met within 20 days', { rhythm: 'bursts', lag: 20 }],
  ['ties talk every 10 days', { gap: 10, hostGap: 10 }],
  ['ties talk every 5 days', { gap: 5, hostGap: 5 }],
  ['hosts talk with everybody every 7 days', { hostGap: 7 }],
  ['hosts know 50', { hostKnows: 42 }],
  ['200 who meet by themselves', { strangers: 100, closures: 100 }],
  ['either starts', { either: true }],
  ['channels', { places: 'channels' }],
  ['threads, met within 14 days', { places: 'threads', lag: 14 }],
  ['one host', { hosts: 1 }],
  ['20 hosts, 4 introductions each', { hosts: 20, each: 4 }],
  [
    '30 people, 30 days',
    {
      people: 30,
      days: 30,
      knows: 6,
      gap: 10,
      hostGap: 10,
      hosts: 2,
      each: 5,
      lag: 3,
      strangers: 8,
      closures: 8,
    },
  ],
  ['60 days, met within 3', { days: 60, gap: 12, hostGap: 12, lag: 3, each: 6 }],
  ['90 days', { days: 90, gap: 15, hostGap: 15, each: 6 }],
  ['300 people, two years', { people: 300, days: 730, hosts: 10, strangers: 200, closures: 200 }],
];

/** Some of them again, with times of day. */
export const CLOCKED = CIRCLES.filter(([name]) =>
  [
    'met within 7 days',
    'met within 30 days',
    'bursts, met within 20 days',
    'ties talk every 5 days',
    'hosts talk with everybody every 7 days',
    'hosts know 50',
    'either starts',
    '30 people, 30 days',
    '90 days',
  ].includes(name),
).map(([name, part]) => [name, { ...part, clock: true }] as const);

export const circle = (part: Partial<Circle>) => (seed: number) => {
  const whole = { ...CIRCLE, ...part };
  return { people: whole.people, circle: whole, ...circleOf(whole, seed) };
};

export const NONE: readonly Maker[] = [
  ['chatter', chatter({ hosts: 0 })],
  ['chatter, 80 who meet through a common contact', chatter({ hosts: 0, organic: 80 })],
  ['chatter, meetups', chatter({ hosts: 0, meetups: 6 })],
  ['chatter, half of the ties begin sometime', chatter({ hosts: 0, begin: 0.5, contacts: 12, rate: 9 })],
  ['chatter, five talk with everybody every 7 days', chatter({ each: 0, hostsEvery: 7, begin: 0.5 })],
  ['chatter, people come and go', chatter({ hosts: 0, people: 150, stay: 150, rate: 4 })],
  ['chatter, bursts', chatter({ hosts: 0, bursts: 5 })],
  ...KINDS.map((kind): Maker => [`${kind} year`, year(kind, null)]),
  ['day by day', lived({ hosts: 0 })],
  ['day by day, thrice as busy', lived({ hosts: 0, busy: 0.4 })],
  ['a week by the hour', hours(lived({ hosts: 0, days: 168, busy: 0.1 }))],
  ['friends, evenings of six, a row a pair', evenings({ people: 12, guests: 6, every: 42, talk: 0.65 })],
  ['friends, evenings of five, a row a pair', evenings({ people: 30, guests: 5, every: 14, talk: 0.3 })],
  ...[3, 4].flatMap((guests): Maker[] => {
    const part = { people: 40, guests, every: 2, talk: 0.15 };
    return [
      [`friends, evenings of ${guests}, a row a pair`, evenings(part)],
      [`friends, evenings of ${guests}, a row a pair, times of day`, evenings(part, true)],
    ];
  }),
  ['circle', circle({ hosts: 0 })],
  [
    'circle, ties talk every 5 days, 200 meet by themselves',
    circle({ hosts: 0, gap: 5, strangers: 100, closures: 100 }),
  ],
  ['circle, five talk with everybody every 7 days', circle({ each: 0, hostGap: 7 })],
  ['circle, bursts', circle({ hosts: 0, rhythm: 'bursts' })],
  ['circle, times of day', circle({ hosts: 0, clock: true })],
  ['circle, times of day, ties talk every 5 days', circle({ hosts: 0, gap: 5, clock: true })],
];
