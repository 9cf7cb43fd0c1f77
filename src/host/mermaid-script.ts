/**
 * What runs inside the drawing page besides Mermaid itself. Its functions are handed to the page as text:
 * they may use nothing from outside of themselves but their arguments and the page's own globals.
 */

/** What is used of an element of the page. */
interface PageElement {
  readonly firstChild: PageElement | null;
  readonly nextSibling: PageElement | null;
  nodeValue: string | null;
  readonly nodeType: number;
  innerHTML: string;
  getBBox(): { x: number; y: number; width: number; height: number };
  getBoundingClientRect(): { left: number; top: number };
  getScreenCTM(): { e: number; f: number } | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(query: string): PageElement | null;
  querySelectorAll(query: string): Iterable<PageElement>;
  append(child: PageElement): void;
  before(sibling: PageElement): void;
  remove(): void;
}

/** Puts the small pictures into a finished drawing. */
type Embellish = (drawing: PageElement) => void;

/** What is used of the page's globals. */
interface PageGlobals {
  readonly document: {
    createElement(tag: string): PageElement;
    createElementNS(space: string, tag: string): PageElement;
    readonly body: PageElement;
  };
  readonly XMLSerializer: new () => { serializeToString(element: PageElement): string };
  getComputedStyle(element: PageElement): { readonly fontSize: string };
}

/** What is used of Mermaid. */
interface Mermaid {
  initialize(config: object): void;
  render(id: string, source: string): Promise<{ readonly svg: string }>;
}

/** What the page answers for one drawing: the SVG as text and what was measured in it. */
export interface PageDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly smallestText: number;
  /** Whether our own layout placed it. */
  readonly grid: boolean;
}

/**
 * Makes the page measure text as it will be in the end: private-use characters that stand for others are
 * swapped for them while a size is asked for, and swapped back.
 */
function measureRestored(prototypes: readonly object[], names: readonly string[]): void {
  const isPrivate = /[\ue000-\ue100]/;
  const restored = (text: string): string =>
    text.replace(/[\ue000-\ue100]/g, (character) =>
      character === '\ue100' ? '\ufb02' : String.fromCharCode(character.charCodeAt(0) - 0xe000),
    );
  const collect = (element: PageElement, found: [PageElement, string][]): [PageElement, string][] => {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== 3) collect(child, found);
      else if (child.nodeValue !== null && isPrivate.test(child.nodeValue))
        found.push([child, child.nodeValue]);
    }
    return found;
  };
  for (const prototype of prototypes) {
    for (const name of names) {
      const original: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      if (typeof original !== 'function') continue;
      const measure = function (this: PageElement, ...args: unknown[]): unknown {
        const swapped = collect(this, []);
        for (const [text, value] of swapped) text.nodeValue = restored(value);
        try {
          return Reflect.apply(original, this, args);
        } finally {
          for (const [text, value] of swapped) text.nodeValue = value;
        }
      };
      Object.defineProperty(prototype, name, { value: measure, configurable: true, writable: true });
    }
  }
}

/** Draws one source and readies the SVG for standing alone in a document. */
async function drawInPage(
  page: PageGlobals,
  mermaid: Mermaid,
  config: object,
  id: string,
  source: string,
  embellish: Embellish,
): Promise<PageDrawing> {
  mermaid.initialize(config);
  const { svg } = await mermaid.render(id, source);
  const stage = page.document.createElement('div');
  stage.innerHTML = svg;
  page.document.body.append(stage);
  try {
    const drawing = stage.querySelector('svg');
    if (drawing === null) throw new Error('Mermaid gave no SVG');
    moveTitles(page, drawing);
    groundMessages(page, drawing);
    embellish(drawing);
    const sizes = [...drawing.querySelectorAll('text, tspan')].map((text) =>
      Number.parseFloat(page.getComputedStyle(text).fontSize),
    );
    const grid = drawing.querySelector('[data-layout="parapet-grid"]') !== null;
    const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
    for (const name of ['width', 'height', 'style', 'class', 'aria-roledescription', 'preserveAspectRatio']) {
      drawing.removeAttribute(name);
    }
    drawing.setAttribute('role', 'img');
    removeUnused(drawing);
    removeCounters(drawing);
    const text = new page.XMLSerializer().serializeToString(drawing);
    return { svg: text, width, height, smallestText: sizes.length === 0 ? 0 : Math.min(...sizes), grid };
  } finally {
    stage.remove();
  }
}

/**
 * Words that cross the life of another box stand on white ground. A white outline of the letters would do the
 * same on a screen, but is printed as a font without a name and at the wrong size.
 */
function groundMessages(page: PageGlobals, drawing: PageElement): void {
  const words = [...drawing.querySelectorAll('.messageText, .loopText')];
  const [first] = words;
  if (first === undefined) return;
  for (const { x, y, width, height } of words.map((word) => word.getBBox())) {
    const ground = page.document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const box = { x: x - 2, y, width: width + 4, height };
    for (const [name, value] of Object.entries(box)) ground.setAttribute(name, String(value));
    ground.setAttribute('style', 'fill:#fff;stroke:none');
    first.before(ground);
  }
}

