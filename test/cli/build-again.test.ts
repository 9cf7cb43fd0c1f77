/** What was made before is not made again, and is never believed to be there when it is not. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { asOfArgument } from '../../src/cli/as-of.ts';
import { runBuild } from '../../src/cli/run-build.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

const SPEC = `parapet: 1
include: [org.yaml]
design: { id: shop, title: Shop, owner: { team: shop } }
`;
const ORG = `parapet: 1
accounts:
  prod: { id: "111122223333", purpose: workload, regions: [eu-west-1] }
`;

let folder = '';

// Loading what makes documents takes seconds on a busy machine, and is no part of what is tested.
beforeAll(async () => {
  await import('../../src/cli/make-documents.ts');
}, 60_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parapet-again-'));
  vi.stubEnv('PARAPET_CACHE_DIR', path.join(folder, 'cache'));
  writeFileSync(path.join(folder, 'shop.yaml'), SPEC);
  writeFileSync(path.join(folder, 'org.yaml'), ORG);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const out = (name: string) => path.join(folder, 'out', name);

interface Given {
  readonly check?: boolean;
  readonly day?: string;
  readonly cache?: boolean;
  readonly packs?: readonly string[];
  readonly plugins?: readonly string[];
  /** What somebody does as soon as a document is written. */
  readonly meanwhile?: () => void;
}

async function build(given: Given = {}) {
  const said: string[] = [];
  const reviewed: string[] = [];
  const terminal: Terminal = {
    out: (text) => {
      said.push(text);
      given.meanwhile?.();
    },
    say: (text) => said.push(text),
    fail: (message) => said.push(message),
    complain: (text) => said.push(text),
    progress: (text) => reviewed.push(text),
    colour: false,
    colourErrors: false,
  };
  const exit = await runBuild(
    {
      specs: [
        {
          path: path.join(folder, 'shop.yaml'),
          out: path.join(folder, 'out'),
          forms: ['md', 'json'],
          failOn: 'never',
          baseline: null,
          since: null,
          environments: [],
          edition: 'internal',
          profile: 'board',
          paper: null,
          cover: false,
          theme: null,
          rules: {
            packs: given.packs ?? [],
            plugins: given.plugins ?? [],
            allowSecrets: [],
            maxExceptionDays: null,
          },
        },
      ],
      stated: asOfArgument(given.day ?? '2026-11-23'),
      icons: undefined,
      choice: { executable: null, sandbox: true, cache: given.cache ?? true },
      allowSecrets: [],
      check: given.check ?? false,
    },
    terminal,
  );
  return { exit, said: said.join('').replaceAll(folder, ''), made: reviewed.length > 0 };
}

