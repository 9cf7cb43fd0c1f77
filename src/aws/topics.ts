/** What designs use beside the services that components are of; each has notes, and a section of the spec. */

/** A topic. */
export interface Topic {
  readonly id: string;
  /** AWS's own name. */
  readonly name: string;
  /** Other words under which people look for it. */
  readonly also: readonly string[];
}

/** Every topic, in the order of the document. */
export const topics: readonly Topic[] = [
  { id: 'vpc', name: 'Amazon VPC', also: ['subnet', 'route-table', 'network-acl', 'security-group'] },
  { id: 'nat-gateway', name: 'NAT gateways', also: ['nat'] },
  { id: 'nat-instance', name: 'NAT instances', also: [] },
  { id: 'vpc-endpoint', name: 'VPC endpoints', also: ['endpoint', 'privatelink'] },
  { id: 'flow-logs', name: 'VPC flow logs', also: ['vpc-flow-logs'] },
  { id: 'kms', name: 'AWS KMS', also: ['key', 'keys', 'cmk'] },
  { id: 'cloudhsm', name: 'AWS CloudHSM', also: ['hsm'] },
  { id: 'secrets-manager', name: 'AWS Secrets Manager', also: ['secretsmanager', 'secrets'] },
  { id: 'parameter-store', name: 'Systems Manager Parameter Store', also: ['ssm-parameter-store'] },
  { id: 'systems-manager', name: 'AWS Systems Manager', also: ['ssm', 'run-command'] },
  { id: 'hosts', name: 'Hosts', also: ['instance', 'nitro'] },
  { id: 'tls', name: 'TLS', also: ['forward-secrecy', 'ecdhe'] },
  { id: 'waf', name: 'AWS WAF', also: ['web-acl'] },
  { id: 'shield', name: 'AWS Shield', also: ['ddos', 'shield-advanced'] },
  { id: 'certificate-manager', name: 'AWS Certificate Manager', also: ['acm', 'certificate'] },
  { id: 'cloudtrail', name: 'AWS CloudTrail', also: ['trail'] },
  { id: 'cloudwatch-logs', name: 'Amazon CloudWatch Logs', also: ['cloudwatch', 'log-group'] },
  { id: 'config', name: 'AWS Config', also: [] },
  { id: 'guardduty', name: 'Amazon GuardDuty', also: [] },
  { id: 'inspector', name: 'Amazon Inspector', also: [] },
  { id: 'trusted-advisor', name: 'AWS Trusted Advisor', also: ['support'] },
  { id: 'penetration-test', name: 'Penetration tests on AWS', also: ['pentest', 'penetration-testing'] },
  { id: 'marketplace', name: 'AWS Marketplace', also: [] },
  { id: 'well-architected', name: 'AWS Well-Architected', also: [] },
];
