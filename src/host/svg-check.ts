/**
 * Says whether an SVG is nothing but a drawing. Mermaid cleans what it draws, but its cleaning lets pictures
 * and addresses through; here every element and attribute that is not on a short list is refused.
 */

const ELEMENTS: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'polygon',
  'polyline',
  'line',
  'text',
  'tspan',
  'title',
  'desc',
  'style',
  'defs',
  'marker',
  'symbol',
  'linearGradient',
  'stop',
]);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  `alignment-baseline aria-describedby aria-labelledby class clip-rule cx cy d dominant-baseline dx dy fill
  fill-opacity fill-rule font-family font-size font-style font-weight gradientUnits height id marker-end
  marker-start markerHeight markerUnits markerWidth name offset opacity orient points preserveAspectRatio r
  refX refY role rx ry stop-color stop-opacity stroke stroke-dasharray stroke-linecap stroke-linejoin
  stroke-opacity stroke-width style text-anchor transform version viewBox width x x1 x2 xmlns y y1 y2
  xml:space`.split(/\s+/),
);

/** An opening, closing or empty tag with its attributes, in the form in which a browser serialises. */
const TAG = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;

/** Why `svg` is refused, in one sentence; null if it is harmless and well formed. */
export function refuseSvg(svg: string): string | null {
  const open: string[] = [];
  for (let at = 0; at < svg.length;) {
    const next = svg.indexOf('<', at);
    const text = svg.slice(at, next < 0 ? svg.length : next);
    const problem = open.at(-1) === 'style' ? refuseStyle(text) : null;
    if (problem !== null) return problem;
    if (open.length === 0 && text.trim() !== '') return 'there is text outside of the drawing';
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(svg);
    if (tag === null) return `it holds markup of another kind: \`${svg.slice(next, next + 24)}\``;
    const refused = refuseTag(tag, open);
    if (refused !== null) return refused;
    at = TAG.lastIndex;
  }
  if (svg === '') return 'there is no drawing';
  return open.length === 0 ? null : `\`${open.at(-1)}\` is not closed`;
}

/** Checks one tag and keeps the list of open elements. */
function refuseTag(tag: RegExpExecArray, open: string[]): string | null {
  const [, closing = '', name = '', attributes = '', empty = ''] = tag;
  if (closing !== '') return open.pop() === name ? null : `\`${name}\` is closed out of turn`;
  if (!ELEMENTS.has(name)) return `the element \`${name}\` is not allowed`;
  if (open.length === 0 && (name !== 'svg' || tag.index !== 0)) return 'it is not one `svg` element';
  for (const [, attribute = '', value = ''] of attributes.matchAll(/([A-Za-z][\w:.-]*)="([^"<]*)"/g)) {
    if (!ATTRIBUTES.has(attribute) && !/^data-[a-z-]+$/.test(attribute)) {
      return `the attribute \`${attribute}\` is not allowed`;
    }
    if (attribute === 'xmlns' && value !== 'http://www.w3.org/2000/svg') return 'it holds another namespace';
    const problem = attribute === 'style' ? refuseStyle(value) : refuseAddress(value, attribute);
    if (problem !== null) return problem;
  }
  if (empty === '') open.push(name);
  return null;
}

/** Style may neither fetch nor hide what it does. */
function refuseStyle(style: string): string | null {
  if (style.includes('\\')) return 'a style holds an escape';
  const rule = /@(?!keyframes\b)[\w-]*/i.exec(style)?.[0];
  if (rule !== undefined) return `a style holds \`${rule}\``;
  if (/\b(?:image|image-set|src|expression)\s*\(/i.test(style)) return 'a style fetches a picture';
  return refuseAddress(style, 'style');
}

/** The only addresses are those of parts of the same drawing; text that people read may say anything. */
function refuseAddress(value: string, attribute: string): string | null {
  if (/^(?:aria-|data-)/.test(attribute)) return null;
  const addresses = value.matchAll(/url\s*\(([^)]*)\)/gi);
  for (const [, address = ''] of addresses) {
    if (!/^\s*(?:&quot;|')?#[\w-]+(?:&quot;|')?\s*$/.test(address))
      return 'it refers to something outside of itself';
  }
  return null;
}
