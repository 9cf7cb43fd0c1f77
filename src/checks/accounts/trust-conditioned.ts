/** Roles and policies that trust another account say under which condition they do. */
import { confusedDeputy, trustExamples } from '../../aws/sources/access.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Connection } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';
import { quoted } from '../wording.ts';

type Condition = NonNullable<Connection['stated']['conditions']>[number];

export const check: Check = defineCheck({
  id: 'accounts/trust-conditioned',
  severity: 'medium',
  title: 'A caller from another account is trusted on its account number alone',
  expects: 'Every role or policy that trusts another account states a condition on the caller',
  rationale:
    'Whoever controls the other account, or tricks a service there into calling, gets what the role may do. ' +
    'A vendor serves many customers from one account, so its role needs an external id of its own; a token of ' +
    'a shared OIDC issuer must be pinned by audience and subject, or any repository of that issuer can use it.',
  remedy:
    'Write `conditions: [external-id]` for a vendor, `[audience, subject]` for an OIDC issuer, ' +
    '`[source-account]`, `[source-arn]` or `[principal-organization]` inside the organization.',
  sources: [confusedDeputy, trustExamples],
  mappings: {},
  covers: ['ACC-01', 'M-IAM-04', 'M-IAM-06', 'M-TPA-01'],
  question: 'SEC3',
  whenNone: 'No account is entered by a role, a resource policy or an event bus.',
  subjects: (model) =>
    model.connections.filter(({ stated }) =>
      ['assume-role', 'resource-policy', 'event-bus'].includes(stated.via),
    ),
  examine: (connection) => {
    const conditions = fact(connection, 'conditions');
    const outside = connection.from.stated.purpose === 'external';
    const verdict = judge(connection, conditions, outside);
    return outside ? withSeverity('high', verdict) : verdict;
  },
});

function judge(connection: Connection, conditions: Fact<readonly Condition[]>, outside: boolean): Verdict {
  const { id, from, to } = connection;
  const has = (condition: Condition): boolean => conditions.value?.includes(condition) === true;
  if (conditions.value === undefined) {
    return unstated(`\`${to.id}\` trusts \`${from.id}\` in \`${id}\` under no stated condition.`, conditions);
  }
  if (has('audience') && !has('subject')) {
    return gap(
      `\`${id}\` pins the audience of a token and not its subject, so other tenants of the issuer pass.`,
      conditions,
    );
  }
  const vendorProof = has('external-id') || (has('subject') && has('audience'));
  if (outside && connection.stated.via === 'assume-role' && !vendorProof) {
    return gap(
      `\`${id}\` lets the outside account \`${from.id}\` assume a role without an external id.`,
      conditions,
    );
  }
  return pass(`\`${id}\` is conditioned on ${quoted(conditions.value)}.`, conditions);
}
