/** `parapet verify` on real documents: what the browser printed, changed or not, with and without drawing it again. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';

import { compactPdf } from '../../src/pdf/compact.ts';
import { expandPdf } from '../../src/pdf/expand.ts';
import { openPdf } from '../../src/pdf/pdf-file.ts';
import { objectsOf } from '../../src/pdf/pdf-objects.ts';
import { inFolder, parapet } from './run.ts';

const SAMPLE = 'samples/link-shortener.yaml';
const BUILD = ['build', 'link-shortener.yaml', '--as-of', '2026-11-23', '--only', 'pdf'];
const PDF = 'build/link-shortener.pdf';

it('knows an environment again that has another id by now', async () => {
  await inFolder([], async (folder) => {
    const written = (environment: string): Promise<void> =>
      writeFile(
        path.join(folder, 'shop.yaml'),
        `parapet: 1
design: { id: shop, title: Shop, owner: { team: shop }, date: 2026-11-20 }
accounts: { prod: { id: "111122223333" } }
environments:
  ${environment}
    design: { criticality: low }
`,
      );
    const verify = async (): Promise<readonly [number | null, string]> => {
      const { exit, stdout, stderr } = await parapet(
        ['verify', 'build/shop.staging.pdf', '--spec', 'shop.yaml'],
        folder,
      );
      return [exit, (stdout + stderr).split('\n')[0] ?? ''];
    };
    await written('staging:');
    const build = ['build', 'shop.yaml', '--environment', 'staging', '--only', 'pdf', '--fail-on', 'never'];
    expect((await parapet(build, folder)).exit).toBe(0);
    expect(await verify()).toEqual([0, '`build/shop.staging.pdf`: genuine and current']);
    await written('rehearsal:\n    renamed-from: staging');
    expect(await verify()).toEqual([1, '`build/shop.staging.pdf`: genuine but stale']);
    await written('rehearsal:');
    expect(await verify()).toEqual([2, expect.stringContaining('`shop.yaml` has no environment `staging`.')]);
  });
});

it('tells a genuine document from one that is stale, altered or none', async () => {
  await inFolder([SAMPLE], async (folder) => {
    expect((await parapet(BUILD, folder)).stderr).toBe('');
    const verify = async (...words: string[]): Promise<readonly [number | null, string]> => {
      const { exit, stdout, stderr } = await parapet(['verify', ...words], folder);
      return [exit, stdout + stderr];
    };
    const [exit, genuine] = await verify(PDF, '--spec', 'link-shortener.yaml', '--pages');
    expect([exit, genuine.split('\n')[0]]).toEqual([0, `\`${PDF}\`: genuine and current`]);
    expect(genuine).toContain('holds  Digest');
    expect(genuine).toContain('Drawn again, the document is the same, byte for byte.');
    expect(genuine).not.toContain('FAILS');

    const spec = path.join(folder, 'link-shortener.yaml');
    const text = await readFile(spec, 'utf8');
    await writeFile(spec, text.replace(/^ {2}title: .*$/m, '  title: Another title'));
    const stale = await verify(PDF, '--spec', 'link-shortener.yaml');
    expect([stale[0], stale[1].split('\n')[0]]).toEqual([1, `\`${PDF}\`: genuine but stale`]);
    expect(stale[1]).toContain('changed `design.title`');

    const whole = await readFile(path.join(folder, PDF));
    // The lower part of the first page is cut off, and the document is sealed again.
    const forged = Buffer.from(expandPdf(whole)).toString('latin1');
    const cut = forged.replace('/MediaBox [0 0 594.95996 841.91998]', '/MediaBox [0 0 594.95996 241.91998]');
    expect(cut).not.toBe(forged);
    await writeFile(
      path.join(folder, 'forged.pdf'),
      await compactPdf(objectsOf(openPdf(Buffer.from(cut, 'latin1')))),
    );
    expect((await verify('forged.pdf'))[0]).toBe(0);
    const redrawn = await verify('forged.pdf', '--pages', '--format', 'json');
    expect(redrawn[0]).toBe(1);
    expect(JSON.parse(redrawn[1])).toMatchObject({ verdict: 'altered', current: null });

    await appendFile(path.join(folder, PDF), '\n% signed by nobody\n');
    expect((await verify(PDF))[1]).toContain('bytes were appended behind the end of the document');
    expect(await verify('link-shortener.yaml')).toEqual([
      2,
      expect.stringContaining('no document that can be verified'),
    ]);
    expect(await verify('missing.pdf')).toEqual([
      3,
      expect.stringContaining('There is no file `missing.pdf`.'),
    ]);
  });
});
