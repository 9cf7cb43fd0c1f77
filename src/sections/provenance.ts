/** What the document was made from and with what, so that it can be made again and compared. */
import type { Review } from '../review/review.generated.ts';
import type { Material } from './section.ts';
import { asOfWords, count } from './wording.ts';

export interface ProvenanceView {
  readonly particulars: readonly { readonly label: string; readonly value: string }[];
  readonly files: readonly { readonly path: string; readonly lines: number; readonly sha256: string }[];
  readonly digest: string;
  /** The organization's own rules; null where it has none. */
  readonly house: HouseView | null;
}

export interface HouseView {
  readonly packs: readonly {
    readonly name: string;
    readonly title: string;
    readonly rules: number;
    readonly sha256: string;
  }[];
  /** What it decided, a sentence each. */
  readonly decided: readonly string[];
}

export function provenanceView({ review, brand }: Material): ProvenanceView {
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
      ...(brand === null
        ? []
        : [
            {
              label: 'Look',
              value: `${brand.theme.title}, theme ${brand.theme.id}, SHA-256 ${brand.theme.sha256}`,
            },
          ]),
    ],
    files: sources.map(({ path, lines, sha256 }) => ({ path, lines, sha256 })),
    digest: review.digest,
    house: houseView(review),
  };
}

/** The packs that held, and what they decided about Parapet's own checks. */
export function houseView({ house }: Review): HouseView | null {
  const { sources, severities, off, exceptions, reviewLevels } = house;
  if (sources.length === 0) return null;
  return {
    packs: sources.map(({ id, version, title, rules, sha256 }) => ({
      name: version === null ? id : `${id} ${version}`,
      title,
      rules,
      sha256,
    })),
    decided: [
      ...severities.map(({ check, severity, by }) => `\`${check}\` weighs \`${severity}\`, by ${by}.`),
      ...off.map(({ check, because, by }) => `\`${check}\` is not asked, by ${by}: ${because}`),
      ...(exceptions.longestDays === null
        ? []
        : [`An exception ends within ${exceptions.longestDays} days, or it does not hold.`]),
      ...(exceptions.selfApproval ? ['Owners of exceptions may approve their own.'] : []),
      ...reviewLevels.map(
        ({ trigger, level, by }) =>
          `A change with a ${trigger.replaceAll('-', ' ')} is reviewed by ${level}, by ${by}.`,
      ),
    ],
  };
}
