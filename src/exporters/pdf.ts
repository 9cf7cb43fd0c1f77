/** The PDF: what the browser printed, with its metadata, the spec and the review attached, and examined. */
import { createHash } from 'node:crypto';

import { BOARD, type Format } from '../page/format.ts';
import { finalizePdf, packedFiles } from '../pdf/finalize.ts';
import type { Attachment } from '../pdf/attachments.ts';
import { compactPdf } from '../pdf/compact.ts';
import { documentTexts } from '../pdf/document-texts.ts';
import { fullBudget, openCompactPdf } from '../pdf/expand.ts';
import type { PdfDetails } from '../pdf/pdf-details.ts';
import { scanOpenPdf } from '../pdf/scan.ts';
import { sarif } from '../reporters/sarif.ts';
import { signOffFields } from '../sections/sign-off.ts';
import type { Delta } from '../delta/delta.generated.ts';
import type { Review } from '../review/review.generated.ts';
import { attachedNames, DELTA_NAME, FINDINGS_NAME, REVIEW_NAME, SUMS_NAME } from './attached-names.ts';
import { examineTexts, soundTexts, surroundings, type Surroundings } from './examine-texts.ts';
import { formatWords } from './format-words.ts';
import { jsonReview } from './json.ts';

/** The finished PDF of the whole `review`. Throws if what was printed is not safe to hand on. */
export async function pdfDocument(
  printed: Uint8Array,
  review: Review,
  format: Format = BOARD,
  around: Surroundings = surroundings(review),
  delta: Delta | null = null,
): Promise<Uint8Array> {
  return preparePdf(review, format, around, delta)(printed);
}

/** What `pdfDocument` does, in two steps: what needs no pages can be done while the browser prints them. */
export function preparePdf(
  review: Review,
  format: Format,
  around: Surroundings,
  delta: Delta | null,
): (printed: Uint8Array) => Promise<Uint8Array> {
  const details = detailsOf(review, format, delta);
  const files = packedFiles(details);
  // The large texts, so that of the document itself only what its files are has still to be compared with them.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const sound = soundTexts(
    details.attachments.map(({ data }) => decoder.decode(data)),
    around,
  );
  return async (printed) => {
    const compact = await compactPdf(finalizePdf(printed, details, files));
    // What is examined is what is handed out, not what it was made of.
    const open = openCompactPdf(compact);
    scanOpenPdf(open);
    examineTexts(documentTexts(open, fullBudget()), around, sound);
    return compact;
  };
}

/** What a board member can decide. */
const DECISIONS: readonly string[] = ['', 'Approved', 'Approved with conditions', 'Returned'];

/** What the document of a review says about itself, and what it carries. */
export function detailsOf(review: Review, format: Format, delta: Delta | null = null): PdfDetails {
  const { design, tool, asOf } = review;
  return {
    title: `${design.title}: design review`,
    author: design.team,
    subject: `Design review of ${design.title}${design.revision === null ? '' : `, revision ${design.revision}`}`,
    keywords: ['design review', 'AWS', design.id, ...formatWords(format)],
    language: 'en-GB',
    generator: `${tool.name} ${tool.version}`,
    date: asOf.epoch,
    attachments: attachmentsOf(review, delta),
    fields: signOffFields(review).map((field) => ({
      ...field,
      options: field.kind === 'choice' ? DECISIONS : [],
    })),
  };
}

function attachmentsOf(review: Review, delta: Delta | null): readonly Attachment[] {
  const encoder = new TextEncoder();
  const names = attachedNames(review.sources.map(({ path }) => path));
  const files: readonly Attachment[] = [
    ...review.sources.flatMap(({ path, text }, index) =>
      text === null
        ? []
        : {
            name: names[index] ?? path,
            type: 'application/yaml',
            relationship: 'Source' as const,
            description: index === 0 ? 'The design spec' : `A part of the design spec: ${path}`,
            data: encoder.encode(text),
          },
    ),
    {
      name: REVIEW_NAME,
      type: 'application/json',
      relationship: 'Data',
      description: 'The review that this document shows',
      data: encoder.encode(jsonReview(review)),
    },
    ...(delta === null
      ? []
      : [
          {
            name: DELTA_NAME,
            type: 'application/json',
            relationship: 'Data' as const,
            description: 'What became of the design since an earlier state',
            data: encoder.encode(`${JSON.stringify(delta, null, 2)}\n`),
          },
        ]),
    {
      name: FINDINGS_NAME,
      type: 'application/sarif+json',
      relationship: 'Supplement',
      description: 'The findings, for tools that track them',
      data: encoder.encode(findingsOf(review)),
    },
  ];
  const sums = files.map(({ name, data }) => `${createHash('sha256').update(data).digest('hex')}  ${name}\n`);
  return [
    ...files,
    {
      name: SUMS_NAME,
      type: 'text/plain',
      relationship: 'Supplement',
      description: 'What `sha256sum --check` compares the attached files with',
      data: encoder.encode(sums.toSorted().join('')),
    },
  ];
}

function findingsOf(review: Review): string {
  const [spec] = review.sources;
  const report = {
    path: spec?.path ?? review.design.id,
    folder: '',
    files: review.sources.flatMap(({ path, text }) => (text === null ? [] : { path, text })),
    diagnostics: [],
    review,
    known: new Map<string, string>(),
  };
  return sarif([report], { colour: false, version: review.tool.version });
}
