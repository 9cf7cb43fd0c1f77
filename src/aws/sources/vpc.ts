/** Pages of the Amazon VPC User Guide and about what stands in a VPC. */
import type { Source } from '../source.ts';
import { page } from './page.ts';

const GUIDE = 'https://docs.aws.amazon.com/vpc/latest/userguide';

/** The main route table of a VPC that you make holds only the local route. */
export const routeTables: Source = page(
  'Amazon VPC User Guide: Route tables',
  `${GUIDE}/VPC_Route_Tables.html`,
);

/** The default VPC's subnets are public. */
export const defaultVpc: Source = page('Amazon VPC User Guide: Default VPCs', `${GUIDE}/default-vpc.html`);

/** The default network ACL allows everything both ways. */
export const networkAcls: Source = page(
  'Amazon VPC User Guide: Network ACLs',
  `${GUIDE}/vpc-network-acls.html`,
);

/** The default security group lets its members talk to each other and lets everything out. */
export const defaultSecurityGroup: Source = page(
  'Amazon VPC User Guide: Default security groups',
  `${GUIDE}/default-security-group.html`,
);

/** The AWS NAT AMI rests on Amazon Linux 2018.03. */
export const natInstances: Source = page(
  'Amazon VPC User Guide: NAT instances',
  `${GUIDE}/VPC_NAT_Instance.html`,
);

/** A zonal NAT gateway serves one zone's worth of failure. */
export const natGateways: Source = page(
  'Amazon VPC User Guide: NAT gateways',
  `${GUIDE}/vpc-nat-gateway.html`,
);

/** A regional NAT gateway spans zones and needs no public subnet. */
export const regionalNatGateways: Source = page(
  'Amazon VPC User Guide: Regional NAT gateways',
  `${GUIDE}/nat-gateways-regional.html`,
);

/** What flow logs record. */
export const flowLogs: Source = page('Amazon VPC User Guide: VPC Flow Logs', `${GUIDE}/flow-logs.html`);

/** What flow logs leave out, and that their configuration cannot be changed. */
export const flowLogLimits: Source = page(
  'Amazon VPC User Guide: Flow log limitations',
  `${GUIDE}/flow-logs-limitations.html`,
);

/** Query logging, which sees the names that flow logs do not. */
export const resolverQueryLogs: Source = page(
  'Route 53 Resolver API Reference: CreateResolverQueryLogConfig',
  'https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverQueryLogConfig.html',
);

/** Rules that refuse names. */
export const dnsFirewall: Source = page(
  'Route 53 Resolver API Reference: CreateFirewallRuleGroup',
  'https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateFirewallRuleGroup.html',
);

/** Filters that a NAT gateway does not have. */
export const networkFirewall: Source = page(
  'AWS Network Firewall API Reference',
  'https://docs.aws.amazon.com/network-firewall/latest/APIReference/Welcome.html',
);

/** One endpoint network interface in each subnet that is named. */
export const interfaceEndpoints: Source = page(
  'AWS PrivateLink Guide: Access AWS services through PrivateLink',
  'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html',
);

/** Kinds of endpoint; the default policy allows full access. */
export const createEndpoint: Source = page(
  'Amazon EC2 API Reference: CreateVpcEndpoint',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html',
);

/** Policies that tie resources to networks and networks to resources. */
export const dataPerimeter: Source = page(
  'AWS samples: Data perimeter policy examples',
  'https://github.com/aws-samples/data-perimeter-policy-examples',
);

/** At least two zones for an Application Load Balancer. */
export const createLoadBalancer: Source = page(
  'Elastic Load Balancing API Reference: CreateLoadBalancer',
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html',
);

/** Ports that must not be open to the world. */
export const openPorts: Source = page(
  'Prowler check: ec2_securitygroup_allow_ingress_from_internet_to_all_ports',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/ec2/ec2_securitygroup_allow_ingress_from_internet_to_all_ports',
);

/** The names of zones are not the same in two accounts; their ids are. */
export const zoneIds: Source = page(
  'Amazon EC2 API Reference: NatGatewayAddress',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGatewayAddress.html',
);

/** One switch for the internet gateways of an account in a Region. */
export const vpcBlockPublicAccess: Source = page(
  'Amazon EC2 API Reference: VpcBlockPublicAccessOptions',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html',
);

export const encryptionControls: Source = page(
  'Amazon EC2 API Reference: CreateVpcEncryptionControl',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEncryptionControl.html',
);

/** A subnet lies within its network and shares no address with another one. */
export const createSubnet: Source = page(
  'Amazon EC2 API Reference: CreateSubnet',
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html',
);
