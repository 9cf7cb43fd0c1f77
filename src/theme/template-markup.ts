/** Says what is wrong with the markup of a template, before anything is printed with it. */
import { quote } from '../diagnostic/quote.ts';
import { type Attribute, HOLE, tagsOf } from '../page/markup.ts';
import { ELEMENTS, isKnownAttribute } from '../page/refuse-active.ts';

/** A mistake at an offset of the template. */
export interface MarkupProblem {
  readonly at: number;
  readonly length: number;
  readonly message: string;
}

/** What is put around what the templates of a theme print. */
const AROUND: ReadonlySet<string> = new Set(['main', 'section']);

const MUSTACHE = /\{\{!--[^]*?--\}\}|\{\{[^{}]*\}\}/g;

/** Every mistake in the markup of `text`. Places stay the same: holes are as long as what was there. */
export function* markupProblems(text: string): Generator<MarkupProblem> {
  if (text.includes(HOLE)) {
    yield { at: text.indexOf(HOLE), length: 1, message: 'A template holds no control characters.' };
    return;
  }
  const held = text.replaceAll(MUSTACHE, (mustache) => HOLE.repeat(mustache.length));
  const told = new Set<string>();
  for (const tag of tagsOf(held)) {
    if (tag.kind === 'none') {
      const message =
        'This begins no tag of a template: a name in lower case, and attributes with values in double quotes.';
      yield { at: tag.at, length: 1, message };
      continue;
    }
    const { at, kind, name, attributes, between } = tag;
    // What was told where it begins need not be told where it ends.
    if (kind === 'close' && told.has(name)) continue;
    if (!ELEMENTS.has(name) || AROUND.has(name)) {
      told.add(name);
      yield { at, length: name.length + 1, message: `A template has no element ${quote(name)}.` };
    }
    for (const attribute of attributes) {
      const problem = attributeProblem(text, name, attribute);
      if (problem !== null) yield { at: attribute.at, length: attribute.name.length, message: problem };
    }
    for (const place of between) {
      if (!onlyTests(text, held, place))
        yield { at: place, length: 2, message: 'Between attributes a template tests, and prints nothing.' };
    }
  }
}

function attributeProblem(text: string, element: string, { name, value, at }: Attribute): string | null {
  if (!isKnownAttribute(name)) return `A template has no attribute ${quote(name)}.`;
  const start = at + name.length + 2;
  const written = text.slice(start, start + (value ?? '').length);
  if (name === 'href' && (element !== 'a' || !isLink(written)))
    return 'A link is `{{safe …}}`, `#` and the name of a place, or an address of the web that prints nothing.';
  if (name === 'src' && (element !== 'img' || !/^\{\{(?:image|logo|brand\.logo)\.data\}\}$/.test(written)))
    return 'The only pictures are drawings and the logo: `{{image.data}}` and `{{logo.data}}`.';
  if (name === 'style' && !STYLE.test(written))
    return 'A style sets a width or a height, in % or mm; colours and fonts stand in `theme.yaml`.';
  return null;
}

/** What is printed in a style is a number of ours. */
const STYLE =
  /^(?:(?:width|height):(?:\d{1,4}(?:\.\d{1,4})?(?:%|mm)|\{\{(?:[a-z]+\.)*(?:width|height)\}\}(?:%|mm)?);?){1,2}$/;

function isLink(written: string): boolean {
  if (/^\{\{safe [\w.]+\}\}$/.test(written)) return true;
  return (
    /^#(?:[\w-]|\{\{[\w.]+\}\})+$/.test(written) ||
    /^https:\/\/[\w.-]+(?:\/[\w./~%-]*)?(?:#[\w-]*)?$/.test(written)
  );
}

/** Whether the mustaches from `at` on do nothing but test. */
function onlyTests(text: string, held: string, at: number): boolean {
  let end = at;
  while (held[end] === HOLE) end += 1;
  return /^(?:\{\{(?:#if|#unless|\/if|\/unless|else\b)[^{}]*\}\}|\{\{![^{}]*\}\})+$/.test(
    text.slice(at, end),
  );
}
