/** Who proves what to whom on a flow, and how strong the proof is. */
import { type Answer, gap, pass, unstated } from '../model/answer.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Flow } from '../model/model.ts';
import { endsOf } from '../model/queries/ends.ts';
import { identityOf, secondFactor, sharedIdentity } from './identities.ts';
import type { Lookups } from './lookups.ts';
import { settle } from './settle.ts';
import { isPlatformCall } from './transport.ts';
import { expiry } from './upload-links.ts';

/** The first A of a flow. */
export function authentication(lookups: Lookups, flow: Flow): Answer {
  const name = `\`${flow.id}\``;
  const method = fact(flow, 'authentication', 'method');
  switch (method.value) {
    case undefined:
      return silent(flow, method);
    case 'none':
      return anonymous(flow, method);
    case 'network-position':
      return gap(`${name} trusts whoever stands in the right network.`, method);
    case 'api-key':
      return flow.crossesBoundary
        ? copiable(lookups, flow, method)
        : pass(`An API key names the caller of ${name}.`, method);
    case 'presigned-url':
      return presigned(flow, method);
    case 'mtls':
      return flow.stated.tls?.mutual === false
        ? gap(
            `${name} authenticates by certificate, yet its TLS asks for none.`,
            fact(flow, 'tls', 'mutual'),
            method,
          )
        : pass(`The caller of ${name} shows a certificate.`, method);
    case 'iam':
      return identified(
        lookups,
        flow,
        pass(`Each request of ${name} is signed with IAM credentials (SigV4).`, method),
      );
    case 'public-key':
      return pass(`The caller of ${name} signs with a key whose public half is registered.`, method);
    case 'signed-request':
      return identified(lookups, flow, pass(`Each request of ${name} is signed.`, method));
    default:
      return signedIn(lookups, flow, method.value, method);
  }
}

/** Nothing is stated: AWS authenticates calls to its own endpoints, nothing else. */
function silent(flow: Flow, method: Fact<string>): Answer {
  const name = `\`${flow.id}\``;
  if (!isPlatformCall(flow)) return unstated(`${name} does not say how its caller proves who it is.`, method);
  const protocol = fact(flow, 'protocol');
  if (protocol.value === 'event') {
    return pass(
      `By platform: AWS delivers ${name} under the service principal of \`${flow.from.id}\`.`,
      protocol,
    );
  }
  const { caller } = endsOf(flow);
  return caller.kind === 'component'
    ? pass(`By platform: \`${caller.id}\` signs each request of ${name} with its role (SigV4).`, protocol)
    : unstated(
        `AWS takes only signed requests on ${name}; whose credentials sign them is not stated.`,
        method,
      );
}

function anonymous(flow: Flow, method: Fact<string>): Answer {
  const name = `\`${flow.id}\``;
  const open =
    flow.carries.length > 0 && flow.carries.every(({ stated }) => stated.classification === 'public');
  return open
    ? pass(`Anybody may use ${name}; it carries only public data.`, method)
    : gap(`Nobody has to prove anything on ${name}.`, method);
}

/** A key proves only that somebody has it; what limits a copy is told with it. */
function copiable({ secretsOf }: Lookups, flow: Flow, method: Fact<string>): Answer {
  const { caller, served } = endsOf(flow);
  const key = (secretsOf.get(caller.id) ?? []).find(({ stated }) => stated.for === served.id);
  const says = `Whoever copies the API key of \`${caller.id}\` passes for it on \`${flow.id}\` from anywhere`;
  if (key === undefined) return gap(`${says}.`, method);
  const every = fact(key, 'rotation', 'every');
  return every.value === undefined
    ? gap(`${says}, for as long as \`${key.id}\` is not replaced.`, method, every)
    : gap(`${says}, until \`${key.id}\` is replaced (every ${every.value}).`, method, every);
}

function presigned(flow: Flow, method: Fact<string>): Answer {
  const holder = pass(`Whoever holds the link may use \`${flow.id}\`.`, method);
  const bucket = [flow.to, flow.from].find((end) => end.kind === 'component' && end.stated.service === 's3');
  if (bucket?.kind !== 'component') return holder;
  return settle([holder, expiry(bucket)], holder);
}

/** A password, or a token of a provider: as strong as what the provider demands. */
function signedIn(
  lookups: Lookups,
  flow: Flow,
  method: 'oidc' | 'saml' | 'password',
  stated: Fact<string>,
): Answer {
  const identity = identityOf(lookups, flow);
  const name = `\`${flow.id}\``;
  if (identity === null) {
    const secret = method === 'password' ? bySecret(lookups, flow) : null;
    if (secret !== null) return secret;
    const by = fact(flow, 'authentication', 'by');
    return unstated(
      `${name} asks for ${method === 'password' ? 'a password' : method.toUpperCase()}, but does not say who answers for it.`,
      by,
      stated,
    );
  }
  const how = method === 'password' ? 'a password' : method.toUpperCase();
  return identified(
    lookups,
    flow,
    pass(`The caller of ${name} signs in at \`${identity.id}\` with ${how}.`, stated),
  );
}

/** A component logs in with a secret that it reads: as good as the secret is fresh. */
function bySecret(lookups: Lookups, flow: Flow): Answer | null {
  const { caller, served } = endsOf(flow);
  const secret = (lookups.secretsOf.get(caller.id) ?? []).find(
    ({ stated }) => stated.kind === 'database-password',
  );
  if (secret === undefined || served.kind !== 'component' || served.service.category !== 'database')
    return null;
  const every = fact(secret, 'rotation', 'every');
  const says = `\`${caller.id}\` logs in at \`${served.id}\` with secret \`${secret.id}\``;
  return every.value === undefined
    ? unstated(`${says}; how often it is replaced is not stated.`, every)
    : pass(`${says}, replaced every ${every.value}.`, fact(secret, 'read-by'), every);
}

function identified(lookups: Lookups, flow: Flow, proof: Answer): Answer {
  const identity = identityOf(lookups, flow);
  if (identity === null) return proof;
  const more = [sharedIdentity(identity), secondFactor(identity, flow)].filter((one) => one !== null);
  return settle([proof, ...more], proof);
}
