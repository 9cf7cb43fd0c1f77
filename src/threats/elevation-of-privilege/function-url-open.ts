/** A function URL without IAM runs the function for whoever has the address. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** A function URL runs for anyone. */
export const threat: Threat = defineThreat({
  id: 'elevation-of-privilege/function-url-open',
  title: 'A function runs for anybody who has its address',
  stride: ['elevation-of-privilege', 'denial-of-service'],
  harms: ['confidentiality', 'integrity', 'availability'],
  cwe: [306],
  attack: ['T1190', 'T1648'],
  detection: ['function-throttled'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated }) => stated.service === 'lambda' && (stated['function-url'] ?? 'none') !== 'none')
    .map((work) => ({
      subject: work,
      boundary: work.account?.id ?? 'functions',
      exposure: 'external',
      data: work.handles,
      because: [fact(work, 'function-url')],
      mitigations: [
        prevents(
          part`The address of ${work} asks for IAM credentials`,
          fact(work, 'function-url'),
          (who) => who !== 'public',
          'iam',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Component>): Statement {
  return {
    source: 'Anybody on the internet',
    prerequisite: part`who learns the URL of ${subjects}`,
    action: part`run ${subjects} past the API, its web ACL and its limits, with input of their choice`,
    impact: 'disclosure, forgery and an outage',
    asset: assetOf(data, subjects),
  };
}
