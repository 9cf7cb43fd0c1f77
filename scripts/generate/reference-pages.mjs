/**
 * What follows from the program itself: the reference pages under docs/ (what each check expects, what each
 * threat says, what each field means, what became of the article's claims) and the examples of the checks.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { coveragePage } from './article-coverage.mjs';
import { contradictionsModule, examplesModule, examplesOf } from './examples.mjs';
import { readIfThere, root } from './output.mjs';
import { withoutOverlays } from './overlays.mjs';
import { designsIn, readersOf } from './readers.mjs';
import { specPage } from './spec-page.mjs';
import { inline } from './spec-words.mjs';

const pages = [
  { path: 'docs/checks.md', registry: 'src/checks/index.generated.ts', member: 'checks', page: checksPage },
  {
    path: 'docs/contradictions.md',
    registry: 'src/contradictions/index.generated.ts',
    member: 'contradictions',
    page: contradictionsPage,
  },
  {
    path: 'docs/threats.md',
    registry: 'src/threats/index.generated.ts',
    member: 'threats',
    page: threatsPage,
  },
];

/** Modules that specs are read with. */
const programs = {
  'source/pointer.js': ['segments', 'child'],
  'yaml/parse-yaml.js': ['parseYaml'],
  'spec/validate.generated.js': ['validateSpec'],
  'model/build-model.js': ['buildModel'],
  'threats/rating.js': ['rate'],
  'checks/changes-behind.js': ['changesBehind'],
  'aws/changes/all.js': ['changes'],
};

/** Node 20 runs no TypeScript, so the registries are compiled into a folder that goes away. */
export async function generateReferencePages() {
  const made = { files: [], problems: [], missing: [] };
  const wanted = pages.filter(({ registry }) => existsSync(join(root, registry)));
  if (wanted.length < pages.length) return made;
  const compiled = join(root, 'build', `reference-${process.pid}`);
  try {
    compile(compiled);
    const entries = {};
    for (const { registry, member } of wanted) {
      const file = registry.replace(/^src\//, '').replace(/\.ts$/, '.js');
      entries[member] = (await load(compiled, file))[member];
    }
    const program = await programIn(compiled);
    const examples = examplesOf(program, entries.checks);
    made.files.push(await examplesModule(examples));
    made.files.push(await contradictionsModule(program, entries.contradictions));
    for (const { path, member, page } of wanted)
      made.files.push({ path, text: page(entries[member], examples, program) });
    made.files.push({
      path: 'docs/article-coverage.md',
      text: coveragePage(entries.checks, program.changes),
    });
    made.files.push({ path: 'docs/spec.md', text: await specText(program, entries) });
  } catch (error) {
    made.problems.push(`The reference pages cannot be made: ${error.message}`);
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
  return made;
}

function load(compiled, file) {
  return import(pathToFileURL(join(compiled, file)).href);
}

async function programIn(compiled) {
  const program = {};
  for (const [file, names] of Object.entries(programs)) {
    const module = await load(compiled, file);
    for (const name of names) program[name] = module[name];
  }
  return program;
}

async function specText(program, entries) {
  const schema = withoutOverlays(JSON.parse(await readIfThere('schemas/design-spec.schema.json')));
  return specPage(schema, readersOf(schema, program, entries, designsIn(designFiles())));
}

/** Samples of one file, then fixtures, each by path. */
function designFiles() {
  return ['samples', 'test/checks', 'test/threats', 'test/contradictions'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.yaml') && !/^samples\/.*\//.test(path))
      .sort(),
  );
}

function compile(compiled) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const options = ['-p', 'tsconfig.json', '--outDir', compiled, '--noCheck', '--declaration', 'false'];
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, ...options, '--isolatedDeclarations', 'false'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stdout.trim() || 'src does not compile');
}

const generated = (from) => `<!-- Generated from ${from} by \`npm run generate\`. Do not edit. -->\n`;

function checksPage(checks, examples, { changesBehind }) {
  const shown = new Map(examples.map((one) => [one.id, one]));
  return `${generated('src/checks')}
# Checks

${checks.length} checks examine a design. \`parapet explain CHECK\` prints the same in the terminal.

${checks.map((check) => checkEntry(check, shown.get(check.id), changesBehind(check))).join('\n')}`;
}

function checkEntry(check, { bad, good }, changes) {
  const { id, title, expects, rationale, remedy, severity, sources, question } = check;
  return `## ${id}

**${inline(expects)}.** Severity ${severity}${question === null ? '' : `; Well-Architected ${question}`}. When it is not met: ${inline(title)}.

${inline(rationale)}

${inline(remedy)}

${changes.map(changeText).join('')}${frameworkText(check)}${sources.map(sourceLine).join('\n')}

<details><summary>Examples</summary>

${exampleText('Falls short', bad)}

${exampleText('Sound', good)}

</details>
`;
}

function changeText({ once, now, since }) {
  return `> Older guides: ${inline(once)} ${since === null ? 'Today' : `Since ${since}`}: ${inline(now)}\n\n`;
}

function frameworkText({ mappings: { securityHub = [], cis = [], nist = [], attack = [] } }) {
  const mapped = Object.entries({
    'Security Hub': securityHub,
    CIS: cis,
    'NIST 800-53': nist,
    'ATT&CK': attack,
  })
    .filter(([, controls]) => controls.length > 0)
    .map(([name, controls]) => `${name} ${controls.join(', ')}`);
  return mapped.length === 0 ? '' : `${mapped.join('; ')}.\n\n`;
}

function exampleText(head, { says, yaml }) {
  return `${head}: ${inline(says)}\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
}

function contradictionsPage(contradictions) {
  return `${generated('src/contradictions')}
# Contradictions

${contradictions.length} kinds of statements are known that cannot both be true. Both places are shown wherever a design has
them; nobody can accept one, because one of the two is wrong.

${contradictions.map(contradictionEntry).join('\n')}`;
}

function contradictionEntry({ id, severity, title, expects, rationale, remedy, sources }) {
  return `## ${id}

**${inline(title)}.** Severity ${severity}. What must hold: ${inline(expects)}.

${inline(rationale)}

${inline(remedy)}
${sources.length > 0 ? `\n${sources.map(sourceLine).join('\n')}\n` : ''}`;
}

function threatsPage(threats) {
  return `${generated('src/threats')}
# Threats

${threats.length} kinds of threat are derived from a design: where the cause is real, or cannot be excluded.

${threats.map(threatEntry).join('\n')}`;
}

function threatEntry({ id, title, stride, harms, cwe, attack, sources }) {
  const also = [...cwe.map((number) => `CWE-${number}`), ...attack];
  return `## ${id}

**${inline(title)}.** ${stride.join(', ')}; harms ${harms.join(', ')}${also.length > 0 ? `; ${also.join(', ')}` : ''}.

${sources.map(sourceLine).join('\n')}
`;
}

function sourceLine({ title, url, read }) {
  return `- [${inline(title)}](${url}), read ${read}`;
}
