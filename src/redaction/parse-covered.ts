/** Parsing that lets no secret through: what is parsed, and shown of the text anywhere, has it covered. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { redact } from './redact.ts';

/** A file as everything after this sees it. */
export interface Covered {
  readonly file: SourceFile;
  /** Null where the text is not YAML. */
  readonly document: YamlDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Marks of no value: nothing that looks like a secret is known to be none. */
export const NO_MARKS: ReadonlySet<string> = new Set();

/** Parses a file, and once more where a secret had to be covered in it. `allowed` are marks as `redact` takes them. */
export function parseCovered(file: SourceFile, allowed: ReadonlySet<string>): Covered {
  const first = parseYaml(file);
  const { value: covered, diagnostics: secrets } = redact(file, first.value, allowed);
  if (secrets.length === 0) return { file, document: first.value, diagnostics: first.diagnostics };
  const { value, diagnostics } = parseYaml(covered);
  return { file: covered, document: value, diagnostics: [...secrets, ...diagnostics] };
}
