/**
 * Names every platform's package in package-lock.json. npm leaves out the optional packages that the registry
 * at hand does not have, and `npm ci` then refuses the lock; entries for other platforms are never fetched.
 *
 *   node scripts/complete-lock.mjs    after npm has changed package-lock.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(path, 'utf8'));

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The platform that a package is for, read from its name: `@oxlint/binding-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.find((one) => words.includes(one));
  const cpu = processors.find((one) => words.includes(one));
  if (os === undefined || cpu === undefined) throw new Error(`${name} says no platform: add it by hand`);
  const libc = os !== 'linux' ? null : /musl/.test(name) ? 'musl' : 'glibc';
  return { cpu: [cpu], ...(libc === null ? {} : { libc: [libc] }), os: [os] };
}

const added = [];
for (const [, { optionalDependencies = {}, dev = false }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    const nested = Object.keys(lock.packages).some((other) => other.endsWith(`/${key}`));
    if (lock.packages[key] !== undefined || nested) continue;
    lock.packages[key] = { version, ...(dev ? { dev } : {}), optional: true, ...platformOf(name) };
    added.push(name);
  }
}

// In the order in which npm itself writes them.
const root = { '': lock.packages[''] };
const rest = Object.entries(lock.packages).filter(([key]) => key !== '');
lock.packages = { ...root, ...Object.fromEntries(rest.sort(([a], [b]) => a.localeCompare(b, 'en'))) };
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} packages of other platforms were added.`);
