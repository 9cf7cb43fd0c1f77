/**
 * What became of a design between two states, as one plain value that every format shows. It compares what was
 * concluded and what is stated, never lines: a text that is only written otherwise has changed in nothing.
 */
import type { Review } from '../review/review.generated.ts';
import type { Delta } from './delta.generated.ts';
import { elementChanges, wholeElements } from './elements.ts';
import { changeDiagrams } from './figure.ts';
import { findingChanges } from './findings.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import { calledFor, NO_REVIEW } from './review-levels.ts';
import type { Side } from './side.ts';
import { elementsOf } from './statements.ts';
import { summaryOf } from './summary.ts';
import { pathChanges, threatChanges } from './threats.ts';
import { triggersOf } from './triggers.ts';

/** A design in two states; one of them may be missing, never both. */
export type Sides =
  | { readonly before: Side; readonly after: Side }
  | { readonly before: Side; readonly after: null }
  | { readonly before: null; readonly after: Side };

const NOBODY: Lineage = { before: new Map(), now: new Map(), words: new Map(), within: [] };

/** The delta of a design; who has to review what again is said by the rules of the later state. */
export function deltaOf(sides: Sides): Delta {
  const { before, after } = sides;
  const side = after ?? before;
  const { design, tool } = side.review;
  const { elements, lineage } = structureOf(sides);
  const findings = findingChanges(before?.review ?? null, after?.review ?? null, lineage);
  const threats = threatChanges(before?.review ?? null, after?.review ?? null, lineage);
  const paths = pathChanges(before?.review ?? null, after?.review ?? null, lineage);
  const triggers =
    before === null || after === null
      ? []
      : triggersOf({ before: before.review, after: after.review, lineage }, elements);
  const fields = elements.flatMap((element) => element.fields);
  const told: Omit<Delta, 'summary'> = {
    format: 1,
    tool: { name: tool.name, version: tool.version },
    design: { id: design.id, title: design.title, environment: design.environment },
    change:
      before === null
        ? 'added'
        : after === null
          ? 'removed'
          : isChanged([elements, findings.changes, threats.changes, paths], before.review, after.review)
            ? 'changed'
            : 'unchanged',
    before: before === null ? null : stateOf(before),
    after: after === null ? null : stateOf(after),
    review: reviewDemand(sides, triggers),
    rules: rulesOf(side.review),
    triggers,
    elements,
    findings: findings.changes,
    threats: threats.changes,
    paths,
    counts: {
      findings: findings.counts,
      threats: threats.counts,
      elements: {
        added: elements.filter(({ change }) => change === 'added').length,
        removed: elements.filter(({ change }) => change === 'removed').length,
        renamed: elements.filter(({ change }) => change === 'renamed').length,
        changed: elements.filter(({ change }) => change === 'changed').length,
      },
      controls: {
        weaker: fields.filter(({ effect }) => effect === 'weaker').length,
        stronger: fields.filter(({ effect }) => effect === 'stronger').length,
      },
    },
    diagrams:
      before === null || after === null
        ? []
        : changeDiagrams({ before: before.review, after: after.review }, elements, lineage),
    mistakes: [],
  };
  return { ...told, summary: summaryOf(told) };
}

function structureOf({ before, after }: Sides): {
  readonly elements: Delta['elements'];
  readonly lineage: Lineage;
} {
  const [then, now] = [before, after].map((side) =>
    side === null ? new Map<string, never>() : elementsOf(side.origin),
  );
  if (then === undefined || now === undefined) return { elements: [], lineage: NOBODY };
  if (before === null)
    return { elements: after === null ? [] : wholeElements(now, after, 'added'), lineage: NOBODY };
  if (after === null) return { elements: wholeElements(then, before, 'removed'), lineage: NOBODY };
  const lineage = lineageOf(
    { elements: then, renames: before.review.renames },
    { elements: now, renames: after.review.renames },
  );
  return { elements: elementChanges({ before, after }, { before: then, after: now }, lineage), lineage };
}

function isChanged(lists: readonly (readonly unknown[])[], before: Review, after: Review): boolean {
  return (
    lists.some((list) => list.length > 0) || before.decision.recommendation !== after.decision.recommendation
  );
}

function stateOf({ name, commit, review }: Side): NonNullable<Delta['before']> {
  return {
    name,
    commit,
    file: review.sources[0]?.path ?? '',
    asOf: review.asOf.date,
    digest: review.digest,
    recommendation: review.decision.recommendation,
    because: review.decision.because,
  };
}

function reviewDemand({ before, after }: Sides, triggers: Delta['triggers']): Delta['review'] {
  if (after === null) return demandOf([], 'Nothing is left to review.');
  if (before === null) return demandOf(['board'], 'The design is new: nobody has approved it yet.');
  const levels = calledFor(triggers.map(({ level }) => level));
  return demandOf(
    levels,
    levels.length > 0
      ? (triggers[0]?.says ?? '')
      : triggers.length > 0
        ? 'The rules of the organization ask nobody to review what changed.'
        : 'Nothing in the change demands a review.',
  );
}

/** What is demanded by levels, the highest first. */
export function demandOf(levels: readonly string[], because: string): Delta['review'] {
  return { level: levels[0] ?? NO_REVIEW, levels: [...levels], because };
}

function rulesOf({ house }: Review): Delta['rules'] {
  return house.sources.map(({ kind, id, version, path, sha256 }) => ({ kind, id, version, path, sha256 }));
}
