/** Which log records a deed on a flow, whether it really does, for how long, and who could change it. */
import { type Answer, gap, notApplicable, pass, unstated } from '../model/answer.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { AuditLog, Component, Flow, Trail } from '../model/model.ts';
import { CALL_EVENTS, DATA_EVENTS } from './data-events.ts';
import { endsOf } from '../model/queries/ends.ts';
import { logRetention } from './log-places.ts';
import type { Lookups } from './lookups.ts';
import { settle } from './settle.ts';
import { isPlatformCall } from './transport.ts';

/** The third A of a flow. */
export function accounting(lookups: Lookups, flow: Flow): Answer {
  const named = fact(flow, 'accounting', 'log');
  if (named.value === undefined) return silent(lookups, flow, named);
  const trail = lookups.trails.get(named.value);
  if (trail !== undefined) return inTrail(trail, flow, named);
  const log = lookups.logs.get(named.value);
  return log === undefined
    ? unstated(`\`${flow.id}\` names \`${named.value}\`, which is neither a trail nor a log.`, named)
    : inLog(log, flow, named);
}

/** What a trail sees of the flow: calls to AWS, and reads and writes only where it is told to. */
function inTrail(trail: Trail, flow: Flow, named: Fact<string>): Answer {
  return settle(
    [coverage(trail, flow, named), keptLong(trail.id, fact(trail, 'retention')), trailSafe(trail)],
    nothing(flow),
  );
}

function coverage(trail: Trail, flow: Flow, named: Fact<unknown>): Answer {
  const name = `\`${trail.id}\``;
  const to = endsOf(flow).served;
  const events = fact(trail, 'data-events');
  if (to.kind !== 'component') return pass(`Trail ${name} records \`${flow.id}\`.`, named);
  if (trail.dataEvents.includes(to))
    return pass(`Trail ${name} records reads and writes of \`${to.id}\`.`, named, events);
  if (DATA_EVENTS.has(to.service.id)) {
    return gap(`Trail ${name} records how \`${to.id}\` is managed, not what is done in it.`, events, named);
  }
  return isPlatformCall(flow) || CALL_EVENTS.has(to.service.id)
    ? pass(`Trail ${name} records the calls of \`${flow.id}\`.`, named)
    : gap(`A trail records calls to AWS; what is done inside \`${to.id}\` it does not see.`, named);
}

function inLog(log: AuditLog, flow: Flow, named: Fact<string>): Answer {
  const ends = [flow.to.id, flow.from.id, flow.stated.authorization?.['enforced-at']];
  const of = ends.includes(log.of.id)
    ? pass(`Log \`${log.id}\` of \`${log.of.id}\` records \`${flow.id}\`.`, named)
    : gap(
        `Log \`${log.id}\` is written by \`${log.of.id}\`, which \`${flow.id}\` does not touch.`,
        named,
        fact(log, 'of'),
      );
  return settle([of, keptLong(log.id, fact(log, 'retention')), logSafe(log)], nothing(flow));
}

function keptLong(id: string, retention: Fact<string>): Answer {
  return retention.value === undefined
    ? unstated(`\`${id}\` does not say how long it is kept.`, retention)
    : pass(`It is kept for ${retention.value}.`, retention);
}

/** Whether whoever did the deed could remove the traces. */
function trailSafe(trail: Trail): Answer {
  const validation = fact(trail, 'log-file-validation');
  const lock = fact(trail, 'object-lock');
  if (lock.value === true) return pass('Nobody can delete it before its time.', lock);
  if (validation.value === true) return pass('Digests show whether it was changed.', validation);
  return validation.value === false
    ? gap(`Nothing shows whether \`${trail.id}\` was changed.`, validation, lock)
    : unstated(`\`${trail.id}\` does not say whether a change would show.`, validation, lock);
}

function logSafe(log: AuditLog): Answer {
  const once = fact(log, 'write-once');
  const { account } = log;
  if (once.value === true) return pass('Nobody can change it.', once);
  if (account !== null && log.of.account !== null && account !== log.of.account) {
    return pass(
      `It is kept in account \`${account.id}\`, apart from \`${log.of.id}\`.`,
      fact(log, 'account'),
    );
  }
  return once.value === false
    ? gap(`Who runs \`${log.of.id}\` can change \`${log.id}\`.`, once)
    : unstated(`\`${log.id}\` does not say who could change it.`, once);
}

/** No log is named: a trail with data events, or the component's own access log, may still record it. */
function silent(lookups: Lookups, flow: Flow, named: Fact<string>): Answer {
  const to = endsOf(flow).served;
  if (to.kind === 'component') {
    const trail = lookups.trailsOf.get(to.id)?.[0];
    if (trail !== undefined && isPlatformCall(flow)) {
      return settle(
        [
          coverage(trail, flow, fact(trail, 'data-events')),
          keptLong(trail.id, fact(trail, 'retention')),
          trailSafe(trail),
        ],
        nothing(flow),
      );
    }
    const own = ownLog(to);
    if (own !== null) return own;
    if (isPlatformCall(flow) && DATA_EVENTS.has(to.service.id)) return noTrail(lookups, flow, to, named);
  }
  return unstated(`\`${flow.id}\` names no log that records what is done on it.`, named);
}

function noTrail(lookups: Lookups, flow: Flow, to: Component, named: Fact<string>): Answer {
  const trail = lookups.model.trails[0];
  return trail === undefined
    ? unstated(`\`${flow.id}\` calls AWS, but the design states no trail that would record it.`, named)
    : unstated(
        `No trail is stated to record what \`${flow.id}\` reads and writes in \`${to.id}\`.`,
        fact(trail, 'data-events'),
        named,
      );
}

/** Access logs or the audit log of the component itself. */
function ownLog(component: Component): Answer | null {
  const found = [fact(component, 'access-logs'), fact(component, 'audit-log')].find(
    ({ value }) => value === true,
  );
  if (found === undefined) return null;
  const kept = logRetention(component);
  const says = `\`${component.id}\` logs each request itself`;
  return kept.value === undefined
    ? unstated(`${says}; how long that is kept, and who could change it, is not stated.`, kept, found)
    : pass(`${says}, for ${kept.value}.`, found, kept);
}

function nothing(flow: Flow): Answer {
  return notApplicable(`Nothing is known of \`${flow.id}\`.`);
}
