/** The designs that one spec describes: the one that it states, and one for each environment laid over it. */
import { type Diagnostic, errorAt, hasErrors, type Outcome, warningAt } from '../../diagnostic/diagnostic.ts';
import { quote } from '../../diagnostic/quote.ts';
import { placeOf } from '../../source/lines.ts';
import { type YamlDocument, documentOf } from '../../yaml/yaml-document.ts';
import { head, membersOf, type YamlNode } from '../../yaml/yaml-node.ts';
import { readSpec } from '../read-spec.ts';
import { specSchema } from '../schema.generated.ts';
import { viewSchema } from '../schema-view.ts';
import type { Spec } from '../spec.generated.ts';
import { personalDefaults, withDefaults } from './defaults.ts';
import { idsIn, withPresentIds } from './former-ids.ts';
import { overlaid } from './overlay.ts';

/** Words that stand for environments in commands, and so name none. */
const RESERVED: ReadonlySet<string> = new Set(['all', 'base']);

/** One design of a spec, as it is once everything is laid over and under it. */
export interface Variant {
  /** The environment; null for the design that the spec states. */
  readonly environment: string | null;
  /** The id that the environment had first, by which it is known for ever. */
  readonly firstEnvironment: string | null;
  readonly document: YamlDocument;
  readonly spec: Spec | null;
}

interface Laid extends Variant {
  readonly used: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every design of a spec, the stated one first. All of them are judged in every run: a mistake in an environment is
 * one of the spec, whichever is reviewed.
 */
export function variantsOf(document: YamlDocument): Outcome<readonly Variant[]> {
  const { root } = document;
  const section = membersOf(root)?.get('environments');
  const environments = [...((section === undefined ? null : membersOf(section)) ?? [])];
  const view = viewSchema(specSchema);
  const base = finished(root, null);
  const others = environments.flatMap(([id, node]): readonly Laid[] => {
    if (membersOf(node) === null) return [];
    const laid = overlaid(root, { id, node }, view);
    const variant = finished(laid.root, { id, first: firstNameOf(id, node) });
    const related = { place: placeOf(node.lines, head(node)), message: `in the environment ${quote(id)}` };
    return [
      {
        ...variant,
        diagnostics: [
          ...laid.diagnostics,
          ...variant.diagnostics.map((one) => ({ ...one, related: [...one.related, related] })),
        ],
      },
    ];
  });
  const all = [base, ...others];
  const found = [
    ...environments.flatMap(([id, node]) => (RESERVED.has(id) ? [reserved(id, node)] : [])),
    ...personalDefaults(root),
    ...all.flatMap((one) => one.diagnostics),
  ];
  // With mistakes in it, it is not known which components there are.
  const diagnostics = hasErrors(found) ? found : [...found, ...unusedDefaults(document, all)];
  return { value: all, diagnostics: onceEach(diagnostics) };
}

function finished(root: YamlNode, environment: { readonly id: string; readonly first: string } | null): Laid {
  const present = withPresentIds(root);
  const { root: complete, used } = withDefaults(present.root);
  const said = (document: YamlDocument): Laid => {
    const { value: spec, diagnostics } = readSpec(document);
    return {
      environment: environment?.id ?? null,
      firstEnvironment: environment?.first ?? null,
      document,
      spec,
      used,
      diagnostics: [...present.diagnostics, ...diagnostics],
    };
  };
  if (complete === present.root) return said(documentOf(complete));
  // A mistake in a default is one mistake, and not one for each component that would take it.
  const before = said(documentOf(present.root));
  return before.spec === null ? before : said(documentOf(complete));
}

/** What is no list of ids has been said of the spec. */
function firstNameOf(id: string, node: YamlNode): string {
  const said = membersOf(node)?.get('renamed-from');
  const [first] = said === undefined ? [] : idsIn(said);
  return first === undefined ? id : String(first.value);
}

function reserved(id: string, node: YamlNode): Diagnostic {
  const message = `An environment cannot be called ${quote(id)}: commands use that word.`;
  return errorAt(placeOf(node.lines, head(node)), 'reserved-environment', message, 'Choose another name.');
}

/** Defaults of the spec itself that no component takes; those of included files are for other designs too. */
function unusedDefaults({ root, file }: YamlDocument, all: readonly Laid[]): readonly Diagnostic[] {
  const section = membersOf(root)?.get('defaults');
  return [...((section === undefined ? null : membersOf(section)) ?? [])].flatMap(([service, node]) => {
    if (node.lines.file !== file || all.some(({ used }) => used.has(service))) return [];
    const message = `${quote(`defaults.${service}`)} applies to nothing: no component has the service ${quote(service)}.`;
    return [
      warningAt(
        placeOf(node.lines, head(node)),
        'unused-default',
        message,
        'Delete it, or correct the service.',
      ),
    ];
  });
}

/** What is wrong is said once, however many environments it reaches. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, place, message }) => {
    const key = JSON.stringify([code, place?.file, place?.line, place?.column, message]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
