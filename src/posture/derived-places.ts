/** Places that nobody drew, where data rests all the same: backups, replicas, links, caches, dead letters, logs. */
import { type Answer, gap, pass, unstated, yesNo } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component, Data, Subject } from '../model/model.ts';
import { seconds } from '../model/quantity.ts';
import { isSensitive } from '../model/queries/classification.ts';
import type { Pointer } from '../source/pointer.ts';
import type { Asked, DataPlace } from './data-place.ts';
import { copiedElsewhere, restoreRehearsed, unalterable } from './copies.ts';
import { encryptionAtRest } from './encryption-at-rest.ts';
import { ownPolicy } from './exposure.ts';
import { logRetention, logsKept, masked } from './log-places.ts';
import type { Lookups } from './lookups.ts';
import { replicaResidency, replicaVersions } from './replicas.ts';
import { expiry, uploads } from './upload-links.ts';

const of = (what: string, component: Component, at: Pointer): Subject => ({
  id: component.id,
  at,
  title: `${what} of ${component.title}`,
});

/** Backups of what the component stores. */
export function backupPlace(lookups: Lookups, component: Component, data: Data): DataPlace | null {
  const backups = fact(component, 'backups');
  const none = seconds(backups.value?.retention ?? '1d') === 0;
  if (backups.value === undefined || none || !component.stores.includes(data)) return null;
  return {
    where: of('Backups', component, backups.at),
    form: 'backup',
    confidentiality: [{ from: 'moderate', answer: (level) => encryptionAtRest(lookups, component, level) }],
    integrity: [{ from: 'moderate', answer: () => unalterable(component) }],
    availability: [
      { from: 'moderate', answer: () => restoreRehearsed(component) },
      { from: 'high', answer: () => copiedElsewhere(component) },
    ],
  };
}

/** The copy of a bucket or a table in another account or Region. */
export function replicaPlace(_lookups: Lookups, component: Component, data: Data): DataPlace | null {
  const replica = fact(component, 'replication');
  const tables = fact(component, 'global-tables');
  const place = replica.value === undefined ? tables : replica;
  if (place.value === undefined || !component.stores.includes(data)) return null;
  return {
    where: of('Replica', component, place.at),
    form: 'replica',
    confidentiality: [{ from: 'moderate', answer: () => replicaResidency(component, data) }],
    integrity: [{ from: 'moderate', answer: () => replicaVersions(component) }],
    availability: [{ from: 'low', answer: () => copiedElsewhere(component) }],
  };
}

/** Links that open one object to whoever holds them. */
export function linkPlace(_lookups: Lookups, component: Component, data: Data): DataPlace | null {
  const links = fact(component, 'presigned-urls');
  if (links.value === undefined || !component.stores.includes(data)) return null;
  return {
    where: of('Presigned links', component, links.at),
    form: 'link',
    confidentiality: [{ from: 'moderate', answer: () => expiry(component) }],
    integrity: [{ from: 'moderate', answer: () => uploads(component) }],
    availability: `A link to \`${component.id}\` holds no copy of \`${data.id}\`.`,
  };
}

/** Answers that an API or a distribution keeps and gives again. */
export function cachePlace(_lookups: Lookups, component: Component, data: Data): DataPlace | null {
  const cache = fact(component, 'cache');
  if (cache.value === undefined) return null;
  const name = `the cache of \`${component.id}\``;
  const ttl = cache.value.ttl;
  const encrypted = (): Answer =>
    yesNo(fact(component, 'cache', 'encrypted'), {
      yes: `Answers in ${name} are encrypted.`,
      no: `Answers in ${name} are not encrypted.`,
      silent: `Whether ${name} is encrypted is not stated.`,
    });
  const apart = (): Answer =>
    yesNo(fact(component, 'cache', 'key-includes-identity'), {
      yes: `Nobody gets another caller's answer from ${name}.`,
      no: `One caller may get another caller's answer from ${name}.`,
      silent: `Whether callers are kept apart in ${name} is not stated.`,
    });
  const open = data.stated.classification === 'public';
  return {
    where: of('Cache', component, cache.at),
    form: 'at-rest',
    confidentiality: open
      ? `\`${data.id}\` is public.`
      : [
          { from: 'moderate', answer: encrypted },
          { from: 'low', answer: apart },
        ],
    integrity: `A wrong answer in ${name} is gone ${ttl === undefined ? 'when its time is over' : `after ${ttl}`}; \`${data.id}\` itself is asked for behind \`${component.id}\`.`,
    availability: `What ${name} does not hold is asked for behind \`${component.id}\` again.`,
  };
}

/** Messages that could not be handled and wait in another queue. */
export function deadLetterPlace(lookups: Lookups, component: Component, data: Data): DataPlace | null {
  const field = fact(component, 'dead-letter');
  const target = lookups.components.get(field.value ?? '');
  const sources = lookups.deadLettersFrom.get(target?.id ?? '') ?? [];
  const first = sources.find((source) => source.handles.includes(data));
  if (target === undefined || first !== component) return null;
  return {
    where: { id: target.id, at: field.at, title: `Dead letters in ${target.title}` },
    form: 'dead-letter',
    confidentiality: [{ from: 'moderate', answer: (level) => encryptionAtRest(lookups, target, level) }],
    integrity: [{ from: 'moderate', answer: () => ownPolicy(target) }],
    availability: [
      { from: 'moderate', answer: () => waits(component, target) },
      { from: 'moderate', answer: () => noticed(lookups, target) },
    ],
  };
}

function waits(source: Component, target: Component): Answer | null {
  const here = fact(target, 'retention');
  const before = fact(source, 'retention');
  if (here.value === undefined)
    return unstated(`\`${target.id}\` does not say how long it keeps dead letters.`, here);
  // In a queue a message keeps its age when it is put aside; what a bus keeps is an archive, which has no say in it.
  const ages = source.service.category === 'queue';
  const shorter = ages && before.value !== undefined && seconds(here.value) <= seconds(before.value);
  return shorter
    ? gap(`\`${target.id}\` keeps dead letters no longer than \`${source.id}\` keeps messages.`, here, before)
    : pass(`\`${target.id}\` keeps dead letters for ${here.value}.`, here);
}

function noticed(lookups: Lookups, target: Component): Answer {
  return lookups.watched.has(target.id)
    ? pass(`An alert watches \`${target.id}\`.`, target.at)
    : gap(`No alert watches \`${target.id}\`, so nobody learns of dead letters.`, target.at);
}

/** Log groups of components that handle sensitive data: nothing keeps it out of them by itself. */
export function logPlace(lookups: Lookups, component: Component, data: Data): DataPlace | null {
  const writes = ['compute', 'function', 'api', 'orchestration'].includes(component.service.category);
  if (!isSensitive([data]) || (!writes && component.stated['audit-log'] !== true)) return null;
  return {
    where: of('Logs', component, logRetention(component).at),
    form: 'log',
    confidentiality: [
      { from: 'moderate', answer: () => logsKept(component, data) },
      ...(lookups.logsOf.get(component.id) ?? []).map((log): Asked => ({
        from: 'moderate',
        answer: () => masked(log, data),
      })),
    ],
    integrity: `Logs of \`${component.id}\` hold traces of \`${data.id}\`, not \`${data.id}\` itself; who could change them is told flow by flow.`,
    availability: `Nothing reads \`${data.id}\` back from the logs of \`${component.id}\`.`,
  };
}
