/** Templates of themes: what a typo costs, and what none of them may bring into a document. */
import { beforeAll, describe, expect, it } from 'vitest';

import { loadTheme } from '../../src/host/load-theme.ts';
import { checkTemplates } from '../../src/theme/check-templates.ts';

let own: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  own = (await loadTheme()).templates;
});

const told = async (text: string, name = 'sections/findings'): Promise<readonly string[]> => {
  const found = await checkTemplates([{ name, file: { path: `${name}.hbs`, text } }], own);
  return found.map(({ place, message, hint }) =>
    `${place?.line}:${place?.column} ${message} ${hint ?? ''}`.trim(),
  );
};

describe('a template of a theme', () => {
  it('may be any of ours', async () => {
    const replaced = Object.entries(own).filter(([name]) => /^(?:partials|sections)\//.test(name));
    const all = replaced.map(([name, text]) => ({ name, file: { path: `${name}.hbs`, text } }));
    expect(all.length).toBeGreaterThan(60);
    expect(await checkTemplates(all, own)).toEqual([]);
  });

  it('is told of a misspelt field with line and column, and what was meant', async () => {
    expect(
      await told('{{#each findings}}\n<p>{{titel}}</p>\n  <p>{{prose rational}}</p>\n{{/each}}'),
    ).toEqual([
      '2:6 There is no `titel` here. Did you mean `title`?',
      '3:14 There is no `rational` here. Did you mean `rationale`?',
    ]);
    expect(await told('{{#each finding}}{{title}}{{/each}}')).toEqual([
      '1:9 There is no `finding` here. Did you mean `findings`?',
    ]);
  });

  it('is told what a field is, where it is used as something else', async () => {
    expect(await told('{{findings}}')).toEqual([
      '1:3 `findings` is a list. Write `{{#each findings}}…{{/each}}`.',
    ]);
    expect(await told('{{#each findings}}{{tall}}{{severity}}{{#each title}}{{/each}}{{/each}}')).toEqual([
      '1:21 `tall` is yes or no. Write `{{#if tall}}…{{/if}}`.',
      '1:29 `severity` is a group of fields. Write `{{#with severity}}…{{/with}}`.',
      '1:47 `title` is no list. Only lists are gone through.',
    ]);
    expect(await told('{{#each figures}}{{image.data}}{{/each}}', 'partials/diagram')).toEqual([
      '1:20 `image` may be missing, and then `image.data` is nothing. Put it inside of `{{#if image}}`, or go in by `{{#with image}}`.',
    ]);
    expect(await told('{{#each findings}}{{#each subjects}}{{title}}{{/each}}{{/each}}')).toEqual([
      '1:39 There is no `title` here. It is further out: write `../title`.',
    ]);
  });

  it('is told of partials that there are not, or that stand where they have nothing to print', async () => {
    expect(await told('{{> lnk}}')).toEqual(['1:1 There is no partial `lnk`. Did you mean `link`?']);
    expect(await told('{{> link}}')).toEqual([
      '1:1 The partial `link` prints `href` and `text`, which this place does not have. Go to where it is by `#each` or `#with`.',
    ]);
    expect(await told('{{> (lookup . "x")}}')).toEqual(['1:1 A partial is named, not computed.']);
  });

  it('is told where its braces do not fit', async () => {
    expect(await told('<p>\n{{#each findings}}\n{{/if}}')).toEqual([
      expect.stringMatching(/^2:\d+ `\{\{#each\}\}` is closed by `\{\{\/if\}\}`\./),
    ]);
    expect(await told('one\n{{#each findings}}\ntwo')).toEqual([
      expect.stringMatching(/^3:\d The template ends before its last block does\./),
    ]);
    expect(await told('one\ntwo {{title')).toEqual([
      expect.stringMatching(/^2:\d+ The braces cannot be read/),
    ]);
  });

  it('replaces one that there is', async () => {
    expect(await told('', 'sections/findigns')).toEqual([
      '1:1 The document has no template `sections/findigns`, so nothing would ever print this file. Did you mean `sections/findings` or `sections/conditions`?',
    ]);
  });

  it('reaches nothing but its fields', async () => {
    for (const text of [
      '{{constructor}}',
      '{{#each findings}}{{constructor.name}}{{/each}}',
      '{{__proto__}}',
      '{{findings.constructor}}',
      '{{findings.length}}',
      '{{@root}}',
      '{{@root.findings}}',
      '{{#with @root}}{{/with}}',
      '{{lookup this "constructor"}}',
      '{{#each findings}}{{lookup . "__proto__"}}{{/each}}',
      '{{log findings}}',
      '{{#log findings}}{{/log}}',
      '{{helperMissing}}',
      '{{blockHelperMissing "x"}}',
      '{{#*inline "x"}}{{/inline}}',
      '{{* decorator}}',
      '{{#> link}}x{{/link}}',
      '{{#each findings as |one|}}{{one}}{{/each}}',
      '{{"text"}}',
      '{{5}}',
      '{{safe "https://example.com"}}',
      '{{prose findings extra}}',
      '{{#if (lookup this "x")}}{{/if}}',
      '{{#findings}}{{/findings}}',
      '{{{title}}}',
      '{{&title}}',
      '{{#each findings}}{{{title}}}{{/each}}',
    ])
      expect(await told(text), text).not.toEqual([]);
  });

  it('ends: it goes into lists and never up and in again, and no partial holds itself', async () => {
    expect(await told('{{#each findings}}{{#each ../findings}}x{{/each}}{{/each}}')).toEqual([
      expect.stringMatching(/^1:27 `#each` goes into what it stands in, never up and in again\./),
    ]);
    expect(await told('{{#if href}}{{> link}}{{/if}}', 'partials/link')).toEqual([
      expect.stringMatching(/includes a partial that includes itself/),
    ]);
    expect(await told('{{#if findings}}'.repeat(13))).toEqual([
      '1:193 Blocks stand at most 12 deep in each other.',
    ]);
    expect(await told(`{{#if findings}}${'{{else if findings}}'.repeat(12)}{{/if}}`)).toEqual([
      '1:237 Blocks stand at most 12 deep in each other.',
    ]);
    // Each of a few partials includes the next a thousand times.
    const chain = ['sections/findings', 'partials/citations', 'partials/link'];
    const files = chain.map((name, index) => ({
      name,
      file: { path: `${name}.hbs`, text: `{{> ${['citations', 'link', 'mark'][index]}}}`.repeat(1000) },
    }));
    const found = await checkTemplates(files, own);
    expect(found.filter(({ message }) => message.includes('more than 500000 characters'))).toHaveLength(2);
  });

  it('brings nothing that runs, loads, sends or pretends', async () => {
    for (const text of [
      '<script>alert(1)</script>',
      '<SCRIPT src="x"></SCRIPT>',
      '<iframe src="https://example.com"></iframe>',
      '<object data="x"></object>',
      '<embed src="x">',
      '<form action="https://example.com"><input></form>',
      '<meta http-equiv="refresh" content="0">',
      '<base href="https://example.com/">',
      '<link rel="stylesheet" href="x">',
      '<style>body{display:none}</style>',
      '<svg><foreignObject></foreignObject></svg>',
      '<svg><use href="#x"/></svg>',
      '<svg onload="x"></svg>',
      '<p onclick="x">y</p>',
      '<p ONCLICK="x">y</p>',
      "<p class='x'>y</p>",
      '<p class=x>y</p>',
      '<p style="background:url(https://example.com)">y</p>',
      '<p style="width:{{owner}}">y</p>',
      '<p style="width:10mm;position:fixed">y</p>',
      '<img alt="" src="https://example.com/a.png">',
      '<img alt="" src="data:text/html,x">',
      '<img alt="" srcset="x">',
      '<a href="javascript:alert(1)">y</a>',
      '<a href="&#106;avascript:alert(1)">y</a>',
      '<a href="data:text/html,x">y</a>',
      '<a href="http://example.com">y</a>',
      '<a href="//example.com">y</a>',
      '<a href="https://example.com/?q={{#each findings}}{{title}}{{/each}}">y</a>',
      '<a href="https://example.com/?q=1">y</a>',
      '<a href="x" target="_blank">y</a>',
      '<!-- {{#each findings}} -->{{/each}}',
      '<!doctype html>',
      '</main><p>',
      '<section id="x"></section>',
      '<{{#each findings}}{{title}}{{/each}}>',
      '<p {{#each findings}}{{title}}{{/each}}>y</p>',
      '<p class="x"{{#each findings}} {{title}}="y"{{/each}}>y</p>',
      '<p\u0001>y</p>',
      '<math></math>',
      '<template></template>',
      '<p data-evil="x">y</p>',
      '<a ping="https://example.com" href="#x">y</a>',
      'a < b',
    ])
      expect(await told(text), text).not.toEqual([]);
  });

  it('may use the markup of documents', async () => {
    expect(
      await told(
        [
          '{{!-- {{#if x}} <script> in a comment of a template is never printed --}}',
          '{{#each findings}}',
          '<article class="card{{#if tall}} tall{{/if}}" id="f-{{anchor}}"{{#if tall}} data-finding{{/if}}>',
          '<h4>{{number}} {{prose title}}</h4><a href="#{{anchor}}">here</a>',
          '<a href="https://wiki.example.com/severity#scale">our scale</a>',
          '<p style="width:20mm;height:50%">{{#unless @first}}, {{/unless}}{{breakable area}}</p></article>',
          '{{else}}<p>None.</p>{{/each}}',
        ].join('\n'),
      ),
    ).toEqual([]);
  });

  it('is read in time that grows with its length only', async () => {
    const start = performance.now();
    for (const text of [
      `<p ${'a'.repeat(60_000)}!`,
      `<p ${'a '.repeat(30_000)}`,
      '<p '.repeat(20_000),
      '{{#if findings}}'.repeat(4_000),
      `{{#if findings}}${'{{else if findings}}'.repeat(3_000)}{{/if}}`,
      `{{#if findings}}${'{{'.repeat(30_000)}`,
    ])
      expect(await told(text)).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
