/** What the whole internet may knock on is a web server's ports and nothing else. */
import { openPorts } from '../../aws/sources/vpc.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isOpenToAll, portRanges, type IngressRule } from '../../model/queries/open-ports.ts';
import { child } from '../../source/pointer.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';

const WEB = [80, 443];
const LOGON = [22, 3389];

export const check: Check = defineCheck({
  id: 'network/no-port-open-to-all',
  severity: 'high',
  title: 'Anybody on the internet can try to log on or to reach a database',
  expects: 'Security groups open nothing but web ports to all addresses',
  rationale:
    'Reading logs elsewhere removes one reason to log on to hosts, not the habit: people enter by Session Manager ' +
    'or an EC2 Instance Connect Endpoint, which need no open port. Other ports are opened to security groups by ' +
    'name, not to address ranges.',
  remedy:
    'Replace `from: 0.0.0.0/0` by the security group or component that connects, and enter hosts by Session Manager.',
  sources: [openPorts],
  mappings: {
    securityHub: ['EC2.13', 'EC2.14', 'EC2.18', 'EC2.19'],
    cis: ['v5.0 5.3', 'v5.0 5.4', 'v3.0 5.2', 'v3.0 5.3', 'v7.0 6.3', 'v7.0 6.4'],
    nist: [
      'AC-4',
      'AC-4(21)',
      'CA-9(1)',
      'CM-2',
      'CM-2(2)',
      'CM-7',
      'SC-7',
      'SC-7(4)',
      'SC-7(5)',
      'SC-7(11)',
      'SC-7(16)',
      'SC-7(21)',
    ],
  },
  covers: ['LOG-02', 'M-NET-03'],
  question: 'SEC5',
  whenNone: 'No security group states who may connect.',
  subjects: (model) =>
    model.networks.flatMap(({ securityGroups }) =>
      securityGroups.filter(({ stated }) => stated.ingress !== undefined),
    ),
  examine: (group) => {
    const ingress = fact(group, 'ingress');
    const rules = ingress.value ?? [];
    const reaches = (rule: IngressRule, ports: readonly number[]): boolean =>
      portRanges(rule).some(([first, last]) => ports.some((port) => first <= port && port <= last));
    const logon = rules.findIndex((rule) => isOpenToAll(rule) && reaches(rule, LOGON));
    if (logon >= 0) {
      return withSeverity(
        'critical',
        gap(
          `\`${group.id}\` lets every address reach SSH or Remote Desktop.`,
          child(ingress.at, logon, 'ports'),
        ),
      );
    }
    const other = rules.findIndex(
      (rule) =>
        isOpenToAll(rule) &&
        !portRanges(rule).every(([first, last]) => first === last && WEB.includes(first)),
    );
    return other >= 0
      ? gap(
          `\`${group.id}\` lets every address reach ports other than 80 and 443.`,
          child(ingress.at, other, 'ports'),
        )
      : pass(`\`${group.id}\` opens at most web ports to every address.`, ingress);
  },
});
