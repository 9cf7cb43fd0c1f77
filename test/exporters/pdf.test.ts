/** No PDF leaves that shows where it was made, a secret that nobody let through, or a text that nobody sees. */
import { describe, expect, it } from 'vitest';

import { editionOf } from '../../src/edition/edition-of.ts';
import { surroundings } from '../../src/exporters/examine-texts.ts';
import { pdfDocument } from '../../src/exporters/pdf.ts';
import { BOARD } from '../../src/page/format.ts';
import { designsOf, readDesign } from '../../src/read-design.ts';
import { reviewDesign } from '../../src/review.ts';
import type { Review } from '../../src/review/review.generated.ts';
import { gatherFrom } from '../../src/spec/compose/given-files.ts';
import { reviewOf } from '../reviewed.ts';
import { printedPage } from '../verify/forgery.ts';

const spec = (summary = 'Sells things'): string => `parapet: 1
design: { id: shop, title: Shop, summary: "${summary}", owner: { team: shop } }
accounts:
  prod: { id: "111122223333", purpose: workload, regions: [eu-west-1] }
`;
const PLACES = ['/home/jane/designs', '/builds', '/opt/parapet'];
const review = reviewOf(spec());
// Put together here, so that no scanner of repositories takes it for a real one.
const KEY = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');

const made = (words: string, of: Review = review, mode = ''): Promise<Uint8Array> =>
  pdfDocument(printedPage(words, mode), of, BOARD, surroundings(of, PLACES));

describe('a folder of the machine', () => {
  it.each([
    ['see /home/jane/designs/shop.yaml', '/home/jane/designs'],
    ['file:///home/jane/designs', '/home/jane/designs'],
    ['from /builds/shop', '/builds'],
    ['/opt/parapet', '/opt/parapet'],
  ])('is found in %s', async (words, place) => {
    await expect(made(words)).rejects.toThrow(
      `The document would show \`${place}\`, a folder of this machine (page 1).`,
    );
  });

  it.each([
    '/home/jane/designs-of-others',
    'https://example.com/builds/shop',
    'all /builds of today',
    '/opt/parapets',
  ])('is not found in %s', async (words) => {
    await expect(made(words)).resolves.toBeDefined();
  });

  it('is found in what the document says of itself', async () => {
    const odd = { ...review, design: { ...review.design, team: 'team of /opt/parapet' } };
    await expect(made('', odd)).rejects.toThrow('a folder of this machine (titles, names and descriptions)');
  });

  it('may be named by the spec, which is a text of its author', async () => {
    await expect(made('uses /opt/parapet', reviewOf(spec('Runs /opt/parapet')))).resolves.toBeDefined();
  });
});

describe('a secret', () => {
  it('that is not in the spec is found', async () => {
    await expect(made(`key ${KEY}`)).rejects.toThrow(
      /^The document would show an? .*access key.* \(page 1\)\.$/i,
    );
  });

  it('that was let through may stand in a document for readers outside, whose spec is withheld', async () => {
    const source = { path: 'spec.yaml', text: spec(KEY) };
    const mark = /aws-access-key-id:\w+/.exec(readDesign(source).diagnostics[0]?.hint ?? '')?.[0] ?? '';
    const [design] = designsOf(gatherFrom(source, [], new Set([mark]))).value;
    const whole = design === undefined ? null : reviewDesign(design, review.asOf, '1.2.3').value;
    if (whole === null) throw new Error('the design has a review');
    expect(whole.design.summary).toBe(KEY);
    const partner = editionOf(whole, 'partner');
    expect(JSON.stringify(partner.sources)).not.toContain(KEY);
    const make = (around = surroundings(whole)): Promise<Uint8Array> =>
      pdfDocument(printedPage(`about ${KEY}`), partner, BOARD, around);
    await expect(make()).resolves.toBeDefined();
    await expect(make(surroundings(reviewOf(spec())))).rejects.toThrow(/The document would show/);
  });

  it('is covered in the spec before anything is made of it', async () => {
    const covered = reviewOf(spec('no key'));
    expect(JSON.stringify(covered)).not.toContain(KEY);
    const [source] = covered.sources;
    if (source === undefined) throw new Error('a review has its spec');
    const leaked = { ...covered, design: { ...covered.design, team: KEY }, sources: [source] };
    await expect(made('', leaked)).rejects.toThrow('The document would show');
  });
});

describe('a text that nobody sees', () => {
  it.each(['3 Tr\n', '7 Tr\n', '/OC /MC0 BDC\n'])('drawn by %j is found', async (mode) => {
    await expect(made('hidden', review, mode)).rejects.toThrow('The document hides text');
  });

  it('is no text that is filled or outlined', async () => {
    await expect(made('seen', review, '0 Tr\n')).resolves.toBeDefined();
    await expect(made('3 Tr', review)).resolves.toBeDefined();
  });
});
