/** Residency is a promise about places; every place of the data is looked at. */
import { page } from '../../aws/sources/page.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Data, Model } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Data>({
  id: 'data/residency-kept',
  severity: 'critical',
  title: 'Data leaves the Regions that it was promised to stay in',
  expects: 'Every component, replica, global table and backup with the data is in a Region of its residency',
  rationale:
    'Replicas, global tables and helpers in another Region move data as surely as a flow does. A Region ' +
    'that a design states beside a residency that excludes it is a contradiction, whichever of the two ' +
    'is wrong.',
  remedy: 'Move the component or replica into a Region of `residency`, or correct `residency` on the data.',
  sources: [
    page(
      'AWS Organizations User Guide: Service control policies',
      'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
    ),
  ],
  mappings: {},
  covers: ['M-DAT-06'],
  question: 'SEC7',
  whenNone: 'No data has a stated residency.',
  subjects: (model) => model.data.filter(({ stated }) => stated.residency !== undefined),
  examine: (data, model) => {
    const residency = fact(data, 'residency');
    const allowed = residency.value ?? [];
    const places = model.components.filter(({ handles }) => handles.includes(data)).flatMap(placesOf);
    const outside = places.filter(({ region }) => !allowed.includes(region));
    const copies = allowed.length === 1 ? copiedAbroad(data, model) : [];
    if (outside.length === 0 && copies.length > 0)
      return gap(
        `\`${data.id}\` may be in ${quoted(allowed)} only, and backups of ${quoted(copies.map(({ id }) => id))} are copied to another Region.`,
        residency,
        ...copies.map((store) => fact(store, 'backups', 'cross-region')),
      );
    if (outside.length === 0)
      return pass(
        `\`${data.id}\` stays in ${quoted(allowed)} wherever the design states a Region.`,
        residency,
      );
    const regions = [...new Set(outside.map(({ region }) => region))];
    const what = outside.map((place) => place.what).join(', ');
    const says = `\`${data.id}\` may be in ${quoted(allowed)} only, but is in ${quoted(regions)}: ${what}.`;
    return gap(says, residency, ...outside.map(({ at }) => at));
  },
});

/** Stores with the data whose backups are copied to a second Region, whichever that is. */
function copiedAbroad(data: Data, { components }: Model): readonly Component[] {
  return components.filter(
    ({ stores, stated }) => stores.includes(data) && stated.backups?.['cross-region'] === true,
  );
}

interface Place {
  readonly region: string;
  readonly what: string;
  readonly at: string;
}

function placesOf(component: Component): readonly Place[] {
  const replica = fact(component, 'replication', 'to-region');
  const tables = fact(component, 'global-tables');
  return [
    ...(component.region === null
      ? []
      : [{ region: component.region, what: `\`${component.id}\``, at: component.at }]),
    ...(replica.value === undefined
      ? []
      : [{ region: replica.value, what: `the replica of \`${component.id}\``, at: replica.at }]),
    ...(tables.value ?? []).map((region) => ({
      region,
      what: `the global table \`${component.id}\``,
      at: tables.at,
    })),
  ];
}
