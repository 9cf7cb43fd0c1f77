/** A changed table breaks every query and model downstream, and no metric shows it. */
import { glueAutomation, glueEvents } from '../../aws/sources/events.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { defineCheck, type Check, type Verdict } from '../check.ts';
import { weighed } from '../weighed.ts';
import { quoted, verb } from '../wording.ts';

const TABLES = 'Glue Data Catalog Table State Change';
const DATABASES = 'Glue Data Catalog Database State Change';
const CRAWLERS = 'Glue Crawler State Change';

export const check: Check = defineCheck<Component>({
  id: 'alerts/catalog-watched',
  severity: 'medium',
  title: 'A changed schema or a failed crawl is found by its wrong results',
  expects: 'A rule on the events of Glue tells of changed tables, changed databases and failed crawls',
  rationale:
    'EMR, Athena, Redshift Spectrum and Glue jobs all read the catalogue. No alarm can see a change in ' +
    'it: a rule on database changes alone misses changed columns, which are table changes, and delivery ' +
    'is best effort, so consumers must bear gaps and repeats.',
  remedy:
    'Add an alert with `watches: <catalogue>` and `rule: { source: aws.glue, detail-type: [Glue Data ' +
    'Catalog Table State Change, Glue Data Catalog Database State Change, Glue Crawler State Change] }`.',
  sources: [glueEvents, glueAutomation],
  mappings: {},
  covers: ['ALR-03', 'ALR-02', 'EVT-02'],
  question: 'OPS8',
  whenNone: 'The design has no data catalogue.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 'glue'),
  examine: (catalogue, model) => weighed(examine(catalogue, model), 'medium', catalogue.account),
});

function examine(catalogue: Component, model: Model): Verdict {
  const watching = model.alerts.filter(({ watches }) => watches.includes(catalogue.id));
  const rules = watching.filter(({ stated }) => stated.rule?.source === 'aws.glue');
  const first = watching[0];
  if (first === undefined)
    return unstated(
      `No alert tells anybody when tables of \`${catalogue.id}\` change or a crawl fails.`,
      catalogue.at,
    );
  if (rules.length === 0) {
    return gap(
      `${quoted(watching.map(({ id }) => id))} ${verb(watching.length, 'watches', 'watch')} \`${catalogue.id}\` without a rule on \`aws.glue\`, and no metric shows its changes.`,
      first.at,
    );
  }
  const places = rules.map((alert) => fact(alert, 'rule', 'detail-type'));
  if (places.some(({ value }) => value === undefined))
    return pass(
      `A rule on every event of Glue watches \`${catalogue.id}\`.`,
      ...rules.map((alert) => fact(alert, 'rule', 'source')),
    );
  const wanted =
    catalogue.stated.crawlers === undefined ? [TABLES, DATABASES] : [TABLES, DATABASES, CRAWLERS];
  const missing = wanted.filter((type) => !places.some(({ value }) => value?.includes(type) === true));
  return missing.length === 0
    ? pass(
        `${quoted(rules.map(({ id }) => id))} ${verb(rules.length, 'tells', 'tell')} of changes and failures in \`${catalogue.id}\`.`,
        ...places,
      )
    : gap(
        `${quoted(rules.map(({ id }) => id))} ${verb(rules.length, 'watches', 'watch')} \`${catalogue.id}\` but not for ${quoted(missing)}.`,
        ...places,
      );
}
