/** Every way to change a document is noticed, or it is said that it cannot be noticed. */
import { deflateSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adopt } from '../../src/delta/adopt.ts';
import { adoptDesign } from '../../src/delta/baseline.ts';
import { deltaOf } from '../../src/delta/delta.ts';
import { editionOf } from '../../src/edition/edition-of.ts';
import { surroundings } from '../../src/exporters/examine-texts.ts';
import { jsonReview } from '../../src/exporters/json.ts';
import { pdfDocument } from '../../src/exporters/pdf.ts';
import { OWN_RULES } from '../../src/house/house.ts';
import { BOARD } from '../../src/page/format.ts';
import { designsOf, readDesign, readDesigns } from '../../src/read-design.ts';
import { reviewDesign } from '../../src/review.ts';
import { gatherFrom } from '../../src/spec/compose/given-files.ts';
import { concluded, examineDocument, isCurrent, since } from '../../src/verify-document.ts';
import type { Review } from '../../src/review/review.generated.ts';
import type { Part, Verification } from '../../src/verify/verification.ts';
import { verificationText } from '../../src/verify/verification-text.ts';
import { houseOf, packsOf } from '../house/house-of.ts';
import { sideOf } from '../delta/two-states.ts';
import { reviewOf } from '../reviewed.ts';
import { documentOf, printedPage, resealed, verified, withFiles } from './forgery.ts';

const SPEC = `parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333", purpose: workload, regions: [eu-west-1] }
components:
  orders: { service: s3, account: prod, stores: [order], encryption: { managed: none } }
data:
  order: { classification: confidential, personal: true }
environments:
  staging: { components: { orders: { title: Orders of staging } } }
`;
const BETTER = SPEC.replace('managed: none', 'managed: aws-managed')

  .concat('actors:\n  clerk: { kind: person, trust: workforce }\n');

const review = reviewOf(SPEC);
const document = await documentOf(review, 'Return');
const partner = await documentOf(editionOf(review, 'partner'), 'Return');

const failures = ({ evidence }: Verification): Part[] =>
  evidence.filter(({ holds }) => holds === false).map(({ part }) => part);
const sentenceOf = ({ evidence }: Verification, part: Part): string => {
  const found = evidence.find((one) => one.part === part);
  return [found?.sentence, ...(found?.details ?? [])].join('\n');
};

describe('a document as it was written', () => {
  it('is genuine', () => {
    const answer = verified(document);
    expect([answer.verdict, failures(answer)]).toEqual(['genuine', []]);
    expect(answer.claims).toMatchObject({ asOf: '2026-11-23', digest: review.digest, version: '1.2.3' });
  });

  it('is genuine for an environment', async () => {
    const design = readDesigns({ path: 'spec.yaml', text: SPEC }).value[1];
    const staged = design === undefined ? null : reviewDesign(design, review.asOf, '1.2.3').value;
    if (staged === null) throw new Error('the environment has a review');
    const answer = verified(await documentOf(staged));
    expect([answer.verdict, answer.claims?.design.environment]).toEqual(['genuine', 'staging']);
  });

  it('is genuine however it was printed', async () => {
    const format = {
      profile: 'audit',
      paper: 'letter',
      cover: true,
      theme: { id: 'acme-2', sha256: 'a'.repeat(64) },
    } as const;
    const examined = examineDocument(await documentOf(review, '', format), {
      version: '1.2.3',
      allowed: new Set(),
      house: OWN_RULES,
      texts: null,
    });
    expect(examined.format).toEqual(format);
    expect(examined.evidence.filter(({ holds }) => holds !== true)).toEqual([]);
  });

  it('is genuine with what was known at adoption', async () => {
    const adopted = adopt(review, adoptDesign({ file: 'spec.yaml', review }, null, 90));
    expect(adopted.governance.adopted.length).toBeGreaterThan(3);
    expect(verified(await documentOf(adopted)).verdict).toBe('genuine');
  });

  it('is genuine with what looks like a secret, where that is allowed again', async () => {
    const text = SPEC.replace(
      'title: Shop',
      'title: Shop, summary: "token ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8"',
    );
    const mark =
      /github-token:\w+/.exec(readDesign({ path: 'spec.yaml', text }).diagnostics[0]?.hint ?? '')?.[0] ?? '';
    const allowed = new Set([mark]);
    const [design] = designsOf(gatherFrom({ path: 'spec.yaml', text }, [], allowed)).value;
    const known = design === undefined ? null : reviewDesign(design, review.asOf, '1.2.3').value;
    if (known === null) throw new Error('the design has a review');
    expect(verified(await documentOf(known), { allowed }).verdict).toBe('genuine');
    expect(verified(await documentOf(known)).verdict).toBe('altered');
  });
});

