/** One sequence for each scenario that matters most: who calls whom, how the caller is known, where data rests. */
import type { Actor, Component, Model } from '../model/model.ts';
import { defineDiagram, type Diagram, type Drawn, type Figure } from './diagram.ts';
import { cleanText, label } from './mermaid-text.ts';
import type { LegendEntry } from './palette.ts';
import { captionedParts } from './parts.ts';
import { type Scenario, scenariosOf, type Step } from './scenarios.ts';

/** Scenarios that are drawn. */
const MOST_SCENARIOS = 3;

const LEGEND: readonly LegendEntry[] = [
  { mark: 'plain', meaning: 'call' },
  { mark: 'dashed', meaning: 'event or message, nobody waits' },
];

export const diagram: Diagram = defineDiagram({
  id: 'sequence',
  draw: (model) => {
    const all = scenariosOf(model);
    return all.slice(0, MOST_SCENARIOS).map((scenario) => sequenceOf(model, scenario, all.length));
  },
});

function sequenceOf(model: Model, scenario: Scenario, all: number): Drawn {
  const { start, steps } = scenario;
  const id = `sequence-${start.id}`;
  const told =
    all > MOST_SCENARIOS
      ? ` Drawn are the ${MOST_SCENARIOS} of ${all} scenarios whose data matters most.`
      : '';
  const caption = `Set off by \u201c${start.title}\u201d; numbers are those of the flow table.${told}`;
  return {
    id,
    title: `Sequence: ${start.title}`,
    kind: 'sequence',
    about: start.id,
    candidates: [
      [figure(id, model, scenario, steps, caption)],
      ...[8, 5, 3]
        .filter((size) => size < steps.length)
        .map((size) =>
          captionedParts('Steps', steps, size, titleOf).map(({ part, caption: words }, index) =>
            figure(`${id}-${size}-${index + 1}`, model, scenario, part, words),
          ),
        ),
    ],
    rows: {
      columns: ['No.', 'From', 'To', 'What', 'Caller known by'],
      cells: steps.map((step) => [
        numberOf(model, step),
        step.from.title,
        step.to.title,
        titleOf(step),
        step.flow?.stated.authentication?.method ?? 'not stated',
      ]),
    },
  };
}

function titleOf({ flow, hook }: Step): string {
  return flow?.title ?? hook?.title ?? '';
}

/** The number of a flow in the flow table; events have none. */
function numberOf(model: Model, { flow }: Step): string {
  return flow === null ? 'event' : String(model.flows.indexOf(flow) + 1);
}

function figure(
  id: string,
  model: Model,
  { start }: Scenario,
  steps: readonly Step[],
  caption: string,
): Figure {
  const alt = altOf(steps);
  const ends = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
  const name = (end: Actor | Component): string => `p${ends.indexOf(end) + 1}`;
  const source = [
    'sequenceDiagram',
    `  accTitle: ${label(`Sequence: ${start.title}`)}`,
    `  accDescr: ${label(alt, 1000)}`,
    ...ends.map(
      (end) => `  participant ${name(end)} as ${lines(end.title, 48, Math.max(14, end.title.length / 2))}`,
    ),
    ...steps.map((step) => `  ${name(step.from)}${arrowOf(step)}${name(step.to)}: ${messageOf(model, step)}`),
  ];
  const waits = new Set(steps.map((step) => (isAsynchronous(step) ? 'dashed' : 'plain')));
  return {
    id,
    caption,
    alt,
    source: source.join('\n'),
    layout: 'dagre',
    order: [],
    legend: LEGEND.filter(({ mark }) => waits.has(mark as 'dashed' | 'plain')),
  };
}

function isAsynchronous({ flow, hook }: Step): boolean {
  return hook !== null || flow?.stated.asynchronous === true;
}

function arrowOf(step: Step): string {
  return isAsynchronous(step) ? '--)' : '->>';
}

/** Characters of a message that stand beside each other; lifelines must not move far apart for one. */
const WIDEST_MESSAGE = 26;

/** What is sent, by which protocol, and how the receiver knows the sender. */
function messageOf(model: Model, step: Step): string {
  const { flow, hook } = step;
  if (flow === null)
    return lines(`event ${hook?.stated.event.replaceAll('-', ' ') ?? ''}`, 60, WIDEST_MESSAGE);
  const what = flow.carries.map(({ title }) => title).join(', ') || flow.title;
  const how = [flow.stated.protocol, flow.stated.authentication?.method].filter(Boolean).join(', ');
  const first = lines(`${numberOf(model, step)}. ${what}`, 72, WIDEST_MESSAGE);
  return how === '' ? first : `${first}<br/>${lines(how, 48, WIDEST_MESSAGE)}`;
}

/** A text cut to `max` characters, in lines of about `width` that end between words: Mermaid would add hyphens. */
function lines(text: string, max: number, width: number): string {
  const made: string[] = [];
  for (const word of cleanText(text, max).split(/\s+/)) {
    const last = made.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) made.push(word);
    else made[made.length - 1] = `${last} ${word}`;
  }
  return made.map((line) => label(line)).join('<br/>');
}

function altOf(steps: readonly Step[]): string {
  return steps
    .map(({ from, to, flow, hook }) => {
      if (flow === null)
        return `${from.title} tells ${to.title} of ${hook?.stated.event.replaceAll('-', ' ') ?? 'an event'}.`;
      const data = flow.carries.map(({ title }) => title).join(' and ') || 'data';
      const known = flow.stated.authentication?.method;
      return `${from.title} sends ${data} to ${to.title}${known === undefined ? '' : `, known by ${known}`}.`;
    })
    .join(' ');
}
