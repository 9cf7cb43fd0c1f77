/** Everything that a review says of one element, in the order of the document: what a reader asks who owns it. */
import type { Named, Review } from '../review/review.generated.ts';
import { visible } from '../source/characters.ts';
import type { Shown } from './fact-lines.ts';
import { at } from './frame.ts';
import { wrapped } from './paragraph.ts';

/** What goes by a name: an id (`documents`), a path (`components.documents`), or the id of an event (`s3/object-created`). */
export function explainElements(name: string, review: Review, shown: Shown): readonly string[] {
  const elements = elementsOf(review).filter(({ id, path }) => id === name || path === name);
  if (elements.length > 0) return elements.map((element) => elementText(element, review, shown));
  const decided = review.posture.events.rows.filter(({ event }) => event === name);
  return decided.length === 0
    ? []
    : [[shown.paint.bold(visible(name)), '', ...decided.flatMap(eventLines)].join('\n')];
}

/** Names by which elements can be asked for. */
export function elementNames(review: Review): readonly string[] {
  return elementsOf(review).map(({ id }) => id);
}

/** The elements of the tables, and what the analyses know besides: zones, Regions, roles. */
function elementsOf({ system, analysis, posture }: Review): readonly Named[] {
  const { accounts, connections, networks, components, actors, data, flows, secrets, keys, events, alerts } =
    system;
  const stated = [
    ...accounts,
    ...connections,
    ...networks,
    ...components,
    ...actors,
    ...data,
    ...flows,
    ...secrets,
    ...keys,
    ...events,
    ...alerts,
  ].map(({ element }) => element);
  const known = [
    ...analysis.blastRadius.map(({ subject }) => subject),
    ...analysis.failures.map(({ subject }) => subject),
    ...posture.events.rows.map(({ subject }) => subject),
  ];
  const byPlace = new Map<string, Named>();
  for (const one of [...stated, ...known]) {
    const key = `${one.path} ${one.id}`;
    if (!byPlace.has(key)) byPlace.set(key, one);
  }
  return [...byPlace.values()];
}

function elementText(element: Named, review: Review, shown: Shown): string {
  const parts = [
    part('Findings', findingLines(element, review)),
    part('Threats', threatLines(element, review)),
    part('Attack paths', pathLines(element, review)),
    part('If somebody else holds it', radiusLines(element, review)),
    part('If it fails, or something else does', failureLines(element, review)),
    part('Confidentiality, integrity, availability', ciaLines(element, review)),
    part('Authentication, authorization, accounting', aaaLines(element, review)),
    part('Tenants', tenancyLines(element, review)),
    part('What its promises need', impliedLines(element, review)),
    part(
      'Events',
      review.posture.events.rows.filter(({ subject, by }) => is(element, subject, by)).flatMap(eventLines),
    ),
    part('Alerts', alertLines(element, review)),
  ].flat();
  return [
    `${shown.paint.bold(visible(element.title))} ${shown.paint.dim(visible(element.path))}`,
    shown.paint.dim(at(element.place)),
    '',
    ...(parts.length === 0 ? ['Nothing in the review is about it.'] : parts),
  ]
    .join('\n')
    .trimEnd();
}

function part(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines, ''];
}

/** Lines of a sentence after a mark, the further ones as far in as the first. */
function told(mark: string, says: string): readonly string[] {
  return wrapped(visible(says)).map((line, index) => `  ${(index === 0 ? mark : '').padEnd(11)}${line}`);
}

/** Whether one of them is the element. */
function is(element: Named, ...others: readonly (Named | null)[]): boolean {
  return others.some((one) => one !== null && one.path === element.path && one.id === element.id);
}

/** Whether a path is that of the element or of a part of it. */
function within(element: Named, path: string): boolean {
  return path === element.path || path.startsWith(`${element.path}.`);
}

function findingLines(element: Named, { findings }: Review): readonly string[] {
  return findings
    .filter(({ subjects }) => subjects.some(({ subject }) => within(element, subject.path)))
    .flatMap(({ number, severity, title }) => told(number, `${severity}: ${title}`));
}

function threatLines(element: Named, { threats }: Review): readonly string[] {
  return threats
    .filter(({ on, also }) => [on, ...also].some(({ path }) => within(element, path)))
    .flatMap(({ number, status, residual, title }) =>
      told(number, `${status}, ${residual.risk.replace('-', ' ')}: ${title}`),
    );
}

function pathLines(element: Named, { analysis }: Review): readonly string[] {
  return analysis.attack.paths
    .filter(
      ({ source, targets, data, steps }) =>
        is(element, source, ...targets, ...data) ||
        steps.some(({ evidence }) => evidence.some(({ path }) => within(element, path))),
    )
    .flatMap(({ number, state, sentence }) => told(number, `${state}: ${sentence}`));
}

