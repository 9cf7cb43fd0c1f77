/** Looks at what a document carries and says of itself, one part after the other. */
import { quote, quoteList } from '../diagnostic/quote.ts';
import { type Carried, type CarriedContent } from '../pdf/read-document.ts';
import { type Seal } from '../pdf/seal.ts';
import { differences } from './differences.ts';
import type { Stated } from './stated.ts';
import { evidence, type Evidence } from './verification.ts';

/** Differences that are listed. */
const MOST_LISTED = 5;

/** Whether the bytes are those that were written. `whole` are the bytes of a sealed document at its start. */
export function examineBytes({ borne, holds }: Seal, bytes: number, whole: number | null): Evidence {
  if (whole !== null) {
    return evidence(
      'bytes',
      false,
      `${bytes - whole} bytes were appended behind the end of the document, as programs do that fill in, edit or sign a PDF; viewers show what was appended.`,
      [`The first ${whole} bytes alone are the document as it was made, and what follows is about them.`],
    );
  }
  if (borne === null) return evidence('bytes', false, 'The document bears no seal, so it was written anew.');
  return holds
    ? evidence('bytes', true, `Every byte is as it was written: the seal \`${borne.slice(0, 16)}…\` holds.`)
    : evidence('bytes', false, 'Bytes were changed after the document was written: its seal does not hold.');
}

/** Whether there is nothing that a viewer would run, open or send. */
export function examineContent({ active }: CarriedContent): Evidence {
  return active === null
    ? evidence('content', true, 'There is nothing in it that a viewer would run, open or send.')
    : evidence('content', false, active);
}

/** Whether the attached files are those that the review names, byte for byte, and no others. */
export function examineFiles(
  files: readonly Carried[],
  wanted: readonly { readonly name: string; readonly sha256: string | null }[],
  hash: (data: Uint8Array) => string,
): Evidence {
  const has = new Map(files.map((file) => [file.name, file]));
  const wrong = wanted.flatMap(({ name, sha256 }) => {
    const file = has.get(name);
    if (file === undefined) return [`${quote(name, 120)} is missing.`];
    if (sha256 === null || hash(file.data) === sha256) return [];
    return [`${quote(name, 120)} is not the file that the review states or gives.`];
  });
  const names = new Set(wanted.map(({ name }) => name));
  const extra = files
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => `${quote(name, 120)} was added.`);
  const details = [...wrong, ...extra];
  if (details.length > 0) {
    return evidence(
      'files',
      false,
      'The attached files are not those that the review was made from.',
      details,
    );
  }
  const all = quoteList(
    wanted.slice(0, MOST_LISTED).map(({ name }) => name),
    'and',
  );
  const rest = wanted.length > MOST_LISTED ? ` and ${wanted.length - MOST_LISTED} more` : '';
  return evidence('files', true, `The attached files are whole: ${all}${rest}.`);
}

/** Whether the attached review is the one that follows from the attached spec. */
export function examineReview(
  attached: string,
  follows: string,
  { asOf, version }: Stated,
  ownVersion: string,
): Evidence {
  if (attached === follows) {
    const other =
      version === ownVersion ? '' : `, and Parapet ${ownVersion} concludes the same as ${version}`;
    return evidence('review', true, `The attached review follows from the spec, as of ${asOf.date}${other}.`);
  }
  const listed = differences(JSON.parse(attached), JSON.parse(follows), MOST_LISTED).map(
    ({ path, one, other }) =>
      `${quote(path, 120)}: it says ${one === null ? 'nothing' : quote(one, 80)}; from the spec follows ${other === null ? 'nothing' : quote(other, 80)}.`,
  );
  const sentence =
    version === ownVersion
      ? 'The attached review does not follow from the attached spec.'
      : `Parapet ${version} made it; Parapet ${ownVersion} concludes something else of the same spec, so it cannot say whether the review was altered. Version ${version} can.`;
  const details = listed.length > 0 ? listed : ['It is the same value, written in another way.'];
  return evidence('review', false, sentence, details);
}

/** Whether what the document says about itself is what its review gives. */
export function examineMetadata(
  { information, metadata }: CarriedContent,
  wanted: { readonly information: string; readonly metadata: string },
): Evidence {
  const details = [
    ...(information === wanted.information
      ? []
      : ['The information dictionary (title, author, dates) differs.']),
    ...(metadata === wanted.metadata ? [] : ['The packet for archives (XMP) differs.']),
  ];
  return details.length === 0
    ? evidence('metadata', true, 'Title, author, dates and keywords are those of the review.')
    : evidence(
        'metadata',
        false,
        'What the document says about itself is not what its review gives.',
        details,
      );
}

const HASH = /[0-9a-f]{64}/g;

/** Whether the digest that is printed on the pages is that of the review. */
export function examineDigest({ pages }: CarriedContent, { digest, sources }: Stated): Evidence {
  const words = pages.join('');
  if (words.includes(digest))
    return evidence('digest', true, `The pages print the digest of the spec, \`${digest.slice(0, 16)}…\`.`);
  const known = new Set([digest, ...sources.map(({ sha256 }) => sha256)]);
  const other = (words.match(HASH) ?? []).find((hash) => !known.has(hash));
  return other === undefined
    ? evidence('digest', null, 'The pages print no digest, so nothing ties them to the spec.')
    : evidence(
        'digest',
        false,
        `The pages print the digest \`${other.slice(0, 16)}…\`; that of the spec is \`${digest.slice(0, 16)}…\`.`,
      );
}
