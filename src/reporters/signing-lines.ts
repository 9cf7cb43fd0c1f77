/** What somebody who signs a design enters in its spec: ready to be pasted, the digest of today with what it covers. */
import type { Review } from '../review/review.generated.ts';

/** Longest line of the record. */
const WIDTH = 110;

/** The lines for `review.sign-off`. */
export function signingLines({ governance }: Review): string {
  const { digest, covers } = governance.signing;
  return [
    '# Under review.sign-off.NAME, beside its role; others who sign the same may leave `covers` out.',
    `decision: approved # or approved-with-conditions, with \`conditions\`; or returned`,
    'date: YYYY-MM-DD',
    `digest: ${quoted(digest)}`,
    'covers:',
    ...folded(Object.entries(covers).map(([path, short]) => `${quoted(path)}: ${quoted(short)}`)),
    '',
  ].join('\n');
}

/** What begins with a figure could be read as a number. */
function quoted(word: string): string {
  return /^[a-z][\w.-]*$/i.test(word) && !/^(?:true|false|null)$/i.test(word) ? word : `'${word}'`;
}

/** A map in the flow style, on as few lines as fit. */
function folded(entries: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length + 6 < WIDTH)
      lines[lines.length - 1] = `${last}, ${entry}`;
    else lines.push(entry);
  }
  return lines.map((line, index) => {
    const opened = index === 0 ? '  { ' : '    ';
    return `${opened}${line}${index === lines.length - 1 ? ' }' : ','}`;
  });
}
