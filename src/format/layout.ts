/** The canonical text of a document: keys in the order of the schema, two spaces, one blank line between sections. */
import {
  propertiesOf,
  schemaBelow,
  schemaFor,
  type SchemaNode,
  type SchemaView,
} from '../spec/schema-view.ts';
import { type Entry, hasComments } from './entries.ts';
import { block, inline, WIDTH } from './scalar.ts';

/** The text of a document, which ends in one line break. */
export function layOut(whole: Entry, view: SchemaView): string {
  const schema = schemaFor(view, view.root, whole.node.value);
  const sections = ordered(whole, schema).map((entry) =>
    memberLines(entry, belowOf(whole, entry, schema), view, 0),
  );
  const head = [...whole.above, ...whole.behind];
  const body = sections.map((lines) => lines.join('\n')).join('\n\n');
  return `${[...head, body, ...(whole.below.length === 0 ? [] : ['', ...whole.below])].join('\n')}\n`;
}

function belowOf(holder: Entry, entry: Entry, schema: SchemaNode): SchemaNode {
  return schemaBelow(schema, holder.node.value, entry.name ?? '0') ?? {};
}

/** Members in the order of the schema; those that it does not name keep theirs, behind. Items keep their order. */
function ordered({ entries, node }: Entry, schema: SchemaNode): readonly Entry[] {
  if (Array.isArray(node.value)) return entries;
  const names = Object.keys(propertiesOf(schema));
  const rank = ({ name }: Entry): number => {
    const at = names.indexOf(name ?? '');
    return at === -1 ? names.length : at;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

/** A key with its value and its comments; `depth` counts the steps of indentation. */
function memberLines(entry: Entry, declared: SchemaNode, view: SchemaView, depth: number): readonly string[] {
  const pad = '  '.repeat(depth);
  const above = entry.above.map((text) => pad + text);
  const behind = entry.behind.length === 0 ? '' : ` ${entry.behind.join(' ')}`;
  const key = `${pad}${entry.key ?? ''}:`;
  return [...above, ...valueLines(entry, key, behind, declared, view, depth), ...belowLines(entry, depth)];
}

/** Comments at the end of what an entry holds. */
function belowLines({ below }: Entry, depth: number): readonly string[] {
  return below.map((text) => '  '.repeat(depth + 1) + text);
}

/** A value behind `lead`, which is its key or the dash of its item. */
function valueLines(
  entry: Entry,
  lead: string,
  behind: string,
  declared: SchemaNode,
  view: SchemaView,
  depth: number,
): readonly string[] {
  const { node, entries } = entry;
  const schema = schemaFor(view, declared, node.value);
  if (node.children === null) {
    const lines = block(node.value, WIDTH - lead.length - 1, 2 * depth + 2);
    if (lines !== null) {
      const [sign = '', ...text] = lines;
      const pad = '  '.repeat(depth + 1);
      return [`${lead} ${sign}${behind}`, ...text.map((line) => (line === '' ? '' : pad + line))];
    }
    return [`${lead} ${inline(node, false)}`.trimEnd() + behind];
  }
  if (isOnOneLine(entry)) {
    const line = `${lead} ${flow(entry, schema, view)}`;
    if (entries.length === 0 || line.length <= WIDTH) return [line + behind];
  }
  const members = ordered(entry, schema).flatMap((member, index) => {
    const below = belowOf(entry, member, schema);
    const lines =
      member.key === null
        ? itemLines(member, below, view, depth + 1)
        : memberLines(member, below, view, depth + 1);
    return index > 0 && member.spaced ? ['', ...lines] : lines;
  });
  return [lead + behind, ...members];
}

/** An item of a list; a mapping in it begins behind the dash. */
function itemLines(entry: Entry, declared: SchemaNode, view: SchemaView, depth: number): readonly string[] {
  const pad = '  '.repeat(depth);
  const above = entry.above.map((text) => pad + text);
  const behind = entry.behind.length === 0 ? '' : ` ${entry.behind.join(' ')}`;
  const lines = valueLines(entry, `${pad}-`, behind, declared, view, depth);
  const [dash = '', first, ...rest] = lines;
  const joined =
    dash === `${pad}-` && first !== undefined && !first.trimStart().startsWith('#')
      ? [`${pad}- ${first.trimStart()}`, ...rest]
      : lines;
  return [...above, ...joined, ...belowLines(entry, depth)];
}

/** Whether the author wrote it in brackets, and nothing in it needs a line of its own. */
function isOnOneLine(entry: Entry): boolean {
  const { text } = entry.node.lines.file;
  const isFlow = /[[{]/.test(text.charAt(entry.node.span.start));
  return (isFlow || entry.entries.length === 0) && entry.below.length === 0 && !hasComments(entry);
}

function flow(entry: Entry, schema: SchemaNode, view: SchemaView): string {
  const { node } = entry;
  if (node.children === null) return inline(node, true);
  const members = ordered(entry, schema).map((member) => {
    const below = schemaFor(view, belowOf(entry, member, schema), member.node.value);
    const value = flow(member, below, view);
    return member.key === null ? value : `${member.key}: ${value}`.trimEnd();
  });
  if (Array.isArray(node.value)) return `[${members.join(', ')}]`;
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
