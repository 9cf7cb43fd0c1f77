/** Reports for the tests of reporters: a design that is fine but for its texts, and one that is wrong. */
import type { Report } from '../../src/reporters/report.ts';
import { readDesign } from '../../src/read-design.ts';
import { outcomeOf, reviewOf } from '../reviewed.ts';

/** What attacks a terminal or the log of a pipeline; each stands in a text of the spec, or in a file's name. */
export const HOSTILE: readonly string[] = [
  '::error file=a::forged',
  '::set-output name=a::b',
  '##[group]forged',
  '##vso[task.setvariable variable=a]b',
  'right\u202Eleft',
  'zero\u200Bwidth\u2028line',
  'many\n\n::warning::lines',
];

/** A design whose titles are all this text. */
export function titled(text: string, path = 'spec.yaml'): Report {
  const title = JSON.stringify(text);
  const spec = `parapet: 1
design: { id: claims, title: ${title}, owner: { team: ${title} } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1], title: ${title} }
components:
  documents: { service: s3, account: prod, versioning: false, stores: [claim], title: ${title} }
data:
  claim: { classification: confidential, title: ${title} }
`;
  return {
    path,
    folder: '',
    files: [{ path, text: spec }],
    diagnostics: readDesign({ path, text: spec }).diagnostics,
    review: reviewOf(spec, undefined, path),
    known: new Map(),
  };
}

/** A text with its review; its mistakes, if it has any, stop nothing. */
export function reviewed(text: string, path: string): Report {
  const { review, diagnostics } = outcomeOf(text, undefined, path);
  return { path, folder: '', files: [{ path, text }], diagnostics, review, known: new Map() };
}

/** A text that cannot be reviewed. */
export function mistaken(text: string, path = 'spec.yaml'): Report {
  return {
    path,
    folder: '',
    files: [{ path, text }],
    diagnostics: readDesign({ path, text }).diagnostics,
    review: null,
    known: new Map(),
  };
}
