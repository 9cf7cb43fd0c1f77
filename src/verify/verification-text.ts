/** A verification for people: the verdict first, then what it rests on, then what it cannot show. */
import { quote } from '../diagnostic/quote.ts';
import { visible } from '../source/characters.ts';
import type { Evidence, Part, Since, Verification } from './verification.ts';

/** Changes of one kind that are listed. */
const MOST_LISTED = 10;

const PARTS: Readonly<Record<Part, string>> = {
  bytes: 'Bytes',
  content: 'Content',
  files: 'Files',
  review: 'Review',
  metadata: 'Metadata',
  digest: 'Digest',
  change: 'Change',
  look: 'Look',
  pages: 'Pages',
  spec: 'Spec',
};

/** The verification of `file` as lines, compared with `spec` if one was named. */
export function verificationText(
  verification: Verification,
  { file, spec }: { readonly file: string; readonly spec: string | null },
): string {
  const { claims, evidence: items, since } = verification;
  return [
    `${quote(file, 200)}: ${verdictWords(verification)}`,
    ...(claims === null
      ? []
      : [
          visible(
            `  ${claims.design.title.slice(0, 200)}, reviewed as of ${claims.asOf} by Parapet ${claims.version.slice(0, 40)}; digest ${claims.digest.slice(0, 16)}…`,
          ),
        ]),
    '',
    ...items.flatMap(evidenceLines),
    ...specLines(verification, spec),
    ...(since === null ? [] : sinceLines(since)),
    '',
    ...LIMITS[verification.verdict],
    '',
  ].join('\n');
}

function verdictWords({ verdict, current, claims }: Verification): string {
  if (verdict === 'genuine') return current === true ? 'genuine and current' : 'genuine';
  if (verdict === 'stale') return 'genuine but stale';
  if (verdict === 'other-version') return 'made by another version; it cannot be made again here';
  return verdict === 'altered'
    ? 'altered'
    : claims === null
      ? 'no document that can be verified'
      : 'not to be verified like this';
}

/** What the answer means, and what it does not. */
const LIMITS: Readonly<Record<Verification['verdict'], readonly string[]>> = {
  genuine: [
    'What it concludes is what Parapet concludes of the spec that it carries. Who wrote that spec, and when, no',
    'document proves by itself: compare the digest with the one in the repository or in the sign-off.',
  ],
  stale: [
    'It is what Parapet made of the design as it was. A sign-off on it holds for that design, by its digest.',
  ],
  'other-version': [
    'Another version may know other checks, so another review is no sign of a forgery. Verify it by the version that',
    'made it, or build it again.',
  ],
  altered: ['Do not decide on it: build the document again from the spec.'],
  unknown: ['Whether it says what follows from the spec was not seen.'],
};

function evidenceLines({ part, holds, sentence, details }: Evidence): readonly string[] {
  return lines(part, holds, sentence, details);
}

function lines(
  part: Part,
  holds: boolean | null,
  sentence: string,
  details: readonly string[],
): readonly string[] {
  const mark = holds === null ? 'open ' : holds ? 'holds' : 'FAILS';
  const shown = details.slice(0, MOST_LISTED);
  const rest = details.length - shown.length;
  return [
    `  ${mark}  ${PARTS[part].padEnd(9)} ${sentence}`,
    ...[...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].map((detail) => `${' '.repeat(19)}${detail}`),
  ];
}

function specLines({ current, since }: Verification, spec: string | null): readonly string[] {
  if (current === null)
    return lines('spec', null, 'It was not compared with a spec on disk; `--spec SPEC` does that.', []);
  const name = quote(spec ?? '', 120);
  if (current) return lines('spec', true, `${name} is the spec that it carries.`, []);
  const nothing =
    since !== null && since.elements.length === 0 && since.findings.length === 0
      ? ' Only its layout, its comments or the cut into files changed.'
      : '';
  return lines('spec', false, `${name} has moved on since.${nothing}`, []);
}

function sinceLines({ elements, findings }: Since): readonly string[] {
  return [
    ...listed(
      'Elements',
      elements.map(({ change, path }) => `${change} ${quote(path, 120)}`),
    ),
    ...listed(
      'Findings',
      findings.map(({ change, before, after }) => {
        const point = after ?? before;
        return `${change} ${quote(`${point?.check ?? ''}@${point?.on ?? ''}`, 160)}`;
      }),
    ),
  ];
}

function listed(head: string, all: readonly string[]): readonly string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_LISTED);
  const rest = all.length - shown.length;
  return [
    `         ${head.padEnd(9)} ${shown[0] ?? ''}`,
    ...shown.slice(1).map((line) => `${' '.repeat(19)}${line}`),
    ...(rest > 0 ? [`${' '.repeat(19)}… ${rest} more`] : []),
  ];
}
