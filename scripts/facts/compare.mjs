/** What AWS added or took away since the last comparison, as text about lists: without the disk, the clock and the network. */

/**
 * Identifiers that public data packages have: keys of services, and `source / detail-type` of events.
 * @typedef {object} Lists
 * @property {string} services from which package and version the services are
 * @property {readonly string[]} serviceKeys
 * @property {string} events from which package and version the events are
 * @property {readonly string[]} eventTypes
 */

/**
 * The comparison of the lists of the last look with those of today, and of the event types that we name with both.
 * @param {Lists} before
 * @param {Lists} now
 * @param {readonly string[]} named detail types that designs, fixtures and remedies name
 */
export function comparison(before, now, named) {
  const types = new Set(now.eventTypes.map((one) => one.slice(one.indexOf(' / ') + 3)));
  const unknown = named.filter((type) => !types.has(type));
  return [
    ...changes('services', before.services, now.services, before.serviceKeys, now.serviceKeys),
    ...changes('event types', before.events, now.events, before.eventTypes, now.eventTypes),
    `${named.length} event types are named here; ${unknown.length === 1 ? '1 of them is' : `${unknown.length} of them are`} not in ${now.events}, which is incomplete, and ${unknown.length === 1 ? 'rests on its page' : 'rest on their pages'}${unknown.length === 0 ? '.' : ':'}`,
    ...unknown.map((type) => `  ${type}`),
    '',
  ].join('\n');
}

function changes(what, from, to, before, now) {
  const [old, current] = [new Set(before), new Set(now)];
  const rows = [
    ...now.filter((one) => !old.has(one)).map((one) => `  + ${one}`),
    ...before.filter((one) => !current.has(one)).map((one) => `  - ${one}`),
  ];
  const head = `${what}: ${from}, now ${to}: ${rows.length === 0 ? 'nothing changed' : `${rows.length} changed`}.`;
  return [head, ...rows, ''];
}
