/** Instances of the Nitro System have no door for operators of AWS; older ones do not have that promise. */
import { xenFamilies } from '../../aws/instance-families.ts';
import { nitroOperators } from '../../aws/sources/compute.ts';
import { gap, pass } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { isSensitive } from '../../model/queries/classification.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'compute/nitro-for-secrets',
  severity: 'medium',
  title: 'Sensitive data is worked on by hosts of an older design',
  expects: 'Instances that handle sensitive data are of a family built on the Nitro System',
  rationale:
    'It used to be said that staff of AWS have access to hosts and hypervisors. On the Nitro System there is no ' +
    'mechanism for any system or person of AWS to log in to a host, read the memory of an instance or reach data on ' +
    'encrypted volumes. The old sentence fits only families from before it.',
  remedy: 'Write an `instance-type` of a current family, such as `m7g.large`.',
  sources: [nitroOperators, xenFamilies.source],
  mappings: {},
  covers: ['EC2-02'],
  question: 'SEC6',
  whenNone: 'No instance that handles sensitive data states its type.',
  subjects: (model) =>
    model.components.filter(
      ({ stated, handles }) =>
        stated['instance-type'] !== undefined &&
        !stated.service.startsWith('rds') &&
        !stated.service.startsWith('aurora') &&
        isSensitive(handles),
    ),
  examine: (component) => {
    const type = fact(component, 'instance-type');
    const [family = '', size] = (type.value ?? '').split('.');
    return xenFamilies.names.includes(family) && size !== 'metal'
      ? gap(
          `\`${component.id}\` handles sensitive data on \`${family}\`, a family from before the Nitro System.`,
          type,
        )
      : pass(
          `The family of \`${type.value ?? ''}\`, on which \`${component.id}\` runs, is none from before the Nitro System.`,
          type,
        );
  },
});
