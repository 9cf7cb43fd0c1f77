/** Without ephemeral keys, one stolen private key opens every recording of the past. */
import { transport } from '../../aws/sources/kms.ts';
import { loadBalancerTls } from '../../aws/sources/edge.ts';
import { tls13 } from '../../aws/sources/standards.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Flow } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck<Flow>({
  id: 'data/forward-secrecy',
  severity: 'low',
  title: 'A private key stolen later opens the traffic recorded today',
  expects: 'Sensitive flows across a boundary only use key exchanges with forward secrecy (ECDHE)',
  rationale:
    'TLS 1.3 is always ephemeral, so a floor of 1.3 settles it. With TLS 1.2 the security policy of the ' +
    'listener decides whether suites without ECDHE are still offered.',
  remedy:
    'Write `tls: { minimum: "1.3" }`, or `forward-secrecy: true` once the security policy of the ' +
    'listener offers ECDHE suites only.',
  sources: [loadBalancerTls, transport, tls13],
  mappings: { nist: ['SC-13'] },
  covers: ['GEN-08'],
  question: 'SEC9',
  whenNone: 'No flow with sensitive data and a stated TLS version crosses a boundary.',
  subjects: (model) =>
    model.flows.filter(
      ({ stated, crossesBoundary, carries }) =>
        crossesBoundary && isSensitive(carries) && stated.tls !== undefined,
    ),
  examine: (flow) => {
    const minimum = fact(flow, 'tls', 'minimum');
    const ephemeral = fact(flow, 'tls', 'forward-secrecy');
    if (minimum.value === '1.3')
      return pass(`\`${flow.id}\` uses TLS 1.3, whose key exchange is always ephemeral.`, minimum);
    if (ephemeral.value === true)
      return pass(`\`${flow.id}\` only uses key exchanges with forward secrecy.`, ephemeral);
    return ephemeral.value === false
      ? gap(`\`${flow.id}\` lets key exchanges without forward secrecy through.`, ephemeral)
      : unstated(`\`${flow.id}\` does not say whether its key exchange has forward secrecy.`, ephemeral);
  },
});
