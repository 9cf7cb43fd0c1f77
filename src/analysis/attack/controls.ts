/** Controls on a step as fields prove them: what counts as enough, what it costs an attacker, what to write. */
import type { Fact } from '../../model/fact.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Connection, Flow, Identity } from '../../model/model.ts';
import { isBroker } from '../../model/queries/message-roles.ts';
import type { Control } from './graph.ts';

/** A control that one field decides. */
export function controlBy<T>(
  control: string,
  stated: Fact<T>,
  enough: (value: T) => boolean,
  effort: number,
  write: string,
  needed: 'needed' | 'helps',
): Control {
  const holds = stated.value === undefined ? 'unknown' : enough(stated.value) ? 'yes' : 'no';
  return {
    control,
    holds,
    needed: needed === 'needed',
    effort,
    at: stated.at,
    write: holds === 'yes' ? null : write,
  };
}

const PROOFS: Readonly<Record<string, number>> = {
  mtls: 3,
  'signed-request': 3,
  oidc: 3,
  saml: 3,
  iam: 3,
  'presigned-url': 2,
  password: 1,
  'api-key': 1,
};

/** The caller of a flow proves who it is; a password or a key alone costs less than a signature or a token. */
export function authentication(flow: Flow, needed: Needed): Control {
  const method = fact(flow, 'authentication', 'method');
  return controlBy(
    `\`${flow.id}\` proves who calls${method.value === undefined ? '' : ` (\`${method.value}\`)`}`,
    method,
    (said) => said in PROOFS,
    PROOFS[method.value ?? ''] ?? 0,
    'oidc',
    needed,
  );
}

type Needed = 'needed' | 'helps';

/** It is decided what the caller of a flow may do. */
export function authorization(flow: Flow, needed: Needed): Control {
  return controlBy(
    `\`${flow.id}\` is authorized`,
    fact(flow, 'authorization', 'model'),
    (model) => model !== 'none',
    2,
    'rbac',
    needed,
  );
}

const CLEAR = ['http', 'ftp', 'smtp', 'tcp'];
const SECURE = ['https', 'tls', 'ssh', 'sftp', 'aws-api', 'event', 'grpc'];

/** What passes on a flow cannot be read or taken over on the way. */
export function encryption(flow: Flow, needed: Needed): Control {
  const minimum = fact(flow, 'tls', 'minimum');
  const protocol = fact(flow, 'protocol');
  const text = `\`${flow.id}\` is encrypted on the way`;
  if (minimum.value !== undefined)
    return controlBy(text, minimum, (said) => said === '1.2' || said === '1.3', 1, '"1.2"', needed);
  const plain = protocol.value !== undefined && CLEAR.includes(protocol.value);
  const secure = protocol.value !== undefined && SECURE.includes(protocol.value);
  const holds = plain ? 'no' : secure ? 'yes' : 'unknown';
  const at = holds === 'yes' ? protocol.at : minimum.at;
  return {
    control: text,
    holds,
    needed: needed === 'needed',
    effort: 1,
    at,
    write: holds === 'yes' ? null : '"1.2"',
  };
}

/** The second factor of the people who sign in; null where the flow names no identity that has one. */
export function secondFactor(identity: Identity | undefined): Control | null {
  if (identity === undefined) return null;
  const mfa = fact(identity, 'mfa');
  if (identity.stated.kind === 'iam-role' || identity.stated.kind === 'api-keys') return null;
  return controlBy(
    `\`${identity.id}\` asks for a second factor`,
    mfa,
    (said) => said === 'required' || said === 'phishing-resistant',
    mfa.value === 'phishing-resistant' ? 3 : 2,
    'phishing-resistant',
    'needed',
  );
}

/** What arrives is examined before it is used: on the flow, at the door, or by a scan; the first that holds decides. */
export function contentChecked(flow: Flow, needed: Needed): Control {
  const text = `What \`${flow.id}\` brings is checked before it is used`;
  const enough = (said: boolean): boolean => said;
  const here = controlBy(text, fact(flow, 'validation'), enough, 2, 'true', needed);
  const { to } = flow;
  if (here.holds === 'yes' || to.kind === 'actor') return here;
  const door = controlBy(text, fact(to, 'request-validation'), enough, 2, 'true', needed);
  const scan = controlBy(text, fact(to, 'malware-scan'), enough, 2, 'true', needed);
  return [door, scan].find(({ holds }) => holds === 'yes') ?? here;
}

/** A web application firewall stands before the door; null where it could not. */
export function firewall(to: Component): Control | null {
  if (!['api', 'edge', 'load-balancer'].includes(to.service.category)) return null;
  if (to.stated.scheme === 'internal' || to.stated['endpoint-type'] === 'private') return null;
  return controlBy(
    `A web ACL stands before \`${to.id}\``,
    fact(to, 'waf'),
    () => true,
    1,
    'public-web',
    'helps',
  );
}

/** A broker takes messages only from those whom its policy names; null for anything else. */
export function senders(to: Component): Control | null {
  if (!isBroker(to)) return null;
  return controlBy(
    `The policy of \`${to.id}\` names who may send`,
    fact(to, 'policy'),
    (policy) => policy === 'named-principals',
    2,
    'named-principals',
    'helps',
  );
}

/** A host or function that is searched for known flaws is harder to take over. */
export function scanned(to: Component, scannedIds: ReadonlySet<string>, at: string): Control | null {
  if (!scannedIds.has(to.id)) return null;
  return {
    control: `\`${to.id}\` is searched for known vulnerabilities`,
    holds: 'yes',
    needed: false,
    effort: 1,
    at,
    write: null,
  };
}

/** Messages that a broker hands on prove who wrote them; null where nothing is said of it. */
export function signed(flow: Flow): Control | null {
  const { from, to } = flow;
  if (from.kind !== 'component' || !isBroker(from) || flow.stated.signed === undefined) return null;
  return controlBy(
    `\`${to.id}\` takes from \`${from.id}\` only messages whose signature it has verified`,
    fact(flow, 'signed'),
    (said) => said,
    3,
    'true',
    'helps',
  );
}

const PROVING: readonly string[] = [
  'external-id',
  'source-account',
  'source-arn',
  'source-organization',
  'principal-organization',
  'subject',
];

/** A condition proves which account calls; it does not stop whoever has taken that account over. */
export function oneCaller(connection: Connection): Control {
  return controlBy(
    `\`${connection.id}\` trusts one caller, proven by a condition`,
    fact(connection, 'conditions'),
    (said) => said.some((condition) => PROVING.includes(condition)),
    2,
    connection.from.stated.purpose === 'external' ? '[external-id]' : '[source-organization, source-arn]',
    'helps',
  );
}
