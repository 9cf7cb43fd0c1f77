/** What a spec states, field by field: what can be compared, whatever its lines and its order are. */
import { byCodeUnit } from '../source/code-unit-order.ts';
import { child, dotted, type Pointer, segments } from '../source/pointer.ts';
import type { Place } from '../source/source-file.ts';

/** A value and where it stands. */
export interface Origin {
  readonly value: unknown;
  readonly locate: (pointer: Pointer, part?: 'key' | 'value') => Place;
}

/** A field and its value. A list is one value: its members have no names, and their order seldom means anything. */
export interface Statement {
  readonly pointer: Pointer;
  readonly path: string;
  /** The value in one line, cut where it is long. */
  readonly text: string;
  /** The value, or the members of the list, whole. */
  readonly members: readonly string[];
  readonly place: Place;
}

/** Statements of one element, or of a section that has no elements. */
export interface Element {
  /** `components.orders`; of a section without elements, its name. */
  readonly path: string;
  readonly section: string;
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  /** By their pointer from the element. */
  readonly statements: ReadonlyMap<Pointer, Statement>;
}

/** Sections whose members are elements with ids of their own. */
const SECTIONS: ReadonlySet<string> = new Set([
  'accounts',
  'connections',
  'networks',
  'components',
  'actors',
  'data',
  'flows',
  'identities',
  'secrets',
  'keys',
  'events',
  'alerts',
  'channels',
]);

/** What says how a spec is written and nothing of the design: every default and environment is laid in already. */
const FORM: ReadonlySet<string> = new Set(['parapet', 'include', 'defaults', 'environments']);

const LONGEST = 120;

/** Everything that a design states, by the path of its element, in the order of the spec. */
export function elementsOf(origin: Origin): ReadonlyMap<string, Element> {
  const elements = Object.entries(recordOf(origin.value)).flatMap(([section, value]): readonly Element[] => {
    if (FORM.has(section)) return [];
    if (!SECTIONS.has(section)) return [elementOf(origin, section, section, child('', section), value)];
    return Object.entries(recordOf(value)).map(([id, element]) =>
      elementOf(origin, section, id, child('', section, id), element),
    );
  });
  return new Map(elements.map((element) => [element.path, element]));
}

function elementOf(origin: Origin, section: string, id: string, at: Pointer, value: unknown): Element {
  const { title } = recordOf(value);
  const statements = leavesOf(value, '')
    .filter(({ pointer }) => !segments(pointer).includes('renamed-from'))
    .map(({ pointer, members, text }): [Pointer, Statement] => {
      const whole = `${at}${pointer}`;
      return [pointer, { pointer, path: dotted(whole), text, members, place: origin.locate(whole, 'key') }];
    });
  return {
    path: dotted(at),
    section,
    id,
    title: typeof title === 'string' ? title : id,
    place: origin.locate(at, 'key'),
    statements: new Map(statements),
  };
}

interface Leaf {
  readonly pointer: Pointer;
  readonly members: readonly string[];
  readonly text: string;
}

function leavesOf(value: unknown, pointer: Pointer): readonly Leaf[] {
  if (Array.isArray(value)) {
    return [{ pointer, members: value.map(flow).toSorted(byCodeUnit), text: cut(flow(value)) }];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => leavesOf(member, child(pointer, key)));
  }
  const text = flow(value);
  return [{ pointer, members: [text], text: cut(text) }];
}

/** A value as it is written in one line; the keys of a group stand in one order, for they have none. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).toSorted(([a], [b]) => byCodeUnit(a, b));
    return `{ ${members.map(([key, member]) => `${key}: ${flow(member)}`).join(', ')} }`;
  }
  return String(value).replaceAll(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST
    ? text
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
