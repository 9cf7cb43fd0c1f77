/** Whether somebody could plausibly deny a deed on a flow. */
import { type Answer, gap, notApplicable, pass, unstated } from '../model/answer.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Actor, Component, Flow } from '../model/model.ts';
import { endsOf } from '../model/queries/ends.ts';
import { identityOf, secondFactor, sharedIdentity } from './identities.ts';
import type { Lookups } from './lookups.ts';
import { isPlatformCall } from './transport.ts';

/** Deniability of a flow: the stated reason must be borne out by the rest of the design, and the deed by the record of it. */
export function nonRepudiation(lookups: Lookups, flow: Flow, recorded: Answer): Answer {
  const stated = fact(flow, 'accounting', 'non-repudiation');
  const identity = identityOf(lookups, flow);
  const shared = identity === null ? null : sharedIdentity(identity);
  if (shared !== null) return shared;
  switch (stated.value) {
    case undefined:
      return silent(lookups, flow, stated);
    case 'none':
      return flow.crossesBoundary
        ? gap(
            `\`${flow.from.id}\` can deny what it did by \`${flow.id}\`, and no proof of it is meant to be kept.`,
            stated,
          )
        : notApplicable(`Both ends of \`${flow.id}\` stand in one trust boundary.`, stated);
    case 'mutual-tls':
      return kept(certificate(flow, stated), flow, recorded);
    case 'verified-identity':
      return kept(verified(lookups, flow, stated), flow, recorded);
    case 'write-once-log':
      return writeOnce(lookups, flow, stated);
    case 'signed-request':
      return kept(pass(`Each request of \`${flow.id}\` is signed by its caller.`, stated), flow, recorded);
    default:
      return stated.value satisfies never;
  }
}

/** Who it was is known when it happens; to show it later takes a record that its doer cannot change. */
function kept(known: Answer, flow: Flow, recorded: Answer): Answer {
  if (known.outcome !== 'pass' || recorded.outcome === 'pass') return known;
  const facts = [...recorded.facts, ...known.facts];
  return recorded.outcome === 'gap'
    ? gap(`${known.says} No record that can be relied on shows later what \`${flow.id}\` did.`, ...facts)
    : unstated(`${known.says} What shows later what \`${flow.id}\` did is not stated.`, ...facts);
}

function certificate(flow: Flow, stated: Fact<string>): Answer {
  const mutual = fact(flow, 'tls', 'mutual');
  if (mutual.value === true || flow.stated.authentication?.method === 'mtls') {
    return pass(`The caller's certificate names it on \`${flow.id}\`.`, stated, mutual);
  }
  return mutual.value === false
    ? gap(`\`${flow.id}\` rests on certificates that its TLS does not ask for.`, mutual, stated)
    : unstated(
        `\`${flow.id}\` rests on certificates; whether its TLS asks for one is not stated.`,
        mutual,
        stated,
      );
}

/** An identity is verified only if somebody answers for it, with a second factor where it is a person. */
function verified(lookups: Lookups, flow: Flow, stated: Fact<string>): Answer {
  const identity = identityOf(lookups, flow);
  if (identity === null) {
    const by = fact(flow, 'authentication', 'by');
    return unstated(`\`${flow.id}\` rests on a verified identity, but does not say whose.`, by, stated);
  }
  const factor = secondFactor(identity, flow);
  return factor !== null && factor.outcome !== 'pass'
    ? factor
    : pass(`\`${identity.id}\` names the caller of \`${flow.id}\`.`, stated, ...(factor?.facts ?? []));
}

function writeOnce(lookups: Lookups, flow: Flow, stated: Fact<string>): Answer {
  const named = fact(flow, 'accounting', 'log');
  const log = lookups.logs.get(named.value ?? '');
  const trail = lookups.trails.get(named.value ?? '');
  const field =
    log === undefined ? (trail === undefined ? null : fact(trail, 'object-lock')) : fact(log, 'write-once');
  if (field === null) return unstated(`\`${flow.id}\` rests on a log that it does not name.`, named, stated);
  if (field.value === true)
    return pass(`\`${named.value ?? ''}\` cannot be changed by anybody.`, field, stated);
  return field.value === false
    ? gap(`\`${flow.id}\` rests on \`${named.value ?? ''}\`, which can be changed.`, field, stated)
    : unstated(
        `\`${flow.id}\` rests on \`${named.value ?? ''}\`; whether it can be changed is not stated.`,
        field,
        stated,
      );
}

/** AWS's own signatures count where a trail keeps them; else only somebody outside the design could deny. */
function silent(lookups: Lookups, flow: Flow, stated: Fact<string>): Answer {
  const name = `\`${flow.id}\``;
  if (!flow.crossesBoundary)
    return notApplicable(`Both ends of ${name} stand in one trust boundary.`, flow.at);
  if (isNameless(flow))
    return notApplicable(
      `Anybody may use \`${flow.id}\` without a name, and it carries only public data: nobody could be held to it.`,
      fact(flow, 'authentication', 'method'),
    );
  const { caller, served } = endsOf(flow);
  const signed = caller.kind === 'component' || flow.stated.authentication?.method === 'iam';
  const trail = isPlatformCall(flow) && signed ? lookups.trailsOf.get(served.id)?.[0] : undefined;
  if (trail !== undefined) {
    const proofs = [fact(trail, 'object-lock'), fact(trail, 'log-file-validation')];
    const safe = proofs.find(({ value }) => value === true);
    const says = `By platform: AWS checks who signed each request of ${name}; trail \`${trail.id}\` keeps it`;
    if (safe !== undefined)
      return pass(`${says}, and a change would show.`, safe, fact(trail, 'data-events'));
  }
  return isOwn(caller) && isOwn(served)
    ? notApplicable(`Both ends of ${name} belong to this design; nobody else could deny the deed.`, flow.at)
    : unstated(`${name} does not say whether its caller could deny what it did.`, stated);
}

/** Whether it is open to everybody on purpose. */
function isNameless({ carries, stated }: Flow): boolean {
  const open = carries.length > 0 && carries.every((data) => data.stated.classification === 'public');
  return open && stated.authentication?.method === 'none';
}

function isOwn(end: Actor | Component): boolean {
  return end.kind === 'component' && end.account?.stated.purpose !== 'external';
}
