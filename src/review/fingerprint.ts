/**
 * One value for what a check or a threat says of one subject, the same in every format, baseline and revision.
 * It is made of names only: moved lines, another order and another wording change nothing.
 */
import { type Pointer, segments } from '../source/pointer.ts';
import { sha256 } from '../source/sha256.ts';

/** Hexadecimal digits of a fingerprint: 128 bits, which never meet by chance. */
const LENGTH = 32;

/** The fingerprint of a rule on the subject at a pointer. */
export type Fingerprint = (rule: string, subject: Pointer) => string;

/** Fingerprints of one design: two designs with the same mistake differ, whatever their files are called. */
export function fingerprintsOf(design: string, value: unknown): Fingerprint {
  // Every rule asks about the same subjects.
  const names = new Map<Pointer, string>();
  const known = (subject: Pointer): string => {
    const found = names.get(subject) ?? namesOf(subject, value).map(afterComma).join('');
    names.set(subject, found);
    return found;
  };
  const start = `["parapet/v1"${afterComma(design)}`;
  // The JSON of a list: the design, the rule, the names.
  return (rule, subject) => sha256(`${start}${afterComma(rule)}${known(subject)}]`).slice(0, LENGTH);
}

function afterComma(text: string): string {
  return `,${JSON.stringify(text)}`;
}

/**
 * The keys of a pointer, of what has an id the one that it had first; a member of a list is named by what it is,
 * since its number changes with the order.
 */
function namesOf(pointer: Pointer, root: unknown): string[] {
  let value = root;
  return segments(pointer).map((key, depth) => {
    const holder = value;
    value = memberOf(holder, key);
    if (Array.isArray(holder)) return memberName(holder, value, Number(key));
    // A section has no id; that of the design is in its name.
    if (depth === 0) return key;
    return firstName(key, isKeyedByComponent(pointer, depth) ? componentOf(root, key) : value);
  });
}

/** What tenants share is written under the id of the component. */
function isKeyedByComponent(pointer: Pointer, depth: number): boolean {
  return depth === 2 && pointer.startsWith('/tenancy/isolation/');
}

function componentOf(root: unknown, id: string): unknown {
  return memberOf(memberOf(root, 'components'), id);
}

/** The id that an element had first, by which it is known for ever. */
function firstName(id: string, element: unknown): string {
  const former: unknown = memberOf(element, 'renamed-from');
  const first: unknown = Array.isArray(former) ? former[0] : former;
  return typeof first === 'string' ? first : id;
}

function memberOf(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}

/** The member as text; of equal ones, how many stand before it. */
function memberName(list: readonly unknown[], member: unknown, at: number): string {
  const text = JSON.stringify(member) ?? '';
  const before = list.slice(0, at).filter((one) => JSON.stringify(one) === text).length;
  return before === 0 ? `=${text}` : `=${text}#${before}`;
}
