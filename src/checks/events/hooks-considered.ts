/** Stores of business data announce what happens in them; somebody should have asked who wants to know. */
import { glueEvents, s3Events } from '../../aws/sources/events.ts';
import { pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

const ANNOUNCES: Readonly<Record<string, string>> = {
  s3: 'objects created, deleted, archived and restored',
  dynamodb: 'each change of an item, by its stream',
  glue: 'changed tables, changed databases and failed crawls',
  kinesis: 'each record',
};

export const check: Check = defineCheck<Component>({
  id: 'events/hooks-considered',
  severity: 'low',
  title: 'The business never heard what this store could tell it',
  expects: 'Each store of business data names at least one hook, used or not',
  rationale:
    'Lifecycle and service events are valuable and seldom used, because those who could use them do not ' +
    'know that they exist. S3 can send all its events to EventBridge.',
  remedy:
    'Add an event with `source: <component>` and a decision, used or not, with its value or its reason.',
  sources: [s3Events, glueEvents],
  mappings: {},
  covers: ['EVT-02', 'EVT-01'],
  question: 'OPS1',
  whenNone: 'The design has no store that announces what happens in it.',
  subjects: (model) =>
    model.components.filter(
      ({ service, stores, account }) =>
        ANNOUNCES[service.id] !== undefined &&
        (stores.length > 0 || service.id === 'glue') &&
        account?.stated.purpose !== 'log-archive',
    ),
  examine: (store, model) => {
    const hooks = model.hooks.filter(({ source }) => source === store);
    const first = hooks[0];
    const rule = model.alerts.find(
      ({ watches, stated }) => watches.includes(store.id) && stated.rule !== undefined,
    );
    if (first === undefined && rule !== undefined) {
      return pass(`\`${rule.id}\` listens to the events of \`${store.id}\`.`, fact(rule, 'rule'));
    }
    return first === undefined
      ? unstated(
          `\`${store.id}\` can announce ${ANNOUNCES[store.service.id] ?? 'what happens in it'}, and the design names no event of it.`,
          store.at,
        )
      : pass(
          `The design names ${quoted(hooks.map(({ id }) => id))} of \`${store.id}\`.`,
          fact(first, 'source'),
        );
  },
});
