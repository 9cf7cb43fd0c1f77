/** Numbers of findings in one document: a letter for the kind, then the order in which they are mended. */
import type { Finding } from './review.generated.ts';

const LETTER = { contradiction: 'C', gap: 'F', unstated: 'Q' } as const;

/** The findings with their numbers, in the order in which they come. */
export function numbered(findings: readonly Finding[]): Finding[] {
  const count = { contradiction: 0, gap: 0, unstated: 0 };
  return findings.map((finding) => {
    count[finding.kind] += 1;
    const number = `${LETTER[finding.kind]}-${String(count[finding.kind]).padStart(2, '0')}`;
    return { ...finding, number };
  });
}
