/** One node of a parsed document: its value together with where and how it was written. */
import type { LineIndex } from '../source/lines.ts';
import type { Span } from '../source/source-file.ts';

/** How a scalar was written; only a plain one is read as a number, a boolean or null. */
export type ScalarStyle = 'plain' | 'quoted' | 'block';

/** A scalar as it stands in the file. */
export interface WrittenScalar {
  readonly style: ScalarStyle;
  /** The characters in the file, without quotes: `012` stays `012`. */
  readonly raw: string;
}

/** A value with its places. */
export interface YamlNode {
  readonly value: unknown;
  /** The file that it is written in; members of one node may stand in several. */
  readonly lines: LineIndex;
  /** The value itself with quotes and brackets; its key where nothing is written after the colon. */
  readonly span: Span;
  /** The key that the value stands under; null for the root and for items of a list. */
  readonly key: Span | null;
  readonly scalar: WrittenScalar | null;
  /** Members of a mapping by key, items of a list by index; null for a scalar. */
  readonly children: ReadonlyMap<string, YamlNode> | readonly YamlNode[] | null;
  /** A mistake in it has been reported already: its value is not what the author meant. */
  readonly refused: boolean;
  /** A mapping from which a refused key was left out: what seems to be missing in it may be there. */
  readonly incomplete: boolean;
}

/** The member or item under a key, or undefined. */
export function childNode(node: YamlNode, key: string): YamlNode | undefined {
  const { children } = node;
  if (children === null) return undefined;
  if ('get' in children) return children.get(key);
  return /^(?:0|[1-9][0-9]*)$/.test(key) ? children[Number(key)] : undefined;
}

/** The part of a node to point at when the node as a whole is meant: its key, else where it begins. */
export function head(node: YamlNode): Span {
  if (node.key !== null) return node.key;
  if (node.children === null) return node.span;
  const first = 'get' in node.children ? node.children.values().next().value : undefined;
  return first?.key ?? { start: node.span.start, end: node.span.start + 1 };
}

/** A mapping with other members than those that are written in it; the members keep their places. */
export function withMembers(
  node: YamlNode,
  members: ReadonlyMap<string, YamlNode>,
  incomplete: boolean = node.incomplete,
): YamlNode {
  const value = Object.create(null) as Record<string, unknown>;
  for (const [key, member] of members) value[key] = member.value;
  return { ...node, value, children: members, incomplete };
}

/** The members of a mapping by key; null for anything else. */
export function membersOf({ children }: YamlNode): ReadonlyMap<string, YamlNode> | null {
  return children !== null && 'get' in children ? children : null;
}
