/**
 * Secrets that were pasted into a spec are said with their place and made unreadable before anything else sees
 * the text: whatever is made of it later (documents, frames, formats, caches) cannot hold them.
 */
import { type Diagnostic, errorAt, type Outcome, SECRET_IN_SPEC } from '../diagnostic/diagnostic.ts';
import { byCodeUnit } from '../source/code-unit-order.ts';
import { indexLines, placeOf } from '../source/lines.ts';
import { sha256 } from '../source/sha256.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { findSecrets, type FoundSecret } from './find-secrets.ts';

/** Stands for each character of a secret, so that every place in the text stays where it is. */
const COVER = '•';

/** A secret and the part of the file that has to be covered for it. */
interface Exposed {
  readonly secret: FoundSecret;
  readonly span: Span;
}

/**
 * The file with every secret covered, character by character. `document` is what was parsed of it, for values
 * that are written with escapes or over several lines; null where the text is not YAML. `allowed` holds the
 * marks of values that are known to be none (`aws-access-key-id:3f2a`).
 */
export function redact(
  file: SourceFile,
  document: YamlDocument | null,
  allowed: ReadonlySet<string>,
): Outcome<SourceFile> {
  const exposed = [...written(file.text), ...decoded(document, file.text)]
    .filter(({ secret }) => !allowed.has(markOf(secret)))
    .toSorted((a, b) => a.span.start - b.span.start || byCodeUnit(a.secret.kind.id, b.secret.kind.id));
  if (exposed.length === 0) return { value: file, diagnostics: [] };
  const lines = indexLines(file);
  const told = exposed.filter(
    ({ span }, index) => index === 0 || span.start >= (exposed[index - 1]?.span.end ?? 0),
  );
  const pieces: string[] = [];
  let done = 0;
  for (const { span } of exposed) {
    pieces.push(
      file.text.slice(done, span.start),
      covered(file.text.slice(Math.max(done, span.start), span.end)),
    );
    done = Math.max(done, span.end);
  }
  const text = pieces.join('') + file.text.slice(done);
  const diagnostics = told.map(({ secret, span }): Diagnostic => {
    const message = `The spec holds ${secret.kind.title}; it is covered in everything that is made of the spec.`;
    const hint =
      `Take it out and replace it where it is used: whoever read the file has it. If it is none, ` +
      `\`--allow-secret ${markOf(secret)}\` says so.`;
    return errorAt(placeOf(lines, span), SECRET_IN_SPEC, message, hint);
  });
  return { value: { path: file.path, text }, diagnostics };
}

function written(text: string): Exposed[] {
  return findSecrets(text).map((secret) => ({ secret, span: secret.span }));
}

/** Secrets that only the decoded value shows: `"AKIA\x51…"`, or one that is folded over lines. */
function decoded(document: YamlDocument | null, text: string): Exposed[] {
  if (document === null) return [];
  return document.texts().flatMap(({ value, span }) => {
    const source = text.slice(span.start, span.end);
    if (source.includes(value)) return [];
    const seen = new Set(findSecrets(source).map(({ text: secret }) => secret));
    const hidden = findSecrets(value).find((secret) => !seen.has(secret.text));
    return hidden === undefined ? [] : [{ secret: hidden, span: insideQuotes(source, span) }];
  });
}

/** Without the quotes, which keep the text a text. */
function insideQuotes(source: string, span: Span): Span {
  return /^["']/.test(source) ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** Line breaks and indentation stay. */
function covered(text: string): string {
  return text.replaceAll(/\S/gu, (character) => COVER.repeat(character.length));
}

/**
 * Names one value without giving it away: sixteen bits of a hash do not confirm a guess of a weak password.
 */
function markOf({ kind, text }: FoundSecret): string {
  return `${kind.id}:${sha256(text).slice(0, 4)}`;
}
