/** What the internet reaches is attacked on purpose, by somebody who reports. */
import { penetrationTesting } from '../../aws/sources/assurance.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { internetExposure } from '../../model/queries/internet-exposure.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'assurance/penetration-test-covers',
  severity: 'medium',
  title: 'Strangers are the first to test what the internet reaches',
  expects: 'A penetration test has each component in scope that the internet reaches',
  rationale:
    'Tests of your own resources in the permitted services need no approval of AWS. Limits on the size of instances ' +
    'and databases belonged to the time of request forms and are gone. The list of permitted services grows, so the ' +
    'policy page is read again before each test.',
  remedy: 'Name the component in `assurance.penetration-test.scope`.',
  sources: [penetrationTesting],
  mappings: {},
  covers: ['PEN-01', 'PEN-03', 'PEN-04'],
  question: 'SEC11',
  whenNone: 'The internet reaches no component of the design.',
  // The policy allows tests of applications on S3 and none of the buckets themselves.
  subjects: (model) =>
    model.components.filter(
      (component) => component.stated.service !== 's3' && internetExposure(component) !== null,
    ),
  examine: (component, { assurance }) => {
    const scope = fact(assurance, 'penetration-test', 'scope');
    const why = internetExposure(component) ?? component.at;
    if (scope.value === undefined) {
      return weighed(
        unstated(
          `The internet reaches \`${component.id}\`, and no penetration test states its scope.`,
          why,
          scope,
        ),
        'medium',
        component.account,
      );
    }
    return scope.value.includes(component.id)
      ? pass(`\`${component.id}\` is in the scope of the penetration test.`, scope)
      : weighed(
          gap(
            `The internet reaches \`${component.id}\`, which is outside the scope of the penetration test.`,
            why,
            scope,
          ),
          'medium',
          component.account,
        );
  },
});
