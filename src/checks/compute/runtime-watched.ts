/** Something on the host, or beside it, sees when code does what it never did. */
import { guardDutyFeatures, inspectorClassicHistory } from '../../aws/sources/hosts.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/runtime-watched',
  severity: 'medium',
  title: 'Malicious code runs on hosts and nothing on them notices',
  expects: 'Each host has endpoint protection that a team watches, or GuardDuty Runtime Monitoring',
  rationale:
    'The product does not matter, the control does. GuardDuty now has Runtime Monitoring for EC2, ECS and EKS and ' +
    'malware scans of volumes; third-party protection needs somebody who answers its alarms. Inspector finds known ' +
    'vulnerabilities and watches nothing at run time: that rules package left Inspector Classic before its end.',
  remedy:
    'Write `agents: { endpoint-protection: { product: …, managed-by: … } }` on the host, or `runtime-monitoring: true` under `audit.guardduty`.',
  sources: [guardDutyFeatures, inspectorClassicHistory],
  mappings: {},
  covers: ['EPP-01', 'INS-03'],
  question: 'SEC6',
  whenNone: 'The design has no hosts whose operating system the team looks after.',
  subjects: (model) => model.components.filter(isHost),
  examine: (host, model) => {
    const product = fact(host, 'agents', 'endpoint-protection', 'product');
    const watcher = fact(host, 'agents', 'endpoint-protection', 'managed-by');
    const monitoring = fact(model.audit, 'guardduty', 'runtime-monitoring');
    if (monitoring.value === true && isInReach(host, model)) {
      return pass(`GuardDuty Runtime Monitoring watches \`${host.id}\`.`, monitoring);
    }
    if (product.value !== undefined && watcher.value !== undefined) {
      return pass(`\`${host.id}\` has endpoint protection that a named team watches.`, product, watcher);
    }
    if (product.value !== undefined) {
      return weighed(
        unstated(`\`${host.id}\` has endpoint protection, and nobody is said to watch it.`, watcher),
        'medium',
        host.account,
      );
    }
    const protection = fact(host, 'agents', 'endpoint-protection');
    return monitoring.value === false
      ? weighed(
          gap(
            `Nothing watches what runs on \`${host.id}\`: it has no endpoint protection and Runtime Monitoring is off.`,
            protection,
            monitoring,
          ),
          'medium',
          host.account,
        )
      : weighed(
          unstated(`\`${host.id}\` does not say what watches the code that runs on it.`, protection),
          'medium',
          host.account,
        );
  },
});

/** Whether GuardDuty watches the host's account; a silent list means every account that it was enabled in. */
function isInReach(host: Component, { audit }: Model): boolean {
  const accounts = audit.stated.guardduty?.accounts;
  return accounts === undefined || accounts.includes('all') || accounts.includes(host.account?.id ?? '');
}
