/** From the text of a rule pack to its rules: every mistake in one run, or a pack that can be used. */
import { type Diagnostic, errorAt, hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { inOrder, withinLimit } from '../diagnostic/order.ts';
import { quote } from '../diagnostic/quote.ts';
import { NO_MARKS, parseCovered } from '../redaction/parse-covered.ts';
import { child, type Pointer } from '../source/pointer.ts';
import { sha256 } from '../source/sha256.ts';
import type { SourceFile } from '../source/source-file.ts';
import { explainErrors } from '../spec/explain-error.ts';
import { explaining } from '../spec/explaining.ts';
import { keysOf, memberOf, nodeOf, type SchemaNode, viewSchema } from '../spec/schema-view.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { failuresOf } from './evaluate.ts';
import { flattened } from './failure.ts';
import { fixtureForm } from './fixture.ts';
import { namesNobodyStates } from './fragment-names.ts';
import { unknownOwnChecks } from './known-checks.ts';
import { packSchema } from './pack-schema.generated.ts';
import { patternProblem } from './pattern.ts';
import type { RulePack } from './rule-pack.ts';
import { type SubjectKind, subjectKinds } from './subjects.ts';

/** Keywords in the fragments of one pack: they bound the time that it can take. */
const MOST_KEYWORDS = 5000;
/** Fragments in fragments. */
const MOST_DEPTH = 24;

/** A pack that can be used, with the text that it was read from. */
export interface ReadPack {
  readonly file: SourceFile;
  readonly document: YamlDocument;
  readonly pack: RulePack;
  /** SHA-256 of its text. */
  readonly digest: string;
}

/** Reads a pack; the value is null if anything in it is wrong. `allowed` are marks of what looks like a secret and is none. */
export function readPack(
  source: SourceFile,
  allowed: ReadonlySet<string> = NO_MARKS,
): Outcome<ReadPack | null> {
  const { file, document, diagnostics } = parseCovered(source, allowed);
  if (document === null) return { value: null, diagnostics: diagnostics.map(ofPacks) };
  const read = packIn(document);
  const all = withinLimit(inOrder([...diagnostics, ...read.diagnostics].map(ofPacks)));
  const isUsable = read.value !== null && !hasErrors(all);
  return {
    value: isUsable ? { file, document, pack: read.value, digest: sha256(source.text) } : null,
    diagnostics: all,
  };
}

function packIn(document: YamlDocument): Outcome<RulePack | null> {
  const { value } = document;
  const view = viewSchema(packSchema);
  const failures = flattened(failuresOf(view, packSchema, value));
  const diagnostics = explainErrors(explaining(document, view), failures);
  // Where the form of a part is wrong, that part is looked at no further; all others are.
  const isSound = (at: Pointer): boolean =>
    !failures.some(({ instancePath }) => instancePath === at || instancePath.startsWith(`${at}/`));
  const wrong = [...rulesWrongIn(value, document, isSound), ...unknownOwnChecks(value, document)];
  const all = [...diagnostics, ...wrong];
  return { value: isPack(value, all) ? value : null, diagnostics: all };
}

function isPack(_: unknown, diagnostics: readonly Diagnostic[]): _ is RulePack {
  return diagnostics.length === 0;
}

/** What no schema can say of rules: that patterns can be matched, names exist and fixtures are blocks. */
function rulesWrongIn(
  pack: unknown,
  document: YamlDocument,
  isSound: (at: Pointer) => boolean,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let keywords = 0;
  const rules = memberOf(pack, 'rules');
  for (const name of keysOf(rules)) {
    const rule = memberOf(rules, name);
    const at = child('/rules', name);
    const kind = kindNamed(memberOf(rule, 'subjects'));
    for (const key of ['where', 'expect'] as const) {
      const fragment = memberOf(rule, key);
      const place = child(at, key);
      if (!isFragment(fragment) || !isSound(place)) continue;
      const walked = walk(fragment, place, document, 0);
      keywords += walked.keywords;
      found.push(...walked.diagnostics);
      if (kind !== null && !walked.diagnostics.some(({ code }) => code === TOO_DEEP))
        found.push(...namesNobodyStates(fragment, place, kind, document));
    }
    found.push(...fixtureForm(name, document));
  }
  if (keywords > MOST_KEYWORDS) {
    const message = `The rules have ${keywords} keywords in \`where\` and \`expect\`; at most ${MOST_KEYWORDS} are allowed.`;
    found.push(
      errorAt(document.locate('/rules', 'key'), 'pack-too-large', message, 'Split it into several packs.'),
    );
  }
  return found;
}

const TOO_DEEP = 'rule-too-deep';

/** The kind of subject of that name; null where there is none, which is a mistake of form. */
function kindNamed(name: unknown): SubjectKind | null {
  const [, kind] = Object.entries(subjectKinds).find(([one]) => one === name) ?? [];
  return kind ?? null;
}

interface Walked {
  readonly keywords: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Counts the keywords of a fragment and judges its patterns. */
function walk(fragment: SchemaNode, at: Pointer, document: YamlDocument, depth: number): Walked {
  if (depth > MOST_DEPTH) {
    const message = `More than ${MOST_DEPTH} fragments stand in each other.`;
    return {
      keywords: 0,
      diagnostics: [errorAt(document.locate(at), TOO_DEEP, message, 'Write the rule flatter.')],
    };
  }
  const { pattern } = fragment;
  const problem = typeof pattern === 'string' ? patternProblem(pattern) : null;
  const own =
    problem === null || typeof pattern !== 'string'
      ? []
      : [
          errorAt(
            document.locate(child(at, 'pattern')),
            'bad-pattern',
            unusable(pattern, problem),
            PATTERN_HINT,
          ),
        ];
  const parts = partsOf(fragment, at).map(([part, place]) => walk(part, place, document, depth + 1));
  return {
    keywords: parts.reduce((sum, one) => sum + one.keywords, Object.keys(fragment).length),
    diagnostics: [...own, ...parts.flatMap(({ diagnostics }) => diagnostics)],
  };
}

const PATTERN_HINT =
  'Patterns have characters, `.`, `[a-z]`, `\\d`, `\\w`, `\\s`, groups, `|`, `*`, `+`, `?`, `{2,5}`, `^` and `$`.';

function unusable(pattern: string, problem: string): string {
  return `The pattern ${quote(pattern)} cannot be used: ${problem}.`;
}

/** The fragments directly in a fragment. */
function partsOf(fragment: SchemaNode, at: Pointer): (readonly [SchemaNode, Pointer])[] {
  return Object.entries(fragment).flatMap(([keyword, part]) => {
    const place = child(at, keyword);
    if (keyword === 'const' || keyword === 'enum' || keyword === 'dependentRequired') return [];
    if (Array.isArray(part))
      return part.flatMap((_, index) => fragmentAt(memberOf(part, String(index)), child(place, index)));
    if (keyword !== 'properties') return fragmentAt(part, place);
    return Object.entries(nodeOf(part) ?? {}).flatMap(([key, one]) => fragmentAt(one, child(place, key)));
  });
}

function fragmentAt(part: unknown, place: Pointer): (readonly [SchemaNode, Pointer])[] {
  return isFragment(part) ? [[part, place]] : [];
}

function isFragment(part: unknown): part is SchemaNode {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** What is said of specs is said of the pack. */
function ofPacks(diagnostic: Diagnostic): Diagnostic {
  const meant = (text: string): string => text.replace(/(?<!`)\b([Tt])he spec\b(?!`)/g, '$1he pack');
  const { code, message, hint } = diagnostic;
  const begin =
    code === 'empty-file' ? 'Start with `parapet-rules: 1` and the sections `pack` and `rules`.' : hint;
  return { ...diagnostic, message: meant(message), hint: begin === null ? null : meant(begin) };
}
