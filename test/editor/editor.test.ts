/**
 * What an editor shows to somebody who writes a spec, asked of the real YAML language server: by the line at the
 * top of a spec, and by the settings that `parapet schema --vscode` prints.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { EDITOR_SETTINGS, FRAGMENT_SCHEMA_FILE, SCHEMA_FILE } from '../../src/cli/editor-settings.ts';
import { filesBelow, readText } from '../files.ts';
import { type LanguageServer, type Position, startServer } from './language-server.ts';

/** A spec that is being written; `|` is where its author is. */
const WRITING = `parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333", regions: [eu-west-1] }
components:
  orders:
    service: s3
    |
`;

const WITH_TYPO = WRITING.replace('    |\n', '    stores: [order]\n    multi-az: true\n').replace(
  'regions',
  'regoins',
);

const MODELINE = `# yaml-language-server: $schema=./${SCHEMA_FILE}\n`;

const folder = mkdtempSync(join(tmpdir(), 'parapet-editor-'));
let server: LanguageServer | null = null;

beforeAll(async () => {
  cpSync('schemas/design-spec.schema.json', join(folder, SCHEMA_FILE));
  writeFileSync(join(folder, FRAGMENT_SCHEMA_FILE), readText('schemas/design-fragment.schema.json'));
  server = await startServer(folder, EDITOR_SETTINGS);
}, 60_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function running(): LanguageServer {
  if (server === null) throw new Error('the language server did not start');
  return server;
}

/** Where a word begins in a text, or the place that `|` marks. */
function placeOf(text: string, word: string): Position {
  const before = text.slice(0, text.indexOf(word));
  return { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
}

/** What is offered, but for the whole groups of what must be there, which are offered by the name of their schema. */
function fieldsAmong(offered: readonly string[]): string[] {
  return offered.filter((label) => !/^object\(|^service-/.test(label)).toSorted();
}

/** The properties of a service, as the schema has them. */
function propertiesOf(service: string): string[] {
  const { $defs } = JSON.parse(readText('schemas/design-spec.schema.json')) as {
    readonly $defs: Readonly<Record<string, { readonly properties?: object }>>;
  };
  return Object.keys($defs[`service-${service}`]?.properties ?? {}).filter((name) => name !== 'service');
}

describe.each([
  ['by the settings', '*/design.yaml', ''],
  ['by the settings, in a folder of designs', 'designs/claims/*.yaml', ''],
  ['by its first line', '*.yaml', MODELINE],
])(
  'a spec that is known %s',
  (_, pattern, head) => {
    test('completion in a component offers the properties of its service and no others', async () => {
      const file = pattern.replace('*', 'completion');
      const text = head + WRITING;
      await running().open(file, text.replace('|', ''));
      const offered = await running().complete(file, placeOf(text, '|'));
      expect(offered.toSorted()).toEqual(propertiesOf('s3').toSorted());
      expect(offered).toContain('block-public-access');
      expect(offered).not.toContain('runtime');
    });

    test('a hover shows what a property means', async () => {
      const file = pattern.replace('*', 'hover');
      const text = head + WRITING.replace('|', '');
      await running().open(file, text);
      expect(await running().hover(file, placeOf(text, 'regions'))).toContain(
        'The Regions that are used in it.',
      );
    });

    test('a typo and a property of another service are pointed at', async () => {
      const file = pattern.replace('*', 'typo');
      const text = head + WITH_TYPO;
      const problems = await running().open(file, text);
      expect(problems.map(({ message, range }) => [message, range.start])).toEqual([
        ['Property regoins is not allowed.', placeOf(text, 'regoins')],
        ['Property multi-az is not allowed.', placeOf(text, 'multi-az')],
      ]);
    });
  },
  60_000,
);

test('the samples are right in an editor too', async () => {
  const files = filesBelow('samples', '.yaml').filter((path) => /^parapet: 1$/m.test(readText(path)));
  expect(files.length).toBeGreaterThan(10);
  for (const path of files) {
    const schema = readText(path).includes('\ndesign:') ? SCHEMA_FILE : FRAGMENT_SCHEMA_FILE;
    const head = `# yaml-language-server: $schema=./${schema}`;
    const text = readText(path).replace(/^# yaml-language-server.*$/m, head);
    expect(await running().open(path.replaceAll('/', '-'), text), path).toEqual([]);
  }
}, 60_000);

test('a part of a spec is right without a design, and completed like a spec', async () => {
  const head = `# yaml-language-server: $schema=../${FRAGMENT_SCHEMA_FILE}\nparapet: 1\n`;
  expect(await running().open('org/sound.yaml', `${head}channels:\n  mail: { kind: email }\n`)).toEqual([]);
  const text = `${head}components:\n  orders:\n    service: s3\n    |\n`;
  await running().open('org/completion.yaml', text.replace('|', ''));
  const offered = await running().complete('org/completion.yaml', placeOf(text, '|'));
  expect(offered.toSorted()).toEqual(propertiesOf('s3').toSorted());
  const problems = await running().open('org/design.yaml', `${head}design: { id: a }\n`);
  expect(problems.map(({ message }) => message)).toEqual(['Property design is not allowed.']);
}, 60_000);

test('a default has the properties of its service, an environment has sections', async () => {
  const start = `${MODELINE}${WRITING.slice(0, WRITING.indexOf('components:'))}`;
  const defaults = `${start}defaults:\n  s3:\n    |\n`;
  await running().open('defaults.yaml', defaults.replace('|', ''));
  expect(await running().complete('defaults.yaml', placeOf(defaults, '|'))).toContain('block-public-access');
  const environment = `${start}environments:\n  staging:\n    |\n`;
  await running().open('environment.yaml', environment.replace('|', ''));
  expect(await running().complete('environment.yaml', placeOf(environment, '|'))).toContain('components');
  const removed = `${start}environments:\n  staging:\n    components: { db: null, web: { capacity: { max: 2 } } }\n`;
  expect(await running().open('removed.yaml', removed)).toEqual([]);
}, 60_000);

/** What differs in an environment; `|` is where its author is, and what is offered there. */
const OTHERWISE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['components:\n      orders:\n        |', ['versioning', 'deployment', 'backups'], ['cidr']],
  ['components:\n      orders:\n        backups:\n          |', ['retention', 'vault-lock'], ['versioning']],
  ['components:\n      orders:\n        deployment: |', ['single-az', 'multi-az-cluster'], ['versioning']],
  ['networks:\n      main:\n        subnets:\n          east:\n            |', ['tier', 'az'], ['flow-logs']],
  ['flows:\n      submit:\n        tls:\n          |', ['minimum', 'mutual'], ['protocol']],
  ['edge:\n      certificates:\n        front:\n          |', ['issuer', 'validation'], ['shield']],
  ['design:\n      recovery:\n        |', ['rto', 'rpo'], ['owner']],
  ['defaults:\n      s3:\n        |', ['versioning', 'encryption'], ['retention-days']],
];

test('what differs in an environment is completed, explained and held to its form, and may be nothing', async () => {
  const start = `${MODELINE}${WRITING.slice(0, WRITING.indexOf('components:'))}environments:\n  staging:\n    `;
  for (const [index, [written, offered, others]] of OTHERWISE.entries()) {
    const text = `${start}${written}\n`;
    await running().open(`otherwise-${index}.yaml`, text.replace('|', ''));
    const words = await running().complete(`otherwise-${index}.yaml`, placeOf(text, '|'));
    expect(words, written).toEqual(expect.arrayContaining([...offered]));
    for (const other of others) expect(words, written).not.toContain(other);
  }
  const shown = `${start}components: { orders: { deployment: single-az } }\n`;
  await running().open('otherwise-hover.yaml', shown);
  expect(await running().hover('otherwise-hover.yaml', placeOf(shown, 'deployment'))).toContain(
    'How the database is spread over zones',
  );
  const sound = `${start}components: { orders: { deployment: null, backups: { retention: 1d, vault-lock: null } }, web: null }\n`;
  expect(await running().open('otherwise-sound.yaml', sound)).toEqual([]);
  const wrong = `${start}networks: { main: { subnets: { east: { teir: private } } } }\n    alerts: { a: { severity: urgent } }\n`;
  const problems = await running().open('otherwise-wrong.yaml', wrong);
  expect(problems.map(({ range }) => range.start)).toEqual([
    placeOf(wrong, 'teir'),
    placeOf(wrong, 'urgent'),
  ]);
}, 120_000);

test('a spec that includes accounts need not have its own', async () => {
  const text = `${MODELINE}parapet: 1\ndesign: { id: shop, title: Shop, owner: { team: shop } }\n`;
  expect(await running().open('alone.yaml', text)).toHaveLength(1);
  expect(await running().open('including.yaml', `${text}include: [org/accounts.yaml]\n`)).toEqual([]);
}, 60_000);

test('a file that is no spec is left alone', async () => {
  expect(await running().open('pipeline.yaml', 'stages: [build]\n')).toEqual([]);
}, 60_000);

test.each(['iot-core', 'sagemaker', 'backup', 'aurora-dsql', 'parallelcluster', 'eks', 'custom'])(
  'a component that is a %s is offered what it can have, wherever it is written',
  async (service) => {
    const whole = `${MODELINE}${WRITING}`;
    const part = `# yaml-language-server: $schema=../${FRAGMENT_SCHEMA_FILE}\nparapet: 1\ncomponents:\n  orders:\n    service: s3\n    |\n`;
    const written = [
      [`whole-${service}.yaml`, whole],
      [`org/part-${service}.yaml`, part],
    ] as const;
    for (const [file, before] of written) {
      const text = before.replace('service: s3', `service: ${service}`);
      await running().open(file, text.replace('|', ''));
      const offered = await running().complete(file, placeOf(text, '|'));
      expect(fieldsAmong(offered), file).toEqual(propertiesOf(service).toSorted());
    }
  },
  60_000,
);

test('values are offered, and a wrong one, a wrong type and a missing key are one problem each', async () => {
  const start = `${MODELINE}${WRITING.slice(0, WRITING.indexOf('components:'))}`;
  const text = `${start}actors:\n  clerk:\n    kind: person\n    trust: |\n`;
  await running().open('values.yaml', text.replace('|', ''));
  const offered = await running().complete('values.yaml', placeOf(text, '|'));
  expect(offered.toSorted()).toEqual(['external', 'operator', 'partner', 'workforce']);
  const wrong = [
    'components: { a: { service: rds-postgresql, deployment: multi-azz } }',
    'components: { a: { service: sagemaker, network-isolation: 3 } }',
    'actors: { clerk: { kind: person } }',
    'design: [a]',
  ];
  for (const [index, line] of wrong.entries()) {
    const without = line.startsWith('design') ? start.replace(/^design: .*$/m, '') : start;
    const problems = await running().open(`wrong-${index}.yaml`, `${without}${line}\n`);
    expect(
      problems.map(({ message }) => message),
      line,
    ).toHaveLength(1);
    expect(problems[0]?.message.length, line).toBeLessThan(2500);
  }
}, 60_000);

test('what stands beside the fields of a component is offered and held to its form', async () => {
  const start = `${MODELINE}${WRITING.slice(0, WRITING.indexOf('    |'))}`;
  const text = `${start}    unknown:\n      retention:\n        |\n`;
  await running().open('unknown.yaml', text.replace('|', ''));
  const offered = await running().complete('unknown.yaml', placeOf(text, '|'));
  expect(fieldsAmong(offered)).toEqual(['due', 'owner', 'question']);
  const problems = await running().open('half.yaml', `${start}    unknown: { retention: { owner: ops } }\n`);
  expect(problems.map(({ message }) => message)).toEqual(['Missing property "due".']);
}, 60_000);
