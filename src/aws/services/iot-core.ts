/** What the review knows of AWS IoT Core, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** AWS IoT Core. */
export const service: Service = defineService({
  id: 'iot-core',
  name: 'AWS IoT Core',
  category: 'other',
  responsibility: 'abstracted',
  responsibilityNote: "A device and its key are the customer's.",
  placement: 'none',
  storesData: false,
  defaultEncryption: null,
  endpoint: 'iot.data',
  sources: [
    securityScope,
    {
      title: 'AWS IoT Core Developer Guide: Using AWS IoT Core with interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/IoTCore-VPC.html',
      read: '2026-11-25',
      verified: true,
    },
  ],
});
