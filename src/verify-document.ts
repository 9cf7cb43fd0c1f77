/**
 * Verifies a document: takes it apart, makes its review again from the spec that it carries, and compares. Pure; what
 * is on disk and what a browser prints comes in as an argument.
 */
import { createHash } from 'node:crypto';

import { adopt } from './delta/adopt.ts';
import { compare, pointsOf } from './delta/compare.ts';
import { systemOf } from './delta/baseline.ts';
import type { Delta } from './delta/delta.generated.ts';
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import { editionOf } from './edition/edition-of.ts';
import {
  attachedNames,
  DELTA_NAME,
  FINDINGS_NAME,
  REVIEW_NAME,
  SUMS_NAME,
} from './exporters/attached-names.ts';
import { formatOf } from './exporters/format-words.ts';
import { jsonReview } from './exporters/json.ts';
import { detailsOf } from './exporters/pdf.ts';
import { BOARD, type Format } from './page/format.ts';
import type { Attachment } from './pdf/attachments.ts';
import { information } from './pdf/finalize.ts';
import { type CarriedContent, readDocument } from './pdf/read-document.ts';
import { sealedStart, sealOf } from './pdf/seal.ts';
import { xmpPacket } from './pdf/xmp.ts';
import type { House } from './house/house.ts';
import { designsOf, type ReadDesign } from './read-design.ts';
import { reviewDesign } from './review.ts';
import type { Review } from './review/review.generated.ts';
import { gatherFrom } from './spec/compose/given-files.ts';
import { elementChanges } from './verify/elements.ts';
import {
  examineBytes,
  examineContent,
  examineDigest,
  examineFiles,
  examineMetadata,
  examineReview,
} from './verify/examine.ts';
import { rulesMissing } from './verify/rules.ts';
import { type Stated, statedIn } from './verify/stated.ts';
import { examineDelta } from './verify/told-delta.ts';
import { evidence, type Evidence, type Since, verdictOf, type Verification } from './verify/verification.ts';

/** What the caller knows besides the document. */
export interface Around {
  /** The version that verifies. */
  readonly version: string;
  /** Marks of values that look like secrets and are none. */
  readonly allowed: ReadonlySet<string>;
  /** The rules at hand: those of its organization have to be the ones that the document names. */
  readonly house: House;
  /** Texts of the spec on disk, for a document that withholds it; null where there are none. */
  readonly texts: readonly string[] | null;
}

/** A document that has been examined by itself. */
export interface Examined {
  /** The review that follows from the attached spec; null where none does. */
  readonly review: Review | null;
  readonly design: ReadDesign | null;
  readonly stated: Stated | null;
  /** How it was printed, by its own words. */
  readonly format: Format;
  /** What it says became of the design since an earlier state; null where it says nothing. */
  readonly delta: Delta | null;
  readonly evidence: readonly Evidence[];
}

/** Examines a document by itself. Never throws for what the document is. */
export function examineDocument(bytes: Uint8Array, around: Around): Examined {
  const seal = sealOf(bytes);
  const whole = seal.holds ? null : sealedStart(bytes);
  const nothing = { review: null, design: null, stated: null, format: BOARD, delta: null };
  let content: CarriedContent;
  try {
    // What was appended is told by itself; what it was appended to is examined as a document of its own.
    content = readDocument(whole === null ? bytes : bytes.subarray(0, whole));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isOurs = whole !== null || seal.borne !== null;
    return {
      ...nothing,
      evidence: isOurs
        ? [examineBytes(seal, bytes.length, whole), evidence('content', false, reason)]
        : [evidence('bytes', null, `It is no document of Parapet, or badly damaged: ${reason}`)],
    };
  }
  const own = [examineBytes(seal, bytes.length, whole), examineContent(content)];
  const textOf = (named: string): string | undefined =>
    content.files.find(({ name }) => name === named)?.data.toString('utf8');
  const attached = textOf(REVIEW_NAME);
  const stated = attached === undefined ? null : statedIn(attached);
  if (attached === undefined || stated === null) {
    const what =
      attached === undefined ? 'There is no review attached' : 'The attached `review.json` is no review';
    return {
      ...nothing,
      evidence: [...own, evidence('files', false, `${what}, so nothing can be made again.`)],
    };
  }
  const again = madeAgain(content, stated, around);
  const digest = examineDigest(content, stated);
  if ('problem' in again) {
    const files = examineFiles(content.files, wantedFiles(content, stated, []), sha256);
    const format = formatOf(keywordsIn(content.information));
    return { ...nothing, stated, format, evidence: [...own, files, digest, again.problem] };
  }
  const made = examineMade(attached, again.review, stated, around);
  const told = examineDelta(textOf(DELTA_NAME), stated);
  const format = formatOf(keywordsIn(content.information));
  const details = detailsOf(again.review, format, told?.delta ?? null);
  // What is made of the review is another one where the review is, and says nothing more.
  const wanted = wantedFiles(content, stated, made.holds === true ? details.attachments : []);
  const files = examineFiles(content.files, wanted, sha256);
  const producer = /\/Producer \(([^()\\]*)\)/.exec(content.information)?.[1] ?? '';
  const described = examineMetadata(content, {
    information: information(details, producer),
    metadata: xmpPacket(details, producer),
  });
  const items = [...own, files, digest, described, made, ...(told === null ? [] : [told.evidence])];
  return { ...again, stated, format, delta: told?.delta ?? null, evidence: items };
}

