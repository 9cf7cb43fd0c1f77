/** A person did it, but nothing that would convince a third party says so. */
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { signInOf } from '../lookup.ts';
import { hinders, preventsByAny, proof, records, type Proof } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { exposureOf } from '../reach.ts';
import { defineThreat, type Mitigation, type Statement, type Threat } from '../threat.ts';
import { secretData } from '../worth.ts';

/** Somebody denies what they did. */
export const threat: Threat = defineThreat({
  id: 'repudiation/deed-denied',
  title: 'A person denies what they did, and nothing proves it',
  stride: ['repudiation'],
  harms: ['integrity'],
  cwe: [778],
  attack: ['T1078'],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

/** Ways to sign in that leave a name in the trail. */
const NAMED: readonly string[] = ['iam', 'saml', 'oidc'];

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const { from } = flow;
    if (from.kind !== 'actor' || from.stated.kind !== 'person' || secretData(flow.carries).length === 0)
      return [];
    return [
      {
        subject: flow,
        boundary: `${from.boundary.id} ${flow.to.boundary.id}`,
        exposure: exposureOf(from),
        data: secretData(flow.carries),
        because: [fact(flow, 'accounting')],
        mitigations: [
          preventsByAny(
            part`What ${from} does on ${flow} can be proven to a third party`,
            [
              proof(fact(flow, 'accounting', 'non-repudiation'), (how) => how !== 'none'),
              ...byTrail(flow, model),
            ],
            'verified-identity',
          ),
          recorded(flow, model),
          ...unshared(flow, model),
        ],
      },
    ];
  });
}

/** A trail with digests names who signed in, where the spec says nothing else. */
function byTrail(flow: Flow, model: Model): readonly Proof[] {
  const { authentication, accounting } = flow.stated;
  const trail = model.trails.find(({ id }) => id === accounting?.log);
  if (trail === undefined || accounting?.['non-repudiation'] !== undefined) return [];
  if (!NAMED.includes(authentication?.method ?? '')) return [];
  return [proof(fact(trail, 'log-file-validation'), (yes) => yes)];
}

function recorded(flow: Flow, model: Model): Mitigation {
  const log = model.logs.find(({ of }) => of === flow.to) ?? model.trails[0];
  return records(
    part`${flow} is recorded in a log`,
    fact(flow, 'accounting', 'log'),
    () => true,
    log?.id ?? `${flow.to.id}-requests`,
  );
}

/** A name that several people use proves nothing about one of them. */
function unshared(flow: Flow, model: Model): readonly Mitigation[] {
  const provider = signInOf(flow, model);
  if (provider === undefined) return [];
  return [
    hinders(
      part`No two people share a name in ${provider}`,
      fact(provider, 'shared'),
      (shared) => !shared,
      'false',
    ),
  ];
}

function tell({ subjects, data }: Group<Flow>): Statement {
  return {
    source: part`A person who acted as ${across(subjects, ({ from }) => [from])}`,
    prerequisite: part`on ${subjects}`,
    action: part`deny having sent or changed ${data}, and be believed for want of proof at ${across(subjects, ({ to }) => [to])}`,
    impact: 'a dispute without end over the content',
    asset: part`${data}`,
  };
}
