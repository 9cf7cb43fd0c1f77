/** What people type on hosts is kept where they cannot change it. */
import { sessionPreferences } from '../../aws/sources/hosts.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/sessions-recorded',
  severity: 'medium',
  title: 'Nobody can say what an administrator did on a host',
  expects: 'Sessions on hosts are recorded outside the host',
  rationale:
    'CloudTrail records that a session was opened and by whom, not what was typed in it. Session Manager can write ' +
    'that to CloudWatch Logs or S3, but does so only once it is told.',
  remedy:
    'Write `session-logging: true` beside `session-access` once the session preferences name a log group or a bucket.',
  sources: [sessionPreferences],
  mappings: {},
  covers: ['LOG-02'],
  question: 'SEC4',
  whenNone: 'No host is entered by Session Manager.',
  subjects: (model) =>
    model.components.filter(
      ({ stated }) =>
        stated.agents?.ssm?.['session-access'] === true || stated['admin-access'] === 'session-manager',
    ),
  examine: (host) => {
    const logging = fact(host, 'agents', 'ssm', 'session-logging');
    if (logging.value === undefined) {
      return weighed(
        unstated(`\`${host.id}\` does not say whether its sessions are recorded.`, logging),
        'low',
        host.account,
      );
    }
    return logging.value
      ? pass(`Sessions on \`${host.id}\` are recorded.`, logging)
      : weighed(gap(`Sessions on \`${host.id}\` are not recorded.`, logging), 'medium', host.account);
  },
});
