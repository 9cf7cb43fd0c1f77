/** A trail of one account or Region ends where an intruder moves to the next. */
import { eventHistory, lakeClosed, trailControls } from '../../aws/sources/logging.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Model, Subject, Trail } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check, type Verdict } from '../check.ts';
import { question, type Question } from '../question.ts';

const COVERED = {
  organization: 'every account of the organization',
  'multi-region': 'every Region',
} as const;

export const check: Check = defineCheck<Subject>({
  id: 'logging/trail-covers-all',
  severity: 'high',
  title: 'Nobody can tell afterwards who did what in some account or Region',
  expects: 'A trail records the API calls of every account of the organization in every Region',
  rationale:
    'Without a trail an account keeps 90 days of management events, in itself. An organization trail ' +
    'covers accounts made tomorrow, and stolen credentials work in every Region that is enabled. ' +
    'CloudTrail Lake takes no new customers since 31 May 2026; trails are not affected.',
  remedy: 'Write `organization: true` and `multi-region: true` on a trail under `audit.trails`.',
  sources: [trailControls, eventHistory, lakeClosed],
  mappings: {
    securityHub: ['CloudTrail.1'],
    cis: ['v3.0 3.1', 'v5.0 3.1', 'v7.0 4.1'],
    nist: [
      'AC-2(4)',
      'AC-4(26)',
      'AC-6(9)',
      'AU-2',
      'AU-3',
      'AU-6(3)',
      'AU-6(4)',
      'AU-10',
      'AU-12',
      'AU-14(1)',
      'CA-7',
      'SA-8(22)',
      'SC-7(9)',
      'SI-3(8)',
      'SI-4(20)',
      'SI-7(8)',
    ],
    attack: ['T1562.008'],
  },
  covers: ['M-LOG-01', 'CT-01', 'CT-02', 'CT-05'],
  question: 'SEC4',
  whenNone: 'The design has no accounts.',
  subjects: (model) => {
    const trail = widest(model);
    if (trail === undefined) return model.accounts.length === 0 ? [] : [model.audit];
    return [asked(trail, 'organization'), asked(trail, 'multi-region')];
  },
  examine: (subject, model) => {
    const trail = widest(model);
    return trail === undefined
      ? withSeverity(
          'critical',
          unstated('The design names no trail that records API calls.', fact(model.audit, 'trails')),
        )
      : examine(trail, subject.id === 'organization' ? 'organization' : 'multi-region', model);
  },
});

function examine(trail: Trail, which: keyof typeof COVERED, model: Model): Verdict {
  const wide = fact(trail, which);
  if (wide.value === true) return pass(`\`${trail.id}\` records ${COVERED[which]}.`, wide);
  const alone = which === 'organization' && model.accounts.length === 1;
  return withSeverity(
    alone ? 'medium' : 'high',
    wide.value === false
      ? gap(`No trail records ${COVERED[which]}; \`${trail.id}\` does not.`, wide)
      : unstated(`\`${trail.id}\` does not say whether it records ${COVERED[which]}.`, wide),
  );
}

/** The trail that covers most; the first of equals. */
function widest(model: Model): Trail | undefined {
  const breadth = ({ stated }: Trail): number =>
    (stated.organization === true ? 2 : 0) + (stated['multi-region'] === true ? 1 : 0);
  return model.trails.toSorted((a, b) => breadth(b) - breadth(a))[0];
}

function asked(trail: Trail, which: keyof typeof COVERED): Question<boolean> {
  return question(which, `${trail.title}: ${COVERED[which]}`, fact(trail, which));
}
