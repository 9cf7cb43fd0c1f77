/**
 * What the team says of fields that it does not write: nobody knows yet, or it does not apply. Checks see such a
 * field as silent; here their answers get the team's word for it.
 */
import type { Model } from '../model/model.ts';
import { child, dotted, type Pointer } from '../source/pointer.ts';

/** A field whose value nobody knows yet. */
export interface OpenField {
  /** Dotted path of the field. */
  readonly path: string;
  /** Where that is said. */
  readonly at: Pointer;
  readonly owner: string;
  readonly due: string;
  readonly question: string;
}

/** The team's word on fields, by the dotted paths that a result names. */
export interface Answers {
  readonly open: readonly OpenField[];
  /** What nobody knows yet of what decided. */
  readonly unknown: (paths: readonly string[]) => OpenField | null;
  /** Why what decided does not apply. */
  readonly excluded: (paths: readonly string[]) => string | null;
}

/** Elements in which a team may say it: each name is a key, `*` every key. */
const HOMES: readonly (readonly string[])[] = [
  ['design'],
  ['tenancy'],
  ['edge'],
  ['audit'],
  ['assurance'],
  ...['accounts', 'connections', 'networks', 'components', 'actors', 'data', 'flows', 'identities'].map(each),
  ...['secrets', 'keys', 'events', 'alerts', 'channels'].map(each),
  ['tenancy', 'isolation', '*'],
  ['edge', 'web-acls', '*'],
  ['edge', 'certificates', '*'],
  ['edge', 'domains', '*'],
  ['audit', 'trails', '*'],
  ['audit', 'logs', '*'],
];

interface Home {
  readonly at: Pointer;
  readonly value: Group;
}

type Group = Readonly<Record<string, unknown>>;

function each(section: string): readonly string[] {
  return [section, '*'];
}

/** Reads the team's word from a design. */
export function answersOf(model: Model): Answers {
  const root = { at: '', value: { ...model.spec } };
  const homes = HOMES.flatMap((path) => elementsAt(root, path));
  const open = homes.flatMap(openFields);
  const excluded = homes.flatMap(({ at, value }) =>
    entriesOf(value['not-applicable']).flatMap(([field, reason]) =>
      typeof reason === 'string' ? [{ path: `${dotted(at)}.${field}`, reason }] : [],
    ),
  );
  return {
    open,
    unknown: (paths) => open.find(({ path }) => paths.some((one) => concerns(one, path))) ?? null,
    excluded: (paths) =>
      excluded.find(({ path }) => paths.some((one) => concerns(one, path)))?.reason ?? null,
  };
}

/** Whether what is said of a field is said of what decided: the field, a part of it, or what it is part of. */
function concerns(decisive: string, field: string): boolean {
  return decisive === field || decisive.startsWith(`${field}.`) || isDeepPartOf(decisive, field);
}

/** A whole element decides much; only a field of it says which of that is meant. */
function isDeepPartOf(decisive: string, field: string): boolean {
  return decisive.split('.').length > 2 && field.startsWith(`${decisive}.`);
}

function openFields({ at, value }: Home): readonly OpenField[] {
  return entriesOf(value['unknown']).flatMap(([field, said]) => {
    const { owner, due, question } = groupOf(said) ?? {};
    if (typeof owner !== 'string' || typeof due !== 'string') return [];
    const asked = typeof question === 'string' ? question : `What is \`${field}\` of \`${dotted(at)}\`?`;
    return [{ path: `${dotted(at)}.${field}`, at: child(at, 'unknown', field), owner, due, question: asked }];
  });
}

function elementsAt(home: Home, [key, ...rest]: readonly string[]): readonly Home[] {
  if (key === undefined) return [home];
  const keys = key === '*' ? Object.keys(home.value) : [key];
  return keys.flatMap((one) => {
    const value = Object.hasOwn(home.value, one) ? groupOf(home.value[one]) : null;
    return value === null ? [] : elementsAt({ at: child(home.at, one), value }, rest);
  });
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(groupOf(value) ?? {});
}

function groupOf(value: unknown): Group | null {
  return isGroup(value) ? value : null;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
