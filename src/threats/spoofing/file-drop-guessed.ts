/** A file server on the internet with passwords is tried day and night. */
import { fact } from '../../model/fact.ts';
import type { Flow, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** A partner's password for file transfer is guessed or reused. */
export const threat: Threat = defineThreat({
  id: 'spoofing/file-drop-guessed',
  title: "A partner's password for the file drop is guessed",
  stride: ['spoofing'],
  harms: ['confidentiality', 'integrity'],
  cwe: [307],
  attack: ['T1110.001', 'T1078'],
  detection: ['requests-refused'],
  find: (model) => gather(casesIn(model), tell),
});

const WEAK: readonly string[] = ['password', 'none', 'network-position'];

function casesIn(model: Model): readonly Case<Flow>[] {
  return model.flows.flatMap((flow) => {
    const { from, to } = flow;
    if (from.kind !== 'actor' || to.kind !== 'component' || to.stated.service !== 'transfer') return [];
    return [
      {
        subject: flow,
        boundary: `${from.boundary.id} ${to.id}`,
        exposure: 'external' as const,
        data: flow.carries,
        because: [fact(flow, 'protocol'), fact(flow, 'to')],
        mitigations: [
          prevents(
            part`${from} signs in on ${flow} with a key, not with a password`,
            fact(flow, 'authentication', 'method'),
            (method) => !WEAK.includes(method),
            'public-key',
          ),
        ],
      },
    ];
  });
}

function tell({ first, subjects, data }: Group<Flow>): Statement {
  return {
    source: part`Somebody who tries passwords at ${first.to}`,
    prerequisite: part`until one of ${across(subjects, ({ from }) => [from])} fits`,
    action: part`fetch and leave files as the partner over ${subjects}`,
    impact: 'disclosure and forgery',
    asset: assetOf(
      data,
      across(subjects, ({ to }) => [to]),
    ),
  };
}
