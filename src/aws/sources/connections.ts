/** Pages about the ways in which accounts and networks join. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

/** The kinds of VPC endpoint, cross-Region ones included. */
export const accessKinds: Source = page(
  'Amazon EC2 API Reference: CreateVpcEndpoint',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html',
);

/** Attachments that join without anybody's consent. */
export const transitAutoAccept: Source = page(
  'Prowler check: ec2_transitgateway_auto_accept_vpc_attachments',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/ec2/ec2_transitgateway_auto_accept_vpc_attachments',
);

/** What crosses a transit gateway can be recorded there, with the attachments that it came from and went to. */
export const transitFlowLogs: Source = pageRead(
  'Amazon VPC Transit Gateways: Transit Gateway Flow Logs',
  'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-flow-logs.html',
  '2026-11-25',
);

/** Direct Connect does not encrypt by itself; MACsec or a VPN over it does. */
export const directConnectEncryption: Source = page(
  'AWS agent toolkit: Encrypting traffic over Direct Connect',
  'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/networking-and-content-delivery-skills/directconnect/references/encrypting-traffic-over-direct-connect.md',
);
