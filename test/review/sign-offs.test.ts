import { describe, expect, it } from 'vitest';

import { signingLines } from '../../src/reporters/signing-lines.ts';
import type { Review } from '../../src/review/review.generated.ts';
import { outcomeOf, reviewOf } from '../reviewed.ts';

const HEAD = `parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333", purpose: workload, regions: [eu-west-1] }
`;
const unsigned = `${HEAD}components:
  orders: { service: s3, account: prod }
`;
const record = signingLines(reviewOf(unsigned))
  .split('\n')
  .filter((line) => /^(?:digest|covers| )/.test(line));

/** The design with the lines of `record` entered as a signature of it. */
const signed = (design: string, lines: readonly string[] = record): string =>
  `${design}review:
  sign-off:
    architect: { role: Architect, decision: pending }
    iso:
      role: Security officer
      decision: approved
${lines.map((line) => `      ${line}\n`).join('')}`;

const outcome = (text: string): { readonly review: Review; readonly warnings: readonly string[] } => {
  const { review, diagnostics } = outcomeOf(text);
  if (review === null) throw new Error(JSON.stringify(diagnostics));
  return { review, warnings: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
};

const statesOf = ({ governance }: Review): readonly string[] => governance.signOffs.map(({ state }) => state);

describe('signOffsOf', () => {
  it('holds for the design that was signed, however it is laid out', () => {
    const { review, warnings } = outcome(
      signed(`${HEAD}# The same.\ncomponents: { orders: { service: "s3", account: prod } }\n`),
    );
    expect(statesOf(review)).toEqual(['pending', 'holds']);
    expect(warnings).toEqual([]);
  });

  it('is void once the design moves on, and says what changed', () => {
    const { review, warnings } = outcome(
      signed(
        `${HEAD}components:\n  orders: { service: s3, account: prod, versioning: true }\n  queue: { service: sqs, account: prod }\n`,
      ),
    );
    expect(statesOf(review)).toEqual(['pending', 'void']);
    expect(review.governance.signOffs[1]?.changes).toEqual([
      { path: 'components.orders', change: 'changed' },
      { path: 'components.queue', change: 'added' },
    ]);
    expect(warnings).toEqual([
      'sign-off-void: The sign-off of `iso` (Security officer) is void: the design is not the one that was signed. Since then: `components.orders` changed, `components.queue` added.',
    ]);
  });

  it('is bound to nothing without a digest', () => {
    const { review, warnings } = outcome(signed(unsigned, []));
    expect(statesOf(review)).toEqual(['pending', 'unbound']);
    expect(warnings[0]).toMatch(/^sign-off-unbound: .* names no digest/);
  });

  it('knows what changed from the record of another who signed the same', () => {
    const [digest = ''] = record;
    const text = `${signed(`${HEAD}components: { orders: { service: sqs, account: prod } }\n`)}    owner: { role: Owner, decision: returned, ${digest} }\n`;
    const { signOffs } = outcome(text).review.governance;
    expect(signOffs.map(({ changes }) => changes.length)).toEqual([0, 1, 1]);
  });
});
