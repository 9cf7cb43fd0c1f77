/** What may stand in a page, whoever's template printed it. */
import { describe, expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { refuseActive } from '../../src/page/refuse-active.ts';
import { loadTemplates, TemplateError } from '../../src/page/templates.ts';
import { failuresOn } from '../../src/page/try-templates.ts';
import { review } from './review-fixture.ts';

describe('a page', () => {
  it('holds text, tables, links and drawings', () => {
    const drawing = `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`;
    for (const html of [
      '<p class="x">a &lt; b</p>',
      `<figure role="group"><img alt="x" src="${drawing}" style="width:10mm;height:2.5mm"><figcaption>x</figcaption></figure>`,
      `<img alt="" src="${drawing.replaceAll('=', '&#x3D;')}">`,
      '<a href="#f-01">x</a><a href="https://example.com/?a&#x3D;1">y</a><a href="mailto:a@example.com">z</a><a href="#">w</a>',
      '<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M0 0"/></svg>',
      '<br><hr><table><tbody><tr data-finding data-owner="x"><td>y</td></tr></tbody></table>',
    ])
      expect(refuseActive(html), html).toBeNull();
  });

  it('holds nothing that runs, loads, sends or pretends', () => {
    for (const html of [
      '<script>1</script>',
      '<p onclick="x">y</p>',
      '<p style="background:url(x)">y</p>',
      '<p style="width:10px">y</p>',
      '<a href="javascript:x">y</a>',
      '<a href="&#106;avascript:x">y</a>',
      '<a href=" https://example.com">y</a>',
      '<a href="data:text/html,x">y</a>',
      '<a href="file:///etc/passwd">y</a>',
      '<p href="#x">y</p>',
      '<img alt="" src="https://example.com/a.png">',
      '<img alt="" src="data:image/svg+xml,&lt;svg/&gt;">',
      '<img alt="" src="data:text/html;base64,AAAA">',
      '<iframe></iframe>',
      '<meta http-equiv="refresh">',
      '<form></form>',
      '<style>x</style>',
      '<link>',
      '<!-- x -->',
      '<![CDATA[x]]>',
      '<?php ?>',
      '<P>x</P>',
      '<p',
      '</p>',
      '<p><b>x</p></b>',
      '<table>',
    ])
      expect(refuseActive(html), html).not.toBeNull();
  });
});

describe('templates of somebody else', () => {
  const render = async (
    text: string,
    view: object,
    more: Readonly<Record<string, string>> = {},
  ): Promise<string> => (await loadTemplates({ ...more, 'sections/x': text })).render('sections/x', view);

  it('are named with line and column where they ask for what there is not', async () => {
    await expect(render('one\n  {{titel}}', { title: 'x' })).rejects.toMatchObject({
      template: 'sections/x',
      place: { line: 2, column: 5 },
    });
    const within = render('{{> inner}}', { title: 'x' }, { 'partials/inner': '\n<b>{{titel}}</b>' });
    await expect(within).rejects.toMatchObject({ template: 'partials/inner', place: { line: 2, column: 6 } });
    await expect(within).rejects.toBeInstanceOf(TemplateError);
  });

  it('reach no field that the view itself has not', async () => {
    for (const text of [
      '{{constructor.name}}',
      '{{toString}}',
      '{{__proto__.x}}',
      '{{list.length.constructor}}',
    ])
      expect(await render(text, { list: ['a'] }).catch(() => ''), text).toBe('');
  });

  it('print nothing where there is nothing, and make no link of it', async () => {
    expect(await render('{{prose x}}{{breakable x}}<a href="{{safe x}}">y</a>', { x: null })).toBe(
      '<a href="#">y</a>',
    );
  });

  it('are stopped where their markup is not that of a document, whatever was printed into it', async () => {
    await expect(render('<p style="width:{{x}}">y</p>', { x: '1mm;background:url(//a)' })).rejects.toThrow(
      'A style sets',
    );
    await expect(render('<p>{{x}}', { x: 'a' })).rejects.toThrow('other half is missing');
  });

  it('are stopped before their loops fill the memory', async () => {
    const many = <T>(one: T): readonly T[] => Array.from({ length: 1000 }, () => one);
    const view = { a: many({ b: many({ c: many({ x: 'x'.repeat(100) }) }) }) };
    const loops = '{{#each a}}{{#each b}}{{#each c}}{{x}}{{/each}}{{/each}}{{/each}}';
    await expect(render(loops, view)).rejects.toThrow('more than a document may hold');
  });

  it('are tried on every section of a review', async () => {
    const theme = await loadTheme();
    expect(await failuresOn(review, theme)).toEqual([]);
    const templates = { ...theme.templates, 'partials/mark': '{{nothing}}', 'sections/cover': '<p>' };
    const failures = await failuresOn(review, { ...theme, templates });
    expect(failures.map(({ template }) => template)).toEqual(
      expect.arrayContaining(['partials/mark', 'sections/cover']),
    );
  });
});
