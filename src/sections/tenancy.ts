/** How tenants are told apart and kept apart. */
import type { TenancyProof } from '../review/review.generated.ts';
import { drawnElsewhere } from './figures.ts';
import { type Mark, outcomeMark } from './mark.ts';
import type { Link } from './references.ts';
import type { Material } from './section.ts';
import { count, spoken } from './wording.ts';

export interface TenancyView {
  readonly stated: boolean;
  /** Whether there are tenants to keep apart; a system of one has none. */
  readonly several: boolean;
  /** Its diagram, which stands in the appendix. */
  readonly drawn: readonly Link[];
  readonly particulars: readonly { readonly label: string; readonly value: string }[];
  /** Shared places without a whole proof. */
  readonly unproven: readonly {
    readonly where: Link;
    readonly kind: string;
    readonly lacks: readonly { readonly of: string; readonly outcome: Mark; readonly says: string }[];
    readonly threats: readonly Link[];
  }[];
  readonly tally: string | null;
  readonly isolation: readonly {
    readonly component: Link;
    readonly model: string;
    readonly by: string;
    readonly tested: string;
    readonly noisyNeighbour: string;
  }[];
}

export function tenancyView(material: Material): TenancyView {
  const { review, references } = material;
  const { model, tenants, identifier, decision, isolation } = review.system.tenancy;
  const particular = (label: string, value: string | null): TenancyView['particulars'][number] => ({
    label,
    value: value ?? 'not stated',
  });
  return {
    several: model !== 'single-tenant',
    stated: model !== null || tenants !== null || isolation.length > 0,
    drawn: drawnElsewhere(material, 'tenancy'),
    particulars: [
      particular('Model', model === null ? null : spoken(model)),
      particular('Tenants', tenants),
      ...(model === 'single-tenant' && identifier === null ? [] : [particular('Told apart by', identifier)]),
      particular('Why', decision),
    ],
    unproven: review.posture.tenancy.flatMap((proof) => {
      const lacks = lackingOf(proof);
      return lacks.length === 0
        ? []
        : [
            {
              where: references.element(proof.where),
              kind: proof.kind,
              lacks,
              threats: proof.threats.map(references.numbered),
            },
          ];
    }),
    tally: tallyOf(review.posture.tenancy),
    isolation: isolation.map((row) => ({
      component: references.element(row.component),
      model: row.model === null ? 'not stated' : spoken(row.model),
      by: row.by ?? 'not stated',
      tested: row.tested ?? 'not stated',
      noisyNeighbour: row.noisyNeighbour ?? 'not stated',
    })),
  };
}

function lackingOf(proof: TenancyProof): TenancyView['unproven'][number]['lacks'] {
  return [
    { of: 'apart by', answer: proof.mechanism },
    { of: 'enforced', answer: proof.enforced },
    { of: 'tested', answer: proof.tested },
    { of: 'greedy tenant', answer: proof.noisy },
  ]
    .filter(({ answer }) => answer.outcome === 'gap' || answer.outcome === 'unstated')
    .map(({ of, answer }) => ({ of, outcome: outcomeMark(answer.outcome), says: answer.says }));
}

function tallyOf(proofs: Material['review']['posture']['tenancy']): string | null {
  if (proofs.length === 0) return null;
  const whole = proofs.filter((proof) => lackingOf(proof).length === 0);
  const alone = proofs.filter(
    ({ kind, mechanism }) => kind === 'key' && mechanism.outcome === 'not-applicable',
  );
  const keys = alone.map(({ mechanism }) => mechanism.says).join(' ');
  return `Tenants share ${count(proofs.length, 'place')} (stores, queues, computing, logs, keys); for ${whole.length} of them nothing is missing from the proof. ${keys}`.trim();
}
