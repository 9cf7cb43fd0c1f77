/**
 * The templates of a document: they loop, test and print, and can reach nothing. A misspelt field is an
 * error; helpers only turn text into safer text. What comes out is examined, whoever wrote the template.
 */
import type { HelperDelegate, HelperOptions } from 'handlebars';

import { isSafeLink } from '../sections/safe-link.ts';
import { refuseActive } from './refuse-active.ts';

/** Prints views with the templates of a theme. */
export interface Templates {
  /** The template `name` with `view` as HTML; throws if there is none or if it asks for a missing field. */
  readonly render: (name: string, view: object) => string;
  /** Text as it may stand in HTML, in an element as in an attribute. */
  readonly escape: (text: string) => string;
}

/** What a template came to that cannot be printed: a value that is not there, or markup that no document has. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** The name of the template, such as `partials/link`. */
  readonly template: string;
  /** Where in it, counted from 1; null where that is not known. */
  readonly place: { readonly line: number; readonly column: number } | null;

  constructor(template: string, place: TemplateError['place'], message: string, cause?: unknown) {
    super(message, { cause });
    this.template = template;
    this.place = place;
  }
}

const PARTIALS = 'partials/';

/** Template texts by their path, such as `sections/findings`. */
export type TemplateTexts = Readonly<Record<string, string>>;

const loaded = new WeakMap<TemplateTexts, Promise<Templates>>();

/** Characters that the loops of one section print, counted once for each loop that they stand in. */
const MOST_LOOPED = 64_000_000;

/**
 * The templates made ready, once for all documents of a theme. What stands below `partials/` is a partial under the
 * rest of its path.
 */
export async function loadTemplates(texts: TemplateTexts): Promise<Templates> {
  const known = loaded.get(texts) ?? makeTemplates(texts);
  loaded.set(texts, known);
  return known;
}

async function makeTemplates(texts: TemplateTexts): Promise<Templates> {
  const { default: handlebars } = await import('handlebars');
  const engine = handlebars.create();
  const { escapeExpression } = engine;
  const helpers = helpersWith(escapeExpression, (html) => new engine.SafeString(html));
  engine.unregisterHelper('log');
  engine.unregisterHelper('lookup');
  engine.registerHelper(helpers);
  const each = engine.helpers['each'];
  if (each === undefined) throw new RangeError('There is no `each`.');
  const loops = { printed: 0 };
  engine.registerHelper('each', boundedEach(each, loops));
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: knownHelpers(helpers) };
  // Fields are those of the view itself, whatever a template calls them.
  const reaching = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
  const compiled = new Map<string, (view: object) => string>();
  for (const [name, text] of Object.entries(texts)) {
    const template = engine.compile<object>(text, options);
    if (name.startsWith(PARTIALS))
      engine.registerPartial(name.slice(PARTIALS.length), (view: object, given?: object) =>
        placed(name, () => template(view, { ...given, ...reaching })),
      );
    else compiled.set(name, (view) => placed(name, () => template(view, reaching)));
  }
  return {
    render: (name, view) => {
      const template = compiled.get(name);
      if (template === undefined) throw new RangeError(`The theme has no template \`${name}\`.`);
      loops.printed = 0;
      const html = template(view);
      const refused = refuseActive(html);
      if (refused !== null) throw new TemplateError(name, null, refused);
      return html;
    },
    escape: escapeExpression,
  };
}

/** What goes wrong in a template is told with its name: of partials, with that of the innermost. */
function placed(template: string, render: () => string): string {
  try {
    return render();
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    const said = error instanceof Error ? error.message.replace(/ - \d+:\d+$/, '') : String(error);
    throw new TemplateError(template, placeIn(error), said, error);
  }
}

function placeIn(error: unknown): TemplateError['place'] {
  if (!(error instanceof Error) || !('lineNumber' in error) || !('column' in error)) return null;
  const { lineNumber: line, column } = error;
  return typeof line === 'number' && typeof column === 'number' ? { line, column: column + 1 } : null;
}

/** `each` that ends: what loops print is counted, so that loops in loops cannot fill the memory. */
function boundedEach(each: HelperDelegate, loops: { printed: number }): HelperDelegate {
  return function bounded(this: unknown, list: unknown, options: HelperOptions): unknown {
    const fn: HelperOptions['fn'] = (item, more) => {
      const text = options.fn(item, more);
      loops.printed += text.length + 1;
      if (loops.printed > MOST_LOOPED)
        throw new RangeError('The loops of the template print more than a document may hold.');
      return text;
    };
    return each.call(this, list, { ...options, fn });
  };
}

interface Helpers<Html> {
  readonly safe: (target: unknown) => string;
  readonly prose: (text: unknown) => Html;
  readonly breakable: (text: unknown) => Html;
  readonly whole: (text: unknown) => Html;
  readonly [name: string]: (text: unknown) => unknown;
}

/**
 * `safe`: a link target, or an error. `prose`: names in backticks as code. `breakable`: may wrap after `.`, `/` and `:`.
 * `whole`: prose whose names with hyphens never wrap inside.
 */
function helpersWith<Html>(escape: (text: string) => string, html: (text: string) => Html): Helpers<Html> {
  const breakable = (text: string): string => escape(text).replace(/([./:@])(?=[\w{*])/g, '$1<wbr>');
  const code = (name: string): string =>
    `<code${isShortName(name) ? ' class="id"' : ''}>${breakable(name)}</code>`;
  const prose = (text: string, around: (escaped: string) => string): string =>
    text
      .split(/(`[^`]+`)/)
      .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : around(escape(part))))
      .join('');
  return {
    safe: (target) => {
      const link = scalar(target);
      // A link to nowhere becomes the text that it has.
      if (link === '') return '#';
      if (!isSafeLink(link)) throw new RangeError(`\`${link}\` must not become a link.`);
      return link;
    },
    prose: (text) => html(prose(scalar(text), (words) => words)),
    breakable: (text) => html(breakable(scalar(text))),
    whole: (text) =>
      html(prose(scalar(text), (words) => words.replace(HYPHENATED, '<span class="id">$&</span>'))),
  };
}

/** A name with hyphens, such as a Region, that is no wider than a narrow column. */
const HYPHENATED = /(?<![\w.-])(?=[\w.-]{3,24}(?![\w.-]))\w[\w.]*(?:-[\w.]+)+/gu;

/** One name, of which no piece between two points where it may wrap is wider than a narrow column. */
function isShortName(name: string): boolean {
  return !/\s/.test(name) && name.split(/[./:@]/).every((piece) => piece.length <= 24);
}

/** A text or a number, or nothing where there is none; anything else in its place is a fault of the template. */
function scalar(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new TypeError('A template printed something that is neither text nor a number.');
}

function knownHelpers(helpers: Helpers<unknown>): Record<string, boolean> {
  const own = Object.keys(helpers).map((name) => [name, true] as const);
  return { ...Object.fromEntries(own), log: false, lookup: false };
}
