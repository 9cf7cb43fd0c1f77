/** Hostile text in every free-text field of a spec: it is printed as it stands, and it reaches nothing. */
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { expandPdf } from '../../src/pdf/expand.ts';
import { scanPdf } from '../../src/pdf/scan.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { readText } from '../files.ts';
import { pageTexts, readPdf } from '../pdf/documents.ts';
import { hostileSpec } from './hostile-spec.ts';
import { withoutOwnScript } from './own-script.ts';
import { inFolder, parapet } from './run.ts';

const hits: string[] = [];
let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer((incoming, answer) => {
    hits.push(incoming.url ?? '');
    answer.end();
  });
  server.on('connection', () => hits.push('connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

/** A component for every text that no component of the sample can hold. */
const REST_OF_THE_SERVICES = [
  'cluster: { service: emr, release: x }',
  'vendor-box: { service: custom, product: x, class: container, category: other }',
  'model: { service: bedrock, model: x, unknown: { guardrail: { owner: x, due: 2026-12-01, question: x } }, not-applicable: { tools: x } }',
  'hsm: { service: cloudhsm, client-version: x, hsm-users: { crypto: { held-by: [x] } } }',
  'vault: { service: backup, approval-team: x }',
  'things: { service: iot-core, device-revocation: { procedure: x } }',
  'firewall: { service: network-firewall, allowed-domains: [x] }',
  'zone: { service: route53, zone: x }',
]
  .map((line) => `  ${line}`)
  .join('\n');

const REST_OF_ASSURANCE = [
  'incident-response: { playbooks: [x], contact: x }',
  'delivery: { rollback: x }',
  'crypto-inventory: { kept-by: x }',
  'threat-model: { method: x, participants: [x] }',
]
  .map((line) => `  ${line}`)
  .join('\n');

/** The sample, and what it does not have a place for. */
function base(): unknown {
  const text = readText('samples/claims-intake.yaml')
    .replace(/^components:$/m, `components:\n${REST_OF_THE_SERVICES}`)
    .replace(/^assurance:$/m, `assurance:\n${REST_OF_ASSURANCE}`)
    .replace(/^ {2}assumptions:$/m, '  assumptions:\n    checked: { text: x, owner: x }')
    .replace(
      /^keys:$/m,
      'keys:\n  imported: { kind: kms-external-material, offline-copy: { place: x, custodians: x } }',
    )
    .replace(/^review:$/m, 'review:\n  not-applicable:\n    hsm: { check: keys/hsm-two-zones, because: x }');
  const { value, diagnostics } = parseYaml({ path: 'spec.yaml', text });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.value;
}

/**
 * Text as it is compared: without spaces, which lines and cells change, without characters that are not shown,
 * and without backticks, between which text is set as code.
 */
function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s`\u00AD\u200B\u202A-\u202E\u2060]/g, '');
}

it('reaches every place that takes free text', () => {
  const { places, reached } = hostileSpec(base(), url);
  expect(places.size).toBeGreaterThan(90);
  expect([...places].filter((place) => !reached.has(place))).toEqual([]);
});

it('is printed literally and reaches nothing', async () => {
  const { text, planted } = hostileSpec(base(), url);
  await inFolder([], async (folder) => {
    await writeFile(path.join(folder, 'hostile.yaml'), text);
    const { stderr, exit } = await parapet(['build', 'hostile.yaml', '--as-of', '2026-11-23', '-q'], folder);
    expect(stderr.match(/^.*\berror\b.*\[[a-z-]+\]$|^(?:error|warning) .*$/gm) ?? []).toEqual([]);
    expect(exit).toBe(0);
    const read = (form: string): Promise<Buffer> =>
      readFile(path.join(folder, `build/claims-intake.${form}`));

    const pdf = await read('pdf');
    expect(() => scanPdf(expandPdf(pdf))).not.toThrow();
    const shown = bare((await pageTexts(pdf)).join(''));
    const marks = [...planted].filter(([mark]) => shown.includes(mark));
    expect(marks.length, 'texts that the document shows').toBeGreaterThan(60);
    const altered = marks.filter(([mark, whole]) => !literally(shown, mark, bare(whole)));
    expect(altered.map(([, whole]) => whole)).toEqual([]);
    expect(await addressesOf(pdf)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^(?!https?:|mailto:)/)]),
    );

    const html = withoutOwnScript((await read('html')).toString('utf8'));
    expect(html).not.toMatch(/<(?:script|iframe|object|embed|link|base|form)\b/i);
    expect(html.match(/<[a-z][^>]*\son[a-z]+\s*=/gi) ?? []).toEqual([]);
    expect(html).not.toMatch(/(?:href|src|action)\s*=\s*["']?\s*(?:javascript|file|data:text|vbscript):/i);
    expect(html).not.toMatch(/<(?:img|image|use)[^>]*(?:src|href)\s*=\s*["']?(?:https?:|file:)/i);

    const markdown = withoutCode((await read('md')).toString('utf8'));
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|iframe|svg)\b/i);
    expect(markdown).not.toMatch(/(?<!\\)\]\((?:javascript|file):/i);
  });
  expect(hits, 'requests that reached the listener').toEqual([]);
});

/** Markdown without what stands between backticks: nothing in there is markup. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}

/** Whether a text stands in `shown` as it was written, at least once; what is cut ends in an ellipsis. */
function literally(shown: string, mark: string, whole: string): boolean {
  if (shown.includes(whole)) return true;
  for (let at = shown.indexOf(mark); at >= 0; at = shown.indexOf(mark, at + 1)) {
    const rest = shown.slice(at, at + whole.length + 1);
    const cut = rest.indexOf('…');
    if (cut > 0 && whole.startsWith(rest.slice(0, cut))) return true;
  }
  return false;
}

/** Addresses of every link of a PDF that leads out of it. */
async function addressesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await readPdf(bytes);
  const addresses: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const annotations: { unsafeUrl?: string }[] = await (await pdf.getPage(number)).getAnnotations();
    addresses.push(...annotations.flatMap(({ unsafeUrl }) => unsafeUrl ?? []));
  }
  return addresses;
}
