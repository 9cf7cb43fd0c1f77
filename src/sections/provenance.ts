/** What the document was made from and with what, so that it can be made again and compared. */
import type { Material } from './section.ts';
import { asOfWords, count } from './wording.ts';

export interface ProvenanceView {
  readonly particulars: readonly { readonly label: string; readonly value: string }[];
  readonly files: readonly { readonly path: string; readonly lines: number; readonly sha256: string }[];
  readonly digest: string;
}

export function provenanceView({ review }: Material): ProvenanceView {
  const { tool, asOf, sources } = review;
  return {
    particulars: [
      { label: 'Made by', value: `${tool.name} ${tool.version}` },
      {
        label: 'Knows',
        value: `${count(tool.checks, 'check')} and ${count(tool.threats, 'kind of threat', 'kinds of threat')}`,
      },
      {
        label: 'As of',
        value: `${asOf.date}, ${asOfWords(asOf.from)}; the only date that judgements depend on`,
      },
      { label: 'Format of the review', value: String(review.format) },
    ],
    files: sources.map(({ path, lines, sha256 }) => ({ path, lines, sha256 })),
    digest: review.digest,
  };
}
