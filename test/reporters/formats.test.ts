/** Every format over the same reports, whole; and what readers of each format refuse, drop or obey. */
import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { github } from '../../src/reporters/github.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { json } from '../../src/reporters/json.ts';
import { jsonl } from '../../src/reporters/jsonl.ts';
import { junit } from '../../src/reporters/junit.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { problemsOf } from '../../src/reporters/problem.ts';
import type { Report, Reporter } from '../../src/reporters/report.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { stylish } from '../../src/reporters/stylish.ts';
import { HOSTILE, mistaken, reviewed, titled } from './reports.ts';

const REPORTERS: Readonly<Record<string, Reporter>> = {
  pretty,
  stylish,
  json,
  jsonl,
  sarif,
  junit,
  github,
  gitlab,
  markdown,
};
const ENDINGS: Readonly<Record<string, string>> = {
  json: 'json',
  jsonl: 'jsonl',
  sarif: 'sarif',
  junit: 'xml',
  markdown: 'md',
};

const SETTING = { colour: false, version: '1.2.3' };

const spec = (more = '') => `parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  documents: { service: s3, account: prod, versioning: false, stores: [claim] }
  letters: { service: s3, account: prod, versioning: false, stores: [claim] }
data:
  claim: { classification: confidential }
review:
  exceptions:
    old-letters: { check: data/bucket-versioning, on: components.letters, because: They are copies, owner: claims, approved-by: Jane Roe, expires: 2027-01-31 }
${more}`;

const WRONG =
  'parapet: 1\ndesign: { id: a, title: A, owner: { team: t } }\naccounts:\n  prod: { purpos: workload }\n';

/** A design with gaps, questions and an exception, read from a folder below the root; and one with mistakes. */
const reports = (): Report[] => [
  { ...reviewed(spec(), 'claims.yaml'), folder: 'designs/' },
  { ...mistaken(WRONG, 'wrong.yaml'), folder: 'designs/' },
];

/** Reports in which a text stands as a title of everything, a name of a file, a key and a value. */
const hostile = new Map(
  HOSTILE.map((text) => [
    text,
    [
      titled(text),
      titled(text, text),
      mistaken(WRONG, text),
      mistaken(`parapet: 1\n${JSON.stringify(text)}: 1\n`),
      mistaken(`parapet: 1\ndesign: ${JSON.stringify(text)}\n`),
    ],
  ]),
);

const parsed = (text: string): unknown => JSON.parse(text);
const validSarif = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync('test/reporters/schemas/sarif-2.1.0.json', 'utf8')) as object,
);

interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: SarifRegion;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string; readonly status: string }[];
}
interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly help: { readonly text: string; readonly markdown: string };
        readonly properties: Readonly<Record<string, unknown>>;
      }[];
    };
  };
  readonly automationDetails: { readonly id: string };
  readonly columnKind: string;
  readonly results: readonly SarifResult[];
}

