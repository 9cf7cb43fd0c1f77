/** Run Command is a root shell on every host at once. */
import { rootCommands } from '../../aws/sources/hosts.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isHost } from '../../model/queries/is-host.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'compute/commands-bounded',
  severity: 'medium',
  title: 'Whoever may send a command is root on every host that has the tag',
  expects: 'Run Command on hosts takes only documents that a policy names',
  rationale:
    'The Systems Manager agent runs commands as root, or as SYSTEM on Windows, on instances, tags or whole resource ' +
    'groups. Permission to send any document is therefore permission for everything on them.',
  remedy:
    'Write `agents: { ssm: { run-command: named-documents } }`, or `none`, once policies allow `ssm:SendCommand` only for those.',
  sources: [rootCommands],
  mappings: {
    nist: [
      'AC-3(7)',
      'AC-4',
      'AC-4(21)',
      'AC-6',
      'AC-21',
      'SC-7',
      'SC-7(3)',
      'SC-7(4)',
      'SC-7(9)',
      'SC-7(11)',
      'SC-7(16)',
      'SC-7(20)',
      'SC-7(21)',
    ],
  },
  covers: ['SYS-02'],
  question: 'SEC6',
  whenNone: 'No host of the design has the Systems Manager agent.',
  subjects: (model) => model.components.filter((one) => isHost(one) && one.stated.agents?.ssm !== undefined),
  examine: (host) => {
    const commands = fact(host, 'agents', 'ssm', 'run-command');
    if (commands.value === undefined) {
      return weighed(
        unstated(`\`${host.id}\` does not say which commands can be sent to it.`, commands),
        'medium',
        host.account,
      );
    }
    return commands.value === 'any-document'
      ? weighed(
          gap(`Any command can be sent to \`${host.id}\` and runs there as root.`, commands),
          'medium',
          host.account,
        )
      : pass(
          commands.value === 'none'
            ? `No command can be sent to \`${host.id}\`.`
            : `Only named documents can be sent to \`${host.id}\`.`,
          commands,
        );
  },
});
