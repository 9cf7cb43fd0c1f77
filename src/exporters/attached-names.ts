/** Under which names files travel in a document: who attaches them and who looks for them later have to agree. */

/** The name under which the review itself travels. */
export const REVIEW_NAME = 'review.json';

/** The name under which its findings travel, for tools that track them. */
export const FINDINGS_NAME = 'findings.sarif';

/** The name of the list of hashes of the others. */
export const SUMS_NAME = 'SHA256SUMS';

/** The name of what became of the design since an earlier state, where the document tells that. */
export const DELTA_NAME = 'delta.json';

const TAKEN: ReadonlySet<string> = new Set([REVIEW_NAME, FINDINGS_NAME, SUMS_NAME, DELTA_NAME]);

/** The name of each file, with its folders where it alone would not tell: readers take no `/` in a name. */
export function attachedNames(paths: readonly string[]): readonly string[] {
  const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
  return paths.map((path) => {
    const name = nameOf(path);
    const isAlone = !TAKEN.has(name) && paths.filter((other) => nameOf(other) === name).length === 1;
    return isAlone ? name : TAKEN.has(path) ? `spec_${path}` : path.replaceAll('/', '_');
  });
}
