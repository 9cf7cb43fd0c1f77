/** The review as one Markdown document: the sections of the PDF as tables, diagrams as Mermaid. */
import { visibleText } from '../page/visible-text.ts';
import type { Delta } from '../delta/delta.generated.ts';
import type { Review } from '../review/review.generated.ts';
import { alsoStatedView } from '../sections/also-stated.ts';
import { classificationOf, decisionView } from '../sections/decision.ts';
import { referencesOf } from '../sections/references.ts';
import { houseView } from '../sections/provenance.ts';
import type { Material } from '../sections/section.ts';
import { withheldWords } from '../sections/withheld.ts';
import {
  actionSections,
  assuranceSections,
  checklist,
  decisionSections,
  threatSections,
} from './markdown-analysis.ts';
import { withLinks } from './markdown-links.ts';
import { systemSections } from './markdown-system.ts';
import { code, list, prose, table, text } from '../source/markdown-text.ts';

/** `review` as Markdown that ends in a line break. */
export function markdownReview(review: Review, delta: Delta | null = null): string {
  const material: Material = {
    review,
    references: referencesOf(review),
    figures: new Map(),
    profile: 'audit',
    delta,
    brand: null,
  };
  const withheld = withheldWords(review, 'findings');
  const parts = [
    decision(material),
    withheld === null ? workList(review) : `## Open findings\n\n${withheld}\n`,
    '## What are we working on?\n',
    ...systemSections(material),
    '## What can go wrong?\n',
    ...(withheld === null ? threatSections(material) : [`${withheld}\n`]),
    '## What are we going to do?\n',
    ...(withheld === null ? actionSections(material) : [`${withheld}\n`]),
    '## Did we do a good job?\n',
    ...(withheld === null ? assuranceSections(material) : [`${withheld}\n`]),
    ...decisionSections(material),
    ...(withheld === null ? [checklist(material), alsoStated(material)] : []),
    provenance(review),
  ];
  return withLinks(visibleText(parts.join('\n')));
}

function decision(material: Material): string {
  const view = decisionView(material);
  const { recommendation, tallies, asks, since, next, particulars } = view;
  return [
    `# ${text(view.title)}: design review\n`,
    `${view.edition.map(text).join(' · ')} · ${text(classificationOf(material.review, null))}\n`,
    view.withheld === null ? '' : `${prose(view.withheld)}\n`,
    view.summary === null ? '' : `${prose(view.summary)}\n`,
    `**Recommendation: ${recommendation.words}.** ${prose(recommendation.because)}\n`,
    list(
      recommendation.rule.map((line) => prose(line.text)),
      '',
    ),
    table(
      tallies.map(({ mark }) => mark.word),
      [tallies.map(({ number }) => String(number))],
      '',
    ),
    '## Decisions we need from you\n',
    list(asks.map(prose), view.none.asks),
    `## ${text(since.heading)}\n`,
    list(since.lines.map(prose), ''),
    '## Runs out next\n',
    list(
      next.map(({ what, when }) => `${text(what)}: ${text(when)}`),
      view.none.next,
    ),
    '## Particulars\n',
    table(
      ['What', 'Stated'],
      particulars.map(({ label, value }) => [label, text(value)]),
      '',
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function workList({ findings, areas }: Review): string {
  return [
    '## Scorecard\n',
    table(
      ['Area', 'Pass', 'Gap', 'Not stated', 'Accepted', 'Not applicable', 'Worst'],
      areas.map((area) => [
        text(area.title),
        ...[area.pass, area.gap, area.unstated, area.accepted, area.notApplicable].map(String),
        area.worst === null ? 'none' : text(area.worst),
      ]),
      'The checklist has no areas.',
    ),
    '## Open findings\n',
    table(
      ['No.', 'Severity', 'What happens if it stays', 'Where', 'Owner', 'Due'],
      findings.map(({ number, severity, kind, title, subjects, owner, due, overdue }) => [
        text(number),
        kind === 'gap' ? severity : `${severity}, ${kind === 'unstated' ? 'not stated' : 'contradiction'}`,
        prose(title),
        subjects.map(({ subject }) => text(subject.title)).join(', '),
        text(owner ?? 'no owner'),
        text(`${due ?? 'no date'}${overdue ? ' (overdue)' : ''}`),
      ]),
      'No finding is open.',
    ),
  ].join('\n');
}

function alsoStated(material: Material): string {
  return [
    '## What else the spec states\n',
    table(
      ['Element', 'What the spec states'],
      alsoStatedView(material).rows.map(({ element, fields }) => [
        text(element.text),
        fields.map(({ name, value, place }) => `${code(name)} ${text(value)} (${text(place)})`).join('; '),
      ]),
      'Everything that the spec states stands in another chapter.',
    ),
  ].join('\n');
}

function provenance(review: Review): string {
  const { tool, asOf, sources, digest } = review;
  const house = houseView(review);
  return [
    '## Provenance\n',
    list(
      [
        `Made by ${text(tool.name)} ${text(tool.version)}, as of ${text(asOf.date)}.`,
        ...sources.map(({ path, sha256 }) => `${text(path)}: ${text(sha256)}`),
        `All files together: ${text(digest)}`,
        ...(house?.packs ?? []).map(
          ({ name, title, sha256 }) => `Rules of ${text(name)} (${text(title)}): ${text(sha256)}`,
        ),
        ...(house?.decided ?? []).map(prose),
      ],
      '',
    ),
  ].join('\n');
}
