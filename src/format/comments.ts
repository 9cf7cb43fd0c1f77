/** The comments of a file: the parser passes over them, so they are read from the text between the values. */
import { membersOf, type YamlNode } from '../yaml/yaml-node.ts';

/** A comment with what decides where it belongs. */
export interface Comment {
  /** From the hash to the end of the line, without blank space at the end. */
  readonly text: string;
  readonly start: number;
  /** How far it is indented; -1 where something stands before it on its line. */
  readonly indent: number;
}

/** Every comment outside of the values and keys of a document, in the order of the file. */
export function commentsIn(root: YamlNode): readonly Comment[] {
  const { text } = root.lines.file;
  const written = spansIn(root).toSorted((a, b) => a[0] - b[0]);
  const comments: Comment[] = [];
  let at = 0;
  for (const [start, end] of [...written, [text.length, text.length] as const]) {
    for (const match of text.slice(at, start).matchAll(/(?<=^|\s)#[^\r\n]*/g)) {
      const hash = at + match.index;
      if (match.index === 0 && hash > 0 && !/\s/.test(text.charAt(hash - 1))) continue;
      const before = text.slice(lineStart(text, hash), hash);
      comments.push({
        text: match[0].trimEnd(),
        start: hash,
        indent: /^[\s\uFEFF]*$/.test(before) ? before.replace('\uFEFF', '').length : -1,
      });
    }
    at = Math.max(at, end);
  }
  return comments;
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Where keys and scalars stand: a hash inside of them begins no comment. */
function spansIn(node: YamlNode): readonly (readonly [start: number, end: number])[] {
  const own = [node.key, node.children === null ? node.span : null];
  const members =
    node.children === null ? [] : [...(membersOf(node)?.values() ?? (node.children as readonly YamlNode[]))];
  return [
    ...own.flatMap((span) => (span === null ? [] : [[span.start, span.end] as const])),
    ...members.flatMap(spansIn),
  ];
}
