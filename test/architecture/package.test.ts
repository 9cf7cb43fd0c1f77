/** Holds the package to what makes it install the same way everywhere. */
import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest extends Locked {
  readonly bin: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> };

test('the lock names the packages of every platform, or `npm ci` refuses it', () => {
  const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const locked = new Set(
    Object.keys(packages).map((key) => key.slice(key.lastIndexOf('node_modules/') + 13)),
  );
  expect(
    optional.filter((name) => !locked.has(name)),
    'run `npm run lock`',
  ).toEqual([]);
});

test('the lock names no registry', () => {
  expect(text).not.toContain('"resolved"');
});

test('versions are exact', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('nothing of ours runs when somebody installs the package', () => {
  expect(
    Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^postprepare$/.test(name)),
  ).toEqual([]);
});

test('the command that npm links exists before anything is built, and is in the package', () => {
  const command = (manifest.bin['parapet'] ?? '').replace(/^\.\//, '');
  expect(existsSync(command), command).toBe(true);
  expect(manifest.files).toContain(command);
});
