/** A proposal of a stranger is code that the build server runs. */
import { buildControls, buildTriggers } from '../../aws/sources/delivery.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'identity/outside-builds-powerless',
  severity: 'critical',
  title: 'A stranger proposes a change and the build runs it with our credentials',
  expects: 'What outsiders propose starts no build, or one without credentials and privileged mode',
  rationale:
    'A pull request may change the commands of the build, so whoever can open one can run them with the role of the ' +
    'project. CodeBuild starts on every event of the repository unless filters name who may start it.',
  remedy:
    'Write `outside-builds: none`, or `isolated` once such builds have no credentials and no privileged mode.',
  sources: [buildTriggers, buildControls],
  mappings: {
    securityHub: ['CodeBuild.5'],
    nist: ['AC-2(1)', 'AC-3(7)', 'AC-3(15)', 'AC-6', 'AC-6(2)', 'AC-6(10)'],
  },
  covers: ['M-SDL-02'],
  question: 'SEC11',
  whenNone: 'The design has no CodeBuild project.',
  subjects: (model) => model.components.filter(({ stated }) => stated.service === 'codebuild'),
  examine: (build) => {
    const outside = fact(build, 'outside-builds');
    if (outside.value === 'with-credentials')
      return gap(`What outsiders propose is built in \`${build.id}\` with its credentials.`, outside);
    if (outside.value === undefined)
      return withSeverity(
        'medium',
        unstated(`\`${build.id}\` does not say whether outsiders can start a build.`, outside),
      );
    return pass(
      outside.value === 'none'
        ? `No proposal of an outsider starts \`${build.id}\`.`
        : `What outsiders propose is built in \`${build.id}\` apart from its credentials.`,
      outside,
    );
  },
});
