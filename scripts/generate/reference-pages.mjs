/** The reference pages under docs/: what each check expects and each threat says, from their own metadata. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { readIfThere, root } from './output.mjs';

const pages = [
  { path: 'docs/checks.md', registry: 'src/checks/index.generated.ts', member: 'checks', page: checksPage },
  {
    path: 'docs/threats.md',
    registry: 'src/threats/index.generated.ts',
    member: 'threats',
    page: threatsPage,
  },
];

/** Node 20 runs no TypeScript, so the registries are compiled into a folder that goes away. */
export async function generateReferencePages() {
  const made = { files: [], problems: [], missing: [] };
  const wanted = pages.filter(({ registry }) => existsSync(join(root, registry)));
  if (wanted.length === 0) return made;
  const compiled = join(root, 'build', `reference-${process.pid}`);
  try {
    compile(wanted, compiled);
    for (const { path, registry, member, page } of wanted) {
      const file = join(compiled, registry.replace(/^src\//, '').replace(/\.ts$/, '.js'));
      const entries = (await import(pathToFileURL(file).href))[member];
      made.files.push({ path, text: await page(entries) });
    }
  } catch (error) {
    made.problems.push(`The reference pages cannot be made: ${error.message}`);
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
  return made;
}

function compile(wanted, compiled) {
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
  if (status !== 0) throw new Error(stdout.trim() || `${wanted[0].registry} does not compile`);
}

const generated = (from) => `<!-- Generated from ${from} by \`npm run generate\`. Do not edit. -->\n`;

async function checksPage(checks) {
  const entries = [];
  for (const check of checks) entries.push(await checkEntry(check));
  return `${generated('src/checks')}
# Checks

${checks.length} checks examine a design. \`parapet explain CHECK\` prints the same in the terminal.

${entries.join('\n')}`;
}

async function checkEntry({ id, title, expects, rationale, remedy, severity, sources, question }) {
  const fixture = await readIfThere(`test/checks/${id}.yaml`);
  return `## ${id}

**${inline(expects)}.** Severity ${severity}${question === null ? '' : `; Well-Architected ${question}`}. When it is not met: ${inline(title)}.

${inline(rationale)}

${inline(remedy)}

${sources.map(sourceLine).join('\n')}
${fixture === null ? '' : `\n<details><summary>Example</summary>\n\n\`\`\`yaml\n${fixture.trim()}\n\`\`\`\n\n</details>\n`}`;
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

/** Text as Markdown shows it: brackets and angle brackets of ours are text, backticks stay. */
function inline(text) {
  return text
    .replace(/[<>[\]*_]/g, (mark) => `\\${mark}`)
    .replace(/(`[^`]*`)/g, (code) => code.replaceAll('\\', ''));
}