/** Whether a design is made from the same texts as the document; where the files lie does not matter. */
export function isCurrent({ stated }: Examined, { files }: ReadDesign): boolean {
  const sources = stated?.sources ?? [];
  return (
    sources.length === files.length &&
    files.every(({ text }, index) => sha256(Buffer.from(text, 'utf8')) === sources[index]?.sha256)
  );
}

/** What changed in the design since the document was made; null where either of them cannot be reviewed. */
export function since(
  { review, design, stated }: Examined,
  now: ReadDesign,
  { version, house }: Around,
): Since | null {
  if (review === null || design === null || stated === null) return null;
  const current = reviewDesign(now, stated.asOf, version, house).value;
  if (current === null) return null;
  return {
    digest: current.digest,
    elements: elementChanges(design.document.value, now.document.value),
    findings: compare(pointsOf(review), pointsOf(current)).filter(({ change }) => change !== 'same'),
  };
}

/** The verdict on a document, with what was seen of it elsewhere. */
export function concluded(
  { stated, evidence: items }: Examined,
  more: readonly Evidence[],
  {
    current,
    changes,
    version,
  }: {
    readonly current: boolean | null;
    readonly changes: Since | null;
    readonly version: string;
  },
): Verification {
  const all = [...items, ...more];
  return {
    verdict: verdictOf(all, { sameVersion: stated === null || stated.version === version, current }),
    current,
    claims:
      stated === null
        ? null
        : { design: stated.design, asOf: stated.asOf.date, version: stated.version, digest: stated.digest },
    evidence: all,
    since: changes,
  };
}

/** The files that a document has to carry, and their hashes as far as they are known. */
function wantedFiles(
  { files }: CarriedContent,
  { sources, edition }: Stated,
  made: readonly Attachment[],
): readonly { readonly name: string; readonly sha256: string | null }[] {
  const names = attachedNames(sources.map(({ path }) => path));
  const hashOf = (name: string): string | null => {
    const file = made.find((one) => one.name === name);
    return file === undefined ? null : sha256(file.data);
  };
  return [
    ...(edition === 'internal'
      ? sources.map(({ sha256: hash }, index) => ({ name: names[index] ?? '', sha256: hash }))
      : []),
    ...[
      REVIEW_NAME,
      ...(files.some(({ name }) => name === DELTA_NAME) ? [DELTA_NAME] : []),
      FINDINGS_NAME,
      SUMS_NAME,
    ].map((name) => ({ name, sha256: hashOf(name) })),
  ];
}

type Again = { readonly review: Review; readonly design: ReadDesign } | { readonly problem: Evidence };

/** The review of the attached spec as of the day of the document. */
function madeAgain(content: CarriedContent, stated: Stated, { allowed, house, texts }: Around): Again {
  if (stated.edition !== 'internal' && texts === null) return { problem: withheldSpec(stated) };
  const missing = rulesMissing(stated, house.sources);
  if (missing !== null) return { problem: missing };
  const names = attachedNames(stated.sources.map(({ path }) => path));
  const files = stated.sources.map(({ path }, index) => ({
    path,
    text:
      (stated.edition === 'internal'
        ? content.files.find(({ name }) => name === names[index])?.data.toString('utf8')
        : texts?.[index]) ?? '',
  }));
  const [main = { path: '', text: '' }, ...others] = files;
  const { value: designs, diagnostics } = designsOf(gatherFrom(main, others, allowed));
  const design = designs.find(({ environment }) => environment === stated.design.environment) ?? null;
  if (design === null) return { problem: noReview(diagnostics) };
  const made = reviewDesign(design, stated.asOf, stated.version, whereStated(house, stated));
  if (made.value === null) return { problem: noReview(made.diagnostics) };
  const { adopted } = stated;
  const review =
    adopted.length === 0
      ? made.value
      : adopt(made.value, { file: '', design: systemOf(made.value), findings: adopted });
  return { review: editionOf(review, stated.edition), design };
}

function withheldSpec({ edition }: Stated): Evidence {
  return evidence(
    'review',
    null,
    `It is the ${edition} edition, which withholds the spec, so nothing can be made again from the document alone; \`--spec SPEC\`, with the spec that it was made of, does that.`,
  );
}

/** Whether the attached review is the one that follows; for the public also what it was judged by may be withheld. */
function examineMade(attached: string, review: Review, stated: Stated, { version }: Around): Evidence {
  const made = examineReview(attached, jsonReview(review), stated, version);
  if (stated.edition !== 'public' || made.holds !== false) return made;
  return evidence(
    'review',
    null,
    'Another review follows from the spec; the baseline and the rules that it was made with are withheld, so it cannot be said whether it was altered.',
    made.details,
  );
}

/** The rules, named by the paths that they had when the document was made. */
function whereStated(house: House, { rules }: Stated): House {
  const sources = house.sources.map((one, index) => ({ ...one, path: rules[index]?.path ?? one.path }));
  return { ...house, sources };
}

/** The keywords behind those that every document has. */
function keywordsIn(dictionary: string): readonly string[] {
  const units = /\/Keywords <FEFF((?:[0-9A-F]{4}){0,4096})>/.exec(dictionary)?.[1] ?? '';
  return Buffer.from(units, 'hex').swap16().toString('utf16le').split(', ').slice(3);
}

function noReview(diagnostics: readonly Diagnostic[]): Evidence {
  const said = diagnostics
    .slice(0, 3)
    .map(
      ({ place, message }) =>
        `${place === null ? '' : `${place.file}:${place.line}:${place.column} `}${message}`,
    );
  return evidence('review', false, 'No review follows from the attached spec.', said);
}

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
