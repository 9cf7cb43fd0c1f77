/** A company's own pictures: what is taken over, and what is refused. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { iconOf, loadIcons } from '../../src/host/load-icons.ts';

const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><path d="M0 0h80v80H0z" fill="#e71"/></svg>';

describe('an icon', () => {
  it('is taken over as shapes, with ids of its own', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by a drawing program -->
<svg width="64px" height="32px" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1">
<title>Arch_AWS-Lambda_64</title>
<defs><linearGradient id="a" x1="0%" x2="100%"><stop stop-color="#C8511B" offset="0%"/></linearGradient></defs>
<g id="b" fill="url(#a)"><rect width="80" height="80"/></g></svg>`;
    const icon = iconOf(text, 'lambda');
    expect(icon).toMatchObject({ viewBox: '0 0 64 32' });
    expect(icon).toMatchObject({ body: expect.stringContaining('id="icon-lambda-a"') });
    expect(icon).toMatchObject({ body: expect.stringContaining('fill="url(#icon-lambda-a)"') });
    expect(JSON.stringify(icon)).not.toMatch(/title|xlink|Arch/);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<path d="M0 0" onload="alert(1)"/>'],
    ['a handler in capitals', '<path d="M0 0" ONLOAD="alert(1)"/>'],
    ['a link', '<a href="https://example.com/"><path d="M0 0"/></a>'],
    ['a picture', '<image href="https://example.com/a.png"/>'],
    ['a reference by xlink', '<use xlink:href="https://example.com/a.svg#b"/>'],
    ['a reference to itself', '<use href="#a"/>'],
    ['HTML inside', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['a style sheet', '<style>@import url(https://example.com/a.css);</style>'],
    ['a harmless style sheet', '<style>.a{fill:red}</style>'],
    ['an address in a style', '<path d="M0 0" style="fill:url(https://example.com/a)"/>'],
    ['an escaped address', String.raw`<path d="M0 0" style="fill:u\72l(//example.com/a)"/>`],
    ['an address in a fill', '<path d="M0 0" fill="url(//example.com/a#b)"/>'],
    ['an animation', '<animate attributeName="href" to="javascript:alert(1)"/>'],
    ['text', '<text>Buy now</text>'],
    ['a data address', '<path d="M0 0" fill="url(data:image/svg+xml,x)"/>'],
    ['an instruction', '<?php echo 1 ?>'],
    ['raw text', '<![CDATA[<script>alert(1)</script>]]>'],
    ['another namespace', '<g xmlns="http://www.w3.org/1999/xhtml"><path d="M0 0"/></g>'],
    ['an element that is not closed', '<g>'],
    ['too many shapes', '<path d="M0 0"/>'.repeat(400)],
  ])('with %s is refused', (_, inner) => {
    expect(iconOf(SQUARE.replace('<path', `${inner}<path`), 'x')).toEqual(expect.any(String));
  });

  it.each([
    ['a document type with entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${SQUARE}`],
    ['no size', SQUARE.replace(/ viewBox="[^"]*"/, '')],
    ['two drawings', SQUARE + SQUARE],
    ['no drawing', ''],
    ['something that is no drawing', '\u0089PNG\r\n'],
    ['a handler on the drawing itself', SQUARE.replace('<svg ', '<svg onload="alert(1)" ')],
    [
      'a comment that hides its end',
      SQUARE.replace('<path', '<!-- --!><script>1</script> --><path').replace('-->', '--'),
    ],
  ])('that is %s is refused', (_, text) => {
    expect(iconOf(text, 'x')).toEqual(expect.any(String));
  });

  it('that is sound is not', () => {
    expect(iconOf(SQUARE, 'x')).toEqual({
      viewBox: '0 0 80 80',
      body: '<path d="M0 0h80v80H0z" fill="#e71"/>',
    });
  });
});

describe('a folder of icons', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-icons-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is read by the names of its SVG files', async () => {
    writeFileSync(join(folder, 'Lambda.svg'), SQUARE);
    writeFileSync(join(folder, 'readme.md'), 'no icon');
    expect(Object.keys(await loadIcons(folder))).toEqual(['lambda']);
  });

  it.each([
    ['is large', (file: string) => writeFileSync(file, SQUARE.replace('h80', 'h80 '.repeat(30_000)))],
    ['is a link', (file: string) => symlinkSync('/etc/hostname', file)],
    ['is a folder', (file: string) => mkdirSync(file)],
    ['is hostile', (file: string) => writeFileSync(file, SQUARE.replace('<path', '<script/><path'))],
  ])('is refused with a file that %s, which is named', async (_, make) => {
    make(join(folder, 'lambda.svg'));
    await expect(loadIcons(folder)).rejects.toThrow('lambda.svg` is refused');
  });

  it('must exist', async () => {
    await expect(loadIcons(join(folder, 'none'))).rejects.toThrow('no such folder');
  });
});
