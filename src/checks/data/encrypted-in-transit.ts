/** Data on its way is protected by the weakest handshake that either end still accepts. */
import { transport } from '../../aws/sources/kms.ts';
import { oldTls } from '../../aws/sources/standards.ts';
import { dataControls } from '../../aws/sources/well-architected.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { endsTls, publicEndpoints } from '../../model/queries/public-endpoint.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';

const IN_THE_CLEAR = ['http', 'ftp'];
const SECURE_SHELL = ['sftp', 'ssh'];
const ALWAYS_TLS = ['https', 'tls'];

export const check: Check = defineCheck<Flow>({
  id: 'data/encrypted-in-transit',
  severity: 'high',
  title: 'Somebody on the way can read or change what is sent',
  expects: 'Each flow is encrypted, with TLS 1.2 or newer where it is TLS',
  rationale:
    'TLS 1.0 and 1.1 are deprecated. AWS API endpoints require TLS 1.2 and recommend 1.3, so flows to ' +
    'them need no word; every listener, database and broker of the design does.',
  remedy:
    'Write `tls: { minimum: "1.2" }` on the flow, or `minimum-tls` or `tls-only: true` on the component ' +
    'that it reaches.',
  sources: [transport, oldTls, dataControls],
  mappings: {
    securityHub: ['ELB.1', 'CloudFront.10', 'RDS.38'],
    nist: [
      'AC-4',
      'AC-17(2)',
      'IA-5(1)',
      'SC-7(4)',
      'SC-8',
      'SC-8(1)',
      'SC-8(2)',
      'SC-12(3)',
      'SC-13',
      'SC-23',
      'SC-23(3)',
      'SI-7(6)',
    ],
    attack: ['T1040'],
  },
  covers: ['GEN-08', 'M-DAT-05', 'VPC-05'],
  question: 'SEC9',
  whenNone: 'The design draws no flow other than events that AWS delivers itself.',
  subjects: (model) => model.flows.filter(({ stated }) => stated.protocol !== 'event'),
  examine: (flow, model) => {
    const verdict = examine(flow, model);
    const inside = flow.from.kind === 'component' && !flow.crossesBoundary;
    return verdict.severity === undefined && inside && !isSensitive(flow.carries)
      ? withSeverity('medium', verdict)
      : verdict;
  },
});

function examine(flow: Flow, model: Model): Verdict {
  const protocol = fact(flow, 'protocol');
  const spoken = protocol.value ?? '';
  if (spoken === 'aws-api')
    return pass(`\`${flow.id}\` calls an AWS API, whose endpoint requires TLS 1.2.`, protocol);
  if (SECURE_SHELL.includes(spoken)) return pass(`\`${flow.id}\` is encrypted by \`${spoken}\`.`, protocol);
  if (IN_THE_CLEAR.includes(spoken))
    return gap(`\`${flow.id}\` sends its data in the clear over \`${spoken}\`.`, protocol);
  const blamed = endFoundElsewhere(flow, model);
  if (blamed !== null) return notApplicable(`What \`${flow.to.id}\` lets in is told of itself.`, blamed);
  const floor = oldestVersion(flow);
  if (floor?.value === '1.0' || floor?.value === '1.1') {
    return withSeverity('medium', gap(`\`${flow.id}\` lets TLS ${floor.value} through.`, floor));
  }
  if (floor !== null) return pass(`\`${flow.id}\` is encrypted with TLS ${floor.value} or newer.`, floor);
  if (flow.to.kind === 'component') {
    const only = fact(flow.to, 'tls-only');
    if (only.value === true) return pass(`\`${flow.to.id}\` refuses \`${flow.id}\` without TLS.`, only);
    if (only.value === false) return gap(`\`${flow.to.id}\` accepts \`${flow.id}\` without TLS.`, only);
  }
  const tls = fact(flow, 'tls', 'minimum');
  return ALWAYS_TLS.includes(spoken)
    ? withSeverity(
        'medium',
        unstated(`\`${flow.id}\` uses \`${spoken}\` and does not say the oldest version of TLS.`, tls),
      )
    : unstated(`\`${flow.id}\` does not say whether it is encrypted.`, tls);
}

/** The field of the end that another check finds at fault, so that its flows need not be told of; null where none is. */
function endFoundElsewhere(flow: Flow, model: Model): Fact<unknown> | null {
  const { to, stated } = flow;
  if (to.kind === 'actor' || stated.tls?.minimum !== undefined) return null;
  const floor = fact(to, 'minimum-tls');
  if (floor.value === '1.0' || floor.value === '1.1')
    return publicEndpoints(model).includes(to) && endsTls(to) ? floor : null;
  const only = fact(to, 'tls-only');
  return to.service.id === 's3' && only.value === false ? only : null;
}

/** The oldest version that the flow states, or else the component where it ends. */
function oldestVersion(flow: Flow): Fact<string> | null {
  const own = fact(flow, 'tls', 'minimum');
  if (own.value !== undefined) return own;
  if (flow.to.kind !== 'component') return null;
  const theirs = fact(flow.to, 'minimum-tls');
  return theirs.value === undefined ? null : theirs;
}