function radiusLines(element: Named, { analysis }: Review): readonly string[] {
  return analysis.blastRadius
    .filter(({ subject }) => is(element, subject))
    .flatMap(({ number, harm, reads, writes, stops }) =>
      told(
        number,
        `harm ${harm}: ${reads.count} kinds of data to read, ${writes.count} to change, ${stops.count} components to stop`,
      ),
    );
}

function failureLines(element: Named, { analysis }: Review): readonly string[] {
  return analysis.failures.flatMap(
    ({ number, kind, subject, counts, rto, stops, degrades, flowsStopped, flowsDegraded }) => {
      if (is(element, subject))
        return told(
          number,
          `it fails: ${counts.stops} components stop, ${counts.degrades} degrade. ${rto.says}`,
        );
      const name = `${kind.replaceAll('-', ' ')} \`${subject.id}\``;
      const hit = (word: string, all: typeof stops): readonly string[] =>
        all
          .filter((one) => is(element, one.element))
          .flatMap(({ because }) => told(number, `${word} without ${name}: ${because}`));
      return [
        ...hit('stops', [...stops, ...flowsStopped]),
        ...hit('degrades', [...degrades, ...flowsDegraded]),
      ];
    },
  );
}

const WORDS: Readonly<Record<string, string>> = {
  pass: 'holds',
  gap: 'missing',
  unstated: 'not stated',
  'not-applicable': 'no matter',
};

/** An answer; what does not arise is left out. */
function cell(
  name: string,
  { outcome, says }: { readonly outcome: string; readonly says: string },
): readonly string[] {
  return outcome === 'not-applicable' ? [] : told(WORDS[outcome] ?? outcome, `${name}: ${says}`);
}

function ciaLines(element: Named, { posture }: Review): readonly string[] {
  return posture.cia
    .filter(({ data, where }) => is(element, data) || within(element, where.path))
    .flatMap(({ data, where, form, confidentiality, integrity, availability }) => [
      `  ${visible(`\`${data.id}\`: ${where.title}, ${form.replaceAll('-', ' ')}`)}`,
      ...cell('confidentiality', confidentiality),
      ...cell('integrity', integrity),
      ...cell('availability', availability),
    ]);
}

function aaaLines(element: Named, { posture }: Review): readonly string[] {
  return posture.aaa
    .filter(({ flow, from, to }) => is(element, flow, from, to))
    .flatMap((row) => [
      `  ${visible(`\`${row.flow.id}\`: ${row.from.title} to ${row.to.title}`)}`,
      ...cell('authentication', row.authentication),
      ...cell('authorization', row.authorization),
      ...cell('accounting', row.accounting),
      ...cell('non-repudiation', row.nonRepudiation),
      ...cell('transport', row.transport),
    ]);
}

function tenancyLines(element: Named, { posture }: Review): readonly string[] {
  return posture.tenancy
    .filter(({ where }) => is(element, where))
    .flatMap(({ mechanism, enforced, tested, noisy, threats }) => [
      ...cell('mechanism', mechanism),
      ...cell('enforced', enforced),
      ...cell('tested', tested),
      ...cell('noisy neighbour', noisy),
      ...(threats.length === 0 ? [] : told('', `Threats between tenants: ${threats.join(', ')}`)),
    ]);
}

function impliedLines(element: Named, { posture }: Review): readonly string[] {
  return posture.implied
    .filter(({ subject }) => is(element, subject))
    .flatMap(({ promise, needs }) => [
      `  ${visible(promise)}`,
      ...needs.flatMap((each) => cell(each.need, each)),
    ]);
}

function eventLines({
  subject,
  event,
  decision,
  by,
  value,
}: Review['posture']['events']['rows'][number]): readonly string[] {
  const whose = by === null ? '' : ` by \`${by.id}\``;
  return told(
    decision === 'unasked' ? 'undecided' : decision.replace('-', ' '),
    `\`${event}\` of \`${subject.id}\`${whose}: ${value}`,
  );
}

/** What should be watched of it, what is, and what is weak in the alert itself. */
function alertLines(element: Named, { posture }: Review): readonly string[] {
  const { rows, weak } = posture.alerts;
  return [
    ...rows.flatMap(({ component, signals }) =>
      signals
        .filter(({ by }) => is(element, component, by))
        .flatMap(({ kind, name, by }) =>
          told(
            by === null ? 'missing' : 'holds',
            `${kind} ${name} of \`${component.id}\`${by === null ? '' : `, told by \`${by.id}\``}`,
          ),
        ),
    ),
    ...weak.filter(({ alert }) => is(element, alert)).flatMap(({ says }) => told('weak', says)),
  ];
}
