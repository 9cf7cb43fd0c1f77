/** What the explanation of any one mistake needs to know, and the diagnostic that it makes. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { type Suggest, suggestAtMost } from '../diagnostic/suggest.ts';
import type { Pointer } from '../source/pointer.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import type { SchemaNode, SchemaView } from './schema-view.ts';

const MOST_SUGGESTED = 100;

/** A group of elements, each under its id. */
export interface Section {
  /** As an author says it: `components`, `edge.certificates`, `networks.main.subnets`. */
  readonly name: string;
  readonly pointer: Pointer;
  readonly ids: ReadonlySet<string>;
}

/** A document that is being explained. */
export interface Explaining {
  readonly document: YamlDocument;
  readonly view: SchemaView;
  readonly suggest: Suggest;
  /** The sections that were looked at so far, by pointer. */
  readonly sections: Map<Pointer, Section>;
}

/** A document to explain by a schema, with a bound on how many words are compared with all others. */
export function explaining(document: YamlDocument, view: SchemaView): Explaining {
  return { document, view, suggest: suggestAtMost(MOST_SUGGESTED), sections: new Map() };
}

/** One error of the validator, with the value and the schema that it is about. */
export interface SchemaMistake extends Explaining {
  readonly pointer: Pointer;
  readonly value: unknown;
  readonly schema: SchemaNode;
  /** What the validator says about it; its members depend on the keyword. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The diagnostic of a mistake at its value. */
export function atValue(
  mistake: SchemaMistake,
  code: string,
  message: string,
  hint: string | null,
): Diagnostic {
  return errorAt(mistake.document.locate(mistake.pointer), code, message, hint);
}

/** The diagnostic of a mistake at the key of its value: for what is missing in it or too much. */
export function atKey(
  mistake: SchemaMistake,
  code: string,
  message: string,
  hint: string | null,
): Diagnostic {
  return errorAt(mistake.document.locate(mistake.pointer, 'key'), code, message, hint);
}
