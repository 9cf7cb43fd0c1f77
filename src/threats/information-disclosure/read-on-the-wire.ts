/** What travels in clear, or under an old protocol, can be read and changed by who stands on the way. */
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents, preventsByAny, proof, type Proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Exposure, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { secretData } from '../worth.ts';

/** A flow is read or altered on its way. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/read-on-the-wire',
  title: 'A flow is read or altered on its way',
  stride: ['information-disclosure', 'tampering'],
  harms: ['confidentiality', 'integrity'],
  cwe: [319, 757],
  attack: ['T1040', 'T1557'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

/** Protocols that are always encrypted, by the platform or by their nature. */
const ALWAYS_ENCRYPTED: readonly string[] = ['aws-api', 'event', 'ssh', 'sftp'];
/** Protocols that never are, and what to speak instead. */
const NEVER_ENCRYPTED: Readonly<Record<string, string>> = { http: 'https', ftp: 'sftp' };
const MODERN: readonly string[] = ['1.2', '1.3'];

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const data = secretData(flow.carries);
    if (data.length === 0 || ALWAYS_ENCRYPTED.includes(flow.stated.protocol ?? '')) return [];
    return [
      {
        subject: flow,
        boundary: `${flow.from.boundary.id} ${flow.to.boundary.id}`,
        exposure: wayOf(flow),
        circumstances:
          wayOf(flow) === 'internal'
            ? []
            : [{ text: 'The attacker must get between the two ends', effect: -1 }],
        data,
        because: [fact(flow, 'protocol'), fact(flow, 'carries')],
        mitigations: controlsOf(flow),
      },
    ];
  });
}

/** How near whoever stands on the way is. */
function wayOf({ from, stated }: Flow): Exposure {
  if (from.kind === 'actor') return exposureOf(from);
  return stated.path === 'internet' || stated.path === 'nat' ? 'external' : 'internal';
}

function controlsOf(flow: Flow): readonly Mitigation[] {
  const instead = NEVER_ENCRYPTED[flow.stated.protocol ?? ''];
  const spoken = prevents(
    part`${flow} speaks an encrypted protocol`,
    fact(flow, 'protocol'),
    (protocol) => NEVER_ENCRYPTED[protocol] === undefined,
    instead ?? 'https',
  );
  return [
    ...(instead === undefined ? [] : [spoken]),
    preventsByAny(
      part`TLS 1.2 or newer on ${flow}`,
      [proof(fact(flow, 'tls', 'minimum'), (version) => MODERN.includes(version)), ...demandedBy(flow)],
      '"1.2"',
    ),
    hinders(
      part`A key that leaks later opens no recording of ${flow}: forward secrecy`,
      fact(flow, 'tls', 'forward-secrecy'),
      (yes) => yes,
      'true',
    ),
  ];
}

/** What the receiver refuses to do without. */
function demandedBy({ to, stated }: Flow): readonly Proof[] {
  if (to.kind === 'actor' || NEVER_ENCRYPTED[stated.protocol ?? ''] !== undefined) return [];
  return [
    proof(fact(to, 'minimum-tls'), (version) => MODERN.includes(version)),
    proof(fact(to, 'tls-only'), (yes) => yes),
  ];
}

function tell({ subjects, exposure, data }: Group<Flow>): Statement {
  const senders = across(subjects, ({ from }) => [from]);
  const receivers = across(subjects, ({ to }) => [to]);
  return {
    source:
      exposure === 'internal' ? part`An intruder between ${senders} and ${receivers}` : 'An eavesdropper',
    prerequisite: part`on the way of ${subjects}`,
    action: part`read and alter what is sent from ${senders} to ${receivers}`,
    impact: 'disclosure and falsification',
    asset: part`${data}`,
  };
}
