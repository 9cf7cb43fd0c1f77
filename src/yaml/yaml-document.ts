/** A parsed YAML file, or several that were put together: the value that is read, and the places to point at. */
import { type LineIndex, placeOf } from '../source/lines.ts';
import { type Pointer, segments } from '../source/pointer.ts';
import type { Place, SourceFile, Span } from '../source/source-file.ts';
import { childNode, head, type WrittenScalar, type YamlNode } from './yaml-node.ts';

/** A key or a scalar as it is read, with where it is written. */
export interface WrittenText {
  readonly value: string;
  readonly span: Span;
}

/** What `parseYaml` gives: a value of null-prototype objects, arrays and scalars, with positions. */
export interface YamlDocument {
  /** The file; of several, the one that the others are put into. */
  readonly file: SourceFile;
  readonly root: YamlNode;
  readonly value: unknown;
  /**
   * Where the value (or its key) at a pointer is written. For what is not written, the key of the nearest
   * ancestor that is; never fails.
   */
  locate(pointer: Pointer, part?: 'key' | 'value'): Place;
  /** The file in which what `locate` points at is written. */
  linesAt(pointer: Pointer): LineIndex;
  /** How the scalar at a pointer is written; null where there is none. */
  scalarAt(pointer: Pointer): WrittenScalar | null;
  /** Whether the value at a pointer, or one around it, was refused: more said about it would be noise. */
  isRefused(pointer: Pointer): boolean;
  /** Whether a refused key was left out of the mapping at a pointer: a missing key may be that one. */
  isIncomplete(pointer: Pointer): boolean;
  /** Every key and every scalar that is a text, in the order of the file. */
  texts(): readonly WrittenText[];
}

/** The document with a root node. */
export function documentOf(root: YamlNode): YamlDocument {
  return {
    file: root.lines.file,
    root,
    value: root.value,
    locate(pointer, part = 'value') {
      const { nodes, whole } = walk(root, pointer);
      const node = nodes.at(-1) ?? root;
      return placeOf(node.lines, whole && part === 'value' ? node.span : head(node));
    },
    linesAt(pointer) {
      return (walk(root, pointer).nodes.at(-1) ?? root).lines;
    },
    scalarAt(pointer) {
      const { nodes, whole } = walk(root, pointer);
      return whole ? (nodes.at(-1)?.scalar ?? null) : null;
    },
    isRefused(pointer) {
      return walk(root, pointer).nodes.some((node) => node.refused);
    },
    isIncomplete(pointer) {
      const { nodes, whole } = walk(root, pointer);
      return whole && nodes.at(-1)?.incomplete === true;
    },
    texts() {
      return [...textsIn(root)];
    },
  };
}

function* textsIn(node: YamlNode): Generator<WrittenText> {
  if (typeof node.value === 'string') yield { value: node.value, span: node.span };
  if (node.children === null) return;
  if ('get' in node.children) {
    for (const [key, child] of node.children) {
      if (child.key !== null) yield { value: key, span: child.key };
      yield* textsIn(child);
    }
  } else for (const child of node.children) yield* textsIn(child);
}

/** The nodes from the root towards a pointer, as far as they are written. */
function walk(root: YamlNode, pointer: Pointer): { nodes: YamlNode[]; whole: boolean } {
  const nodes = [root];
  let node = root;
  for (const key of segments(pointer)) {
    const next = childNode(node, key);
    if (next === undefined) return { nodes, whole: false };
    nodes.push(next);
    node = next;
  }
  return { nodes, whole: true };
}
