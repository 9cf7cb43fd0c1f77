/** What falls with what, in plain values: sets as their size and their first members. */
import { blastRadii, harmOf } from '../analysis/blast/blast-radius.ts';
import type { Data, Model, Subject } from '../model/model.ts';
import { dotted } from '../source/pointer.ts';
import type { Trace } from './places.ts';
import type { BlastRadius, Some } from './review.generated.ts';

/** Members of a set that are named; large designs would name thousands. */
const MOST_NAMED = 12;
const MOST_FACTS = 24;

const HARMS = ['none', 'low', 'moderate', 'high'] as const;
const CLASSES = ['restricted', 'confidential', 'internal', 'public'] as const;

/** Every radius, the worst first. */
export function blastRadiusOf(model: Model, trace: Trace): BlastRadius[] {
  return blastRadii(model).map((radius, index) => ({
    number: `B-${String(index + 1).padStart(2, '0')}`,
    kind: radius.kind,
    subject: trace.named(radius.subject),
    harm: HARMS[harmOf(radius)] ?? 'none',
    reads: someOf(radius.reads, trace),
    writes: someOf(radius.writes, trace),
    stops: someOf(radius.stops, trace),
    halts: someOf(radius.halts, trace),
    loses: someOf(radius.loses, trace),
    classes: classesOf([...radius.reads, ...radius.writes]),
    limits: radius.limits.map(({ says, holds, at }) => ({
      says,
      holds,
      path: dotted(at),
      place: trace.place(at),
    })),
    facts: radius.facts.slice(0, MOST_FACTS).map(trace.fact),
  }));
}

/** How many, and the first of them. */
export function someOf(all: readonly Subject[], trace: Trace): Some {
  return { count: all.length, first: all.slice(0, MOST_NAMED).map(trace.named) };
}

function classesOf(data: readonly Data[]): string[] {
  return CLASSES.filter((one) => data.some(({ stated }) => stated.classification === one));
}
