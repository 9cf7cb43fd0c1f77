/** Reads the tags of a piece of HTML, one after the other, in time that grows with its length and nothing else. */

/** Stands for what a template prints, where a template is read instead of a page: no text has it. */
export const HOLE = '\u0001';

/** An attribute of a tag; `value` is null where it has none. */
export interface Attribute {
  readonly name: string;
  readonly value: string | null;
  /** Offset of its name. */
  readonly at: number;
}

/** A tag. */
export interface Tag {
  readonly kind: 'open' | 'close';
  readonly name: string;
  readonly at: number;
  readonly attributes: readonly Attribute[];
  /** Whether it ends in `/>`. */
  readonly isEmpty: boolean;
  /** Offsets of what stands between attributes and is none. */
  readonly between: readonly number[];
}

/** A `<` that begins no tag of the kind that we write. */
export interface NoTag {
  readonly kind: 'none';
  readonly at: number;
}

const NAME = /<(\/?)([a-z][a-z0-9]*)/y;
const SPACE = /\s+/y;
const ATTRIBUTE = /([A-Za-z][A-Za-z0-9:-]*)(?:="([^"<>]*)")?/y;
const HOLES = new RegExp(`${HOLE}+`, 'y');
const END = /(\/?)>/y;

/** Elements that have no end. */
const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'wbr']);

/** Every tag of `html`, and every `<` that is none. */
export function* tagsOf(html: string): Generator<Tag | NoTag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) yield tagAt(html, at);
}

function tagAt(html: string, at: number): Tag | NoTag {
  const opened = matched(NAME, html, at);
  if (opened === null) return { kind: 'none', at };
  const [start, slash, name = ''] = opened;
  const attributes: Attribute[] = [];
  const between: number[] = [];
  let end = at + start.length;
  let isApart = false;
  for (;;) {
    const gap = matched(SPACE, html, end) ?? matched(HOLES, html, end);
    const attribute = gap === null && isApart ? matched(ATTRIBUTE, html, end) : null;
    const closed = gap === null && attribute === null ? matched(END, html, end) : null;
    if (gap !== null) {
      if (gap[0].startsWith(HOLE)) between.push(end);
      isApart = true;
      end += gap[0].length;
    } else if (attribute !== null) {
      const [whole, attributeName = '', value] = attribute;
      attributes.push({ name: attributeName, value: value ?? null, at: end });
      isApart = false;
      end += whole.length;
    } else if (closed !== null) {
      const kind = slash === '/' ? 'close' : 'open';
      return { kind, name, at, attributes, isEmpty: closed[1] === '/', between };
    } else return { kind: 'none', at };
  }
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where `tags` do not close what they open, in the right order; null where they do. */
export function unbalanced(
  tags: Iterable<Tag | NoTag>,
): { readonly at: number; readonly name: string } | null {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'none' || tag.isEmpty || VOID.has(tag.name)) continue;
    if (tag.kind === 'open') open.push(tag);
    else if (open.pop()?.name !== tag.name) return tag;
  }
  return open.at(-1) ?? null;
}
