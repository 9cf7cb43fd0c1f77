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
  getScreenCTM(): { readonly a: number; readonly e: number; readonly f: number } | null;
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
  let count = 0;
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
    const name = named('icon-').find((one) => Object.hasOwn(emblems.icons, one));
    const icon = name === undefined ? undefined : emblems.icons[name];
    const [whole, own] = [drawing.getScreenCTM(), text.getScreenCTM()];
    if (icon !== undefined && whole !== null && own !== null) {
      // Outside of its box: the style of boxes would paint it over.
      const picture = page.document.createElementNS(svg, 'svg');
      const along = (offset: number): string => String(Math.round((offset / whole.a) * 100) / 100);
      picture.setAttribute('x', along(own.e - whole.e + left * whole.a));
      picture.setAttribute('y', along(own.f - whole.f + top * whole.a));
      picture.setAttribute('width', String(size));
      picture.setAttribute('height', String(size));
      picture.setAttribute('viewBox', icon.viewBox);
      count += 1;
      picture.innerHTML = icon.body.replaceAll(`icon-${name}-`, `icon-${name}-${count}-`);
      drawing.append(picture);
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
