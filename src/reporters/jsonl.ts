/** For scripts: one JSON object to a line, a problem or a threat each, and at the end one for every spec. */
import { harmless } from './json.ts';
import { problemsOf } from './problem.ts';
import type { Report, Reporter } from './report.ts';
import { rooted } from './rooted.ts';

/** Problems, then threats, then specs; `type` tells which. */
export const jsonl: Reporter = (reports) => {
  const lines = [
    ...problemsOf(reports).map(({ subject, exception, ...problem }) => ({
      type: 'problem',
      ...problem,
      subject: subject?.path ?? null,
      exception: exception?.id ?? null,
    })),
    ...reports.flatMap(threatLines),
    ...reports.map(specLine),
  ];
  return lines.map((line) => `${harmless(JSON.stringify(line))}\n`).join('');
};

function threatLines({ folder, path, review }: Report): object[] {
  return (review?.threats ?? []).map(
    ({ rule, number, title, statement, status, inherent, residual, on, fingerprint }) => ({
      type: 'threat',
      rule,
      number,
      title,
      statement,
      status,
      inherent: inherent.risk,
      residual: residual.risk,
      subject: on.path,
      spec: rooted(folder, path),
      place: { ...on.place, file: rooted(folder, on.place.file) },
      fingerprint,
    }),
  );
}

function specLine({ folder, path, review }: Report): object {
  return {
    type: 'spec',
    spec: rooted(folder, path),
    design: review?.design.id ?? null,
    recommendation: review?.decision.recommendation ?? null,
    because: review?.decision.because ?? null,
    counts: review?.counts ?? null,
    asOf: review?.asOf.date ?? null,
    digest: review?.digest ?? null,
  };
}
