/** What TLS forgets, the network itself can refuse. */
import { encryptionControls } from '../../aws/sources/vpc.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Network } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

export const check: Check = defineCheck<Network>({
  id: 'network/encryption-enforced',
  severity: 'low',
  title: 'Regulated data crosses the network in the clear and nothing reports it',
  expects: 'Encryption controls watch or enforce encryption in networks that carry regulated data',
  rationale:
    'Each client and server must remember TLS. VPC Encryption Controls report what travels unencrypted in a network, ' +
    'or refuse it; enforcing excludes some features, RDS Proxy among them, so most begin with monitoring.',
  remedy: 'Write `encryption-control: monitor` on the network, and `enforce` once nothing is reported.',
  sources: [encryptionControls],
  mappings: {},
  covers: ['VPC-11'],
  question: 'SEC9',
  whenNone: 'No network of the design has components that handle regulated data.',
  subjects: (model) => model.networks.filter((network) => regulated(network).length > 0),
  examine: (network) => {
    const control = fact(network, 'encryption-control');
    const data = regulated(network);
    if (control.value === undefined)
      return unstated(
        `\`${network.id}\` carries ${quoted(data)} and does not say whether anything watches that it is encrypted.`,
        control,
      );
    return control.value === 'none'
      ? gap(`\`${network.id}\` carries ${quoted(data)} and nothing watches that it is encrypted.`, control)
      : pass(
          control.value === 'enforce'
            ? `\`${network.id}\` refuses traffic that is not encrypted.`
            : `Traffic of \`${network.id}\` that is not encrypted is reported.`,
          control,
        );
  },
});

function regulated({ components }: Network): readonly string[] {
  const handled = components.flatMap(({ handles }) => handles);
  return [
    ...new Set(handled.filter(({ stated }) => (stated.regulated ?? []).length > 0).map(({ id }) => id)),
  ];
}
