/** Who may read which secret, under which key, and how both are turned over and taken back. */
import { drawnElsewhere } from './figures.ts';
import { type Mark, outcomeMark } from './mark.ts';
import { anchorOf, type Link } from './references.ts';
import type { Material } from './section.ts';
import { joined, spoken } from './wording.ts';

export interface SecretsAndKeysView {
  /** Its diagrams, which stand in the appendix. */
  readonly drawn: readonly Link[];
  readonly secrets: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly kind: string;
    readonly store: string;
    readonly key: Link | null;
    readonly readers: string;
    readonly rotation: string;
    readonly revocation: string;
    readonly about: readonly Link[];
  }[];
  /** What their promises imply and the design lacks. */
  readonly lacking: readonly {
    readonly subject: Link;
    readonly promise: string;
    readonly needs: readonly { readonly need: string; readonly outcome: Mark; readonly says: string }[];
  }[];
  readonly keys: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly kind: string;
    readonly where: string;
    readonly protects: string;
    /** Whether who keeps it fits what lies under it, and why. */
    readonly custody: string | null;
    readonly administrators: string;
    readonly users: string;
    readonly rotation: string;
    readonly revocation: string;
    readonly about: readonly Link[];
  }[];
}

/** What a key does under which no data lies. */
const WITHOUT_DATA: Readonly<Record<string, string>> = {
  sign: 'nothing; it signs',
  mac: 'nothing; it makes authentication codes',
  'key-agreement': 'nothing; it agrees on keys',
};

export function secretsAndKeysView(material: Material): SecretsAndKeysView {
  const { review, references } = material;
  return {
    drawn: [...drawnElsewhere(material, 'secrets'), ...drawnElsewhere(material, 'key-life')],
    secrets: review.system.secrets.map((secret) => ({
      anchor: anchorOf(secret.element.path),
      title: secret.element.title,
      kind: spoken(secret.kind),
      store: secret.store === null ? 'store not stated' : secret.store,
      key: secret.key === null ? null : references.named('keys', secret.key),
      readers: joined(secret.readers, 'not stated'),
      rotation: secret.rotation ?? 'not stated',
      revocation: secret.revocation ?? 'not stated',
      about: references.about(secret.element.path),
    })),
    lacking: review.posture.implied.flatMap(({ subject, promise, needs }) => {
      const missing = needs.filter(({ need, outcome }) => outcome !== 'pass' && need !== 'custody');
      return missing.length === 0
        ? []
        : [
            {
              subject: references.element(subject),
              promise,
              needs: missing.map(({ need, outcome, says }) => ({
                need,
                outcome: outcomeMark(outcome),
                says,
              })),
            },
          ];
    }),
    keys: review.system.keys.map((key) => ({
      anchor: anchorOf(key.element.path),
      title: key.element.title,
      kind: spoken(key.kind),
      where: joined(
        [key.account, key.region].filter((part) => part !== null),
        'not stated',
      ),
      protects: joined(key.protects, WITHOUT_DATA[key.usage ?? ''] ?? 'nothing'),
      custody: custodyOf(key.element.path, material),
      administrators: joined(key.administrators, 'not stated'),
      users: joined(key.users, 'not stated'),
      rotation: key.rotation ?? 'not stated',
      revocation: key.revocation ?? 'not stated',
      about: references.about(key.element.path),
    })),
  };
}

function custodyOf(path: string, { review }: Material): string | null {
  const told = review.posture.implied.filter(({ subject }) => subject.path === path);
  return told.flatMap(({ needs }) => needs).find(({ need }) => need === 'custody')?.says ?? null;
}
