import { describe, expect, it } from 'vitest';

import { refuseSvg } from '../../src/host/svg-check.ts';

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`;

describe('refuseSvg', () => {
  it('lets a drawing pass', () => {
    const drawing = svg(
      '<title id="t">a &lt;script&gt; b</title><style>#d .x{fill:url(#g)}@keyframes dash{to{x:0}}</style>' +
        '<defs><marker id="m"><path d="M0 0"/></marker></defs>' +
        '<g class="n" data-id="url(https://example.com)" style="fill:#fff"><text x="1">href="javascript:" url(</text>' +
        '<path d="M0 0" marker-end="url(#m)"/></g>',
    );
    expect(refuseSvg(drawing)).toBeNull();
  });

  it.each([
    ['<script>x</script>', 'element `script`'],
    ['<foreignObject/>', 'element `foreignObject`'],
    ['<image/>', 'element `image`'],
    ['<a/>', 'element `a`'],
    ['<use/>', 'element `use`'],
    ['<animate/>', 'element `animate`'],
    ['<g onload="x"/>', 'attribute `onload`'],
    ['<g href="#a"/>', 'attribute `href`'],
    ['<g xlink:href="#a"/>', 'attribute `xlink:href`'],
    ['<g style="fill:url(https://example.com/a)"/>', 'outside of itself'],
    ['<g fill="url(data:image/png,a)"/>', 'outside of itself'],
    ['<g style="fill:u\\72l(https://example.com)"/>', 'escape'],
    ['<style>@import "https://example.com";</style>', '`@import`'],
    ['<style>@font-face{}</style>', '`@font-face`'],
    ['<style>a{background:image-set("https://example.com" 1x)}</style>', 'fetches a picture'],
    ['<style>a{background:url(//example.com)}</style>', 'outside of itself'],
    ['<!-- a -->', 'markup of another kind'],
    ['<![CDATA[a]]>', 'markup of another kind'],
    ['<?xml-stylesheet href="a"?>', 'markup of another kind'],
    ["<g class='a'/>", 'markup of another kind'],
    ['<g>', 'closed out of turn'],
    ['</svg><svg>', 'not one `svg` element'],
    ['<svg xmlns="http://www.w3.org/1999/xhtml"/>', 'another namespace'],
  ])('refuses %s', (inner, why) => {
    expect(refuseSvg(svg(inner))).toContain(why);
  });

  it.each([
    ['', 'there is no drawing'],
    ['text', 'text outside'],
    ['<g/>', 'not one `svg` element'],
    ['<!DOCTYPE svg><svg/>', 'another kind'],
    ['<svg>', 'not closed'],
    ['<svg/>more', 'text outside'],
  ])('refuses %j as a whole', (text, why) => {
    expect(refuseSvg(text)).toContain(why);
  });
});
