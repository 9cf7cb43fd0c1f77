/** What was concluded about a design as lines, so that a change of an analysis is read as a difference of text. */
import type { Named, Review } from '../../src/review/review.generated.ts';

interface Said {
  readonly outcome: string;
  readonly says: string;
}

const MARKS: Readonly<Record<string, string>> = {
  pass: '+',
  gap: '!',
  unstated: '?',
  'not-applicable': '-',
};

/** A heading and its lines. */
function part(title: string, lines: readonly string[]): string {
  return `${title}\n${'='.repeat(title.length)}\n${lines.length === 0 ? 'none' : lines.join('\n')}\n`;
}

/** An answer with its mark. */
function cell(name: string, { outcome, says }: Said): string {
  return `    ${MARKS[outcome] ?? outcome} ${name}: ${says}`;
}

function ids(all: readonly Named[]): string {
  return all.map(({ id }) => id).join(', ') || 'nothing';
}

/**
 * The analyses of a review. Nothing is named by its number: numbers shift with whatever is found before, and a
 * difference should show what has changed and no more.
 */
export function analysesText({ analysis, posture, threats, coverage }: Review): string {
  const rules = new Map(threats.map(({ number, key, rule }) => [number, rule ?? key]));
  return [
    part('Threats', threats.map(threatLine).toSorted()),
    part('Threats by element', coverageLines(coverage, rules)),
    part('Attack paths', attackLines(analysis.attack)),
    part('Blast radius', analysis.blastRadius.flatMap(radiusLines)),
    part('Failures', analysis.failures.flatMap(failureLines)),
    part('Availability', analysis.availability.map(availabilityLine)),
    part('Confidentiality, integrity, availability', posture.cia.flatMap(ciaLines)),
    part('Authentication, authorization, accounting', posture.aaa.flatMap(aaaLines)),
    part(
      'Tenancy',
      posture.tenancy.flatMap((row) => tenancyLines(row, rules)),
    ),
    part('What secrets and keys imply', posture.implied.flatMap(impliedLines)),
    part('Events', posture.events.rows.map(eventLine)),
    part('Alerts', [...posture.alerts.rows.map(signalLine), ...posture.alerts.weak.map(weakLine)]),
  ].join('\n');
}

type Rules = ReadonlyMap<string, string>;

/** What threats are called whatever their numbers, each once. */
function called(numbers: readonly string[], rules: Rules): string {
  return [...new Set(numbers.map((number) => rules.get(number) ?? number))].toSorted().join(' ');
}

function threatLine({ status, residual, inherent, key, statement, wouldDrop }: Review['threats'][number]) {
  const drop = wouldDrop === null ? '' : `\n    ${wouldDrop}`;
  return `${key}: ${status}, ${inherent.risk} to ${residual.risk}\n    ${statement}${drop}`;
}

function coverageLines(coverage: Review['coverage'], rules: Rules): string[] {
  return coverage.map(({ element, cells }) =>
    [
      element.path,
      ...cells.map(({ stride, threats, elsewhere, reason }) => {
        const near = elsewhere.length === 0 ? '' : ` (near: ${called(elsewhere, rules)})`;
        return reason === null
          ? `    ${stride}: ${called(threats, rules)}${near}`
          : `    ${stride}: - ${reason}`;
      }),
    ].join('\n'),
  );
}

function attackLines({ paths, pairs, bounds, cut }: Review['analysis']['attack']): string[] {
  return [
    `${pairs} pairs of a source and a place of data are joined. ${bounds.join(' ')}`.trim(),
    ...paths.flatMap(({ key, state, effort, shown, sentence, steps }) => [
      `${key}: ${state}, effort ${effort}${shown ? '' : ', listed'}: ${sentence}`,
      ...steps.flatMap(({ means, from, to, state: each, effort: cost, controls }) => [
        `    ${from} > ${to}: ${means}, ${each}, effort ${cost}`,
        ...controls.map(
          ({ control, holds, needed }) => `        ${holds}${needed ? ', needed' : ''}: ${control}`,
        ),
      ]),
    ]),
    `Cut${cut.exact ? '' : ' (a smaller one may exist)'}: ${cut.cut} pairs cut, ${cut.left} left`,
    ...cut.controls.map(({ control, path, write }) => `    ${path}: ${write ?? 'as said'}: ${control}`),
  ];
}

