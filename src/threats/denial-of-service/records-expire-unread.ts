/** A queue or stream forgets after a while, whether somebody has read it or not. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { watched } from '../watching.ts';
import { ownComponents } from '../worth.ts';

/** Records expire before they are processed. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/records-expire-unread',
  title: 'Records expire before anybody has read them',
  stride: ['denial-of-service', 'repudiation'],
  harms: ['availability', 'integrity'],
  cwe: [770],
  attack: [],
  detection: ['queue-ageing', 'stream-ageing'],
  find: (model) => gather(casesIn(model), tell),
});

const FORGETS: readonly string[] = ['sqs', 'kinesis', 'msk'];
/** A weekend and a Monday morning. */
const LEAST_DAYS = 3;

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated, handles }) => FORGETS.includes(stated.service) && handles.length > 0)
    .map((broker) => ({
      subject: broker,
      boundary: broker.boundary.id,
      exposure: 'accident',
      circumstances: [{ text: 'Its readers must stand still for days first', effect: -1 }],
      data: broker.handles,
      because: [fact(broker, 'service')],
      mitigations: [
        prevents(
          part`${broker} keeps what nobody has read for ${LEAST_DAYS.toString()} days`,
          fact(broker, 'retention'),
          (kept) => days(kept) >= LEAST_DAYS,
          '4d',
        ),
        { ...watched(broker, model), needed: true },
      ],
    }));
}

function tell({ subjects, data }: Group<Component>): Statement {
  const readers = across(subjects, ({ flowsOut }) => flowsOut.map(({ to }) => to));
  return {
    source: part`A standstill of ${readers.length > 0 ? readers : 'whoever should read'}`,
    prerequisite: part`that lasts longer than ${subjects} ${subjects.length > 1 ? 'keep' : 'keeps'} what is unread`,
    action: part`let records in ${subjects} expire that nothing else holds`,
    impact: 'loss',
    asset: part`${data}`,
  };
}
