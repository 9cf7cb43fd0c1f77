/** A log group keeps everything until somebody says otherwise, and nobody remembers what is in the old part. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents, secretData } from '../worth.ts';

/** Logs have no end. */
export const threat: Threat = defineThreat({
  id: 'information-disclosure/logs-kept-for-ever',
  title: 'Logs outlive the data that they tell of',
  stride: ['information-disclosure'],
  harms: ['confidentiality'],
  cwe: [459],
  attack: [],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

/** Services that write a log group of their own accord, or by the log driver that they come with. */
const WRITES: readonly string[] = [
  'lambda',
  'api-gateway',
  'ecs',
  'batch',
  'app-runner',
  'step-functions',
  'codebuild',
  'glue',
];

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated, handles }) => WRITES.includes(stated.service) && isSensitive(handles))
    .map((writer) => ({
      subject: writer,
      boundary: writer.account?.id ?? 'logs',
      exposure: 'workforce',
      circumstances: [{ text: 'What a log holds is a small part of the data', effect: -1 }],
      data: secretData(writer.handles),
      because: [fact(writer, 'service')],
      mitigations: [
        prevents(
          part`What ${writer} logs is deleted after a stated time`,
          fact(writer, 'log-retention'),
          () => true,
          '90d',
        ),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: part`Whoever may read log groups in ${first.account ?? first}`,
    prerequisite: part`years after the records that ${subjects} handled were erased`,
    action: part`read in the logs of ${subjects} what should be gone`,
    impact: 'disclosure',
    asset: part`${data}`,
  };
}
