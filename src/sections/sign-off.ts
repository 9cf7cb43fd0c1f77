/** Who signs what: the recommendation, the design that is signed, and a line for each role to fill in. */
import type { Review, SignOff } from '../review/review.generated.ts';
import { type Mark, signatureMark } from './mark.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { capitalized, count, recommendationWords, spoken } from './wording.ts';

interface SignatureRow {
  readonly role: string;
  readonly name: string | null;
  readonly decision: string | null;
  readonly date: string | null;
  readonly state: Mark;
  readonly conditions: readonly string[];
  /** Ids of the fields that are filled in by hand; null where the spec says it already. */
  readonly fields: {
    readonly name: string | null;
    readonly decision: string;
    readonly date: string;
    readonly signature: string;
  } | null;
}

/** A signature that no longer holds, with what changed since. */
interface VoidSignature {
  readonly role: string;
  readonly signed: string;
  readonly changes: readonly { readonly section: string; readonly words: string }[];
}

export interface SignOffView {
  readonly digest: string;
  readonly recommendation: string;
  readonly conditions: readonly Link[];
  /** How the conditions are called together. */
  readonly conditionWord: string;
  readonly validUntil: string;
  readonly roles: readonly SignatureRow[];
  readonly voided: readonly VoidSignature[];
}

/** A place of the page that is filled in by hand. */
export interface SignOffField {
  readonly id: string;
  readonly kind: 'text' | 'choice' | 'signature';
  readonly label: string;
}

export function signOffView({ review, references }: Material): SignOffView {
  const { signOffs, signing, exceptions } = review.governance;
  const [next] = exceptions
    .filter(({ state }) => state === 'live')
    .map(({ expires, id }) => ({ expires, id }))
    .toSorted((a, b) => (a.expires < b.expires ? -1 : Number(a.expires > b.expires)));
  return {
    digest: signing.digest,
    recommendation: recommendationWords(review.decision.recommendation),
    conditions: review.decision.conditions.map(({ finding }) => references.numbered(finding)),
    conditionWord: review.decision.conditions.length === 1 ? 'the condition' : 'conditions',
    validUntil:
      next === undefined
        ? 'A signature holds for the design with this digest and for no other.'
        : `A signature holds for the design with this digest and for no other, and until ${next.expires}, when exception ${next.id} ends.`,
    roles: signOffs.map(signatureRow),
    voided: signOffs.filter(({ state }) => state === 'void').map(voidSignature),
  };
}

/** The fields of the sign-off page. */
export function signOffFields({ governance }: Review): readonly SignOffField[] {
  return governance.signOffs.flatMap((signOff) => {
    const { fields } = signatureRow(signOff);
    if (fields === null) return [];
    return [
      ...(fields.name === null
        ? []
        : [{ id: fields.name, kind: 'text' as const, label: `Name of ${signOff.role}` }]),
      { id: fields.decision, kind: 'choice' as const, label: `Decision of ${signOff.role}` },
      { id: fields.date, kind: 'text' as const, label: `Date of the decision of ${signOff.role}` },
      { id: fields.signature, kind: 'signature' as const, label: `Signature of ${signOff.role}` },
    ];
  });
}

function signatureRow({ id, role, name, decision, date, conditions, state }: SignOff): SignatureRow {
  const field = (what: string): string => `field-${id.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')}-${what}`;
  const isOpen = state === 'pending' || state === 'void';
  return {
    role,
    name,
    decision: decision === 'pending' ? null : capitalized(spoken(decision)),
    date,
    state: signatureMark(state),
    conditions,
    fields: isOpen
      ? {
          name: name === null ? field('name') : null,
          decision: field('decision'),
          date: field('date'),
          signature: field('signature'),
        }
      : null,
  };
}

function voidSignature({ role, decision, date, changes }: SignOff): VoidSignature {
  const sections = new Map<string, string[]>();
  for (const { path, change } of changes) {
    const [section = path, ...rest] = path.split('.');
    const words = `\`${rest.length === 0 ? section : rest.join('.')}\` ${change}`;
    sections.set(section, [...(sections.get(section) ?? []), words]);
  }
  return {
    role,
    signed: `${capitalized(spoken(decision))}${date === null ? '' : ` on ${date}`}; ${
      changes.length === 0
        ? 'what was covered is not recorded'
        : `${count(changes.length, 'element')} changed since`
    }`,
    changes: Array.from(sections, ([section, words]) => ({ section, words: words.join(', ') })),
  };
}
