/** Whatever a table calls unstated can be stated: its facts are fields that the schema has for that service. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Answer } from '../../src/model/answer.ts';
import { authenticationAuthorizationAccounting } from '../../src/posture/authentication-authorization-accounting.ts';
import { confidentialityIntegrityAvailability } from '../../src/posture/confidentiality-integrity-availability.ts';
import { sharedResponsibility } from '../../src/posture/shared-responsibility.ts';
import { segments } from '../../src/source/pointer.ts';
import { modelOf } from '../model-of.ts';

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
}

const url = new URL('../../schemas/design-spec.schema.json', import.meta.url);
const { $defs } = JSON.parse(readFileSync(url, 'utf8')) as Schema;
const SERVICES = Object.keys($defs)
  .filter((name) => name.startsWith('service-'))
  .map((name) => name.slice('service-'.length));

/** A design that says as little as it may about one component of the service. */
function silent(service: string): string {
  const custom = service === 'custom' ? ', product: Box, class: infrastructure, category: other' : '';
  return `
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts: { prod: { id: "111122223333" } }
actors: { user: { kind: person, trust: external } }
components:
  it: { service: ${service}, account: prod, stores: [order]${custom} }
  other: { service: lambda, account: prod }
data: { order: { classification: restricted, personal: true } }
flows:
  in: { from: user, to: it, carries: [order] }
  out: { from: it, to: other, carries: [order], asynchronous: true }
  call: { from: other, to: it, carries: [order], protocol: aws-api }
`;
}

function answersOf(text: string): readonly Pick<Answer, 'says' | 'facts'>[] {
  const model = modelOf(text);
  const cells: readonly Answer[] = [
    ...confidentialityIntegrityAvailability(model).flatMap((row) => [
      row.confidentiality,
      row.integrity,
      row.availability,
    ]),
    ...authenticationAuthorizationAccounting(model).flatMap((row) => [
      row.authentication,
      row.authorization,
      row.accounting,
      row.nonRepudiation,
      row.transport,
    ]),
  ];
  const duties = sharedResponsibility(model).rows.flatMap((row) => row.duties);
  return [...cells, ...duties].filter(({ outcome }) => outcome === 'unstated');
}

describe('what is unstated', () => {
  it.each(SERVICES)('can be stated for %s', (service) => {
    const answers = answersOf(silent(service));
    expect(answers.length).toBeGreaterThan(0);
    const fields = new Set(Object.keys($defs[`service-${service}`]?.properties ?? {}));
    for (const { says, facts } of answers) {
      expect(facts, says).not.toEqual([]);
      for (const [section, id, field] of facts.map(segments)) {
        if (section !== 'components' || id !== 'it' || field === undefined) continue;
        expect(fields.has(field), `${says} (${field})`).toBe(true);
      }
    }
  });
});
