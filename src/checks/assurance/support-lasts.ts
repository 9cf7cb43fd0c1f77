/** A version that gets no patches is a list of open doors with a date. */
import { rdsSupport, runtimeCycles } from '../../aws/sources/lifecycle.ts';
import { gap, pass } from '../../model/answer.ts';
import { daysBetween } from '../../model/calendar.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

/** Within this time an upgrade has to be planned, tested and done. */
const SHORT_DAYS = 180;

export const check: Check = defineCheck<Component>({
  id: 'assurance/support-lasts',
  severity: 'high',
  title: 'Holes that become known in it are never closed',
  expects: 'What states until when it is supported is supported for another half year at least',
  rationale:
    'Support of an engine, a runtime or a release ends on a day that is known long before. After it no holes are closed, ' +
    'or at a price (Extended Support), and AWS upgrades or stops it on a day of its own choice.',
  remedy: 'Plan the upgrade before the day in `supported-until`, and write the new version and its day.',
  sources: [rdsSupport, runtimeCycles],
  mappings: {},
  covers: ['GEN-06'],
  question: 'SEC6',
  whenNone: 'No component states until when what it runs on is supported.',
  subjects: (model) => model.components.filter(({ stated }) => stated['supported-until'] !== undefined),
  examine: (component, _, asOf) => {
    const until = fact(component, 'supported-until');
    const day = until.value ?? '';
    const left = daysBetween(asOf, day);
    const { id, account } = component;
    if (left < 0)
      return weighed(
        gap(`What \`${id}\` runs on has been without support since ${day}.`, until),
        'high',
        account,
      );
    return left < SHORT_DAYS
      ? weighed(
          gap(`What \`${id}\` runs on is supported until ${day}, for another ${left} days.`, until),
          'low',
          account,
        )
      : pass(`What \`${id}\` runs on is supported until ${day}.`, until);
  },
});
