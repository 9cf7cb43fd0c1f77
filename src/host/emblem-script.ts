/**
 * Puts the small pictures into the boxes of a drawing, into the room that their labels leave. Runs inside the
 * drawing page, to which it is handed as text: nothing from outside but arguments and the page's own globals.
 */
import type { Icon } from './icon.ts';

/** What is used of an element of the page. */
interface EmblemElement {
  readonly parentNode: EmblemElement | null;
  readonly firstElementChild: EmblemElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(query: string): EmblemElement | null;
  querySelectorAll(query: string): Iterable<EmblemElement>;
  getStartPositionOfChar(index: number): { readonly x: number; readonly y: number };
  append(child: EmblemElement): void;
}

/** What is used of the page's globals. */
interface EmblemGlobals {
  readonly document: { createElementNS(space: string, tag: string): EmblemElement };
  getComputedStyle(element: EmblemElement): { readonly stroke: string };
}

/** Pictures by the names that follow `glyph-` and `icon-` in the classes of a box. */
interface Emblems {
  readonly glyphs: Readonly<Record<string, string>>;
  readonly icons: Readonly<Record<string, Icon>>;
}

/** Draws the emblem of every box that has one, in the colour of its outline. */
function drawEmblems(page: EmblemGlobals, drawing: EmblemElement, emblems: Emblems): void {
  const size = 13;
  const svg = 'http://www.w3.org/2000/svg';
  for (const node of drawing.querySelectorAll('.node[class*="glyph-"]')) {
    const classes = (node.getAttribute('class') ?? '').split(' ');
    const named = (prefix: string): string[] =>
      classes.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    const text = node.querySelector('text');
    const place = text?.parentNode;
    const outline = named('glyph-').map((name) => emblems.glyphs[name])[0];
    if (text === null || place === null || place === undefined || outline === undefined) continue;
    const { x, y } = text.getStartPositionOfChar(0);
    const [left, top] = [Math.round(x * 100) / 100, Math.round((y - 11.2) * 100) / 100];
    const icon = named('icon-').flatMap((name) => emblems.icons[name] ?? [])[0];
    if (icon !== undefined) {
      const picture = page.document.createElementNS(svg, 'svg');
      const box = { x: left, y: top, width: size, height: size };
      for (const [name, value] of Object.entries(box)) picture.setAttribute(name, String(value));
      picture.setAttribute('viewBox', icon.viewBox);
      picture.innerHTML = icon.body;
      place.append(picture);
      continue;
    }
    const shape = node.querySelector('.label-container, .basic, rect, path, polygon') ?? node;
    // Some shapes are a group of two paths, of which the second is the outline.
    const stroke = page.getComputedStyle(shape.querySelector('path:last-child') ?? shape).stroke;
    const path = page.document.createElementNS(svg, 'path');
    path.setAttribute('d', outline);
    path.setAttribute('transform', `translate(${left}, ${top}) scale(${size / 16})`);
    path.setAttribute(
      'style',
      `fill:none !important;stroke:${stroke} !important;stroke-width:1.5px !important;stroke-dasharray:none !important`,
    );
    place.append(path);
  }
}

/** The function above as text for a page. */
export function emblemScriptSource(): string {
  return String(drawEmblems);
}
