/** Many designs as one plain value, of which the page and the JSON are made. */
import type { AsOf } from '../review/assemble.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { dueIn } from './due.ts';
import { idOf, type Listed, placeIn } from './listed.ts';
import type { Counts, Portfolio, PortfolioFinding, PortfolioSystem } from './portfolio.generated.ts';
import { reconcile, type Reconciled } from './reconcile.ts';
import { sharingOf } from './sharing.ts';

/** Findings of one design that are named. */
const MOST_WORST = 3;

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

type Recommendation = PortfolioSystem['recommendation'];

/** Recommendations, the worst first. */
const RECOMMENDATIONS: readonly Recommendation[] = ['return', 'approve-with-conditions', 'approve'];

/** What else belongs to a portfolio. */
export interface Around {
  readonly asOf: AsOf;
  readonly version: string;
  readonly notReviewed: Portfolio['notReviewed'];
}

/** The portfolio of some designs. Of two with one id the first counts, and the finding tells. */
export function portfolioOf(all: readonly Listed[], { asOf, version, notReviewed }: Around): Portfolio {
  const byId = new Map<string, Listed>();
  for (const listed of all) if (!byId.has(idOf(listed))) byId.set(idOf(listed), listed);
  const systems = [...byId.values()];
  const reconciled = reconcile(systems);
  const { findings, ...sharing } = sharingOf(systems);
  return {
    format: 1,
    tool: { name: 'Parapet', version },
    asOf: { date: asOf.date, from: asOf.from },
    summary: {
      systems: systems.length,
      recommendations: recommendationsOf(systems),
      open: sumOf(systems),
    },
    systems: systems.map((listed) => systemOf(listed, reconciled)).toSorted(byNeed),
    notReviewed,
    findings: [...sameIds(all), ...findings, ...reconciled.findings].toSorted(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    ),
    flows: reconciled.flows,
    ...sharing,
    due: dueIn(systems),
  };
}

function recommendationsOf(systems: readonly Listed[]): Portfolio['summary']['recommendations'] {
  return RECOMMENDATIONS.map((recommendation) => ({
    recommendation,
    systems: systems.filter(({ verdict }) => verdict.decision.recommendation === recommendation).length,
  })).filter((one) => one.systems > 0);
}

function rankOf(recommendation: Recommendation): number {
  return RECOMMENDATIONS.indexOf(recommendation);
}

function sumOf(systems: readonly Listed[]): Counts {
  const of = (severity: (typeof SEVERITIES)[number]): number =>
    systems.reduce((sum, { verdict }) => sum + verdict.counts[severity], 0);
  return { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low') };
}

function systemOf(listed: Listed, { flows }: Reconciled): PortfolioSystem {
  const { design, decision, counts, findings, digest } = listed.verdict;
  const { critical, high, medium, low, contradictions, accepted, answered, asked } = counts;
  return {
    id: design.id,
    title: design.title,
    spec: listed.spec,
    team: design.team,
    criticality: design.criticality,
    classification: design.classification,
    digest,
    recommendation: decision.recommendation,
    because: decision.because,
    open: { critical, high, medium, low },
    contradictions,
    accepted,
    answered,
    asked,
    worst: findings
      .filter(({ kind }) => kind !== 'unstated')
      .slice(0, MOST_WORST)
      .flatMap(({ number, severity, title, check, owner, subjects }) => {
        const [first] = subjects;
        if (first === undefined) return [];
        const place = placeIn(listed, first.facts[0]?.place ?? first.subject.place);
        return [{ number, severity, title, check, owner: owner ?? design.team, place }];
      }),
    calls: flows.filter(({ from }) => from === design.id).map(({ to }) => to),
    calledBy: flows.filter(({ to }) => to === design.id).map(({ from }) => from),
  };
}

/** The worse recommendation first, then the worse gaps, then by id. */
function byNeed(a: PortfolioSystem, b: PortfolioSystem): number {
  const worse = SEVERITIES.map((severity) => b.open[severity] - a.open[severity]).find((by) => by !== 0);
  return rankOf(a.recommendation) - rankOf(b.recommendation) || (worse ?? 0) || byCodeUnit(a.id, b.id);
}

function sameIds(all: readonly Listed[]): PortfolioFinding[] {
  const byId = new Map<string, Listed[]>();
  for (const listed of all) byId.set(idOf(listed), [...(byId.get(idOf(listed)) ?? []), listed]);
  return [...byId].flatMap(([id, same]): PortfolioFinding[] => {
    const [first, ...others] = same;
    if (first === undefined || others.length === 0) return [];
    return [
      {
        kind: 'same-id',
        severity: 'high',
        says: `${same.map(({ spec }) => `\`${spec}\``).join(' and ')} state one design, \`${id}\`; only the first is shown.`,
        hint: 'Give each design an id of its own, or name the specs that are meant.',
        systems: [id],
        places: same.map(({ spec }) => ({ system: id, file: spec, line: 1, column: 1 })),
      },
    ];
  });
}