/** Sequence diagrams number their parts through all drawings of a page; nothing refers to these ids. */
function removeCounters(drawing: PageElement): void {
  for (const part of drawing.querySelectorAll('[id]')) {
    if (/^(?:actor|root-|i|p)\d+$/.test(part.getAttribute('id') ?? '')) part.removeAttribute('id');
  }
}

/** Mermaid defines every arrow head and shadow that there is, used or not. */
function removeUnused(drawing: PageElement): void {
  for (const shadow of drawing.querySelectorAll('filter')) shadow.remove();
  const used = new Set<string>();
  for (const line of drawing.querySelectorAll('[marker-start], [marker-end]')) {
    for (const name of ['marker-start', 'marker-end']) {
      const id = /#([^)"']+)/.exec(line.getAttribute(name) ?? '')?.[1];
      if (id !== undefined) used.add(id);
    }
  }
  for (const marker of drawing.querySelectorAll('marker')) {
    if (!used.has(marker.getAttribute('id') ?? '')) marker.remove();
  }
}

/**
 * Titles of containers stand at the left, or further right where a line would run through them; where one does
 * everywhere, over it. Everything is measured before anything is moved: the page lays itself out again after each change.
 */
function moveTitles(page: PageGlobals, drawing: PageElement): void {
  const lines = [...drawing.querySelectorAll('.edgePaths path')].flatMap(pointsOf);
  const moves = [...drawing.querySelectorAll('.cluster')].map((cluster) => {
    const frame = cluster.querySelector('rect, path, polygon');
    const title = cluster.querySelector('.cluster-label');
    if (frame === null || title === null) return () => undefined;
    const [outer, inner, shown] = [frame.getBBox(), title.getBBox(), frame.getBoundingClientRect()];
    // A title that fills its frame stands in the middle of it.
    const margin = Math.max(2, Math.min(10, (outer.width - inner.width) / 2));
    const room = Math.max(0, outer.width - inner.width - 2 * margin);
    const crossed = (at: number): boolean => {
      const [left, top] = [shown.left + margin + at - 4, shown.top + 2];
      const [right, bottom] = [left + inner.width + 8, top + inner.height + 6];
      return lines.some(({ x, y }) => x > left && x < right && y > top && y < bottom);
    };
    const free = [0, 0.25, 0.5, 0.75, 1].map((share) => room * share).find((place) => !crossed(place));
    const [x, y] = [outer.x + margin + (free ?? 0) - inner.x, outer.y + 5 - inner.y];
    return () => {
      title.setAttribute('transform', `translate(${x}, ${y})`);
      if (free === undefined) liftTitle(page, drawing, cluster, title, inner);
    };
  });
  for (const move of moves) move();
}

/** Puts a title on white ground above everything else, so that a line runs behind it and not through it. */
function liftTitle(
  page: PageGlobals,
  drawing: PageElement,
  cluster: PageElement,
  title: PageElement,
  { x, y, width, height }: ReturnType<PageElement['getBBox']>,
): void {
  const [here, whole] = [cluster.getScreenCTM(), drawing.getScreenCTM()];
  const layer = page.document.createElementNS('http://www.w3.org/2000/svg', 'g');
  layer.setAttribute('class', cluster.getAttribute('class') ?? '');
  const [right, down] = [(here?.e ?? 0) - (whole?.e ?? 0), (here?.f ?? 0) - (whole?.f ?? 0)];
  layer.setAttribute('transform', `translate(${right}, ${down})`);
  const ground = page.document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const box = { x: x - 2, y, width: width + 4, height };
  for (const [name, value] of Object.entries(box)) ground.setAttribute(name, String(value));
  ground.setAttribute('transform', title.getAttribute('transform') ?? '');
  ground.setAttribute('style', 'fill:#fff !important;stroke:none !important');
  layer.append(ground);
  layer.append(title);
  drawing.append(layer);
}

/** Points along a line, close enough that none passes a letter unseen, where they are on the page. */
function pointsOf(path: PageElement): readonly { readonly x: number; readonly y: number }[] {
  const matrix = path.getScreenCTM();
  const corners = [...(path.getAttribute('d') ?? '').matchAll(/[MLCQA]([^A-Z]*)/gi)].flatMap(
    ([command, list = '']) => {
      const numbers = (list.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      // Only the last two numbers of an arc are a place.
      const places = command.startsWith('A') ? numbers.slice(-2) : numbers;
      return places.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: places[i + 1] ?? 0 }] : []));
    },
  );
  return corners.flatMap((corner, i) => {
    const before = corners[i - 1] ?? corner;
    const steps = Math.ceil(Math.hypot(corner.x - before.x, corner.y - before.y) / 6);
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: before.x + ((corner.x - before.x) * step) / Math.max(1, steps) + (matrix?.e ?? 0),
      y: before.y + ((corner.y - before.y) * step) / Math.max(1, steps) + (matrix?.f ?? 0),
    }));
  });
}

/** Statements for the start of every page: the same numbers and the same time in every run. */
export const STEADY_PAGE = `{
  let seed = 1;
  Math.random = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647; };
  const then = 1000000000000;
  Date.now = () => then;
}`;

/** The functions above as text for a page. */
export function mermaidScriptSource(): string {
  return [
    measureRestored,
    drawInPage,
    removeUnused,
    removeCounters,
    moveTitles,
    liftTitle,
    groundMessages,
    pointsOf,
  ]
    .map(String)
    .join('\n');
}
