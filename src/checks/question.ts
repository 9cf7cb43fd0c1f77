/** Checks that ask the design as a whole, one field at a time: the field itself is then the subject. */
import type { Fact } from '../model/fact.ts';
import type { Subject } from '../model/model.ts';

/** A field of the design that a check asks for. */
export interface Question<T> extends Subject {
  readonly fact: Fact<T>;
}

/** Asks for a field; `title` is how a reader calls it. */
export function question<T>(id: string, title: string, asked: Fact<T>): Question<T> {
  return { id, title, at: asked.at, fact: asked };
}
