/**
 * Starts a check, a contradiction or a threat: the file, its fixture and the registry.
 *
 *   npm run new check network/nat-per-zone
 *   npm run new contradiction network/subnets-overlap
 *   npm run new threat spoofing/anonymous-entry
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { fixture, sourceOf } from './new/templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage =
  'Usage: npm run new check|contradiction|threat <family>/<name>, such as: npm run new check network/nat-per-zone';

/** The families that the types allow: checks and contradictions have areas, threats have the six of STRIDE. */
const families = {
  check: { file: 'src/checks/check.ts', union: 'Area' },
  contradiction: { file: 'src/checks/check.ts', union: 'Area' },
  threat: { file: 'src/threats/threat.ts', union: 'Stride' },
};

async function main([kind, id = '']) {
  const family = families[kind];
  if (family === undefined || !/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return usage;
  const allowed = await membersOfUnion(family);
  const [folder] = id.split('/');
  if (!allowed.includes(folder)) return `\`${folder}\` is not one of: ${allowed.join(', ')}.`;
  const written = [
    [`src/${kind}s/${id}.ts`, sourceOf(kind, id)],
    [`test/${kind}s/${id}.yaml`, fixture(kind, id)],
  ];
  const taken = written.find(([path]) => existsSync(join(root, path)));
  if (taken !== undefined) return `${taken[0]} exists already.`;
  for (const [path, text] of written) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  const generate = spawnSync(process.execPath, [join(root, 'scripts/generate.mjs')], { stdio: 'inherit' });
  return generate.status === 0 ? null : 'The registry could not be written.';
}

/** The words of a union of texts in a source file. */
async function membersOfUnion({ file, union }) {
  const text = await readFile(join(root, file), 'utf8');
  const [, body = ''] = new RegExp(`export type ${union} =([^;]*);`).exec(text) ?? [];
  return [...body.matchAll(/'([^']+)'/g)].map(([, word]) => word);
}

const complaint = await main(process.argv.slice(2));
if (complaint !== null) {
  console.error(complaint);
  process.exitCode = 1;
}
