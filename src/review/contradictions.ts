/** Statements that cannot both be true, as the first findings of a review: the rest rests on them. */
import type { Clash, Contradiction } from '../contradictions/contradiction.ts';
import { epochOf } from '../model/calendar.ts';
import type { Model } from '../model/model.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import type { Owners } from './findings.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Governance } from './governance.ts';
import { numbered } from './numbered.ts';
import type { Trace } from './places.ts';
import type { Finding } from './review.generated.ts';

/** What the clashes of a design are found and told with. */
export interface Surroundings {
  readonly model: Model;
  readonly governance: Governance;
  readonly owners: Owners;
  /** The day as of which lateness is judged. */
  readonly asOf: string;
  readonly trace: Trace;
  readonly fingerprint: Fingerprint;
}

const RANK = { critical: 0, high: 1, medium: 2, low: 3 } as const;

/** One finding for each kind that occurs, worst first, then by id. */
export function contradictionsOf(
  contradictions: readonly Contradiction[],
  around: Surroundings,
): readonly Finding[] {
  return numbered(
    contradictions
      .flatMap((contradiction) => findingOf(contradiction, around))
      .toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || byCodeUnit(a.key, b.key)),
  );
}

function findingOf(contradiction: Contradiction, around: Surroundings): readonly Finding[] {
  const { model, governance, owners, asOf, trace, fingerprint } = around;
  const { id, area, severity, title, expects, rationale, remedy, sources } = contradiction;
  const subjects = bySubject(contradiction.find(model)).map(({ subject, says, between }) => {
    const named = trace.named(subject);
    return {
      subject: named,
      key: `${id}@${named.path}`,
      check: contradiction.id,
      fingerprint: fingerprint(id, subject.at),
      says,
      severity,
      facts: between.map(trace.fact),
    };
  });
  const paths = subjects.map(({ subject }) => subject.path);
  const first = paths.toSorted(byCodeUnit)[0];
  if (first === undefined) return [];
  const assignment = paths.map((path) => governance.assignment(id, path)).find((one) => one !== null);
  const due = assignment?.due ?? null;
  return [
    {
      number: '',
      key: `${id}@${first}`,
      check: id,
      area,
      kind: 'contradiction',
      severity,
      title,
      expects,
      rationale,
      remedy,
      subjects,
      owner: assignment?.owner ?? owners.ofPath(first) ?? owners.design,
      due,
      overdue: due !== null && !(epochOf(due) >= epochOf(asOf)),
      ticket: assignment?.ticket ?? null,
      sources: [...sources],
    },
  ];
}

/** One clash for a subject: what contradicts itself twice in one way is told in one place. */
function bySubject(clashes: readonly Clash[]): readonly Clash[] {
  const merged = new Map<string, Clash>();
  for (const clash of clashes) {
    const known = merged.get(clash.subject.at);
    merged.set(
      clash.subject.at,
      known === undefined
        ? clash
        : {
            ...known,
            says: `${known.says} ${clash.says}`,
            between: [...new Set([...known.between, ...clash.between])],
          },
    );
  }
  return [...merged.values()];
}
