/** What a document tells of an earlier state of its design, and whether it is about the design that it carries. */
import type { Delta } from '../delta/delta.generated.ts';
import { quote } from '../diagnostic/quote.ts';
import type { Stated } from './stated.ts';
import { evidence, type Evidence } from './verification.ts';

/** What a document tells of an earlier state, which it does not carry: `text` is the delta attached to it. Null where there is none. */
export function examineDelta(
  text: string | undefined,
  stated: Stated,
): { readonly delta: Delta | null; readonly evidence: Evidence } | null {
  if (text === undefined) return null;
  const delta = deltaIn(text);
  if (delta?.after?.digest !== stated.digest || delta.design.id !== stated.design.id) {
    const sentence = 'The attached delta is about another state of the design than the review.';
    return { delta: null, evidence: evidence('change', false, sentence) };
  }
  const { before } = delta;
  const from = before === null ? 'nothing' : `${quote(before.name, 80)}, as of ${before.asOf}`;
  const sentence = `It tells what changed since ${from}; that state is not in the document, so what is said of it was not made again.`;
  return { delta, evidence: evidence('change', null, sentence) };
}

/** A delta as far as it is used here; nothing of it is believed. */
function deltaIn(text: string): Delta | null {
  try {
    const value: unknown = JSON.parse(text);
    return isDelta(value) ? value : null;
  } catch {
    return null;
  }
}

function isDelta(value: unknown): value is Delta {
  if (!isRecord(value) || !isRecord(value['design'])) return false;
  const { design, before, after } = value;
  const isState = (state: unknown): boolean =>
    state === null ||
    (isRecord(state) && ['name', 'asOf', 'digest'].every((key) => typeof state[key] === 'string'));
  return typeof design['id'] === 'string' && isState(before) && isState(after);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
