/**
 * The templates of a document: they loop, test and print, and can reach nothing. A misspelt field is an
 * error; helpers only turn text into safer text.
 */
import { isSafeLink } from '../sections/safe-link.ts';

/** Prints views with the templates of a theme. */
export interface Templates {
  /** The template `name` with `view` as HTML; throws if there is none or if it asks for a missing field. */
  readonly render: (name: string, view: object) => string;
  /** Text as it may stand in HTML, in an element as in an attribute. */
  readonly escape: (text: string) => string;
}

const PARTIALS = 'partials/';

/** Template texts by their path, such as `sections/findings`. */
export type TemplateTexts = Readonly<Record<string, string>>;

const loaded = new WeakMap<TemplateTexts, Promise<Templates>>();

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
  for (const [name, text] of Object.entries(texts)) {
    if (name.startsWith(PARTIALS)) engine.registerPartial(name.slice(PARTIALS.length), text);
  }
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: knownHelpers(helpers) };
  const compiled = new Map(
    Object.entries(texts)
      .filter(([name]) => !name.startsWith(PARTIALS))
      .map(([name, text]) => [name, engine.compile<object>(text, options)]),
  );
  return {
    render: (name, view) => {
      const template = compiled.get(name);
      if (template === undefined) throw new RangeError(`The theme has no template \`${name}\`.`);
      return template(view);
    },
    escape: escapeExpression,
  };
}

interface Helpers<Html> {
  readonly safe: (target: unknown) => string;
  readonly prose: (text: unknown) => Html;
  readonly breakable: (text: unknown) => Html;
  readonly [name: string]: (text: unknown) => unknown;
}

/** `safe`: a link target, or an error. `prose`: names in backticks as code. `breakable`: may wrap after `.`, `/` and `:`. */
function helpersWith<Html>(escape: (text: string) => string, html: (text: string) => Html): Helpers<Html> {
  const breakable = (text: string): string => escape(text).replace(/([./:@])(?=[\w{*])/g, '$1<wbr>');
  const code = (name: string): string =>
    `<code${isShortName(name) ? ' class="id"' : ''}>${breakable(name)}</code>`;
  return {
    safe: (target) => {
      const link = scalar(target);
      if (!isSafeLink(link)) throw new RangeError(`\`${link}\` must not become a link.`);
      return link;
    },
    prose: (text) =>
      html(
        scalar(text)
          .split(/(`[^`]+`)/)
          .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escape(part)))
          .join(''),
      ),
    breakable: (text) => html(breakable(scalar(text))),
  };
}

/** One name, of which no piece between two points where it may wrap is wider than a narrow column. */
function isShortName(name: string): boolean {
  return !/\s/.test(name) && name.split(/[./:@]/).every((piece) => piece.length <= 24);
}

/** A text or a number; anything else in its place is a fault of the template. */
function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new TypeError('A template printed something that is neither text nor a number.');
}

function knownHelpers(helpers: Helpers<unknown>): Record<string, boolean> {
  const own = Object.keys(helpers).map((name) => [name, true] as const);
  return { ...Object.fromEntries(own), log: false, lookup: false };
}
