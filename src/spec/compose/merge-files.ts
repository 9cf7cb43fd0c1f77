/**
 * Puts the files of a spec together. Files add to each other and never change each other: an element, or a field
 * of a section that has no elements, is stated in one file.
 */
import { type Diagnostic, errorAt, type RelatedPlace } from '../../diagnostic/diagnostic.ts';
import { quote } from '../../diagnostic/quote.ts';
import { placeOf } from '../../source/lines.ts';
import type { Place } from '../../source/source-file.ts';
import { type YamlDocument, documentOf } from '../../yaml/yaml-document.ts';
import { head, membersOf, withMembers, type YamlNode } from '../../yaml/yaml-node.ts';
import { specSchema } from '../schema.generated.ts';
import {
  nodeOf,
  propertiesOf,
  resolveSchema,
  type SchemaNode,
  type SchemaView,
  viewSchema,
} from '../schema-view.ts';
import { isKeyedById } from '../wording.ts';
import type { Gathered, Part } from './gather.ts';
import type { Include } from './include.ts';

/** What the head of a file says of that file alone. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['parapet', 'include', 'design']);

/** A group that several files add to. */
interface Group {
  readonly node: YamlNode;
  readonly members: Map<string, Member>;
  incomplete: boolean;
}

interface Member {
  readonly node: YamlNode;
  /** Where the file that it stands in is included; null for the spec itself. */
  readonly through: Include | null;
  /** What was added to it by several files. */
  group: Group | null;
}

/** The spec that the files make together, and where they contradict each other. */
export function mergeFiles(gathered: Gathered): {
  readonly document: YamlDocument | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const [main, ...others] = gathered.parts;
  // Without the spec itself there is nothing that others could be parts of.
  if (main === undefined || main.through !== null) return { document: null, diagnostics: [] };
  const { root } = main.document;
  if (membersOf(root) === null || gathered.files.length === 1)
    return { document: gathered.whole ? main.document : documentOf(marked(root)), diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const view = viewSchema(specSchema);
  const whole = groupOf(root, null);
  for (const part of others) addFile(whole, part, view, diagnostics);
  const merged = built(whole);
  return { document: documentOf(gathered.whole ? merged : marked(merged)), diagnostics };
}

function addFile(whole: Group, { document, through }: Part, view: SchemaView, found: Diagnostic[]): void {
  const { root } = document;
  if (root.refused || root.incomplete) whole.incomplete = true;
  for (const [key, node] of membersOf(root) ?? []) {
    if (!OF_THE_FILE.has(key)) add(whole, [key], { node, through, group: null }, view.root, view, found);
  }
}

/** Adds a member to a group: as it is, or member by member where the schema has a group there. */
function add(
  group: Group,
  path: readonly string[],
  member: Member,
  schema: SchemaNode,
  view: SchemaView,
  found: Diagnostic[],
): void {
  const key = path.at(-1) ?? '';
  const known = group.members.get(key);
  if (known === undefined) {
    group.members.set(key, member);
    return;
  }
  const declared = nodeOf(propertiesOf(schema)[key]);
  const below = declared === null ? null : resolveSchema(view, declared);
  const members = membersOf(member.node);
  if (below === null || !isGroup(below, path.length) || members === null || membersOf(known.node) === null) {
    found.push(clash(path, member, known));
    return;
  }
  known.group ??= groupOf(known.node, known.through);
  if (member.node.refused || member.node.incomplete) known.group.incomplete = true;
  for (const [name, node] of members)
    add(known.group, [...path, name], { node, through: member.through, group: null }, below, view, found);
}

/** Every section is a group, and so are elements by id inside of a section; an element is not. */
function isGroup(schema: SchemaNode, depth: number): boolean {
  return depth === 1 ? schema['type'] === 'object' : isKeyedById(schema);
}

function groupOf(node: YamlNode, through: Include | null): Group {
  const entries = Array.from(
    membersOf(node) ?? [],
    ([key, member]) => [key, { node: member, through, group: null }] as const,
  );
  return { node, members: new Map<string, Member>(entries), incomplete: node.incomplete };
}

function built({ node, members, incomplete }: Group): YamlNode {
  const nodes = new Map(
    Array.from(members, ([key, member]) => [key, member.group === null ? member.node : built(member.group)]),
  );
  return withMembers(node, nodes, incomplete);
}

/** The spec with its sections marked as ones of which a part could not be read. */
function marked(root: YamlNode): YamlNode {
  const members = membersOf(root);
  if (members === null) return root;
  const sections = Array.from(members, ([key, node]) => {
    const below = membersOf(node);
    return [key, below === null ? node : withMembers(node, below, true)] as const;
  });
  return withMembers(root, new Map(sections), true);
}

function clash(path: readonly string[], member: Member, known: Member): Diagnostic {
  const name = quote(path.join('.'), 120);
  const related: RelatedPlace[] = [{ place: placeAt(known.node), message: 'stated here first' }];
  for (const { through } of [known, member]) {
    if (through !== null)
      related.push({ place: through.place, message: `here ${quote(through.path, 120)} is included` });
  }
  const message = `${name} is stated in two files.`;
  const hint =
    path.length > 1
      ? 'Keep one of the two, or give one of them another id: files add to each other and change nothing.'
      : 'Keep it in one file: files add to each other and change nothing.';
  return errorAt(placeAt(member.node), 'stated-twice', message, hint, related);
}

function placeAt(node: YamlNode): Place {
  return placeOf(node.lines, head(node));
}
