/** Holds the templates of a theme to those of the package: each replaces one, prints no more, and ends. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote, quoteList } from '../diagnostic/quote.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { indexLines, placeOf } from '../source/lines.ts';
import type { SourceFile } from '../source/source-file.ts';
import { checkTemplate } from './check-template.ts';
import { shapeOf } from './template-shape.ts';
import { DEEPEST, type Program, tooDeep } from './template-walk.ts';

/** Characters of a template once its partials stand in it. */
const LARGEST = 500_000;

const PARTIALS = 'partials/';

/** A template of a theme by the name of the one that it replaces, such as `sections/findings`. */
export interface ThemeTemplate {
  readonly name: string;
  readonly file: SourceFile;
}

/** Everything that is wrong with `given`; `own` are the templates of the package by name. */
export async function checkTemplates(
  given: readonly ThemeTemplate[],
  own: Readonly<Record<string, string>>,
): Promise<readonly Diagnostic[]> {
  if (given.length === 0) return [];
  const { parse } = (await import('handlebars')).default;
  const programs = new Map(Object.entries(own).map(([name, text]) => [name, parse(text)]));
  const ownPartials = partialsIn(programs);
  const known = {
    partials: new Map([...ownPartials].map(([name, program]) => [name, shapeOf(program, ownPartials)])),
  };
  const found: Diagnostic[] = [];
  const overlaid = new Map(programs);
  for (const { name, file } of given) {
    const replaced = programs.get(name);
    if (replaced === undefined) {
      found.push(noSuchTemplate(name, file, [...programs.keys()]));
      continue;
    }
    const parsed = parsedOrNot(file, parse);
    if ('problem' in parsed) found.push(parsed.problem);
    else {
      overlaid.set(name, parsed.program);
      found.push(...checkTemplate(file, parsed.program, { ...known, shape: shapeOf(replaced, ownPartials) }));
    }
  }
  return [...found, ...endless(given, overlaid)];
}

function partialsIn(programs: ReadonlyMap<string, Program>): ReadonlyMap<string, Program> {
  return new Map(
    [...programs].flatMap(([name, program]) =>
      name.startsWith(PARTIALS) ? [[name.slice(PARTIALS.length), program] as const] : [],
    ),
  );
}

function noSuchTemplate(name: string, file: SourceFile, names: readonly string[]): Diagnostic {
  const near = suggest(name, names);
  return errorAt(
    start(file),
    'theme-template',
    `The document has no template ${quote(name)}, so nothing would ever print this file.`,
    near.length > 0
      ? `Did you mean ${quoteList(near, 'or')}?`
      : '`parapet theme init FOLDER --template NAME` writes a copy of one to begin with.',
  );
}

type Parsed = { readonly program: Program } | { readonly problem: Diagnostic };

/** Handlebars says in words where it stopped; the words are for whoever wrote a grammar. */
function parsedOrNot(file: SourceFile, parse: (text: string) => Program): Parsed {
  const deep = tooDeep(file.text);
  if (deep !== null) {
    const place = placeOf(indexLines(file), { start: deep, end: deep + 2 });
    return {
      problem: errorAt(place, 'theme-template', `Blocks stand at most ${DEEPEST} deep in each other.`, null),
    };
  }
  try {
    return { program: parse(file.text) };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const lines = indexLines(file);
    const mismatch = /^(\S{1,80}) doesn't match (\S{1,80}) - (\d+):(\d+)/.exec(said);
    if (mismatch !== null) {
      const [, opened = '', closed = '', line, column] = mismatch;
      const at = (lines.starts[Number(line) - 1] ?? 0) + Number(column);
      const message = `\`{{#${opened}}}\` is closed by \`{{/${closed}}}\`.`;
      return {
        problem: errorAt(
          placeOf(lines, { start: at, end: at + opened.length }),
          'theme-template',
          message,
          `Write \`{{/${opened}}}\` where it ends.`,
        ),
      };
    }
    const [, line = '1'] = /^Parse error on line (\d+)/.exec(said) ?? [];
    const at = whereItStopped(file.text, said, lines.starts, Number(line));
    const isEnd = said.endsWith("got 'EOF'");
    const message = isEnd
      ? 'The template ends before its last block does.'
      : 'The braces cannot be read from here on.';
    const hint = isEnd ? 'Each `{{#…}}` is closed by `{{/…}}`.' : 'Look at this line and at the one before.';
    return { problem: errorAt(placeOf(lines, { start: at, end: at + 1 }), 'theme-template', message, hint) };
  }
}

/** The second line of the message shows the text before the place, without its line ends. */
function whereItStopped(text: string, said: string, starts: readonly number[], line: number): number {
  const [, shown = '', arrow = ''] = said.split('\n');
  const before = shown.slice(0, Math.max(0, arrow.indexOf('^'))).replace(/^\.\.\./, '');
  const from = starts[line - 1] ?? 0;
  const to = starts[line] ?? text.length;
  for (let at = from; at <= to; at += 1) {
    if (
      before !== '' &&
      text
        .slice(Math.max(0, at - 400), at)
        .replaceAll('\n', '')
        .endsWith(before)
    )
      return at;
  }
  return from;
}

/** Partials that include themselves, and templates that grow beyond all measure once their partials stand in them. */
function endless(
  given: readonly ThemeTemplate[],
  programs: ReadonlyMap<string, Program>,
): readonly Diagnostic[] {
  const partials = partialsIn(programs);
  const sizes = new Map<string, number>();
  const sizeOf = (name: string, program: Program | undefined, open: readonly string[]): number => {
    if (program === undefined) return 0;
    const known = sizes.get(name);
    if (known !== undefined) return known;
    if (open.includes(name)) return Number.POSITIVE_INFINITY;
    const inside = includedIn(program).map((one) =>
      sizeOf(`${PARTIALS}${one}`, partials.get(one), [...open, name]),
    );
    const size = inside.reduce((sum, one) => sum + one, lengthOf(program));
    sizes.set(name, size);
    return size;
  };
  return given.flatMap(({ name, file }) => {
    const size = sizeOf(name, programs.get(name), []);
    if (size <= LARGEST) return [];
    const message = Number.isFinite(size)
      ? `With its partials the template has more than ${LARGEST} characters.`
      : `The template includes a partial that includes itself.`;
    return [errorAt(start(file), 'theme-template', message, 'Include less.')];
  });
}

function includedIn(program: Program): readonly string[] {
  return program.body.flatMap((node) => {
    if (node.type === 'PartialStatement' && 'name' in node && isNamed(node.name)) return [node.name.original];
    return parts(node).flatMap(includedIn);
  });
}

function lengthOf(program: Program): number {
  return program.body.reduce((sum, node) => {
    const own = 'value' in node && typeof node.value === 'string' ? node.value.length : 100;
    return parts(node).reduce((all, part) => all + lengthOf(part), sum + own);
  }, 0);
}

function parts(node: hbs.AST.Node): readonly Program[] {
  return ['program', 'inverse'].flatMap((key) => {
    const part: unknown = Object.getOwnPropertyDescriptor(node, key)?.value;
    return isProgram(part) ? [part] : [];
  });
}

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && 'body' in value && Array.isArray(value.body);
}

function isNamed(value: unknown): value is { readonly original: string } {
  return (
    typeof value === 'object' && value !== null && 'original' in value && typeof value.original === 'string'
  );
}

function start(file: SourceFile): ReturnType<typeof placeOf> {
  return placeOf(indexLines(file), { start: 0, end: 0 });
}
