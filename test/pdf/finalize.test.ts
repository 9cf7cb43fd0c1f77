import { setTimeout } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBrowser, type Browser } from '../../src/host/browser.ts';
import { loadFonts } from '../../src/host/load-theme.ts';
import { compactPdf } from '../../src/pdf/compact.ts';
import { expandPdf } from '../../src/pdf/expand.ts';
import { finalizePdf } from '../../src/pdf/finalize.ts';
import type { PdfDetails } from '../../src/pdf/pdf-details.ts';
import { scanPdf } from '../../src/pdf/scan.ts';
import { chaptersOf, DETAILS, documentOf, pageTexts, readPdf } from './documents.ts';

let browser: Browser;
let printed: Uint8Array;
let html = '';

beforeAll(async () => {
  browser = await openBrowser({ executable: null, sandbox: true });
  html = documentOf(chaptersOf(4), await loadFonts());
  printed = await browser.print(html);
});
afterAll(() => browser.close());

/** The cells that have an id, in the order in which the document files them. */
function indexOf(bytes: Uint8Array): readonly { readonly id: string; readonly cell: string }[] {
  const entries = /\/Limits [^/]+\/Names \[([^\]]+)/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
  return Array.from(entries.matchAll(/\(node(\d{8})\) (\d+) 0 R/g), ([, id = '', cell = '']) => ({
    id,
    cell,
  }));
}

/** The finished document, with all of its objects in the open. */
async function finished(bytes: Uint8Array, details: PdfDetails): Promise<Uint8Array> {
  return expandPdf(await compactPdf(finalizePdf(bytes, details)));
}

