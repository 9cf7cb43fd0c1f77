import handlebars from 'handlebars';
import { beforeAll, describe, expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { loadTemplates } from '../../src/page/templates.ts';
import { markupProblems } from '../../src/theme/template-markup.ts';

let texts: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  texts = (await loadTheme()).templates;
});

/** What a template does, by walking it. */
class Walk extends handlebars.Visitor {
  readonly raw: string[] = [];
  readonly partials: string[] = [];

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) this.raw.push(`line ${mustache.loc.start.line}`);
    super.MustacheStatement(mustache);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.partials.push('original' in partial.name ? partial.name.original : 'computed');
    super.PartialStatement(partial);
  }
}

function walk(text: string): Walk {
  const visitor = new Walk();
  visitor.accept(handlebars.parse(text));
  return visitor;
}

describe('the templates of the theme', () => {
  it('print nothing unescaped', () => {
    const raw = Object.entries(texts).flatMap(([name, text]) =>
      walk(text).raw.map((line) => `${name}, ${line}`),
    );
    expect(raw).toEqual([]);
  });

  it('use every partial, and only partials that there are', () => {
    const used = new Set(Object.values(texts).flatMap((text) => walk(text).partials));
    const given = Object.keys(texts).filter((name) => name.startsWith('partials/'));
    expect(given.map((name) => name.slice('partials/'.length)).toSorted()).toEqual([...used].toSorted());
  });

  it('have the markup that documents may have, and no other', () => {
    const wrong = Object.entries(texts).flatMap(([name, text]) =>
      [...markupProblems(text)]
        .filter(({ message }) => !/element `(?:main|section)`/.test(message))
        .map(({ message }) => `${name}: ${message}`),
    );
    expect(wrong).toEqual([]);
  });

  it('quote every attribute', () => {
    const unquoted = Object.entries(texts).filter(([, text]) => /<[a-z][^>]*\s[a-z-]+=[^"\s>]/.test(text));
    expect(unquoted.map(([name]) => name)).toEqual([]);
  });
});

describe('loadTemplates', () => {
  const render = async (template: string, view: object): Promise<string> =>
    (await loadTemplates({ t: template })).render('t', view);

  it('escapes text in elements and attributes', async () => {
    const html = await render('<p title="{{x}}">{{x}}</p>', { x: `<b a="1">&'` });
    expect(html).toBe(
      '<p title="&lt;b a&#x3D;&quot;1&quot;&gt;&amp;&#x27;">&lt;b a&#x3D;&quot;1&quot;&gt;&amp;&#x27;</p>',
    );
  });

  it('refuses a field that the view does not have', async () => {
    await expect(render('{{titel}}', { title: 'x' })).rejects.toThrow('"titel" not defined');
  });

  it('refuses a helper that it does not know', async () => {
    await expect(render('{{#lookup this "title"}}{{/lookup}}', { title: 'x' })).rejects.toThrow('lookup');
    await expect(render('{{log title}}', { title: 'x' })).rejects.toThrow('log');
  });

  it('refuses to link to what could run', async () => {
    const active = ['javascript', 'alert(1)'].join(':');
    await expect(render('<a href="{{safe x}}"></a>', { x: active })).rejects.toThrow(
      'must not become a link',
    );
    expect(await render('<a href="{{safe x}}"></a>', { x: 'https://example.com/?a=1' })).toContain(
      'https://example.com/',
    );
  });

  it('prints names in backticks as code, escaped, with places to wrap', async () => {
    expect(await render('{{prose x}}', { x: 'Write `a.b: <c>` & go' })).toBe(
      'Write <code>a.<wbr>b: &lt;c&gt;</code> &amp; go',
    );
    expect(await render('{{prose x}}', { x: '`keys.claims`' })).toBe(
      '<code class="id">keys.<wbr>claims</code>',
    );
  });

  it('keeps names with hyphens in one piece, but for those that are wider than a column', async () => {
    expect(await render('{{whole x}}', { x: 'iam at eu-north-1, -x- & `a-b`' })).toBe(
      'iam at <span class="id">eu-north-1</span>, -x- &amp; <code class="id">a-b</code>',
    );
    const long = 'a-name-that-is-wider-than-a-column';
    expect(await render('{{whole x}}', { x: long })).toBe(long);
  });

  it('refuses to print what is neither text nor number', async () => {
    await expect(render('{{prose x}}', { x: { toString: 1 } })).rejects.toThrow('neither text nor a number');
  });
});