describe('a document for readers outside', () => {
  it('is not judged alone, for it carries no spec, and nothing in it is missing', () => {
    const answer = verified(partner);
    expect([answer.verdict, failures(answer)]).toEqual(['unknown', []]);
    expect(sentenceOf(answer, 'review')).toContain('It is the partner edition, which withholds the spec');
    expect(sentenceOf(answer, 'files')).toContain('`review.json`, `findings.sarif` and `SHA256SUMS`');
  });

  it('is genuine beside the spec that it was made of', async () => {
    for (const edition of ['partner', 'public'] as const) {
      const answer = verified(await documentOf(editionOf(review, edition)), { texts: [SPEC] });
      expect([answer.verdict, failures(answer)], edition).toEqual(['genuine', []]);
    }
  });

  it('is altered where another review follows from that spec', async () => {
    const forged = editionOf(
      { ...review, decision: { ...review.decision, recommendation: 'approve' } },
      'partner',
    );
    const answer = verified(await documentOf(forged), { texts: [SPEC] });
    expect([answer.verdict, failures(answer)]).toEqual(['altered', ['review']]);
    const spec = await withFiles(partner, { 'review.json': jsonReview(editionOf(forged, 'partner')) });
    expect(verified(spec, { texts: [SPEC] }).verdict).toBe('altered');
  });
});

describe('a document that tells what changed', () => {
  const delta = deltaOf({
    before: sideOf(BETTER, '2026-11-20', 'v1'),
    after: sideOf(SPEC, '2026-11-23', 'now'),
  });
  const told = (profile: 'board' | 'change', of = delta): Promise<Uint8Array> => {
    const format = { ...BOARD, profile };
    return pdfDocument(
      printedPage(`Digest ${review.digest}`),
      review,
      format,
      surroundings(review, [], of),
      of,
    );
  };

  it('is genuine but for the earlier state, which is not in it', async () => {
    for (const profile of ['board', 'change'] as const) {
      const answer = verified(await told(profile));
      expect([answer.verdict, failures(answer)], profile).toEqual(['genuine', []]);
      expect(sentenceOf(answer, 'change')).toContain('It tells what changed since `v1`, as of 2026-11-20');
      expect(sentenceOf(answer, 'files')).toContain('`delta.json`');
    }
  });

  it('is altered where the delta is another one, or about another state', async () => {
    const other = `${JSON.stringify({ ...delta, summary: ['Nothing changed.'] }, null, 2)}\n`;
    expect(failures(verified(await withFiles(await told('board'), { 'delta.json': other })))).toEqual([
      'files',
    ]);
    const elsewhere = deltaOf({
      before: sideOf(SPEC, '2026-11-20', 'v1'),
      after: sideOf(BETTER, '2026-11-23', 'now'),
    });
    expect(failures(verified(await told('board', elsewhere)))).toContain('change');
    for (const text of ['', 'null', '[]', '{"design":{}}', '{"design":{"id":"shop"},"after":{"digest":[]}}'])
      expect(
        failures(verified(await withFiles(await told('board'), { 'delta.json': text }))),
        text,
      ).toContain('change');
  });
});

