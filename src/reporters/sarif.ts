/**
 * SARIF 2.1.0 as code scanning of GitHub takes it: exact regions, fingerprints that outlive moved lines, accepted
 * gaps as suppressed results. Columns count UTF-16 units from 1, as places do.
 */
import { visible } from '../source/characters.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import type { Place } from '../source/source-file.ts';
import { harmless } from './json.ts';
import { type Problem, problemsOf } from './problem.ts';
import type { Report, Reporter } from './report.ts';
import { rooted } from './rooted.ts';
import { ruleIdOf, sarifRules } from './sarif-rules.ts';

/** Results that an upload may hold; a file with more is refused as a whole. */
const MOST_RESULTS = 25_000;

/** Related locations of one result that an upload may hold. */
const MOST_RELATED = 100;

/** One run, whatever the number of specs: a file may hold only few. */
export const sarif: Reporter = (reports, { version }) => {
  const all = problemsOf(reports);
  const problems = all.slice(0, MOST_RESULTS);
  const rules = sarifRules(problems, reports);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Parapet', semanticVersion: version, rules } },
        automationDetails: { id: automationId(reports) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the project.' } } },
        invocations: [
          {
            executionSuccessful: reports.every(({ review }) => review !== null),
            ...(all.length > problems.length
              ? { toolExecutionNotifications: [leftOut(all.length - problems.length)] }
              : {}),
          },
        ],
        artifacts: artifactsOf(reports),
        results: problems.map((problem) => resultOf(problem, indexes)),
      },
    ],
  };
  return `${harmless(JSON.stringify(log, null, 2))}\n`;
};

const ROOT = '%SRCROOT%';

/** A category of its own for a run over one design, so that runs over others do not close its alerts. */
function automationId(reports: readonly Report[]): string {
  const [only, ...others] = reports;
  const design = others.length === 0 ? only?.review?.design.id : undefined;
  return design === undefined ? 'parapet/' : `parapet/${design}/`;
}

function leftOut(count: number): object {
  return {
    level: 'warning',
    message: { text: `${count} of the least results are left out: a file may hold ${MOST_RESULTS}.` },
  };
}

function artifactsOf(reports: readonly Report[]): object[] {
  const hashes = new Map(
    reports.flatMap(({ folder, review }) =>
      (review?.sources ?? []).map(({ path, sha256 }) => [rooted(folder, path), sha256] as const),
    ),
  );
  const paths = new Set(
    reports.flatMap(({ folder, path, files }) => [
      rooted(folder, path),
      ...files.map((file) => rooted(folder, file.path)),
    ]),
  );
  return [...paths].toSorted(byCodeUnit).map((path) => {
    const sha256 = hashes.get(path);
    return {
      location: artifact(path),
      sourceLanguage: 'yaml',
      ...(sha256 === undefined ? {} : { hashes: { 'sha-256': sha256 } }),
    };
  });
}

function resultOf(problem: Problem, indexes: ReadonlyMap<string, number>): object {
  const { level, message, hint, subject, place, related, fingerprint } = problem;
  const id = ruleIdOf(problem);
  return {
    ruleId: id,
    ruleIndex: indexes.get(id) ?? -1,
    level,
    message: {
      text: messageText(problem.kind === 'mistake' && hint !== null ? `${message} ${hint}` : message),
    },
    locations: [
      {
        // GitHub takes no result without a place: a mistake about a whole file stands at its beginning.
        physicalLocation: physical(place ?? { ...START, file: problem.spec }),
        ...(subject === null
          ? {}
          : {
              logicalLocations: [
                { name: visible(subject.id), fullyQualifiedName: visible(subject.path), kind: 'element' },
              ],
            }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.slice(0, MOST_RELATED).map((one, index) => ({
            id: index + 1,
            message: { text: messageText(one.message) },
            physicalLocation: physical(one.place),
          })),
        }),
    // GitHub compares by the second one only, and computes it from the line where it is missing.
    partialFingerprints: { 'parapet/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...suppressed(problem),
    properties: propertiesOf(problem),
  };
}

/** Accepted in the spec, or known from before the first review; both are shown as not to be mended now. */
function suppressed({ exception, known }: Problem): object {
  if (known !== null) {
    const justification = visible(known);
    return {
      baselineState: 'unchanged',
      suppressions: [{ kind: 'external', status: 'accepted', justification }],
    };
  }
  if (exception === null) return {};
  const { because, approvedBy, expires, place } = exception;
  const justification = visible(`${because} (accepted by ${approvedBy} until ${expires})`);
  const location = { physicalLocation: physical(place) };
  return { suppressions: [{ kind: 'inSource', status: 'accepted', justification, location }] };
}

function propertiesOf({ kind, severity, number, owner, due }: Problem): object {
  return { kind, severity, number, owner, due };
}

const START = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;

function physical({ file, line, column, endLine, endColumn }: Place): object {
  return {
    artifactLocation: artifact(file),
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function artifact(path: string): object {
  return { uri: uriOf(path), uriBaseId: ROOT };
}

/** A relative reference; a colon in its first part would make a scheme of it. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}

/** Plain text: what would be a link or a placeholder in a message of SARIF is none. */
function messageText(text: string): string {
  return visible(text)
    .replaceAll('](', '] (')
    .replaceAll(/\{(?=\d+\})/g, '{ ');
}
