/** The one script of the HTML form: it is ours, and the page allows it by its hash and nothing else. */
import { createHash } from 'node:crypto';

import { expect } from 'vitest';

/** The page without its own script; fails where there is another, or where the policy does not name its hash. */
export function withoutOwnScript(html: string): string {
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)];
  expect(scripts).toHaveLength(1);
  const [[whole, code] = ['', '']] = scripts.map(([all, inner = '']): [string, string] => [all, inner]);
  const hash = createHash('sha256').update(code, 'utf8').digest('base64');
  expect(html).toContain(`script-src 'sha256-${hash}'`);
  expect(html).not.toMatch(/script-src[^;"]*'unsafe/);
  return html.replace(whole, '');
}
