/** What one device may do, whoever takes it apart may do: for itself, or for the whole fleet. */
import { thingPolicies } from '../../aws/sources/devices.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'identity/devices-bounded',
  severity: 'high',
  title: 'Whoever opens one device speaks for all of them',
  expects: 'Each device proves itself by a certificate of its own and reaches its own topics only',
  rationale:
    'A device is in the hands of strangers, so its credentials will be read sooner or later. With thing policy ' +
    'variables one policy gives each device its own topics; a wildcard, or a certificate that several devices have, ' +
    'gives what was read from one device power over all, and nobody can shut out that one alone.',
  remedy:
    'Write `device-identity: certificate-per-device` and `device-policy: per-device` on the IoT component.',
  sources: [thingPolicies],
  mappings: {},
  covers: [],
  question: 'SEC3',
  whenNone: 'The design uses no AWS IoT Core.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 'iot-core'),
  examine: (hub) => {
    const identity = fact(hub, 'device-identity');
    const policy = fact(hub, 'device-policy');
    const { id, account } = hub;
    if (identity.value === 'none')
      return weighed(gap(`Devices prove nothing to \`${id}\`.`, identity), 'critical', account);
    if (identity.value === 'shared-certificate')
      return weighed(gap(`Devices of \`${id}\` share a certificate.`, identity, policy), 'high', account);
    if (policy.value === 'wildcard')
      return weighed(
        gap(`Each device of \`${id}\` may use the topics of all.`, policy, identity),
        'high',
        account,
      );
    if (identity.value === undefined)
      return weighed(
        unstated(`\`${id}\` does not say how a device proves itself.`, identity),
        'high',
        account,
      );
    if (policy.value === undefined)
      return weighed(
        unstated(`\`${id}\` does not say which topics a device may use.`, policy),
        'high',
        account,
      );
    return pass(
      `Each device of \`${id}\` reaches its own topics only, by \`${identity.value}\`.`,
      policy,
      identity,
    );
  },
});
