/** Names under which people look for a service, or for something that is no component but a section of its own. */

/** Service ids by another name of theirs. */
const ALSO_KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['alb', ['load-balancer']],
  ['asg', ['ec2-auto-scaling']],
  ['aurora', ['aurora-postgresql', 'aurora-mysql']],
  ['dynamo', ['dynamodb']],
  ['elb', ['load-balancer']],
  ['fargate', ['ecs', 'eks']],
  ['kafka', ['msk']],
  ['kubernetes', ['eks']],
  ['mariadb', ['rds-mariadb']],
  ['memcached', ['elasticache']],
  ['mongodb', ['documentdb']],
  ['mysql', ['rds-mysql', 'aurora-mysql']],
  ['nlb', ['load-balancer']],
  ['oracle', ['rds-oracle']],
  ['postgres', ['rds-postgresql', 'aurora-postgresql']],
  ['postgresql', ['rds-postgresql', 'aurora-postgresql']],
  ['rabbitmq', ['mq']],
  ['rds', ['rds-postgresql', 'rds-mysql', 'rds-mariadb', 'rds-oracle', 'rds-sqlserver']],
  ['redis', ['elasticache', 'memorydb']],
  ['sftp', ['transfer']],
  ['sqlserver', ['rds-sqlserver']],
  ['valkey', ['elasticache', 'memorydb']],
]);

/** Sections in which a design describes what is no component. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['acm', 'edge.certificates'],
  ['cloudtrail', 'audit.trails'],
  ['cloudwatch', 'alerts'],
  ['cognito', 'identities'],
  ['config', 'audit.config'],
  ['direct-connect', 'connections'],
  ['guardduty', 'audit.guardduty'],
  ['iam', 'identities'],
  ['kms', 'keys'],
  ['macie', 'audit.macie'],
  ['nat-gateway', 'networks.*.egress'],
  ['route53', 'edge.domains'],
  ['secrets-manager', 'secrets'],
  ['secretsmanager', 'secrets'],
  ['security-hub', 'audit.security-hub'],
  ['shield', 'edge.shield'],
  ['transit-gateway', 'connections'],
  ['vpc', 'networks'],
  ['vpn', 'connections'],
  ['waf', 'edge.web-acls'],
]);

/** Ids of the services that go by `name`, without the words that all of them share. */
export function servicesKnownAs(name: string): readonly string[] {
  return ALSO_KNOWN.get(bare(name)) ?? [];
}

/** The section in which a design describes `name`, or null if that is nothing known. */
export function sectionFor(name: string): string | null {
  return ELSEWHERE.get(bare(name)) ?? null;
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replace(/^(?:amazon|aws)-/, '');
}
