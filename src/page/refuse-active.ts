/**
 * Says what in a finished page could run, fetch, send or pretend. Templates may come from a theme, so what is printed is
 * judged by a list of what a document needs, and not by who wrote it.
 */
import { isSafeLink } from '../sections/safe-link.ts';
import { type Attribute, tagsOf, unbalanced } from './markup.ts';

/** Elements of documents. */
export const ELEMENTS: ReadonlySet<string> = new Set(
  `a article aside b bdi br caption code col colgroup dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i
  img li main ol p path section small span strong sub sup svg table tbody td tfoot th thead tr u ul wbr`.split(
    /\s+/,
  ),
);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  `alt aria-hidden aria-label aria-labelledby class colspan d dir height href id lang role rowspan scope src style tabindex title viewBox
  width`.split(/\s+/),
);

/** What the script of the page and the browser that prints look for. */
const DATA: ReadonlySet<string> = new Set([
  'data-area',
  'data-finding',
  'data-owner',
  'data-page-of',
  'data-severity',
]);

/** Sizes, and nothing that has an address. */
const STYLE = /^(?:(?:width|height):\d{1,6}(?:\.\d{1,12})?(?:%|mm);?){0,2}$/;

/** A drawing or a logo, in the page itself. */
const PICTURE = /^data:image\/(?:svg\+xml|png);base64,[A-Za-z0-9+/]+(?:=|&#x3D;){0,2}$/;

/** Whether a template or a page may have an attribute of this name. */
export function isKnownAttribute(name: string): boolean {
  return ATTRIBUTES.has(name) || DATA.has(name);
}

/** Why a piece of a page is refused, as one sentence; null if there is nothing in it but text, tables and drawings. */
export function refuseActive(html: string): string | null {
  const tags = [...tagsOf(html)];
  for (const tag of tags) {
    if (tag.kind === 'none') return `\`${html.slice(tag.at, tag.at + 24)}\` is no tag of a document.`;
    if (!ELEMENTS.has(tag.name)) return `A document has no element \`${tag.name}\`.`;
    for (const attribute of tag.attributes) {
      const problem = refuseAttribute(tag.name, attribute);
      if (problem !== null) return problem;
    }
  }
  const loose = unbalanced(tags);
  return loose === null ? null : `A \`${loose.name}\` is opened or closed, and its other half is missing.`;
}

function refuseAttribute(element: string, { name, value }: Attribute): string | null {
  if (!isKnownAttribute(name)) return `A document has no attribute \`${name}\`.`;
  const said = value ?? '';
  if (name === 'href' && (element !== 'a' || !(isSafeLink(said) || isHere(said))))
    return `\`${said.slice(0, 60)}\` must not become a link.`;
  if (name === 'src' && (element !== 'img' || !PICTURE.test(said)))
    return 'A picture is a drawing in the page itself.';
  return name === 'style' && !STYLE.test(said) ? 'A style sets a width or a height, in % or mm.' : null;
}

/** A place in the document that has no name: links to it lead nowhere. */
function isHere(target: string): boolean {
  return /^#[\w-]*$/.test(target);
}
