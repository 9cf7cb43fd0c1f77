/** A request that makes a machine fetch its own credentials and hand them out. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { isShell } from '../asks.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, hindersWhereStated, preventsByAny, proof, type Proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { attacker, reachOf, reachOfAll } from '../reach.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** Server-side request forgery reads the credentials of a machine. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/instance-role-stolen',
  title: 'A forged request makes a machine hand out its role',
  stride: ['elevation-of-privilege', 'information-disclosure'],
  harms: ['confidentiality', 'integrity'],
  cwe: [918],
  attack: ['T1552.005'],
  detection: ['credentials-taken-out'],
  find: (model) => gather(casesIn(model), (group) => tell(group, model)),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter((one) => isHost(one) && answersRequests(one))
    .map((host) => ({
      subject: host,
      boundary: host.boundary.id,
      exposure: reachOf(host, model).exposure,
      data: host.handles,
      because: [fact(host, 'imds')],
      mitigations: [
        preventsByAny(
          part`The metadata service of ${host} asks for a token that a forged request cannot get (IMDSv2)`,
          [proof(fact(host, 'imds'), (mode) => mode === 'v2-required'), ...above(host)],
          'v2-required',
        ),
        hinders(
          part`The role of ${host} may do only what it needs`,
          fact(host, 'role', 'permissions'),
          (permissions) => permissions === 'least-privilege',
          'least-privilege',
        ),
        ...hindersWhereStated(
          part`An answer of the metadata service of ${host} does not get past the host itself`,
          fact(host, 'metadata-hop-limit'),
          (hops) => hops <= 1,
          '1',
        ),
      ],
    }));
}

/** A host that people only log on to fetches no address for anybody. */
function answersRequests({ flowsIn }: Component): boolean {
  return flowsIn.length === 0 || !flowsIn.every(isShell);
}

/** The guardrail of the account decides where the host itself says nothing. */
function above({ account, stated }: Component): readonly Proof[] {
  return account === null || stated.imds !== undefined
    ? []
    : [proof(fact(account, 'guardrails'), (rails) => rails.includes('require-imdsv2'))];
}

function tell({ first, subjects, data }: Group<Component>, model: Model): Statement {
  return {
    source: attacker(reachOfAll(subjects, model), first),
    prerequisite: part`and finds a field of ${subjects} that fetches an address`,
    action: 'have the host fetch its own credentials from the metadata service and use its role elsewhere',
    impact: 'disclosure and forgery',
    asset: assetOf(data, subjects),
  };
}
