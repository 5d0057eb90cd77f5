import { isMoment } from '../kit/index.js';
import type { Form } from './saved-shape.js';

type Plain = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What communities are called in a saved analysis, as a pattern. */
export const PLACE = /^(all|deep( ties)?|[A-Z]{1,9})$/;

/** A word of ours, such as `both-worlds`, as a pattern. */
export const WORD = /^[a-z]+(-[a-z]+)*$/;

const SIMPLE = {
  text: ['text', (value: unknown) => typeof value === 'string'],
  'text or null': ['text or null', (value: unknown) => value === null || typeof value === 'string'],
  'moment or null': [
    'a time such as 2026-01-31T12:00:00.000Z',
    (value: unknown) => value === null || isMoment(value),
  ],
  place: ['all, deep ties or a letter', (value: unknown) => typeof value === 'string' && PLACE.test(value)],
  'number or word': [
    'a number or a word',
    (value: unknown) => typeof value === 'number' || (typeof value === 'string' && WORD.test(value)),
  ],
  number: ['a number', (value: unknown) => typeof value === 'number'],
  value: ['a number or null', (value: unknown) => value === null || typeof value === 'number'],
  flag: ['true or false', (value: unknown) => typeof value === 'boolean'],
  anything: ['an object', isObject],
  values: [
    'numbers by name',
    (value: unknown) =>
      isObject(value) && Object.values(value).every((one) => one === null || typeof one === 'number'),
  ],
} as const;

/**
 * The first place where a value is not what its form says, and what it should be; null when there is none.
 *
 * @example faultOf({ a: 1 }, { object: { a: 'text' } }) // 'a is not text'
 */
export function faultOf(value: unknown, form: Form, path = ''): string | null {
  const wrong = (what: string): string => `${path === '' ? 'it' : path} is not ${what}`;
  if (typeof form === 'string') {
    const [what, holds] = SIMPLE[form];
    return holds(value) ? null : wrong(what);
  }
  if ('one' in form) return faultOf(value, form.one, path);
  if ('list' in form) {
    if (!Array.isArray(value)) return wrong('a list');
    return firstOf(value, (one, i) => faultOf(one, form.list, `${path}[${i}]`));
  }
  if (form.orNull && value === null) return null;
  if ('oneOf' in form) {
    return form.oneOf.includes(value as string) ? null : wrong(`one of ${form.oneOf.join(', ')}`);
  }
  if (!isObject(value)) return wrong('an object');
  return firstOf(Object.entries(form.object), ([name, inner]) => {
    const at = path === '' ? name : `${path}.${name}`;
    if (Object.hasOwn(value, name)) return faultOf(value[name], inner, at);
    return typeof inner === 'object' && 'mayMiss' in inner ? null : `${at} is missing`;
  });
}

function firstOf<T>(list: readonly T[], fault: (one: T, i: number) => string | null): string | null {
  for (const [i, one] of list.entries()) {
    const found = fault(one, i);
    if (found !== null) return found;
  }
  return null;
}
