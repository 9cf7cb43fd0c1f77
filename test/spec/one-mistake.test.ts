/** One mistake in a right spec, at every kind of place: it is told once, where it is, with what was meant. */
import { expect, test } from 'vitest';

import { readDesign } from '../../src/read-design.ts';
import { child, type Pointer } from '../../src/source/pointer.ts';
import { listOf, propertiesOf, schemaAt, viewSchema } from '../../src/spec/schema-view.ts';
import { specSchema } from '../../src/spec/schema.generated.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import type { YamlDocument } from '../../src/yaml/yaml-document.ts';
import { readText } from '../files.ts';

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

function* slipsIn(document: YamlDocument, value: unknown, pointer: Pointer): Generator<Slip> {
  const schema = schemaAt(view, document.value, pointer)?.schema ?? {};
  if (typeof value === 'string') {
    const isName = 'x-references' in schema && schema['x-references'] !== 'path';
    const isWord = isName || listOf(schema['enum']).length > 0;
    if (isWord && /[a-z]/.test(value)) yield { pointer, part: 'value', right: value, wrong: mistyped(value) };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const below = child(pointer, key);
    if (Object.hasOwn(propertiesOf(schema), key))
      yield { pointer: below, part: 'key', right: key, wrong: mistyped(key) };
    yield* slipsIn(document, member, below);
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

/** Every so many slips are made, so that the test is quick; which ones differs between the samples. */
const STEP = 3;

test.each(['link-shortener', 'legacy-monolith'])(
  'every slip in %s is one mistake',
  (sample) => {
    const text = readText(`samples/${sample}.yaml`);
    const document = parseYaml({ path: 'spec.yaml', text }).value;
    if (document === null) throw new Error('the sample gave no document');
    const seen = new Set<string>();
    // The same key in the same kind of place need be mistyped once.
    const slips = [...slipsIn(document, document.value, '')].filter(({ pointer, part, right }) => {
      const kind = `${pointer.replace(/^(\/[a-z-]+)\/[^/]+/, '$1')} ${part} ${right}`;
      return !seen.has(kind) && seen.add(kind).size > 0;
    });
    expect(slips.length).toBeGreaterThan(100);
    const poor = slips.flatMap((slip, index) => {
      if (index % STEP !== 0) return [];
      const { line, column } = document.locate(slip.pointer, slip.part);
      const told = readDesign({ path: 'spec.yaml', text: withSlip(text, document, slip) }, []).diagnostics;
      const [only, ...others] = told;
      const isRight =
        others.length === 0 &&
        only?.place?.line === line &&
        only.place.column === column &&
        (only.hint ?? '').includes(`\`${slip.right}\``);
      return isRight ? [] : [{ ...slip, told: told.map(({ message, hint }) => `${message} ${hint}`) }];
    });
    expect(poor).toEqual([]);
  },
  30_000,
);
