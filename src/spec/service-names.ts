/** Names under which people look for a service, or for something that is no component but a section of its own. */

/** Service ids by another name of theirs. */
const ALSO_KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['active-directory', ['directory-service']],
  ['airflow', ['mwaa']],
  ['alb', ['load-balancer']],
  ['apprunner', ['app-runner']],
  ['asg', ['ec2-auto-scaling']],
  ['aurora', ['aurora-postgresql', 'aurora-mysql']],
  ['auto-scaling', ['ec2-auto-scaling']],
  ['beanstalk', ['elastic-beanstalk']],
  ['bucket', ['s3']],
  ['data-firehose', ['firehose']],
  ['dynamo', ['dynamodb']],
  ['dynamodb-accelerator', ['dax']],
  ['elastic-load-balancing', ['load-balancer']],
  ['elb', ['load-balancer']],
  ['event-bus', ['eventbridge']],
  ['fargate', ['ecs', 'eks']],
  ['firewall', ['network-firewall']],
  ['flink', ['managed-flink']],
  ['function', ['lambda']],
  ['grafana', ['managed-grafana']],
  ['iot', ['iot-core']],
  ['kafka', ['msk']],
  ['kinesis-analytics', ['managed-flink']],
  ['kinesis-data-firehose', ['firehose']],
  ['kinesis-data-streams', ['kinesis']],
  ['kubernetes', ['eks']],
  ['kubernetes-cluster', ['eks']],
  ['managed-airflow', ['mwaa']],
  ['mariadb', ['rds-mariadb']],
  ['memcached', ['elasticache']],
  ['migration-service', ['dms']],
  ['mongodb', ['documentdb']],
  ['mysql', ['rds-mysql', 'aurora-mysql']],
  ['nlb', ['load-balancer']],
  ['oracle', ['rds-oracle']],
  ['pipes', ['eventbridge-pipes']],
  ['postgres', ['rds-postgresql', 'aurora-postgresql']],
  ['postgresql', ['rds-postgresql', 'aurora-postgresql']],
  ['prometheus', ['managed-prometheus']],
  ['quicksight', ['quick-suite']],
  ['rabbitmq', ['mq']],
  ['rds', ['rds-postgresql', 'rds-mysql', 'rds-mariadb', 'rds-oracle', 'rds-sqlserver']],
  ['redis', ['elasticache', 'memorydb']],
  ['sagemaker-ai', ['sagemaker']],
  ['scheduler', ['eventbridge-scheduler']],
  ['sftp', ['transfer']],
  ['sqlserver', ['rds-sqlserver']],
  ['ssm', ['systems-manager']],
  ['user-pool', ['cognito']],
  ['valkey', ['elasticache', 'memorydb']],
]);

/** Sections in which a design describes what is no component. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['acm', 'edge.certificates'],
  ['cloudtrail', 'audit.trails'],
  ['cloudwatch-alarms', 'alerts'],
  ['config', 'audit.config'],
  ['control-tower', 'accounts'],
  ['detective', 'audit.detective'],
  ['direct-connect', 'connections'],
  ['elastic-ip', 'networks'],
  ['guardduty', 'audit.guardduty'],
  ['iam', 'identities'],
  ['identity-center', 'identities'],
  ['inspector', 'assurance.vulnerability-scans'],
  ['internet-gateway', 'networks'],
  ['kms', 'keys'],
  ['macie', 'audit.macie'],
  ['nat-gateway', 'networks.*.egress'],
  ['organizations', 'accounts'],
  ['parameter-store', 'secrets'],
  ['privatelink', 'networks.*.endpoints'],
  ['security-lake', 'audit.security-lake'],
  ['ssm-parameter-store', 'secrets'],
  ['trusted-advisor', 'assurance.trusted-advisor'],
  ['vpc-endpoint', 'networks.*.endpoints'],
  ['secrets-manager', 'secrets'],
  ['secretsmanager', 'secrets'],
  ['security-hub', 'audit.security-hub'],
  ['shield', 'edge.shield'],
  ['transit-gateway', 'connections'],
  ['vpc', 'networks'],
  ['vpn', 'connections'],
  ['waf', 'edge.web-acls'],
]);

/** Ids of the services that go by `name`, without the words that all of them share: `fsx-windows` is an `fsx`. */
export function servicesKnownAs(name: string, services: readonly string[]): readonly string[] {
  const wanted = bare(name);
  return ALSO_KNOWN.get(wanted) ?? services.filter((id) => id === wanted || wanted.startsWith(`${id}-`));
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
