/** While a document is drawn and printed, nothing reaches the network or the disk, whatever stands in it. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { label } from '../../src/diagrams/mermaid-text.ts';
import { openBrowser, type Browser } from '../../src/host/browser.ts';
import type { DrawRequest } from '../../src/host/drawing.ts';
import { loadFonts } from '../../src/host/load-theme.ts';
import type { Font } from '../../src/page/theme.ts';
import { temporaryFolder } from '../host/program.ts';
import { documentOf, pageTexts } from './documents.ts';

let browser: Browser;
let fonts: readonly Font[] = [];
let server: Server;
let canary = '';
const hits: string[] = [];

beforeAll(async () => {
  server = createServer((incoming, answer) => {
    hits.push(incoming.url ?? '');
    answer.setHeader('Access-Control-Allow-Origin', '*');
    answer.end('<h1>STOLEN</h1>');
  });
  server.on('connection', () => hits.push('connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  canary = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser({ executable: null, sandbox: true });
  fonts = await loadFonts();
});
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(() => {
  hits.length = 0;
});

/** Ways out of a page, with the address to reach. */
const VECTORS: Readonly<Record<string, (url: string) => string>> = {
  img: (url) => `<img src="${url}/img">`,
  srcset: (url) => `<img srcset="${url}/srcset 1x">`,
  iframe: (url) => `<iframe src="${url}/iframe"></iframe>`,
  srcdoc: (url) => `<iframe srcdoc="<img src=${url}/srcdoc>"></iframe>`,
  object: (url) => `<object data="${url}/object"></object>`,
  embed: (url) => `<embed src="${url}/embed">`,
  script: (url) =>
    `<script>document.body.append('RAN');fetch('${url}/fetch');new WebSocket('${url.replace('http', 'ws')}/ws')</script>`,
  'script src': (url) => `<script src="${url}/script"></script>`,
  module: (url) => `<script type="module">import '${url}/module'</script>`,
  onerror: (url) =>
    `<img src="data:," onerror="document.body.append('RAN');new Image().src='${url}/onerror'">`,
  open: (url) =>
    `<script>open('${url}/open')</script><a id="o" target="_blank" href="${url}/a"></a><script>o.click()</script>`,
  beacon: (url) => `<script>navigator.sendBeacon('${url}/beacon')</script>`,
  rtc: (url) =>
    `<script>const c=new RTCPeerConnection({iceServers:[{urls:'stun:${url.slice(7)}'}]});c.createDataChannel('a');c.createOffer().then(o=>c.setLocalDescription(o))</script>`,
  refresh: (url) => `<meta http-equiv="refresh" content="0;url=${url}/refresh">`,
  location: (url) => `<script>location='${url}/location'</script>`,
  form: (url) => `<form id="f" action="${url}/form"><input></form><script>f.submit()</script>`,
  stylesheet: (url) => `<link rel="stylesheet" href="${url}/stylesheet">`,
  import: (url) => `<style>@import "${url}/import";</style>`,
  background: (url) => `<p style="background:url(${url}/background)">x</p>`,
  'svg image': (url) => `<svg><image href="${url}/image"/><use href="${url}/use#a"/></svg>`,
  'svg in img': (url) =>
    `<img src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${url}/inner"/><script>fetch('${url}/inner')</script></svg>`)}">`,
  prefetch: (url) => `<link rel="prefetch" href="${url}/prefetch"><link rel="preconnect" href="${url}">`,
  preload: (url) => `<link rel="preload" as="image" href="${url}/preload">`,
  base: (url) => `<base href="${url}/"><img src="base">`,
  media: (url) =>
    `<video src="${url}/video"></video><audio src="${url}/audio"></audio><video poster="${url}/poster"></video>`,
  worker: (url) => `<script>new Worker(URL.createObjectURL(new Blob(["fetch('${url}/worker')"])))</script>`,
  speculation: (url) => `<script type="speculationrules">{"prefetch":[{"urls":["${url}/spec"]}]}</script>`,
};

describe('printing', () => {
  it.each(Object.keys(VECTORS))('lets nothing out by %s', async (name) => {
    const vector = VECTORS[name]?.(canary) ?? '';
    const pdf = await browser.print(documentOf(`<p>before</p>${vector}<p>after</p>`, fonts));
    const text = (await pageTexts(pdf)).join('\n');
    expect(text).toContain('before');
    expect(text).not.toMatch(/STOLEN|RAN/);
    expect(hits).toEqual([]);
  });

  it('lets nothing out by a font, which is missed', async () => {
    const style = `@font-face{font-family:x;src:url(${canary}/font)}`;
    await expect(browser.print(documentOf('<p>x</p>', fonts, style))).rejects.toThrow(
      'A font of the document',
    );
    expect(hits).toEqual([]);
  });

  it('does not read files', async () => {
    const secret = join(temporaryFolder(), 'secret.txt');
    writeFileSync(secret, 'STOLEN');
    const ways = [
      '<iframe src="?"></iframe>',
      '<object data="?"></object>',
      '<embed src="?">',
      '<meta http-equiv="refresh" content="0;url=?">',
    ];
    const body = ways.map((way) => way.replace('?', `file://${secret}`)).join('');
    const text = (await pageTexts(await browser.print(documentOf(`<p>before</p>${body}`, fonts)))).join('\n');
    expect(text).toContain('before');
    expect(text).not.toContain('STOLEN');
  });
});

describe('drawing', () => {
  const source = (...lines: string[]): DrawRequest => ({
    id: 'd',
    layout: 'dagre',
    order: [],
    source: lines.join('\n'),
  });

  it('lets nothing out of labels', async () => {
    const label1 = label(`<img src="${canary}/label"> <b style="background:url(${canary}/style)">`, 300);
    const drawing = await browser.draw(source('flowchart LR', `x["${label1}"]`), fonts);
    expect(drawing).toHaveProperty('svg');
    expect(hits).toEqual([]);
  });

  it('lets nothing out even if a label were not protected', async () => {
    const hostile = [
      source(`%%{init: {"themeCSS": "*{background:url(${canary}/theme)}"}}%%`, 'flowchart LR', 'x["a"]'),
      source('flowchart LR', `x["<img src='${canary}/img'>"]`),
      source('flowchart LR', `x@{ img: "${canary}/node", label: "a" }`),
      source('flowchart LR', 'x["a"]', `click x href "${canary}/click"`),
      source('flowchart LR', 'x["a"]', `style x fill:url(${canary}/fill)`),
      source('flowchart LR', 'x["a"]', `classDef c fill:url(${canary}/fill)`, 'class x c'),
    ];
    const drawings = await Promise.all(hostile.map((one) => browser.draw(one, fonts)));
    expect(hits).toEqual([]);
    for (const drawing of drawings) {
      const svg = 'svg' in drawing ? drawing.svg : '';
      expect(svg.match(/<[^>]*\s(?:href|src)=|url\((?!#|data:font)/g)).toBeNull();
    }
  });
});
