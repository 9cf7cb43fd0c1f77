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
      const { node, whole } = nearest(root, pointer);
      return placeOf(node.lines, whole && part === 'value' ? node.span : head(node));
    },
    linesAt(pointer) {
      return nearest(root, pointer).node.lines;
    },
    scalarAt(pointer) {
      const { node, whole } = nearest(root, pointer);
      return whole ? node.scalar : null;
    },
    isRefused(pointer) {
      return nearest(root, pointer).refused;
    },
    isIncomplete(pointer) {
      const { node, whole } = nearest(root, pointer);
      return whole && node.incomplete;
    },
    texts() {
      const texts: WrittenText[] = [];
      addTexts(root, texts);
      return texts;
    },
  };
}

function addTexts(node: YamlNode, texts: WrittenText[]): void {
  if (typeof node.value === 'string') texts.push({ value: node.value, span: node.span });
  if (node.children === null) return;
  if ('get' in node.children) {
    for (const [key, child] of node.children) {
      if (child.key !== null) texts.push({ value: key, span: child.key });
      addTexts(child, texts);
    }
  } else for (const child of node.children) addTexts(child, texts);
}

interface Nearest {
  /** The node at the pointer, or the last one on the way to it that is written. */
  readonly node: YamlNode;
  /** Whether it is the one at the pointer. */
  readonly whole: boolean;
  /** Whether it, or one around it, was refused. */
  readonly refused: boolean;
}

/** Goes from the root towards a pointer, as far as that is written. */
function nearest(root: YamlNode, pointer: Pointer): Nearest {
  let node = root;
  let { refused } = root;
  for (const key of segments(pointer)) {
    const next = childNode(node, key);
    if (next === undefined) return { node, whole: false, refused };
    node = next;
    refused ||= next.refused;
  }
  return { node, whole: true, refused };
}
