/** A pre-signed link is a key to an object: it opens for whoever holds it until it ends. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { seconds } from '../../model/quantity.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { hinders, preventsByAny, proof } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { isPublicOnly, ownComponents, secretData } from '../worth.ts';

/** A pre-signed link is used by somebody else. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/signed-link-passed-on',
  title: 'A pre-signed link is used by somebody else',
  stride: ['information-disclosure', 'tampering'],
  harms: ['confidentiality', 'integrity'],
  cwe: [613],
  attack: ['T1530'],
  detection: ['objects-taken'],
  find: (model) => gather(casesIn(model), tell),
});

const HOUR = 3600;

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated, stores }) => stated['presigned-urls'] !== undefined && !isPublicOnly(stores))
    .map((bucket) => ({
      subject: bucket,
      // The sentence names what a link allows.
      boundary: `${bucket.boundary.id} ${operationsOf(bucket).join(' ')}`,
      exposure: 'external',
      circumstances: [{ text: 'The link must be found in a log, a mail or a history first', effect: -1 }],
      data: secretData(bucket.stores),
      because: [fact(bucket, 'presigned-urls')],
      mitigations: [
        preventsByAny(
          part`A link to ${bucket} ends within an hour`,
          [
            proof(fact(bucket, 'presigned-urls', 'expiry'), isShort),
            proof(fact(bucket, 'presigned-urls', 'refused-after'), isShort),
          ],
          '15m',
        ),
        hinders(
          part`A link to ${bucket} either reads or writes`,
          fact(bucket, 'presigned-urls', 'operations'),
          (operations) => operations.length === 1,
          '[put]',
        ),
      ],
    }));
}

function isShort(life: string): boolean {
  return seconds(life) <= HOUR;
}

/** Where it is not stated, a link may do either. */
function operationsOf({ stated }: Component): readonly string[] {
  return stated['presigned-urls']?.operations ?? ['get', 'put'];
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  const operations = operationsOf(first);
  return {
    source: 'Somebody',
    prerequisite: part`who comes across a signed link to ${subjects} that was meant for another`,
    action: part`${operations.map((one) => (one === 'get' ? 'read' : 'write')).join(' and ')} the object without signing in`,
    impact: operations.includes('get') ? 'disclosure' : 'falsification',
    asset: assetOf(data, subjects),
  };
}
