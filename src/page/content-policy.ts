/** What a document may load: nothing. It stands first in the head of every document that is made. */

/** Content of the `Content-Security-Policy` meta element: styles, pictures and fonts from the document itself. */
const CONTENT_POLICY: readonly string[] = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-src 'none'",
  "object-src 'none'",
];

/** The element as it has to stand in a document, before anything that could load something. */
export function contentPolicyMeta(more: readonly string[] = []): string {
  return `<meta http-equiv="Content-Security-Policy" content="${[...CONTENT_POLICY, ...more].join('; ')}">`;
}

/** The element of a page that runs nothing. */
export const CONTENT_POLICY_META: string = contentPolicyMeta();
