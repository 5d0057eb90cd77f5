import { DAY } from '../../kit/index.js';
import type { Network, PeopledLog } from '../../model.js';
import { type Slots, slotsOf } from '../slots.js';
import { eventsOf, type TieDays, tieDaysOf } from '../tie-days.js';
import { Moments } from './moments.js';

const HOUR = DAY / 24;
/** A log that spans fewer days is looked at hour by hour. */
const FEWEST_DAYS = 30;
/** Steps with contact before which there is no before, then and otherwise. */
const FEWEST_STEPS = 3;

/** In which steps contacts are looked at: days; in a short log those hours in which anybody was in contact. */
export interface Clock {
  /** As in `TieDays`, in steps instead of days. */
  readonly contacts: TieDays;
  readonly slots: Slots;
  readonly moments: Moments;
  readonly first: number;
  readonly last: number;
  /** Steps before a first contact in which whoever introduced the two was active with both. */
  readonly window: number;
  /** Steps over which a tie's pace is taken. */
  readonly memory: number;
  /** How near in steps somebody must have been active to count as around. */
  readonly around: number;
  /** First contacts before this step may be old. */
  readonly edge: number;
  /** How many others were at the largest event of a person on a step, by `step * people + person`. */
  readonly company: ReadonlyMap<number, number>;
  /** Days since 1970. */
  dayOf(step: number): number;
}

interface Seen {
  readonly log: PeopledLog;
  readonly network: Network;
  readonly eventLimit: number;
  readonly days: TieDays;
  readonly slots: Slots;
}

/** Null where the log has no times, or contacts in fewer than three steps. */
export function clockOf(seen: Seen): Clock | null {
  const { dates } = seen.slots;
  if (dates.length === 0) return null;
  const isLong = dates[dates.length - 1]! - dates[0]! + 1 >= FEWEST_DAYS;
  const clock = isLong ? daysOf(seen) : hoursOf(seen);
  return clock.slots.dates.length < FEWEST_STEPS ? null : clock;
}

function daysOf({ days: contacts, slots, ...seen }: Seen): Clock {
  const [first, last] = [slots.dates[0]!, slots.dates[slots.dates.length - 1]!];
  const edge = first + Math.min(30, Math.floor((last - first) / 10));
  const fixed = { window: 30, memory: 90, around: 7 };
  const company = companyOf(seen, (time) => Math.floor(time / DAY));
  const moments = new Moments(contacts.times, { span: DAY, startOf: (day) => day * DAY });
  return { contacts, slots, moments, first, last, ...fixed, edge, company, dayOf: (step) => step };
}

/** Hours without contact do not count: night and weekend would make whoever talks by day look in step. */
function hoursOf({ log, network, eventLimit }: Seen): Clock {
  const hours = tieDaysOf(log, network, { eventLimit, step: HOUR });
  const { dates } = slotsOf(network, hours);
  const stepOf = new Map(Array.from(dates, (hour, step) => [hour, step]));
  const contacts = { ...hours, day: hours.day.map((hour) => stepOf.get(hour)!) };
  const last = dates.length - 1;
  const tenth = Math.floor(last / 10);
  return {
    contacts,
    slots: slotsOf(network, contacts),
    moments: new Moments(hours.times, { span: HOUR, startOf: (step) => dates[step]! * HOUR }),
    first: 0,
    last,
    window: Math.max(1, Math.floor(last / 4)),
    memory: last + 1,
    around: Math.max(1, tenth),
    edge: tenth,
    company: companyOf({ log, network, eventLimit }, (time) => stepOf.get(Math.floor(time / HOUR))),
    dayOf: (step) => Math.floor(dates[step]! / 24),
  };
}

/** At an event everybody is with everybody, whichever of their ties count. */
function companyOf(
  { log, network, eventLimit }: Pick<Seen, 'log' | 'network' | 'eventLimit'>,
  stepOf: (time: number) => number | undefined,
): Map<number, number> {
  const company = new Map<number, number>();
  for (const { start, guests } of eventsOf(log, eventLimit)) {
    const step = Number.isNaN(start) ? undefined : stepOf(start);
    if (step === undefined) continue;
    for (const p of guests) {
      const key = step * network.people + p;
      company.set(key, Math.max(company.get(key) ?? 0, guests.length - 1));
    }
  }
  return company;
}