describe('a changed byte', { timeout: 60_000 }, () => {
  it('is noticed wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(document.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(document);
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(verified(changed).verdict).not.toBe('genuine');
      }),
      { numRuns: 60 },
    );
  });

  it('is noticed where bytes are missing, doubled or anything else', () => {
    fc.assert(
      fc.property(
        fc.nat(document.length),
        fc.nat(200),
        fc.uint8Array({ maxLength: 50 }),
        (at, less, more) => {
          const changed = Buffer.concat([document.subarray(0, at), more, document.subarray(at + less)]);
          if (Buffer.compare(changed, Buffer.from(document)) === 0) return;
          expect(verified(changed).verdict).not.toBe('genuine');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of something that is no document at all is said to be unknown', () => {
    for (const other of ['', '%PDF-1.7\n', 'text', 'startxref\n9\n%%EOF\n']) {
      expect(verified(Buffer.from(other)).verdict, other).toBe('unknown');
    }
  });
});

describe('something appended', () => {
  it('is told apart from the document, which is still whole', () => {
    const update = Buffer.from(
      `9 0 obj\n<</Type /Catalog>>\nendobj\nxref\n9 1\n0000000000 00000 n \ntrailer\n<</Size 10 /Root 9 0 R /Prev 1>>\nstartxref\n${document.length}\n%%EOF\n`,
    );
    const answer = verified(Buffer.concat([document, update]));
    expect(answer.verdict).toBe('altered');
    expect(sentenceOf(answer, 'bytes')).toContain(`${update.length} bytes were appended`);
    expect(sentenceOf(answer, 'bytes')).toContain(
      `The first ${document.length} bytes alone are the document`,
    );
  });
});

describe('a document that was sealed again', () => {
  it('with another review does not follow from its spec', async () => {
    const kinder = jsonReview({ ...review, decision: { ...review.decision, recommendation: 'approve' } });
    const answer = verified(await withFiles(document, { 'review.json': kinder }));
    expect([answer.verdict, failures(answer)]).toEqual(['altered', ['review']]);
    expect(sentenceOf(answer, 'review')).toContain(
      '`decision.recommendation`: it says `"approve"`; from the spec follows `"return"`.',
    );
  });

  it('with another spec is not what the review was made from', async () => {
    const answer = verified(await withFiles(document, { 'spec.yaml': BETTER }));
    expect(answer.verdict).toBe('altered');
    expect(sentenceOf(answer, 'files')).toContain(
      '`spec.yaml` is not the file that the review states or gives.',
    );
    expect(failures(answer)).toContain('review');
  });

  it('with another spec and its review still prints the digest of the old one', async () => {
    const better = reviewOf(BETTER);
    const answer = verified(
      await withFiles(document, { 'spec.yaml': BETTER, 'review.json': jsonReview(better) }),
    );
    expect([answer.verdict, failures(answer)]).toEqual(['altered', ['files', 'digest']]);
    expect(sentenceOf(answer, 'digest')).toContain(review.digest.slice(0, 16));
  });

  it('with other findings for tools is not what the review gives', async () => {
    const answer = verified(await withFiles(document, { 'findings.sarif': '{}' }));
    expect([answer.verdict, failures(answer)]).toEqual(['altered', ['files']]);
    expect(sentenceOf(answer, 'files')).toContain('`findings.sarif`');
  });

  it('with another day says two days of itself', async () => {
    const later = reviewOf(SPEC, '2027-11-23');
    const answer = verified(await withFiles(document, { 'review.json': jsonReview(later) }));
    expect([answer.verdict, failures(answer)]).toEqual(['altered', ['files', 'metadata']]);
    const odd = jsonReview({ ...review, asOf: { ...review.asOf, date: '2027-11-23' } });
    expect(failures(verified(await withFiles(document, { 'review.json': odd })))).toEqual(['files']);
  });

  it('with another title does not say of itself what its review says', async () => {
    const title = (text: string): string =>
      Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
    const answer = verified(await resealed(document, (text) => text.replace(title('Shop'), title('Shed'))));
    expect([answer.verdict, failures(answer)]).toEqual(['altered', ['metadata']]);
  });

  it('with a script holds something that has no place in it', async () => {
    const answer = verified(
      await resealed(document, (text) => text.replace('/Type /Page\n', '/Type /Page\n/AA <</O 1 0 R>>\n')),
    );
    expect([answer.verdict, failures(answer)]).toEqual(['altered', ['content']]);
    expect(sentenceOf(answer, 'content')).toContain('`/AA`');
  });

  it('with other words on its pages cannot be told without drawing them, and that is said', async () => {
    const approved = await documentOf(review, 'Approve');
    const answer = verified(approved);
    expect(answer.verdict).toBe('genuine');
    expect(answer.evidence.some(({ part }) => part === 'pages')).toBe(false);
  });
});

describe('a document of another version', () => {
  it('is genuine where this version concludes the same', () => {
    const answer = verified(document, { version: '2.0.0' });
    expect(answer.verdict).toBe('genuine');
    expect(sentenceOf(answer, 'review')).toContain('Parapet 2.0.0 concludes the same as 1.2.3');
  });

  it('cannot be judged where it concludes something else', async () => {
    const old = { ...review, tool: { ...review.tool, checks: 3 } };
    const answer = verified(await documentOf(old), { version: '2.0.0' });
    expect([answer.verdict, failures(answer)]).toEqual(['other-version', ['review']]);
    expect(sentenceOf(answer, 'review')).toContain('`tool.checks`: it says `3`');
    expect(verified(await documentOf(old)).verdict).toBe('altered');
  });
});

describe('a document that was judged by rules of an organization', () => {
  const pack = (id: string, severity = 'high'): string => `parapet-rules: 1
pack: { id: ${id}, version: "1", title: Rules }
rules:
  ${id}-owner:
    area: data
    severity: ${severity}
    title: Nobody answers for it
    expects: Every component names its owner
    rationale: What nobody answers for is looked after by nobody.
    remedy: Write \`owner\`.
    subjects: components
    expect: { required: [owner] }
    absent: gap
`;
  const judgedBy = (...packs: readonly string[]): Review => {
    const design = readDesign({ path: 'spec.yaml', text: SPEC }).value;
    const judged =
      design === null ? null : reviewDesign(design, review.asOf, '1.2.3', houseOf(...packs)).value;
    if (judged === null) throw new Error('the spec is sound');
    return judged;
  };
  const by = (...packs: readonly string[]): Promise<Uint8Array> => documentOf(judgedBy(...packs));
  const [red, blue] = [pack('red'), pack('blue')];

  it('is genuine with the same rules, wherever they lie', async () => {
    const answer = verified(await by(red, blue), { house: houseOf(red, blue) });
    expect([answer.verdict, failures(answer)]).toEqual(['genuine', []]);
    const moved = {
      ...houseOf(red),
      sources: houseOf(red).sources.map((one) => ({ ...one, path: 'x/y.yaml' })),
    };
    expect(verified(await by(red), { house: moved }).verdict).toBe('genuine');
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    ['without them', [red], [], 'Name the pack `red` with the SHA-256'],
    ['with another edition of them', [red], [pack('red', 'low')], '`--rules pack-1.yaml`'],
    ['with more of them', [red], [red, blue], 'Leave out the pack `blue`'],
    ['with rules where it has none', [], [red], 'It was not judged by all of these rules.'],
    ['in another order', [red, blue], [blue, red], '`--rules pack-1.yaml` `--rules pack-2.yaml`'],
  ])('is not judged %s, and not called altered', async (_way, made, given, sentence) => {
    const answer = verified(await by(...made), { house: packsOf(...given).house ?? OWN_RULES });
    expect([answer.verdict, failures(answer)]).toEqual(['unknown', []]);
    expect(sentenceOf(answer, 'review')).toContain(sentence);
  });

  it('is altered where its review is not what the rules give', async () => {
    const forged = await withFiles(await by(red), {
      'review.json': jsonReview(judgedBy(red)).replaceAll('"severity": "high"', '"severity": "low"'),
    });
    expect(verified(forged, { house: houseOf(red) }).verdict).toBe('altered');
  });
});

describe('a design that moved on', () => {
  const compared = (text: string): Verification => {
    const around = { version: '1.2.3', allowed: new Set<string>(), house: OWN_RULES, texts: null };
    const examined = examineDocument(document, around);
    const now = readDesign({ path: 'elsewhere/spec.yaml', text }).value;
    if (now === null) throw new Error('the spec is sound');
    const current = isCurrent(examined, now);
    const changes = current ? null : since(examined, now, around);
    return concluded(examined, [], { current, changes, version: '1.2.3' });
  };

  it('makes the document stale, and says by what', () => {
    const answer = compared(BETTER);
    expect([answer.verdict, answer.current]).toEqual(['stale', false]);
    expect(answer.since?.elements).toEqual([
      { change: 'added', path: 'actors.clerk' },
      { change: 'changed', path: 'components.orders' },
    ]);
    expect(answer.since?.findings.map(({ change, before }) => [change, before?.check])).toContainEqual([
      'fixed',
      'data/encrypted-at-rest',
    ]);
    expect(verificationText(answer, { file: 'a.pdf', spec: 'spec.yaml' })).toContain('genuine but stale');
  });

  it('in its comments alone is stale too, and that is said', () => {
    const answer = compared(`# a comment\n${SPEC}`);
    expect([answer.verdict, answer.since?.elements, answer.since?.findings]).toEqual(['stale', [], []]);
    expect(verificationText(answer, { file: 'a.pdf', spec: 'spec.yaml' })).toContain('Only its layout');
  });

  it('not at all is current, wherever the file lies', () => {
    expect(compared(SPEC)).toMatchObject({ verdict: 'genuine', current: true });
  });
});

describe('bytes that are meant to do harm', { timeout: 60_000 }, () => {
  const pdfOf = (table: Buffer, size: number, objects = ''): Buffer => {
    const packed = deflateSync(table).toString('latin1');
    const start = '%PDF-1.7\n'.length + objects.length;
    return Buffer.from(
      `%PDF-1.7\n${objects}9 0 obj\n<</Size ${size} /Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`,
      'latin1',
    );
  };
  const reason = (bytes: Uint8Array): string => sentenceOf(verified(bytes), 'bytes');

  it('are refused when they name more objects than there can be', () => {
    expect(reason(pdfOf(Buffer.alloc(7), 4_000_000_000))).toContain('more than 500000 objects');
    expect(reason(pdfOf(Buffer.alloc(7), 400_000))).toContain('its table is too short');
  });

  it('are refused when they unpack to more than there can be', () => {
    expect(reason(pdfOf(Buffer.alloc(260 * 1024 * 1024), 3))).toContain('unpacks to more than 256 MiB');
  });

  it('are refused when pages are parts of themselves', async () => {
    const answer = verified(
      await resealed(document, (text) => text.replace('/Kids [4 0 R]', '/Kids [3 0 R]')),
    );
    expect([answer.verdict, sentenceOf(answer, 'content')]).toEqual([
      'altered',
      expect.stringContaining('pages that are their own parts'),
    ]);
  });

  it('are not believed when the review is deeper than can be read', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const answer = verified(await withFiles(document, { 'review.json': `{"a":${deep}}` }));
    expect([answer.verdict, failures(answer)]).toEqual(['altered', ['files']]);
  });
});
