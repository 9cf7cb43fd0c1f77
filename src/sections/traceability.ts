/** From each line of the spec to what was concluded from it: the way back from any sentence of the document. */
import type { Fact, Review } from '../review/review.generated.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';

export interface TraceabilityView {
  readonly files: readonly {
    readonly path: string;
    readonly lines: readonly {
      readonly line: number;
      readonly field: string;
      readonly value: string;
      readonly cited: readonly Link[];
    }[];
  }[];
}

interface Trace {
  fact: Fact;
  readonly numbers: Set<string>;
}

export function traceabilityView({ review, references }: Material): TraceabilityView {
  const traces = tracesOf(review);
  return {
    files: review.sources.flatMap(({ path }) => {
      const here = traces
        .filter(({ fact }) => fact.place.file === path)
        .toSorted(
          (a, b) =>
            a.fact.place.line - b.fact.place.line ||
            (a.fact.path < b.fact.path ? -1 : Number(a.fact.path > b.fact.path)),
        );
      if (here.length === 0) return [];
      const lines = here.map(({ fact, numbers }) => ({
        line: fact.place.line,
        field: fact.path,
        value: fact.value ?? 'not written',
        cited: [...numbers].map(references.numbered),
      }));
      return [{ path, lines }];
    }),
  };
}

/** Fields that decided a finding or made a threat real, each once. */
function tracesOf(review: Review): readonly Trace[] {
  const traces = new Map<string, Trace>();
  const add = (fact: Fact, number: string): void => {
    const key = `${fact.place.file} ${fact.place.line} ${fact.path}`;
    const trace = traces.get(key) ?? { fact, numbers: new Set() };
    trace.numbers.add(number);
    if (trace.fact.value === null) trace.fact = fact;
    traces.set(key, trace);
  };
  for (const { number, subjects } of review.findings) {
    for (const { facts } of subjects) for (const fact of facts) add(fact, number);
  }
  for (const { number, because, mitigations } of review.threats) {
    for (const fact of because) add(fact, number);
    for (const { path, place, write, control } of mitigations) {
      add({ path, place, value: write === null ? control : null }, number);
    }
  }
  return [...traces.values()];
}
