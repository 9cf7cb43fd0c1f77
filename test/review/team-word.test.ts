/** What the posture tables say where the team answers that nobody knows, or that it does not apply. */
import { expect, it } from 'vitest';

import { reviewOf } from '../reviewed.ts';

function authenticationOf(more: string): string {
  const review = reviewOf(`parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts: { prod: { id: "111122223333" } }
actors: { buyer: { kind: person, trust: external } }
components: { web: { service: lambda, account: prod } }
flows:
  order:
    from: buyer
    to: web
    protocol: https
    ${more}
`);
  const [row] = review.posture.aaa;
  return `${row?.authentication.outcome}: ${row?.authentication.says}`;
}

it.each([
  ['', 'unstated: `order` does not say how its caller proves who it is.'],
  [
    'unknown: { authentication: { owner: web-team, due: 2026-12-01 } }',
    'unstated: `order` does not say how its caller proves who it is. Nobody knows yet; web-team finds out by 2026-12-01.',
  ],
  [
    'not-applicable: { authentication: "Everybody may see `prices`" }',
    "not-applicable: The team says that it does not apply: Everybody may see 'prices'",
  ],
])('%s', (more, said) => {
  expect(authenticationOf(more)).toBe(said);
});
