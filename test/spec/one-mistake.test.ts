/** One mistake in a right spec, at every kind of place of its files: it is told once, where it is, with what was meant. */
import { expect, test } from 'vitest';

import { readDesign } from '../../src/read-design.ts';
import { child, type Pointer } from '../../src/source/pointer.ts';
import { listOf, propertiesOf, schemaAt, viewSchema } from '../../src/spec/schema-view.ts';
import { specSchema } from '../../src/spec/schema.generated.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import type { YamlDocument } from '../../src/yaml/yaml-document.ts';
import { filesBelow, readText } from '../files.ts';
import { SAMPLES } from '../samples.ts';

/** A place of a spec with what its author may have written there instead. */
interface Slip {
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
  readonly right: string;
  readonly wrong: string;
}

const view = viewSchema(specSchema);

/** Two letters swapped, or one too many where they are the same. */
function mistyped(word: string): string {
  const at = Math.floor(word.length / 2);
  const [a = '', b = ''] = [word[at - 1], word[at]];
  return a === b || word.length < 3
    ? `${word.slice(0, at)}q${word.slice(at)}`
    : `${word.slice(0, at - 1)}${b}${a}${word.slice(at + 1)}`;
}

/** What differs in an environment has the schema of what it differs from, which may stand in another file. */
const LAID_OVER = /^\/environments\/[^/]+(?=\/[^/]+\/)/;

function* slipsIn(whole: unknown, document: YamlDocument, value: unknown, pointer: Pointer): Generator<Slip> {
  const isLaidOver = LAID_OVER.test(pointer);
  const root = isLaidOver ? whole : document.value;
  const schema = schemaAt(view, root, pointer.replace(LAID_OVER, ''))?.schema ?? {};
  if (typeof value === 'string') {
    const isName = 'x-references' in schema;
    const isWord = isName || listOf(schema['enum']).length > 0;
    if (isWord && /[a-z]/.test(value)) yield { pointer, part: 'value', right: value, wrong: mistyped(value) };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const below = child(pointer, key);
    if (Object.hasOwn(propertiesOf(schema), key))
      yield { pointer: below, part: 'key', right: key, wrong: mistyped(key) };
    yield* slipsIn(whole, document, member, below);
  }
}

/** The text with one slip in it. */
function withSlip(text: string, document: YamlDocument, { pointer, part, wrong }: Slip): string {
  const { line, column, endColumn } = document.locate(pointer, part);
  const lines = text.split('\n');
  const at = lines[line - 1] ?? '';
  lines[line - 1] = at.slice(0, column - 1) + wrong + at.slice(endColumn - 1);
  return lines.join('\n');
}

/** Files of a sample, the spec itself first. */
function filesOf(sample: string): SourceFile[] {
  const folder = sample.endsWith('/design.yaml') ? sample.slice(0, -'/design.yaml'.length) : null;
  const others = folder === null ? [] : filesBelow(folder, '.yaml').filter((path) => path !== sample);
  return [sample, ...others].map((path) => ({ path, text: readText(path) }));
}

/** How many slips are made in a sample, spread over it, so that the test is quick. */
const MOST = 50;

/** A slip and the file that it is made in. */
interface Made {
  readonly document: YamlDocument;
  readonly slip: Slip;
}

/** Slips of every kind of place: the same key in the same kind of place need be mistyped once. */
function slipsOf(files: readonly SourceFile[]): Made[] {
  const seen = new Set<string>();
  const [main, ...others] = files;
  const whole = main === undefined ? null : readDesign(main, others).value?.spec;
  return files.flatMap((file) => {
    const document = parseYaml(file).value;
    if (document === null) throw new Error(`${file.path} gave no document`);
    return [...slipsIn(whole, document, document.value, '')].flatMap((slip) => {
      const { pointer, part, right } = slip;
      // A section is mistyped in every file, since the rest of it stands in others.
      const home = /^\/[^/]+$/.test(pointer) ? file.path : '';
      const kind = `${home} ${pointer.replace(/^(\/[a-z-]+)\/[^/]+/, '$1')} ${part} ${right}`;
      return seen.has(kind) || seen.add(kind).size === 0 ? [] : [{ document, slip }];
    });
  });
}

test.each(SAMPLES)(
  'every slip in %s is one mistake',
  (sample) => {
    const files = filesOf(sample);
    const slips = slipsOf(files);
    expect(slips.length).toBeGreaterThan(100);
    const step = Math.ceil(slips.length / MOST);
    // Sections and what environments lay over them are few, and all of them are tried.
    const isSpecial = (pointer: Pointer): boolean => /^\/[^/]+$/.test(pointer) || LAID_OVER.test(pointer);
    const made = slips.filter(({ slip }, index) => index % step === 0 || isSpecial(slip.pointer));
    const poor = made.flatMap(({ document, slip }) => {
      const { file } = document;
      const { line, column } = document.locate(slip.pointer, slip.part);
      const text = withSlip(file.text, document, slip);
      const [main, ...others] = files.map((one) => (one.path === file.path ? { ...one, text } : one));
      if (main === undefined) throw new Error('there is no spec');
      const told = readDesign(main, others).diagnostics;
      const [only, ...more] = told;
      const isRight =
        more.length === 0 &&
        only?.place?.file === file.path &&
        only.place.line === line &&
        only.place.column === column &&
        (only.hint ?? '').includes(`\`${slip.right}\``);
      return isRight ? [] : [{ ...slip, told: told.map(({ message, hint }) => `${message} ${hint}`) }];
    });
    expect(poor).toEqual([]);
  },
  60_000,
);
