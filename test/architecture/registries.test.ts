/** Holds the generated registries to the folders they are made from: every file once, its path its id. */
import { existsSync, readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { services } from '../../src/aws/services/index.generated.ts';
import { checks } from '../../src/checks/index.generated.ts';
import { diagrams } from '../../src/diagrams/index.generated.ts';
import { threats } from '../../src/threats/index.generated.ts';

const registries = [
  { folder: 'src/checks', members: checks, deep: true },
  { folder: 'src/threats', members: threats, deep: true },
  { folder: 'src/diagrams', members: diagrams, deep: false },
  { folder: 'src/aws/services', members: services, deep: false },
];

test.each(registries)('$folder: ids are paths, sorted and unique', ({ folder, members }) => {
  const ids = members.map(({ id }) => id);
  expect(ids).toEqual([...new Set<string>(ids)].toSorted());
  expect(ids.filter((id) => !existsSync(`${folder}/${id}.ts`))).toEqual([]);
});

test.each(registries.filter(({ deep }) => deep))('$folder: no file is left out', ({ folder, members }) => {
  expect(members.map(({ id }) => id)).toEqual(modulesInFamilies(folder));
});

/** Paths of all modules one folder deep, without `.ts`: each of them is an entry. */
function modulesInFamilies(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.ts'))
    .map((path) => path.slice(0, -'.ts'.length))
    .toSorted();
}
