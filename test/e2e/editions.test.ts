/** Documents for readers outside: no value that is withheld from them survives in any file that is written. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';

import { expandPdf } from '../../src/pdf/expand.ts';
import { plantedSpec, survivors } from '../edition/planted.ts';
import { pageTexts, readPdf } from '../pdf/documents.ts';
import { inFolder, parapet } from './run.ts';

it.each(['partner', 'public'])('a %s edition holds no withheld value', async (edition) => {
  await inFolder([], async (folder) => {
    await writeFile(path.join(folder, 'planted.yaml'), plantedSpec());
    const words = ['build', 'planted.yaml', '--as-of', '2026-11-23', '--edition', edition, '-q'];
    const { exit, stderr } = await parapet(words, folder);
    expect(exit, stderr).toBe(0);
    const names = await readdir(path.join(folder, 'build'));
    expect(names.toSorted()).toEqual(
      ['html', 'json', 'md', 'pdf'].map((form) => `claims-intake.${edition}.${form}`),
    );
    for (const name of names) {
      const bytes = await readFile(path.join(folder, 'build', name));
      // With every stream unpacked: text of alternatives, metadata and attachments among them.
      const open = name.endsWith('.pdf') ? Buffer.from(expandPdf(bytes)) : bytes;
      expect(survivors(open.toString('utf8')), name).toEqual([]);
      for (const from of [0, 1]) {
        expect(survivors(swapped(open.subarray(from)).toString('utf16le')), name).toEqual([]);
      }
      if (!name.endsWith('.pdf')) continue;
      const pdf = await readPdf(bytes);
      expect(Object.keys((await pdf.getAttachments()) ?? {})).toEqual(
        expect.not.arrayContaining([expect.stringMatching(/\.ya?ml$/)]),
      );
      const texts = [...(await pageTexts(bytes)), JSON.stringify(await pdf.getMetadata())];
      const outline: unknown = await pdf.getOutline();
      expect(survivors([...texts, JSON.stringify(outline)].join('\n'))).toEqual([]);
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const said = [await page.getAnnotations(), await page.getStructTree()];
        expect(survivors(JSON.stringify(said))).toEqual([]);
      }
    }
  });
});

/** UTF-16 texts of a PDF have the other order of bytes, and may begin at any of them. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}
