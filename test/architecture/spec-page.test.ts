/** Holds the page of the spec language to the schema: every field is on it, and every link leads somewhere. */
import { expect, test } from 'vitest';

import { fieldAt, keyOf } from '../../scripts/generate/field-names.mjs';
import { readText } from '../files.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly { readonly $ref?: string }[];
  readonly $defs: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readText('schemas/design-spec.schema.json')) as Schema;
const page = readText('docs/spec.md');

/** The anchors that a page of Markdown offers. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
}

test('a section stands for each key at the top', () => {
  for (const name of Object.keys(schema.properties ?? {})) expect(page).toContain(`\n## ${name}\n`);
});

test('every named field of every definition is described', () => {
  const definitions = Object.entries(schema.$defs).filter(
    ([name]) => name !== 'component' && !name.startsWith('service-'),
  );
  const missing = definitions.flatMap(([owner, { properties = {} }]) =>
    Object.keys(properties)
      .filter((name) => !page.includes(`- **\`${name}\`**`))
      .map((name) => `${owner}.${name}`),
  );
  expect(missing).toEqual([]);
});

test('every service is listed', () => {
  const services = (schema.$defs['component']?.oneOf ?? []).map(({ $ref = '' }) =>
    $ref.replace(/.*service-/, ''),
  );
  expect(services.length).toBeGreaterThan(40);
  expect(services.filter((name) => !page.includes(`- **\`${name}\`**`))).toEqual([]);
});

test('every link leads to a heading', () => {
  const pages = new Map(
    ['', 'checks.md', 'threats.md', 'contradictions.md'].map((file) => [
      file,
      anchorsOf(readText(`docs/${file || 'spec.md'}`)),
    ]),
  );
  const links = [...page.matchAll(/\]\(([a-z.]*)#([^)]*)\)/g)];
  expect(links.length).toBeGreaterThan(500);
  const dead = links.filter(([, file = '', anchor = '']) => pages.get(file)?.has(anchor) !== true);
  expect(dead.map(([link]) => link)).toEqual([]);
});

test('a field has one name wherever it is written', () => {
  const named = (...keys: string[]): string | null => {
    const field = fieldAt(schema, keys);
    return field === null ? null : keyOf(field);
  };
  expect(named('components', 'db', 'encryption', 'key')).toBe('encryption#key');
  expect(named('components', 'db', 'stores', '0')).toBe('component-properties#stores');
  expect(named('components', 'db')).toBe('#components');
  expect(named('review', 'open-questions', 'one', 'owner')).toBe(
    named('review', 'open-questions', 'two', 'owner'),
  );
  expect(named('design', 'assumptions', 'idp')).toBe('design#assumptions');
  expect(named()).toBeNull();
});

test('a field tells the checks that decide on it', () => {
  const entry = page.split('\n- ').find((one) => one.startsWith('**`admin-access`**')) ?? '';
  expect(entry).toContain(
    '[compute/hosts-entered-without-ports](checks.md#computehosts-entered-without-ports)',
  );
  expect(entry).toContain('(threats.md#elevation-of-privilegeadmin-port-open)');
});
