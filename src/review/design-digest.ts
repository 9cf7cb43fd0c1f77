/**
 * What a signature is bound to: the design as it is stated, whatever its layout, its comments and the order of its
 * keys. Beside the digest of the whole stands a short one for each element, so that a later reader can tell from
 * the record alone what changed since.
 */
import { sha256 } from '../source/sha256.ts';

/** A signed design: its digest, and short digests by section or element. */
export interface SignedDesign {
  readonly digest: string;
  readonly covers: Covers;
}

/** `{ components.intake: 1b2c…, parapet: 9f8e… }`. */
export type Covers = Readonly<Record<string, string>>;

/** One element that is not what was signed. */
export interface DesignChange {
  /** Such as `components.intake`. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
}

/** Digits that tell two versions of one element apart. */
const SHORT = 12;

/** What would be signed today. `value` is the design as it was read, signatures included. */
export function signedDesign(value: unknown): SignedDesign {
  const parts: (readonly [string, string])[] = [];
  // The text of the whole is put together from those of the elements: each is written once.
  const sections = Object.entries(unsigned(value)).map(([name, section]): readonly [string, string] => {
    if (!isMap(section)) {
      const text = canonical(section);
      parts.push([name, text]);
      return [name, text];
    }
    const elements = Object.entries(section).map(([id, element]) => [id, canonical(element)] as const);
    for (const [id, text] of elements) parts.push([`${name}.${id}`, text]);
    return [name, mapping(elements)];
  });
  return {
    digest: sha256(mapping(sections)),
    covers: Object.fromEntries(
      parts.toSorted(byKey).map(([path, text]) => [path, sha256(text).slice(0, SHORT)]),
    ),
  };
}

/** What is otherwise now than when `signed` was written. */
export function changedSince(signed: Covers, now: Covers): readonly DesignChange[] {
  const paths = [...new Set([...Object.keys(signed), ...Object.keys(now)])].toSorted();
  return paths.flatMap((path): readonly DesignChange[] => {
    const [before, after] = [signed[path], now[path]];
    if (before === after) return [];
    if (before === undefined) return [{ path, change: 'added' }];
    return [{ path, change: after === undefined ? 'removed' : 'changed' }];
  });
}

/** The design without its signatures: whoever signs second signs the same as the first. */
function unsigned(value: unknown): Readonly<Record<string, unknown>> {
  if (!isMap(value)) return {};
  const { review, ...rest } = value;
  if (!isMap(review)) return value;
  const { 'sign-off': _, ...decided } = review;
  return Object.keys(decided).length === 0 ? rest : { ...rest, review: decided };
}

/** JSON with its keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value ?? null);
  let members = '';
  for (const key of Object.keys(value).toSorted()) {
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonical(value[key])}`;
  }
  return `{${members}}`;
}

/** A mapping whose members are written already. */
function mapping(members: readonly (readonly [string, string])[]): string {
  return `{${members
    .toSorted(byKey)
    .map(([key, text]) => `${JSON.stringify(key)}:${text}`)
    .join(',')}}`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