function radiusLines(radius: Review['analysis']['blastRadius'][number]): string[] {
  const few = ({ count, first }: { readonly count: number; readonly first: readonly Named[] }): string =>
    `${count} (${ids(first)})`;
  return [
    `${radius.kind} ${radius.subject.id}: ${radius.harm}`,
    `    reads ${few(radius.reads)}; writes ${few(radius.writes)}; stops ${few(radius.stops)}`,
    `    gone: halts ${few(radius.halts)}; loses ${few(radius.loses)}`,
    ...radius.limits.map(({ says, holds }) => `    ${holds}: ${says}`),
  ];
}

function failureLines(failure: Review['analysis']['failures'][number]): string[] {
  const each = (name: string, hit: typeof failure.stops): string[] =>
    hit.map(({ element, because }) => `    ${name} ${element.id}: ${because}`);
  return [
    `${failure.kind} ${failure.subject.id}: ${failure.counts.stops} stop, ${failure.counts.degrades} degrade, ${failure.counts.survives} survive`,
    `    RTO ${failure.rto.outcome}: ${failure.rto.says}`,
    `    RPO ${failure.rpo.outcome}: ${failure.rpo.says}`,
    ...each('stops', failure.stops),
    ...each('degrades', failure.degrades),
    ...each('flow stops', failure.flowsStopped),
    ...each('flow degrades', failure.flowsDegraded),
  ];
}

function availabilityLine({
  flow,
  percent,
  target,
  weakest,
  terms,
  leftOut,
}: Review['analysis']['availability'][number]): string {
  const parts = terms.map(({ component, percent: each, scope }) => `${component.id} ${each} ${scope}`);
  return `${flow.id}: ${percent} %, ${target}, weakest ${weakest}; ${parts.join('; ')}; left out ${leftOut.count} (${ids(leftOut.first)})`;
}

function ciaLines(row: Review['posture']['cia'][number]): string[] {
  return [
    `${row.data.id}, ${row.form}: ${row.where.title}`,
    cell(`confidentiality ${row.confidentiality.required}`, row.confidentiality),
    cell(`integrity ${row.integrity.required}`, row.integrity),
    cell(`availability ${row.availability.required}`, row.availability),
  ];
}

function aaaLines(row: Review['posture']['aaa'][number]): string[] {
  return [
    `${row.flow.id}: ${row.from.id} > ${row.to.id}${row.crossesBoundary ? ', crosses a boundary' : ''}`,
    cell('authentication', row.authentication),
    cell('authorization', row.authorization),
    cell('accounting', row.accounting),
    cell('non-repudiation', row.nonRepudiation),
    cell('transport', row.transport),
  ];
}

function tenancyLines(row: Review['posture']['tenancy'][number], rules: Rules): string[] {
  return [
    `${row.where.id} (${row.kind})${row.threats.length === 0 ? '' : `: ${called(row.threats, rules)} may remain`}`,
    cell('mechanism', row.mechanism),
    cell('enforced', row.enforced),
    cell('tested', row.tested),
    cell('noisy neighbour', row.noisy),
  ];
}

function impliedLines({ subject, promise, needs }: Review['posture']['implied'][number]): string[] {
  return [`${subject.id}: ${promise}`, ...needs.map((each) => cell(each.need, each))];
}

function eventLine(row: Review['posture']['events']['rows'][number]): string {
  const by = row.by === null ? '' : ` by ${row.by.id}`;
  return `${row.subject.id}, ${row.event}: ${row.decision}${by}, for ${row.serves}; ${row.value}`;
}

function signalLine({ component, signals }: Review['posture']['alerts']['rows'][number]): string {
  const said = signals.map(
    ({ kind, name, by }) => `${by === null ? '!' : '+'} ${kind} ${name}${by === null ? '' : ` (${by.id})`}`,
  );
  return [component.id, ...said.map((each) => `    ${each}`)].join('\n');
}

function weakLine({ alert, says }: Review['posture']['alerts']['weak'][number]): string {
  return `${alert.id}: ${says}`;
}
