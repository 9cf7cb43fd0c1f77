/**
 * The document on a screen: the page that is printed, and a script that makes it easier to read. The script is ours and
 * the only one that may run: the policy names it by its hash, so that nothing in a review can become another. Without
 * scripts the page is the printed one.
 */
import { createHash } from 'node:crypto';

import { CONTENT_POLICY_META, contentPolicyMeta } from './content-policy.ts';

/** `printed`, a page of `composePage`, with `script` and a way past the contents. Throws if the page is none of ours. */
export function screenPage(printed: string, script: string): string {
  if (/<\/script|<!--/i.test(script)) throw new RangeError('The script would end before its end.');
  const hash = createHash('sha256').update(script).digest('base64');
  const pieces = [
    [CONTENT_POLICY_META, contentPolicyMeta([`script-src 'sha256-${hash}'`])],
    ['<body>\n', '<body>\n<a class="skip" href="#decision">Skip to the decision</a>\n'],
    ['</body>', `<script>${script}</script>\n</body>`],
  ] as const;
  let page = printed;
  for (const [from, to] of pieces) {
    if (page.split(from).length !== 2)
      throw new RangeError(`The page has no \`${from.trim()}\`, or several.`);
    page = page.replace(from, () => to);
  }
  // The role is for the tags of the PDF; in HTML a figure with a caption has one by itself.
  return page.replaceAll('<figure role="group">', '<figure>');
}
