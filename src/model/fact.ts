/**
 * A field of the spec, written or not, with the place where it stands or would stand. Checks and threats
 * decide on facts and hand them on, so that every sentence of the review can be traced to its lines.
 */
import { child, type Pointer } from '../source/pointer.ts';

/** The value of a field (undefined where the spec is silent) and its place. */
export interface Fact<T> {
  readonly value: T | undefined;
  readonly at: Pointer;
}

/** Something of the model that keeps what the author stated about it. */
export interface Stated<T> {
  readonly stated: T;
  readonly at: Pointer;
}

type Inner<T, K extends keyof T> = NonNullable<T[K]>;

/** The fact at one, two or three fields down: `fact(bucket, 'encryption', 'key')`. */
export function fact<T extends object, A extends keyof T & string>(
  of: Stated<T>,
  a: A,
): Fact<NonNullable<T[A]>>;
export function fact<T extends object, A extends keyof T & string, B extends keyof Inner<T, A> & string>(
  of: Stated<T>,
  a: A,
  b: B,
): Fact<NonNullable<Inner<T, A>[B]>>;
export function fact<
  T extends object,
  A extends keyof T & string,
  B extends keyof Inner<T, A> & string,
  C extends keyof Inner<Inner<T, A>, B> & string,
>(of: Stated<T>, a: A, b: B, c: C): Fact<NonNullable<Inner<Inner<T, A>, B>[C]>>;
export function fact(of: Stated<object>, ...path: readonly string[]): Fact<unknown> {
  let value: unknown = of.stated;
  let { at } = of;
  for (const key of path) {
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    at = child(at, key);
  }
  return { value, at };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