function runOf(text: string): SarifRun {
  const log = parsed(text) as { readonly runs: readonly SarifRun[] };
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

describe.each(Object.keys(REPORTERS))('%s', (name) => {
  const reporter = REPORTERS[name] ?? pretty;

  it('tells mistakes as well as gaps', () => {
    const shown = reporter(reports(), SETTING);
    expect(shown).toContain('unknown-key');
    expect(shown).toContain('data/bucket-versioning');
  });

  it.each(HOSTILE)('lets %j command nothing, wherever it stands', (text) => {
    const shown = reporter(hostile.get(text) ?? [], SETTING);
    expect(shown.length).toBeGreaterThan(500);
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
    const commands = shown.split('\n').filter((line) => /^\s*::|##\w*\[/.test(line));
    expect(commands.every((line) => name === 'github' && ANNOTATION.test(line))).toBe(true);
  });
});

/** One command with its properties, and nothing in them that would begin another. */
const ANNOTATION = /^::(?:error|warning|notice) title=[^,:]+(?:,\w+=[^,:]*)*::(?!.*##\w*\[)/;

// The whole review in JSON is kept with the samples.
it.each(Object.keys(REPORTERS).filter((name) => name !== 'json'))(
  '%s is what is kept beside this test',
  async (name) => {
    const shown = REPORTERS[name]?.(reports(), SETTING);
    await expect(shown).toMatchFileSnapshot(`__files__/formats/${name}.${ENDINGS[name] ?? 'txt'}`);
  },
);

it('writes valid files where there is nothing to tell', () => {
  expect(validSarif(parsed(sarif([], SETTING)))).toBe(true);
  expect(parsed(gitlab([], SETTING))).toEqual([]);
  expect(junit([], SETTING)).toMatch(/<testsuites name="Parapet" tests="0"[^>]*\/>/);
  expect(github([], SETTING)).toBe('');
});

describe('problems', () => {
  it('have a fingerprint each, also where a design or a mistake comes twice', () => {
    const one = reviewed(spec(), 'a.yaml');
    const twice = mistaken('parapet: 1\ndesign: { x: 1, y: { x: 1 } }\n', 'b.yaml');
    const problems = problemsOf([one, { ...one, path: 'copy.yaml' }, twice, twice]);
    expect(new Set(problems.map(({ fingerprint }) => fingerprint)).size).toBe(problems.length);
    expect(problems.length).toBeGreaterThan(20);
  });

  it('of a mistake stay the same when its line moves', () => {
    const print = (text: string) => problemsOf([mistaken(text)]).map(({ fingerprint }) => fingerprint);
    expect(print(`# moved\n\n${WRONG}`)).toEqual(print(WRONG));
  });

  it('are the loudest first', () => {
    const order = problemsOf(reports()).map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('sarif', () => {
  const run = runOf(sarif(reports(), SETTING));

  it('is valid by the schema, whatever the spec says', () => {
    for (const made of [reports(), ...hostile.values()]) {
      expect(validSarif(parsed(sarif(made, SETTING))), JSON.stringify(validSarif.errors)).toBe(true);
    }
  });

  it('has the lines and columns of the spec, in UTF-16 units, the end behind the last one', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    // Two units for each of these characters, one column on a page.
    const text = spec().replace('documents: {', 'documents: { title: 😀😀,');
    const found = runOf(
      sarif([{ ...reviewed(text, 'claims.yaml'), folder: 'designs/' }], SETTING),
    ).results.find(
      ({ ruleId, message }) => ruleId === 'data/bucket-versioning' && message.text.includes('documents'),
    );
    const at = found?.locations[0]?.physicalLocation;
    expect(at?.artifactLocation).toEqual({ uri: 'designs/claims.yaml', uriBaseId: '%SRCROOT%' });
    const { startLine, startColumn, endColumn } = at?.region ?? {
      startLine: 0,
      startColumn: 0,
      endColumn: 0,
    };
    expect(text.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe('versioning');
  });

  it('has for each result a rule with help, a place, a level and fingerprints', () => {
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of run.results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(rules[ruleIndex]?.help.text).not.toBe('');
      expect(locations).toHaveLength(1);
      const print = partialFingerprints['parapet/v1'];
      expect(print).toMatch(/^[0-9a-f]{32}$/);
      expect(partialFingerprints['primaryLocationLineHash']).toBe(`${print}:1`);
    }
    expect(rules.find(({ id }) => id === 'data/bucket-versioning')?.properties['security-severity']).toMatch(
      /^\d\.\d$/,
    );
    expect(run.automationDetails.id).toBe('parapet/');
    expect(runOf(sarif([reviewed(spec(), 'a.yaml')], SETTING)).automationDetails.id).toBe('parapet/claims/');
  });

  it('keeps its alerts when lines move', () => {
    const prints = (text: string) =>
      runOf(sarif([reviewed(text, 'a.yaml')], SETTING))
        .results.map((one) => one.partialFingerprints['parapet/v1'] ?? '')
        .toSorted((a, b) => (a < b ? -1 : 1));
    expect(prints(`# moved\n${spec()}`)).toEqual(prints(spec()));
  });

  it('hands on accepted gaps as suppressed, with who accepted them until when', () => {
    const suppressed = run.results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.status])).toEqual([
      ['data/bucket-versioning', 'accepted'],
    ]);
    expect(suppressed[0]?.suppressions?.[0]?.justification).toContain('Jane Roe until 2027-01-31');
  });

  it.each([
    ['/etc/designs/a.yaml', 'a.yaml'],
    ['../../../a.yaml', 'a.yaml'],
    ['../a.yaml', 'a.yaml'],
    ['C:\\designs\\a.yaml', 'a.yaml'],
    ['a b:c,%.yaml', 'designs/a%20b%3Ac%2C%25.yaml'],
    ['./x/../a.yaml', 'designs/a.yaml'],
  ])('names %s by a relative reference below the root', (path, uri) => {
    const result = runOf(sarif([{ ...mistaken('', path), files: [], folder: 'designs/', path }], SETTING))
      .results[0];
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('makes no link and no placeholder of a title', () => {
    const shown = sarif([titled('[click](https://evil.example) {0}')], SETTING);
    const texts = runOf(shown)
      .results.map(({ message }) => message.text)
      .join('\n');
    expect(texts).not.toMatch(/\]\(|\{\d/);
  });
});

describe('github', () => {
  it('shows at most ten of each level, and tells how many more there are', () => {
    const lines = github(reports(), SETTING).trimEnd().split('\n');
    for (const command of ['error', 'warning', 'notice']) {
      expect(lines.filter((line) => line.startsWith(`::${command} `)).length).toBeLessThanOrEqual(10);
    }
    const open = problemsOf(reports()).filter(({ kind }) => kind !== 'accepted').length;
    expect(lines.at(-1)).toBe(
      `::notice title=Parapet::${open - lines.length + 1} more in the job summary, and in the other formats.`,
    );
  });

  it('escapes percent signs and what parts properties', () => {
    const shown = github([mistaken('parapet: 1\n"50%,a:b": 1\n', '100%,a:b.yaml')], SETTING);
    expect(shown).toContain('file=100%25%2Ca%3Ab.yaml,line=2,');
    expect(shown).toContain('50%25,a:b');
  });
});

describe('gitlab', () => {
  it('has a fingerprint for each issue, and lines that count from 1', () => {
    const one = reviewed(spec(), 'a.yaml');
    const issues = parsed(gitlab([one, { ...one, path: 'b.yaml' }, mistaken(WRONG)], SETTING)) as {
      readonly fingerprint: string;
      readonly location: {
        readonly path: string;
        readonly lines: { readonly begin: number; readonly end: number };
      };
    }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    for (const { fingerprint, location } of issues) {
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
      expect(location.path).not.toMatch(/^\.?\//);
      expect(location.lines.begin).toBeGreaterThan(0);
      expect(location.lines.end).toBeGreaterThanOrEqual(location.lines.begin);
    }
  });
});

describe('junit', () => {
  it('has a case for each check, whether it passes or not, and counts that agree', () => {
    const [report] = reports();
    const cases = (text: string) => [...text.matchAll(/<testcase name="([^"]+)"/g)].map(([, name]) => name);
    const shown = junit(reports(), SETTING);
    expect(cases(junit([report ?? mistaken('')], SETTING))).toEqual([
      'spec/well-formed',
      ...(report?.review?.checks ?? []).map(({ id }) => id),
    ]);
    expect(shown).toContain(`<testsuites name="Parapet" tests="${cases(shown).length}"`);
    expect(shown).toContain(`failures="${(shown.match(/<failure /g) ?? []).length}" errors="1"`);
    expect(shown).toContain('accepted until 2027-01-31');
  });

  it.each(HOSTILE.concat(['<a b="c">&amp;]]>', '--><!--']))('is well formed with %j', (text) => {
    const shown = junit([titled(text, text), mistaken(WRONG, text)], SETTING);
    const bare = shown
      .replace(/^<\?xml[^?]*\?>/, '')
      .replaceAll(/<\/?[\w-]+(?: [\w-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<&]*)*")*\/?>/g, '')
      .replaceAll(/&(?:amp|lt|gt|quot|#\d+);/g, '');
    expect(bare).not.toMatch(/[<>&]/);
  });
});

describe('markdown', () => {
  it.each([
    '@board @team/all',
    '#12 GH-12',
    'https://evil.example www.evil.example',
    '![x](https://evil.example/x.png) [y](javascript:alert)',
    '<img src=x onerror=alert(1)> <!-- a',
    '| a | b `c',
    '</details><h1>',
  ])('makes nothing of %s', (text) => {
    const shown = markdown([titled(text), mistaken(`parapet: 1\n${JSON.stringify(text)}: 1\n`)], SETTING);
    const outside = shown
      .replaceAll(/(`+)(?!`)(?:.*?[^`])?\1(?!`)/g, '')
      .replace('<!-- parapet -->', '')
      .replaceAll(/^<\/?details>(?:<summary>\d+ not stated<\/summary>)?$/gm, '');
    expect(outside).not.toMatch(/@\w|(?<!\\)[<[]|#\d|GH-\d|:\/\/|www\./);
    for (const row of shown.split('\n').filter((line) => line.startsWith('|'))) {
      expect([4 + 1, 9 + 1]).toContain((row.match(/(?<!\\)\|/g) ?? []).length);
    }
  });

  it('fits in a comment however much is wrong', () => {
    const many = Array.from(
      { length: 900 },
      (_, index) => `  c${index}: { service: s3, wrong-${index}: 1 }`,
    ).join('\n');
    const report = mistaken(
      `parapet: 1\ndesign: { id: a, title: A, owner: { team: t } }\ncomponents:\n${many}\n`,
    );
    const shown = markdown([report], SETTING);
    expect(shown.length).toBeLessThan(65_536);
    expect(shown).toMatch(/\d+ more did not fit here/);
  });
});

describe('stylish', () => {
  it('is the same with colour and without, on every terminal', () => {
    const coloured = stylish(reports(), { ...SETTING, colour: true });
    expect(coloured).toContain('\u001B[');
    expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(stylish(reports(), SETTING));
  });

  it('names files from where its reader is, and never two files alike', () => {
    const at = (path: string, folder: string) => ({ ...mistaken('parapet: 2\n', path), folder });
    const shown = stylish([at('a.yaml', 'designs/'), at('../a.yaml', 'designs/')], SETTING);
    expect(shown.split('\n').filter((line) => line.endsWith('.yaml'))).toEqual(['../a.yaml', 'a.yaml']);
    expect(stylish([at('../up/a.yaml', '')], SETTING).split('\n')[0]).toBe('a.yaml');
  });
});
