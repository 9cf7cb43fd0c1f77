/** A policy or ACL that lets in everybody is one mistake away unless something above the bucket forbids it. */
import { blocksPublicAccess } from '../../aws/defaults/buckets.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents, preventsByAny, proof, type Proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { alerted } from '../watching.ts';
import { isPublicOnly, ownComponents, secretData } from '../worth.ts';

/** The content of a bucket is opened to the internet. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/bucket-opened',
  title: 'A bucket is opened to the internet',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [732],
  attack: ['T1530', 'T1619'],
  detection: ['bucket-made-public', 'access-from-outside'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated, stores }) => stated.service === 's3' && !isPublicOnly(stores))
    .map((bucket) => ({
      subject: bucket,
      boundary: bucket.boundary.id,
      exposure: 'external',
      circumstances:
        bucket.stated.policy === 'anyone'
          ? []
          : [{ text: 'Somebody inside must open it by mistake first', effect: -1 }],
      data: secretData(bucket.stores),
      because: [fact(bucket, 'service')],
      mitigations: [...controlsOf(bucket), alerted('public-exposure', model)],
    }));
}

function controlsOf(bucket: Component): readonly Mitigation[] {
  const { account } = bucket;
  const above: readonly Proof[] =
    account === null
      ? []
      : [
          proof(fact(account, 'block-public-storage'), (yes) => yes),
          proof(fact(account, 'guardrails'), (rails) => rails.includes('deny-public-storage')),
        ];
  const own = fact(bucket, 'block-public-access');
  const isLeftAlone =
    own.value === undefined &&
    bucket.stated.policy !== 'anyone' &&
    above.every(({ holds }) => holds !== 'yes');
  const blocked = isLeftAlone
    ? preventsByAny(
        `${part`Public access to ${bucket} is blocked`}, as that of new buckets is since ${blocksPublicAccess.since}`,
        [{ at: own.at, holds: 'yes' }],
        'true',
      )
    : preventsByAny(
        part`Public access to ${bucket} is blocked`,
        [proof(own, (yes) => yes), ...above],
        'true',
      );
  if (bucket.stated.policy !== 'anyone') return [blocked];
  const policy = prevents(
    part`The policy of ${bucket} names who may read`,
    fact(bucket, 'policy'),
    (said) => said !== 'anyone',
    'named-principals',
  );
  return [blocked, policy];
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: 'Anybody who scans the internet for open buckets',
    prerequisite: part`after a change to the policy or an ACL of ${subjects}`,
    action: part`list and download what is in ${subjects.length > 1 ? 'them' : first}`,
    impact: 'disclosure',
    asset: assetOf(data, subjects),
  };
}