describe('finalizePdf', () => {
  it('gives the same bytes for the same document, printed at another time', async () => {
    const one = await finished(printed, DETAILS);
    await setTimeout(1_100);
    const two = await finished(await browser.print(html), DETAILS);
    expect(Buffer.from(two).equals(Buffer.from(one))).toBe(true);
    expect(Buffer.from(one).toString('latin1')).not.toContain('D:2026');
  });

  it('gives the same bytes in whatever order the browser counted the cells', async () => {
    const [one, index] = [await finished(printed, DETAILS), indexOf(printed)];
    expect(index.length).toBeGreaterThan(100);
    // The browser needed the id of the third cell first and that of the last cell second.
    const ids = index.map(({ id }) => id);
    const order = [2, ids.length - 1, ...ids.keys()].filter((at, place, all) => all.indexOf(at) === place);
    const numbers = new Map(order.map((at, place) => [ids[at] ?? '', ids[place] ?? '']));
    const counted = Buffer.from(printed)
      .toString('latin1')
      .replaceAll(/(?<=\(node)\d{8}(?=\))/g, (id) => numbers.get(id) ?? '');
    const filed = order.map((at, place) => `(node${ids[place]}) ${index[at]?.cell} 0 R`);
    const other = counted.replace(/(?<=\/Names \[)[^\]]+/, filed.join(' '));
    expect(other).toHaveLength(printed.length);
    expect(other).not.toBe(Buffer.from(printed).toString('latin1'));
    const two = await finished(Buffer.from(other, 'latin1'), DETAILS);
    expect(Buffer.from(two).equals(Buffer.from(one))).toBe(true);
    const numbered = indexOf(two).map(({ id }) => id);
    expect(numbered).toEqual(numbered.toSorted());
  });

  it('does not take the name of a place for the beginning of a stream', async () => {
    const body = '<p><a href="#reading-stream">to the stream</a></p><h1 id="reading-stream">Stream</h1>';
    const pdf = await finished(await browser.print(documentOf(body, await loadFonts())), DETAILS);
    expect((await pageTexts(pdf))[0]).toContain('to the stream');
  });

  it('gives another id to another document', async () => {
    const idOf = (bytes: Uint8Array): string =>
      /\/ID \[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
    const one = idOf(await finished(printed, DETAILS));
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(idOf(await finished(printed, { ...DETAILS, title: 'Other' }))).not.toBe(one);
    expect(idOf(await finished(printed, { ...DETAILS, attachments: [] }))).not.toBe(one);
  });

  it('writes what the document says of itself, for readers and for archives', async () => {
    const { info, metadata } = await (await readPdf(await finished(printed, DETAILS))).getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'en-GB',
      Title: 'Claims (intake) – Ü',
      Author: 'A & B',
      Subject: 'Design review',
      Keywords: 'aws, review',
      Creator: 'parapet 0.1.0',
      CreationDate: "D:20231114221320+00'00'",
      ModDate: "D:20231114221320+00'00'",
    });
    expect(metadata.get('dc:title')).toBe('Claims (intake) – Ü');
    expect(metadata.get('xmp:createdate')).toBe('2023-11-14T22:13:20Z');
    expect(metadata.get('dc:creator')).toEqual(['A & B']);
  });

  it('carries its sources', async () => {
    const attachments: unknown = await (await readPdf(await finished(printed, DETAILS))).getAttachments();
    const files = Object.values(attachments as Record<string, { filename: string; content: Uint8Array }>);
    expect(files.map(({ filename, content }) => [filename, Buffer.from(content).toString()])).toEqual([
      ['review.json', '{}'],
      ['spec.yaml', 'name: ü\n'],
    ]);
    const text = Buffer.from(await finished(printed, DETAILS)).toString('latin1');
    expect(text).toContain('/AFRelationship /Source');
    expect(text).toContain('/AFRelationship /Data');
  });

  it('leaves the pages as they were printed', async () => {
    expect(await pageTexts(await finished(printed, DETAILS))).toEqual(await pageTexts(printed));
  });

  it('counts structure ids from one', async () => {
    const text = Buffer.from(await finished(printed, DETAILS)).toString('latin1');
    const ids = new Set([...text.matchAll(/\(node(\d{8,})\)/g)].map(([, id]) => Number(id)));
    expect(Math.max(...ids)).toBe(ids.size);
    expect(ids.size).toBeGreaterThan(10);
  });

  it('refuses a document that links anywhere but to pages and mailboxes', async () => {
    const fonts = await loadFonts();
    for (const address of [
      ['javascript', 'alert(1)'].join(':'),
      'file:///etc/passwd',
      'file://host/share',
      'smb://host/a',
      'ms-msdt:/id',
      'data:text/html,x',
      'vbscript:x',
    ]) {
      const bad = await browser.print(documentOf(`<a href="${address}">link</a>`, fonts));
      const pdf = await finished(bad, DETAILS);
      expect(() => scanPdf(pdf), address).toThrow('only http, https and mailto may be linked');
    }
    const good = await browser.print(
      documentOf('<a href="mailto:a@example.com">a</a><a href="#x">b</a><i id="x">c</i>', fonts),
    );
    const pdf = await finished(good, DETAILS);
    expect(() => scanPdf(pdf)).not.toThrow();
  });

  it('is not misled by texts and names that look like instructions', async () => {
    const fonts = await loadFonts();
    const words = '/JavaScript /OpenAction &lt;&lt;/S /Launch&gt;&gt; endobj stream (node00000001) \\) (';
    const tricky = documentOf(
      `<h1 id="JS">${words}</h1><h2 id="Launch">endobj</h2><a href="#JS">a</a><a href="#Launch">b</a>`,
      fonts,
    );
    const pdf = await finished(await browser.print(tricky), { ...DETAILS, title: words, subject: 'endobj' });
    expect((await (await readPdf(pdf)).getOutline())[0]?.title).toContain('/JavaScript');
  });

  it('refuses bytes that are no document of Chromium', async () => {
    await expect(finished(Buffer.from('%PDF-1.4\nnothing'), DETAILS)).rejects.toThrow('has another form');
  });
});
