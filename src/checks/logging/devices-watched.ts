/** Devices stand where nobody sees them; what they do in the network is all that shows. */
import { deviceAudit } from '../../aws/sources/devices.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, withSeverity, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck({
  id: 'logging/devices-watched',
  severity: 'medium',
  title: 'Nobody sees that a device behaves like another one',
  expects: 'Behaviour and settings of devices are watched',
  rationale:
    'An audit finds shared identities, policies that are too wide and certificates that were revoked and still work. ' +
    'The detection of unusual behaviour by Device Defender takes no new customers since 31 August 2026; audits go on.',
  remedy:
    'Write `device-monitoring: true` on the component, once audits are scheduled and somebody gets the findings.',
  sources: [deviceAudit],
  mappings: {},
  covers: [],
  question: 'SEC4',
  whenNone: 'No devices report to the design.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 'iot-core'),
  examine: (hub) => {
    const watched = fact(hub, 'device-monitoring');
    if (watched.value === undefined)
      return withSeverity(
        'low',
        unstated(`\`${hub.id}\` does not say whether anybody watches its devices.`, watched),
      );
    return watched.value
      ? pass(`Behaviour and settings of devices at \`${hub.id}\` are watched.`, watched)
      : weighed(gap(`Nobody watches the devices at \`${hub.id}\`.`, watched), 'medium', hub.account);
  },
});
