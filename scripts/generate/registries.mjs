/** The registries: one array per folder of checks, contradictions, threats, diagrams and services, found by looking. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { banner, formatted, root } from './output.mjs';

/**
 * What is found where. `member` is the named export of each file, `type` its type and `from` the file
 * (relative to the folder) that declares it. Families are folders one deep; a service lies flat.
 */
const registries = [
  { folder: 'src/checks', member: 'check', all: 'checks', type: 'Check', from: './check.ts', families: true },
  {
    folder: 'src/contradictions',
    member: 'contradiction',
    all: 'contradictions',
    type: 'Contradiction',
    from: './contradiction.ts',
    families: true,
  },
  {
    folder: 'src/threats',
    member: 'threat',
    all: 'threats',
    type: 'Threat',
    from: './threat.ts',
    families: true,
  },
  { folder: 'src/diagrams', member: 'diagram', all: 'diagrams', type: 'Diagram', from: './diagram.ts' },
  { folder: 'src/aws/services', member: 'service', all: 'services', type: 'Service', from: '../service.ts' },
];

/** One `index.generated.ts` per folder that has at least one member. */
export async function generateRegistries() {
  const files = [];
  const problems = [];
  const missing = [];
  for (const registry of registries) {
    const { ids, wrong } = await membersOf(registry);
    problems.push(...wrong);
    if (ids.length === 0) {
      missing.push(`${registry.folder} has no file that exports \`${registry.member}\`.`);
      continue;
    }
    const path = `${registry.folder}/index.generated.ts`;
    files.push({ path, text: await formatted(path, registryOf(registry, ids)) });
  }
  return { files, problems, missing };
}

/** The ids of the members (their paths without `.ts`), sorted, and a complaint for each file that is none. */
async function membersOf({ folder, member, families }) {
  const ids = [];
  const wrong = [];
  for (const id of await modulesIn(folder)) {
    const inFamily = id.includes('/');
    if (families && !inFamily) continue;
    const path = `${folder}/${id}.ts`;
    const text = await readFile(join(root, path), 'utf8');
    if (!new RegExp(`^export const ${member}:`, 'm').test(text)) {
      if (inFamily)
        wrong.push(`${path} must \`export const ${member}: …\`; what several share lies in ${folder}/.`);
    } else if (!text.includes(`'${id}'`)) {
      wrong.push(`${path} must have the id '${id}', which is its path.`);
    } else {
      ids.push(id);
    }
  }
  return { ids, wrong };
}

/** Every module below a folder as a path without `.ts`, sorted by code unit. */
async function modulesIn(folder) {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

function registryOf({ folder, member, all, type, from }, ids) {
  const imports = ids.map((id) => `import { ${member} as ${localName(id, member)} } from './${id}.ts';`);
  return `${banner(`${folder}/**`)}
import type { ${type} } from '${from}';
${imports.join('\n')}

/** Every ${member}, sorted by id. */
export const ${all}: readonly ${type}[] = [${ids.map((id) => localName(id, member)).join(', ')}];
`;
}

/** The local name of a member: `network/nat-per-zone` is `networkNatPerZoneCheck`, never a reserved word. */
function localName(id, member) {
  return `${id}/${member}`.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());
}
