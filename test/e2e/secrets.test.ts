/** Secrets pasted into a spec and into what it includes: said, and in nothing that is written or printed. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

import { expect, it } from 'vitest';

import { pageTexts } from '../pdf/documents.ts';
import { inFolder, parapet } from './run.ts';

/** Put together here, so that no scanner of this repository takes them for ones that work. */
const TOKEN = ['ghp', '16C7e42F292c6912E7710c838347Ae178B4a'].join('_');
const KEY_ID = ['AKIA', 'QZ7R4TNB2WXK5VMD'].join('');
const PASSWORD = ['Xk9#mQ2v', 'Lp7wTz4R'].join('');

const SPEC = `parapet: 1
include: [accounts.yaml]
design:
  id: shop
  title: Shop ${TOKEN}
  summary: Sandbox login, password is ${PASSWORD}, to be moved.
  date: 2026-11-25
  owner: { team: shop }
components:
  orders: { service: s3, title: "Orders AKIA\\x51${KEY_ID.slice(5)}", account: prod }
`;
const ACCOUNTS = `parapet: 1
accounts:
  prod: { id: "111122223333", title: Shop ${KEY_ID}, purpose: workload, regions: [eu-west-1] } # ${TOKEN}
`;

/** Everything that a file says, its compressed streams too. */
async function unpacked(file: string): Promise<string> {
  const bytes = await readFile(file);
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF')) return bytes.toString('utf8');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) => {
    try {
      return inflateSync(bytes.subarray(index + word.length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams, ...(await pageTexts(bytes))].join('\n');
}

it('covers them in every form of the document and in every format of the check', async () => {
  await inFolder([], async (folder) => {
    await writeFile(path.join(folder, 'shop.yaml'), SPEC);
    await writeFile(path.join(folder, 'accounts.yaml'), ACCOUNTS);
    const built = await parapet(['build', 'shop.yaml'], folder);
    const checked = await parapet(['check', 'shop.yaml', '-f', 'pretty', '-f', 'json=review.json'], folder);
    expect([built.exit, checked.exit]).toEqual([2, 2]);
    for (const place of [
      'shop.yaml:5:15',
      'shop.yaml:6:39',
      'shop.yaml:10:34',
      'accounts.yaml:3:43',
      'accounts.yaml:3:109',
    ]) {
      expect(checked.stdout).toContain(place);
    }
    const files = [
      ...(await readdir(path.join(folder, 'build'))).map((name) => `build/${name}`),
      'review.json',
    ];
    expect(files.toSorted()).toEqual([
      'build/shop.html',
      'build/shop.json',
      'build/shop.md',
      'build/shop.pdf',
      'review.json',
    ]);
    const written = await Promise.all(files.map((file) => unpacked(path.join(folder, file))));
    for (const text of [...written, built.stdout, built.stderr, checked.stdout, checked.stderr]) {
      for (const secret of [TOKEN, KEY_ID, PASSWORD, KEY_ID.slice(5), PASSWORD.slice(4)]) {
        expect(text.includes(secret)).toBe(false);
      }
    }
    expect(written[0]).toContain('Shop ••••');
  });
});

it('leaves what is named as none', async () => {
  await inFolder([], async (folder) => {
    await writeFile(path.join(folder, 'accounts.yaml'), ACCOUNTS.replace(/ #.*/, ''));
    await writeFile(
      path.join(folder, 'shop.yaml'),
      SPEC.replace(/ {2}title: Shop .*/, '  title: Shop').replace(/ {2}summary.*\n/, ''),
    );
    const first = await parapet(['check', 'shop.yaml'], folder);
    const [, mark = ''] = /--allow-secret (\S+)`/.exec(first.stdout) ?? [];
    const second = await parapet(
      ['check', 'shop.yaml', '--fail-on', 'never', '--allow-secret', mark],
      folder,
    );
    expect(first.exit).toBe(2);
    expect(second.exit).toBe(0);
    expect(second.stdout).not.toContain('secret-in-spec');
  });
});
