/** Keys and list items with the comments that belong to each: above it, behind it, and below all that it holds. */
import { membersOf, type YamlNode } from '../yaml/yaml-node.ts';
import { type Comment, commentsIn, lineStart } from './comments.ts';
import { keyText } from './scalar.ts';

/** A key with its value, or an item of a list. */
export interface Entry {
  readonly node: YamlNode;
  /** The key as it is read, and as it is to be written; null for an item and for the whole. */
  readonly name: string | null;
  readonly key: string | null;
  readonly start: number;
  readonly column: number;
  readonly above: string[];
  readonly behind: string[];
  readonly below: string[];
  /** Whether the author left a blank line above it. */
  readonly spaced: boolean;
  readonly entries: readonly Entry[];
}

/** The document as an entry. Comments at the very top belong to the whole, so that they stay there. */
export function entriesOf(root: YamlNode): Entry {
  const whole = entryOf(root, null, null);
  const all = inOrder(whole.entries).toSorted((a, b) => a.start - b.start);
  let last = -1;
  for (const comment of commentsIn(root)) {
    while ((all[last + 1]?.start ?? Number.POSITIVE_INFINITY) < comment.start) last += 1;
    if (comment.indent < 0) besideValue(comment, all, last, whole);
    else ownLine(comment, all, last, whole);
  }
  return whole;
}

/** Whether an entry, or one in it, has a comment: then it cannot stand on one line. */
export function hasComments({ entries }: Entry): boolean {
  return entries.some(
    (entry) => entry.above.length + entry.behind.length + entry.below.length > 0 || hasComments(entry),
  );
}

function entryOf(node: YamlNode, name: string | null, key: string | null): Entry {
  const { text } = node.lines.file;
  const start = node.key?.start ?? node.span.start;
  const line = lineStart(text, start);
  const members = membersOf(node);
  return {
    node,
    name,
    key,
    start,
    column: start - line,
    above: [],
    behind: [],
    below: [],
    spaced: text.slice(line, start).trim() === '' && isSpaced(text, line),
    entries:
      members === null
        ? ((node.children ?? []) as readonly YamlNode[]).map((item) => entryOf(item, null, null))
        : Array.from(members, ([id, member]) => entryOf(member, id, keyText(id))),
  };
}

/** Whether a blank line stands above a line, or above the comments over it. */
function isSpaced(text: string, line: number): boolean {
  let end = line;
  while (end > 0) {
    const start = lineStart(text, text.startsWith('\r\n', end - 2) ? end - 2 : end - 1);
    const above = text.slice(start, end).trim();
    if (above === '') return true;
    if (!above.startsWith('#')) return false;
    end = start;
  }
  return false;
}

/** Every entry below, a key before what it holds. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...inOrder(entry.entries)]);
}

/** Behind the outermost entry that begins on the line and is complete, else behind what was begun last. */
function besideValue(comment: Comment, all: readonly Entry[], last: number, whole: Entry): void {
  const line = lineStart(whole.node.lines.file.text, comment.start);
  let found: Entry | undefined;
  for (let at = last; at >= 0; at -= 1) {
    const entry = all[at];
    if (entry === undefined) break;
    const isComplete = entry.node.span.end <= comment.start;
    if (entry.start >= line) found = isComplete ? entry : (found ?? undefined);
    else if (found !== undefined || (isComplete && entry.node.span.end > line)) {
      found ??= entry;
      break;
    } else if (entry.node.span.end <= line) break;
  }
  const holder = found ?? all[last] ?? whole;
  // A second comment behind one value would become a part of the first.
  if (holder.behind.length === 0) holder.behind.push(comment.text);
  else holder.above.push(comment.text);
}

/** Above the next entry; at the end of the mapping or list whose members are indented like it, if the next is not. */
function ownLine({ text, indent }: Comment, all: readonly Entry[], last: number, whole: Entry): void {
  const next = all[last + 1];
  if (last === -1) whole.above.push(text);
  else if (next !== undefined && indent <= next.column) next.above.push(text);
  else {
    const before = all.slice(0, last + 1);
    const sibling = before.findLast(({ column }) => column === indent) ?? before.at(-1);
    const holder = before.findLast(({ entries }) => sibling !== undefined && entries.includes(sibling));
    (holder ?? whole).below.push(text);
  }
}
