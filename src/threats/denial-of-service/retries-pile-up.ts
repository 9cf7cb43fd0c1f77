/** Clients that were refused and ask again at once make the next second worse than the last. */
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { across, gather, type Case, type Group } from '../gather.ts';
import { hinders, prevents } from '../mitigation.ts';
import { part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';
import { ownComponents } from '../worth.ts';

/** Refused clients retry at once and keep the system down. */
export const threat: Threat = defineThreat({
  id: 'denial-of-service/retries-pile-up',
  title: 'Refused clients ask again at once and keep the system down',
  stride: ['denial-of-service'],
  harms: ['availability'],
  cwe: [770],
  attack: ['T1499.003'],
  detection: ['requests-refused'],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn(model: Model): readonly Case<Component>[] {
  return ownComponents(model)
    .filter(({ stated, flowsIn }) => stated.throttle !== undefined && flowsIn.length > 0)
    .map((door) => ({
      subject: door,
      boundary: door.boundary.id,
      exposure: 'accident',
      data: door.handles,
      because: [fact(door, 'throttle')],
      mitigations: [
        prevents(
          part`Clients of ${door} wait longer after each refusal, each a different time`,
          fact(door, 'client-retries'),
          (how) => how === 'backoff-with-jitter',
          'backoff-with-jitter',
        ),
        hinders(
          part`Each caller of ${door} has a limit of its own`,
          fact(door, 'throttle', 'per-client'),
          (yes) => yes,
          'true',
        ),
      ],
    }));
}

function tell({ subjects, data }: Group<Component>): Statement {
  const callers = across(subjects, ({ flowsIn }) => flowsIn.map(({ from }) => from));
  return {
    source: part`Clients of ${callers}`,
    prerequisite: part`that ${subjects} refused with 429 in a busy minute`,
    action: part`ask again at once, all together, and keep ${subjects} at its limit after the reason is gone`,
    impact: 'a longer outage',
    asset: data.length > 0 ? part`the work on ${data}` : part`${subjects}`,
  };
}