describe('a build', () => {
  it('makes nothing anew where nothing changed', async () => {
    expect(await build()).toEqual({ exit: 0, said: '/out/shop.md\n/out/shop.json\n', made: true });
    expect(await build()).toEqual({ exit: 0, said: '/out/shop.md\n/out/shop.json\n', made: false });
  });

  it('makes documents anew where the spec changed while they were made', async () => {
    const text = SPEC.replace('Shop,', 'Store,');
    await build({ meanwhile: () => writeFileSync(path.join(folder, 'shop.yaml'), text) });
    expect(readFileSync(out('shop.json'), 'utf8')).not.toContain('"Store"');
    expect((await build()).made).toBe(true);
    expect(readFileSync(out('shop.json'), 'utf8')).toContain('"Store"');
  });

  it('makes documents anew where what the spec includes changed while they were made', async () => {
    const text = ORG.replace('eu-west-1', 'eu-west-3');
    await build({ meanwhile: () => writeFileSync(path.join(folder, 'org.yaml'), text) });
    expect(readFileSync(out('shop.json'), 'utf8')).not.toContain('eu-west-3');
    expect((await build()).made).toBe(true);
    expect(readFileSync(out('shop.json'), 'utf8')).toContain('eu-west-3');
  });

  it('puts back what was deleted or changed, with the same bytes', async () => {
    await build();
    const before = ['shop.md', 'shop.json'].map((name) => readFileSync(out(name), 'utf8'));
    rmSync(out('shop.md'));
    writeFileSync(out('shop.json'), '{}');
    expect((await build()).made).toBe(false);
    expect(['shop.md', 'shop.json'].map((name) => readFileSync(out(name), 'utf8'))).toEqual(before);
  });

  it.each([
    ['the spec', 'shop.yaml', SPEC.replace('Shop,', 'Store,')],
    ['what it includes', 'org.yaml', ORG.replace('eu-west-1', 'eu-west-3')],
  ])('makes documents anew where %s changed', async (_, name, text) => {
    await build();
    const before = readFileSync(out('shop.json'), 'utf8');
    writeFileSync(path.join(folder, name), text);
    expect((await build()).made).toBe(true);
    expect(readFileSync(out('shop.json'), 'utf8')).not.toBe(before);
  });

  it('remembers documents with the rules that they were judged by', async () => {
    const pack = path.join(folder, 'house.yaml');
    const rules = (title: string): string =>
      `parapet-rules: 1\npack: { id: acme, version: "1", title: ${title} }\nsettings: { off: { alerts/cost-anomaly: Finance has one. } }\n`;
    writeFileSync(pack, rules('Acme'));
    await build();
    expect((await build({ packs: [pack] })).made).toBe(true);
    expect((await build({ packs: [pack] })).made).toBe(false);
    expect((await build()).made).toBe(false);
    writeFileSync(pack, rules('Rules of Acme'));
    expect((await build({ packs: [pack] })).made).toBe(true);
    expect(readFileSync(out('shop.md'), 'utf8')).toContain('Rules of Acme');
    writeFileSync(pack, 'parapet-rules: 2\n');
    expect(await build({ packs: [pack] })).toMatchObject({ exit: 2, made: false });
  });

  it('makes documents anew with a module, of which nobody knows what it looks at', async () => {
    const plugin = path.join(folder, 'checks.mjs');
    writeFileSync(
      plugin,
      `const text = 'So it is.';
export const checks = [{
  id: 'house/always', area: 'data', severity: 'low', title: text, expects: text, rationale: text, remedy: text,
  sources: [], mappings: {}, covers: [], question: null, whenNone: text, run: () => [],
}];
`,
    );
    await build({ plugins: [plugin] });
    expect((await build({ plugins: [plugin] })).made).toBe(true);
  });

  it('makes documents anew for another day, and without the cache', async () => {
    await build();
    expect((await build({ day: '2026-11-24' })).made).toBe(true);
    expect((await build({ cache: false })).made).toBe(true);
  });

  it.each([
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['nothing', () => ''],
    ['something else', () => 'x'.repeat(500)],
  ])('takes a damaged entry for none: %s', async (_, damage) => {
    await build();
    const before = readFileSync(out('shop.md'), 'utf8');
    for (const shelf of ['builds', 'documents']) {
      const at = path.join(folder, 'cache', shelf);
      for (const name of readdirSync(at))
        writeFileSync(path.join(at, name), damage(readFileSync(path.join(at, name), 'utf8')));
    }
    rmSync(out('shop.md'));
    expect(await build()).toMatchObject({ exit: 0, made: true });
    expect(readFileSync(out('shop.md'), 'utf8')).toBe(before);
  });

  it('says the same mistakes again', async () => {
    writeFileSync(path.join(folder, 'shop.yaml'), SPEC.replace('title', 'titel'));
    const first = await build();
    expect(first.exit).toBe(2);
    expect(await build()).toEqual(first);
  });
});

describe('build --check', () => {
  it('writes nothing, and names what is stale or missing', async () => {
    mkdirSync(path.join(folder, 'out'));
    expect(await build({ check: true })).toEqual({
      exit: 1,
      said: '/out/shop.md\n/out/shop.json\n',
      made: true,
    });
    expect(readdirSync(path.join(folder, 'out'))).toEqual([]);
    await build();
    expect(await build({ check: true })).toEqual({ exit: 0, said: '', made: false });
    writeFileSync(out('shop.md'), 'changed by hand');
    expect(await build({ check: true })).toEqual({ exit: 1, said: '/out/shop.md\n', made: false });
    expect(await build({ check: true, cache: false })).toEqual({
      exit: 1,
      said: '/out/shop.md\n',
      made: true,
    });
    writeFileSync(path.join(folder, 'org.yaml'), ORG.replace('eu-west-1', 'eu-west-3'));
    expect(await build({ check: true })).toMatchObject({ exit: 1, made: true });
  });
});
