/** A private line is somebody else's line. */
import { directConnectEncryption } from '../../aws/sources/connections.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: 'network/leased-line-encrypted',
  severity: 'medium',
  title: 'Whoever taps the leased line reads what goes over it',
  expects: 'Connections over Direct Connect or the internet are encrypted',
  rationale:
    'Direct Connect does not encrypt by itself. MACsec encrypts the line up to the AWS device, a VPN over the ' +
    'line encrypts up to the VPC; TLS between the ends helps only where every protocol uses it.',
  remedy: 'Write `encrypted: true` on the connection once MACsec or a VPN over it is in place.',
  sources: [directConnectEncryption],
  mappings: {},
  covers: ['ACC-01', 'VPC-11'],
  question: 'SEC9',
  whenNone: 'No connection uses Direct Connect or the internet.',
  subjects: (model) =>
    model.connections.filter(({ stated }) => stated.via === 'direct-connect' || stated.via === 'internet'),
  examine: (connection) => {
    const encrypted = fact(connection, 'encrypted');
    if (encrypted.value === undefined)
      return unstated(`\`${connection.id}\` does not say whether it is encrypted.`, encrypted);
    return encrypted.value
      ? pass(`\`${connection.id}\` is encrypted.`, encrypted)
      : gap(
          `\`${connection.id}\` from \`${connection.from.id}\` to \`${connection.to.id}\` is not encrypted.`,
          encrypted,
        );
  },
});
