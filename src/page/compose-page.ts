/**
 * The document: one self-contained page of HTML, which is printed to the PDF and is itself an output. It
 * loads nothing and runs nothing; styles, fonts and drawings are inside.
 */
import type { Delta } from '../delta/delta.generated.ts';
import type { Review } from '../review/review.generated.ts';
import type { Brand } from '../sections/brand.ts';
import { contentsView } from '../sections/contents.ts';
import { coverView } from '../sections/cover.ts';
import { classificationOf } from '../sections/decision.ts';
import type { PlacedFigure } from '../sections/figure.ts';
import { decisionSection, partsOf } from '../sections/order.ts';
import { referencesOf } from '../sections/references.ts';
import type { Material, Part, Section } from '../sections/section.ts';
import { readersWords } from '../sections/withheld.ts';
import { CONTENT_POLICY_META } from './content-policy.ts';
import { fontFaces } from './font-faces.ts';
import { BOARD, type Format } from './format.ts';
import { linkWhatIsThere } from './link-what-is-there.ts';
import { type Furniture, pageRules } from './page-rules.ts';
import { loadTemplates, type Templates } from './templates.ts';
import type { Theme } from './theme.ts';
import { withVisibleText } from './visible-text.ts';

/** Digits of a digest that are enough to tell two copies apart at a glance. */
const SHORT_DIGEST = 12;

/**
 * The document of `review` as HTML. `figures` holds, by figure id, the drawings that were made; a figure
 * without one is marked in its place. Throws where a template of the theme asks for what there is not.
 */
export async function composePage(
  review: Review,
  figures: ReadonlyMap<string, PlacedFigure>,
  theme: Theme,
  format: Format = BOARD,
  delta: Delta | null = null,
): Promise<string> {
  const shown = withVisibleText(review);
  const { profile, paper, cover } = format;
  const material: Material = {
    review: shown,
    references: referencesOf(shown),
    figures,
    profile,
    delta: withVisibleText(delta),
    brand: withVisibleText(theme.brand),
  };
  const templates = await loadTemplates(theme.templates);
  const parts = partsOf(material);
  const body = linkWhatIsThere(bodyOf(material, parts, templates, cover));
  const opening = { id: 'decision', header: 'Decision' };
  const rules = pageRules(furnitureOf(shown, material.brand), [opening, ...parts], opening.id, paper);
  const title = templates.escape(
    `${shown.design.title}: design ${profile === 'change' ? 'change' : 'review'}`,
  );
  const style = `${fontFaces(theme.fonts, title + body)}${theme.css}\n${rules}`;
  return (
    `<!doctype html>\n<html lang="en">\n<head>\n` +
    `${CONTENT_POLICY_META}\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${title}</title>\n<style>\n${style}</style>\n</head>\n<body>\n${body}</body>\n</html>\n`
  );
}

function bodyOf(material: Material, parts: readonly Part[], templates: Templates, cover: boolean): string {
  const decision = decisionSection(material);
  const contents: Section = {
    id: 'contents',
    template: 'contents',
    title: 'Contents',
    wide: false,
    view: contentsView(parts),
  };
  const [overview, ...rest] = parts;
  const findable = rest.length > 0 ? [contents] : [];
  const opened =
    overview === undefined ? [] : [{ ...overview, sections: [...findable, ...overview.sections] }];
  return (
    `<main>\n${cover ? templates.render('sections/cover', coverView(material)) : ''}<section class="part part-decision" id="${decision.id}">\n` +
    `${templates.render(`sections/${decision.id}`, decision.view)}</section>\n` +
    `${[...opened, ...rest].map((part) => partHtml(part, templates)).join('')}</main>\n`
  );
}

/** Parts without a heading of their own give their level to their sections, so that no level is left out. */
function partHtml(part: Part, templates: Templates): string {
  const { escape, render } = templates;
  const level = part.title === null ? 2 : 3;
  const heading =
    part.title === null
      ? ''
      : `<header class="part-head"><h2 id="${part.id}">${escape(part.title)}</h2>` +
        `${part.lead === null ? '' : `<p class="lead">${escape(part.lead)}</p>`}</header>\n`;
  const sections = part.sections.map(
    ({ id, template, title, wide, view }) =>
      `<section class="section section-${id}${wide ? ' wide' : ''}">\n` +
      `<h${level} class="section-head" id="${id}">${escape(title)}</h${level}>\n` +
      `${render(`sections/${template}`, view)}</section>\n`,
  );
  return `<section class="part part-${part.id}">\n${heading}${sections.join('')}</section>\n`;
}

function furnitureOf(review: Review, brand: Brand | null): Furniture {
  const { design, digest, asOf } = review;
  const readers = readersWords(review)?.toLowerCase() ?? null;
  const title = design.revision === null ? design.title : `${design.title}, revision ${design.revision}`;
  const parts = [classificationOf(review, brand), readers, brand?.footer ?? null];
  return {
    title: brand === null || brand.header === null ? title : `${brand.header}: ${title}`,
    classification: parts.filter((part) => part !== null).join(', '),
    mark: `as of ${asOf.date}, spec ${digest.slice(0, SHORT_DIGEST)}`,
  };
}
