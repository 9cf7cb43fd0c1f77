/** Runs a rule over the specs of its own fixture and compares what it finds with what is marked. */
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { buildModel } from '../model/build-model.ts';
import type { SourceFile } from '../source/source-file.ts';
import { variantsOf } from '../spec/compose/environments.ts';
import { gatherFrom } from '../spec/compose/given-files.ts';
import { mergeFiles } from '../spec/compose/merge-files.ts';
import type { Spec } from '../spec/spec.generated.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { designsOfRule, type Expected } from './fixture.ts';
import type { ReadPack } from './read-pack.ts';
import { checkOfRule, houseId } from './rule-check.ts';
import type { RuleSpec } from './rule-pack.ts';
import { silences } from './silences.ts';

/** Rules know no time; a check is given a day all the same. */
const ANY_DAY = '2026-01-01';

/** Something that a fixture expects and the rule does not say, or the other way round. */
export interface Difference {
  readonly line: number;
  readonly expected: string | null;
  readonly found: string | null;
  /** What the rule says there. */
  readonly says: string | null;
}

/** How a rule fared. */
export interface RuleTest {
  readonly id: string;
  readonly counts: { readonly gap: number; readonly unstated: number; readonly pass: number };
  readonly differences: readonly Difference[];
  /** What is wrong with the specs of the fixture. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the fixture does not show. */
  readonly lacks: readonly string[];
  /** Silence that the rule lets pass. */
  readonly notes: readonly string[];
}

/** Tests every rule of a pack, in its order. */
export function testPack(read: ReadPack): readonly RuleTest[] {
  return Object.entries(read.pack.rules ?? {}).map(([name, rule]) => testRule(name, rule, read.document));
}

interface Found extends Expected {
  readonly says: string;
}

function testRule(name: string, rule: RuleSpec, document: YamlDocument): RuleTest {
  const check = checkOfRule(name, rule);
  const designs = designsOfRule(name, document);
  const diagnostics: Diagnostic[] = [];
  const found: Found[] = [];
  for (const { file } of designs) {
    const design = designIn(file);
    diagnostics.push(...design.diagnostics);
    if (design.spec === null) continue;
    for (const { subject, verdict } of check.run(buildModel(design.spec), ANY_DAY)) {
      const { line } = design.document.locate(verdict.facts[0] ?? subject.at, 'key');
      found.push({ line, outcome: verdict.outcome, says: verdict.says });
    }
  }
  const expected = designs.flatMap((design) => design.expected);
  const of = (outcome: string): number => found.filter((one) => one.outcome === outcome).length;
  const isBroken = hasErrors(diagnostics);
  return {
    id: houseId(name),
    counts: { gap: of('gap'), unstated: of('unstated'), pass: of('pass') },
    differences: isBroken ? [] : differencesOf(expected, found),
    diagnostics,
    lacks: isBroken ? [] : lacking(rule, expected),
    notes: silences(rule),
  };
}

/** Gaps and questions must be marked one and all; passes and the rest may be. */
function differencesOf(expected: readonly Expected[], found: readonly Found[]): Difference[] {
  const rest = [...found];
  const missing = expected.flatMap(({ line, outcome }): Difference[] => {
    const at = rest.findIndex((one) => one.line === line && one.outcome === outcome);
    if (at >= 0) {
      rest.splice(at, 1);
      return [];
    }
    const other = rest.find((one) => one.line === line);
    if (other !== undefined) rest.splice(rest.indexOf(other), 1);
    return [{ line, expected: outcome, found: other?.outcome ?? null, says: other?.says ?? null }];
  });
  const unmarked = rest
    .filter(({ outcome }) => outcome === 'gap' || outcome === 'unstated')
    .map(({ line, outcome, says }): Difference => ({ line, expected: null, found: outcome, says }));
  return [...missing, ...unmarked].toSorted((a, b) => a.line - b.line);
}

function lacking(rule: RuleSpec, expected: readonly Expected[]): readonly string[] {
  const has = (...outcomes: readonly string[]): boolean =>
    expected.some(({ outcome }) => outcomes.includes(outcome));
  if (rule.fixture === undefined)
    return ['It has no fixture: write `fixture: |` and a spec with marked lines.'];
  return [
    ...(has('gap', 'unstated')
      ? []
      : ['No line of the fixture must fire: mark one `#! gap` or `#! unstated`.']),
    ...(has('pass') ? [] : ['No line of the fixture must not fire: mark one `#! pass`.']),
  ];
}

function designIn(file: SourceFile):
  | {
      readonly document: YamlDocument;
      readonly spec: Spec | null;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly document: null; readonly spec: null; readonly diagnostics: readonly Diagnostic[] } {
  const gathered = gatherFrom(file, []);
  const { document, diagnostics: clashes } = mergeFiles(gathered);
  if (document === null)
    return { document: null, spec: null, diagnostics: [...gathered.diagnostics, ...clashes] };
  const variants = variantsOf(document);
  const base = variants.value[0];
  const all = [...gathered.diagnostics, ...clashes, ...variants.diagnostics];
  return base === undefined
    ? { document: null, spec: null, diagnostics: all }
    : { document: base.document, spec: hasErrors(all) ? null : base.spec, diagnostics: all };
}
