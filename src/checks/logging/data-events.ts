/** A trail records who made a bucket, not who read it, unless it is told to. */
import { eventSelectors, trailControls } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { highestClassification, isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted, verb } from '../wording.ts';

const RECORDED: readonly string[] = ['s3', 'dynamodb'];

export const check: Check = defineCheck<Component>({
  id: 'logging/data-events',
  severity: 'medium',
  title: 'Nobody can tell who read or copied the sensitive objects',
  expects: 'A trail records data events of buckets and tables with sensitive data',
  rationale:
    'Without event selectors a trail records management events only: no GetObject, no PutItem. Reads ' +
    'inside hosts and databases are in no trail at all and need logs of their own.',
  remedy: 'Name the component in `data-events` of a trail.',
  sources: [eventSelectors, trailControls],
  mappings: {
    cis: ['v3.0 3.8', 'v3.0 3.9', 'v5.0 3.8', 'v5.0 3.9', 'v7.0 4.8', 'v7.0 4.9'],
    nist: [
      'AC-2(4)',
      'AC-3(1)',
      'AC-3(10)',
      'AC-4(26)',
      'AC-6(9)',
      'AU-2(b)',
      'AU-3(a)',
      'AU-3(b)',
      'AU-3(c)',
      'AU-3(d)',
      'AU-3(e)',
      'AU-3(f)',
      'AU-6(3)',
      'AU-6(4)',
      'AU-6(6)',
      'AU-6(9)',
      'AU-8(b)',
      'AU-12(1)',
      'AU-12(2)',
      'AU-12(3)',
      'AU-12(4)',
      'AU-12(a)',
      'AU-12(c)',
      'AU-14(3)',
      'AU-14(a)',
      'AU-14(b)',
      'CA-7(b)',
      'CM-5(1)(b)',
      'CM-6(a)',
      'CM-9(b)',
      'IA-3(3)(b)',
      'MA-4(1)(a)',
      'PM-14(a)(1)',
      'PM-14(b)',
      'SC-7(9)(b)',
      'SI-1(1)(c)',
      'SI-3(8)(b)',
      'SI-4(2)',
      'SI-4(17)',
      'SI-4(20)',
      'SI-7(8)',
      'SI-10(1)(c)',
    ],
    attack: ['T1530'],
  },
  covers: ['CT-02', 'CT-03'],
  question: 'SEC4',
  whenNone: 'No bucket or table stores sensitive data.',
  subjects: (model) =>
    model.components.filter(({ service, stores }) => RECORDED.includes(service.id) && isSensitive(stores)),
  examine: (store, model) => {
    const recording = model.trails.find(({ dataEvents }) => dataEvents.includes(store));
    if (recording !== undefined)
      return pass(
        `\`${recording.id}\` records reads and writes of \`${store.id}\`.`,
        fact(recording, 'data-events'),
      );
    const severity = highestClassification(store.stores) === 'restricted' ? 'high' : 'medium';
    const others = model.trails.filter(({ dataEvents }) => dataEvents.length > 0);
    const held = quoted(store.stores.map(({ id }) => id));
    const lists = others.map((trail) => fact(trail, 'data-events'));
    const verdict =
      others.length > 0
        ? gap(
            `${quoted(others.map(({ id }) => id))} ${verb(others.length, 'records', 'record')} data events, but not of \`${store.id}\` with ${held}.`,
            store.at,
            ...lists,
          )
        : unstated(`No trail is said to record who reads ${held} in \`${store.id}\`.`, store.at);
    return weighed(verdict, severity, store.account);
  },
});
