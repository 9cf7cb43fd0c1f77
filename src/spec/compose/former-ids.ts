/**
 * Elements that had other ids before. What the team decided names them by the ids of its day, so that a rename
 * need not touch decisions; a note asks for the present name.
 */
import { type Diagnostic, errorAt, warningAt } from '../../diagnostic/diagnostic.ts';
import { quote } from '../../diagnostic/quote.ts';
import { placeOf } from '../../source/lines.ts';
import type { Place } from '../../source/source-file.ts';
import { head, membersOf, withMembers, type YamlNode } from '../../yaml/yaml-node.ts';

/** Sections in which the team writes about elements, and the keys under which it names them. */
const DECISIONS: ReadonlySet<string> = new Set(['review', 'threats']);
const NAMING: ReadonlySet<string> = new Set(['on', 'about']);

/** Sections in which nothing has an id of its own, or, as in environments, what has one has parts that are elements of others. */
const FORM: ReadonlySet<string> = new Set(['design', 'include', 'defaults', 'environments', 'review']);

/** An element that had an id before. */
interface Renamed {
  readonly id: string;
  readonly place: Place;
}

/** Elements by the path of the group that they stand in and the id that they had there. */
type FormerIds = Map<string, Map<string, Renamed>>;

/** What tenants share is written under the ids of components. */
const KEYED_BY_COMPONENT = 'tenancy.isolation';

/** The spec with decisions about the present ids, and what is wrong with what elements say of their past. */
export function withPresentIds(root: YamlNode): {
  readonly root: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const former: FormerIds = new Map();
  for (const [section, node] of membersOf(root) ?? [])
    if (section === 'environments') noteMembers([section], node, former, diagnostics);
    else if (!FORM.has(section)) noteGroup([section], node, former, diagnostics);
  const ofComponents = former.get('components');
  if (ofComponents !== undefined) former.set(KEYED_BY_COMPONENT, ofComponents);
  if (former.size === 0) return { root, diagnostics };
  const members = new Map(
    Array.from(membersOf(root) ?? [], ([key, node]) => [
      key,
      DECISIONS.has(key) ? renamed(node, former, diagnostics) : node,
    ]),
  );
  return { root: withMembers(root, members), diagnostics };
}

/** Notes what the members of a group say of their past, and those of the groups within them. */
function noteGroup(path: readonly string[], node: YamlNode, former: FormerIds, found: Diagnostic[]): void {
  noteMembers(path, node, former, found);
  for (const [id, element] of membersOf(node) ?? [])
    if (membersOf(element) !== null) noteGroup([...path, id], element, former, found);
}

/** Notes what the members of a group say of their own past. */
function noteMembers(path: readonly string[], node: YamlNode, former: FormerIds, found: Diagnostic[]): void {
  const elements = membersOf(node);
  const group = path.join('.');
  for (const [id, element] of elements ?? []) {
    const members = membersOf(element);
    if (members === null) continue;
    const said = members.get('renamed-from');
    for (const one of said === undefined ? [] : idsIn(said)) {
      const place = placeOf(one.lines, one.span);
      const name = String(one.value);
      const known = former.get(group) ?? new Map<string, Renamed>();
      const holder = elements?.get(name);
      const other = known.get(name);
      if (holder !== undefined) found.push(stillThere(group, id, name, place, holder));
      else if (other === undefined) former.set(group, known.set(name, { id, place }));
      else if (other.id !== id) found.push(twoHeirs(group, id, name, place, other));
    }
  }
}

/** The ids under a `renamed-from`, the oldest first. */
export function idsIn(said: YamlNode): readonly YamlNode[] {
  const all = said.children === null ? [said] : 'get' in said.children ? [] : said.children;
  return all.filter(({ value }) => typeof value === 'string');
}

function stillThere(section: string, id: string, name: string, place: Place, holder: YamlNode): Diagnostic {
  const element = quote(`${section}.${id}`, 120);
  if (id === name) {
    const message = `${element} is renamed from its own id, which is a circle.`;
    return errorAt(place, 'circular-rename', message, 'Write the id that it had before, or delete the line.');
  }
  const back = membersOf(holder)?.get('renamed-from');
  const isCircle = back !== undefined && idsIn(back).some(({ value }) => value === id);
  const related = [
    { place: placeOf(holder.lines, head(holder)), message: `here is ${quote(`${section}.${name}`, 120)}` },
  ];
  const message = isCircle
    ? `${element} and ${quote(`${section}.${name}`, 120)} are each renamed from the other, which is a circle.`
    : `${element} cannot be renamed from ${quote(name)}: there still is an element with that id.`;
  const hint = isCircle
    ? 'Swapped ids have no history that could be followed; give one of them a new id.'
    : 'Delete the line, or give the other element an id of its own.';
  return errorAt(place, isCircle ? 'circular-rename' : 'ambiguous-rename', message, hint, related);
}

function twoHeirs(section: string, id: string, name: string, place: Place, other: Renamed): Diagnostic {
  const message = `Both ${quote(`${section}.${other.id}`, 120)} and ${quote(`${section}.${id}`, 120)} are renamed from ${quote(name)}.`;
  const hint = 'Only one of them can continue its history: delete the line at the other.';
  const related = [{ place: other.place, message: `here ${quote(other.id)} says so` }];
  return errorAt(place, 'ambiguous-rename', message, hint, related);
}

/** A node in which former ids have become present ones. */
function renamed(node: YamlNode, former: FormerIds, found: Diagnostic[]): YamlNode {
  const members = membersOf(node);
  if (members === null) return node;
  let changed = false;
  const present = Array.from(members, ([key, member]) => {
    const next = NAMING.has(key) ? presentName(member, former, found) : renamed(member, former, found);
    changed ||= next !== member;
    return [key, next] as const;
  });
  return changed ? withMembers(node, new Map(present)) : node;
}

function presentName(node: YamlNode, former: FormerIds, found: Diagnostic[]): YamlNode {
  const { value } = node;
  if (typeof value !== 'string') return node;
  const walked: string[] = [];
  let heir: Renamed | null = null;
  for (const key of value.split('.')) {
    const now = former.get(walked.join('.'))?.get(key) ?? null;
    heir ??= now;
    walked.push(now?.id ?? key);
  }
  if (heir === null) return node;
  const path = walked.join('.');
  const message = `${quote(value, 120)} has another id now: it is ${quote(path, 120)}.`;
  const related = [{ place: heir.place, message: 'renamed here' }];
  found.push(
    warningAt(placeOf(node.lines, node.span), 'former-id', message, `Write ${quote(path, 120)}.`, related),
  );
  return { ...node, value: path };
}
