// Generated from schemas/design-spec.schema.json by `npm run generate`. Do not edit.

/** The design of a system on AWS, as its architect tells it. */
export interface Spec {
  /** The version of the spec language. */
  readonly parapet: 1;
  /** Files of the project that hold more of this spec, such as accounts, channels or guardrails that several designs share. A file of this list has `parapet: 1` and sections, and no `design`; a path is read from the folder of the file that it is written in. */
  readonly include?: readonly string[];
  /** What the document is about. */
  readonly design: DesignSpec;
  /** The AWS accounts, and accounts of others that connect to them. */
  readonly accounts: {
    readonly [key: string]: AccountSpec;
  };
  /** How the accounts connect. */
  readonly connections?: {
    readonly [key: string]: ConnectionSpec;
  };
  /** The VPCs with their zones, subnets, ways out and endpoints. */
  readonly networks?: {
    readonly [key: string]: NetworkSpec;
  };
  readonly defaults?: Readonly<Record<string, never>>;
  /** The parts of the system. */
  readonly components?: {
    readonly [key: string]: ComponentSpec;
  };
  /** Who and what uses the system from outside. */
  readonly actors?: {
    readonly [key: string]: ActorSpec;
  };
  /** The kinds of data in it. */
  readonly data?: {
    readonly [key: string]: DataSpec;
  };
  /** Data on its way. */
  readonly flows?: {
    readonly [key: string]: FlowSpec;
  };
  /** Identity providers, roles and users. */
  readonly identities?: {
    readonly [key: string]: IdentitySpec;
  };
  /** Who shares the system, and what keeps them apart. */
  readonly tenancy?: TenancySpec;
  /** Secrets: where they are, who reads them, how they are rotated and revoked. */
  readonly secrets?: {
    readonly [key: string]: SecretSpec;
  };
  /** Keys: custody, rotation, revocation. */
  readonly keys?: {
    readonly [key: string]: KeySpec;
  };
  /** Hooks, used and unused. */
  readonly events?: {
    readonly [key: string]: EventSpec;
  };
  /** What somebody is told. */
  readonly alerts?: {
    readonly [key: string]: AlertSpec;
  };
  /** How people are reached. */
  readonly channels?: {
    readonly [key: string]: ChannelSpec;
  };
  /** The rim of the system: what stands between it and the internet. */
  readonly edge?: EdgeSpec;
  /** What is recorded, and who watches. */
  readonly audit?: AuditSpec;
  /** How the design is kept honest. */
  readonly assurance?: AssuranceSpec;
  /** Answers of the AWS Well-Architected review, by question. */
  readonly 'well-architected'?: {
    /** When the review was held. */
    readonly reviewed?: string;
    /** The lenses that were used. */
    readonly lenses?: readonly string[];
    readonly [key: string]:
      | (
          | {
              /** The answer. */
              readonly answer: 'yes' | 'partial' | 'no' | 'not-applicable';
              /** What the answer rests on. */
              readonly notes?: string;
              /** The risk that is left. */
              readonly risk?: 'none' | 'medium' | 'high';
            }
          | string
          | readonly string[]
        )
      | undefined;
  };
  /** Threats that the team saw itself, beside the derived ones. */
  readonly threats?: {
    readonly [key: string]: ThreatSpec;
  };
  /** What is open, accepted and decided. */
  readonly review?: ReviewSpec;
  /** Other environments of the same design: what is otherwise there, laid over what this spec says. `parapet check SPEC --environment NAME` reviews one of them. */
  readonly environments?: {
    readonly [key: string]: EnvironmentSpec;
  };
}

/** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
export interface UnknownSpec {
  readonly [key: string]: {
    /** Who finds out. */
    readonly owner: string;
    /** The day by which it is known. */
    readonly due: string;
    /** What is to be found out, where the name of the field does not say it. */
    readonly question?: string;
  };
}

/** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
export interface ExcludedSpec {
  readonly [key: string]: string;
}

/** How something is replaced by a fresh one. */
export interface RotationSchedule {
  /** How often it is replaced. */
  readonly every?: string;
  /** Who or what replaces it: `managed` or `automatic` (AWS does it), `on-demand`, `manual`, or the component that does it. */
  readonly by?: string;
}

/** How it is made useless at once when it leaks. */
export interface Revocation {
  /** What is done, or where that is written. */
  readonly procedure?: string;
  /** How long it takes at most. */
  readonly within?: string;
  /** The component that does it, or `manual`. */
  readonly by?: string;
}

/** How data is encrypted where it rests. */
export interface Encryption {
  /** The key that encrypts it. */
  readonly key?: string;
  /** When no key of your own is used: who holds the key, or `none` when nothing is encrypted. */
  readonly managed?: 'aws-owned' | 'aws-managed' | 'none';
}

/** Copies to restore from. */
export interface Backups {
  /** How long copies are kept. */
  readonly retention?: string;
  /** Whether any moment within the retention can be restored. */
  readonly 'point-in-time'?: boolean;
  /** Whether nobody, not even an administrator, can delete copies before their time. */
  readonly 'vault-lock'?: boolean;
  /** Whether copies are kept in another account. */
  readonly 'cross-account'?: boolean;
  /** Whether copies are kept in another Region. */
  readonly 'cross-region'?: boolean;
  /** How restoring is rehearsed. */
  readonly 'restore-test'?: {
    /** How often. */
    readonly every?: string;
    /** The day of the last rehearsal. */
    readonly last?: string;
  };
}

/** Software that runs on the host beside the workload. */
export interface Agents {
  /** The CloudWatch agent, which ships logs and metrics off the host. */
  readonly cloudwatch?: {
    /** After how long its log groups drop what they hold. */
    readonly 'log-retention'?: string;
  };
  /** The Systems Manager agent. */
  readonly ssm?: {
    /** How often the operating system is patched. */
    readonly patching?: 'daily' | 'weekly' | 'monthly' | 'manual' | 'none';
    /** Whether people enter the host by Session Manager, so that no SSH port is open. */
    readonly 'session-access'?: boolean;
    /** Whether what is typed in sessions is recorded. */
    readonly 'session-logging'?: boolean;
    /** Whether installed software is inventoried. */
    readonly inventory?: boolean;
    /** What may be run on the host by Run Command: nothing, documents that its policy names, or any document. */
    readonly 'run-command'?: 'none' | 'named-documents' | 'any-document';
    /** The patch baseline. */
    readonly baseline?: string;
    /** As whom sessions run on the host: a user of the person's own, or the shared `ssm-user`, which may become root. */
    readonly 'session-user'?: 'own-user' | 'ssm-user';
  };
  /** Whether Amazon Inspector scans this host for vulnerabilities. */
  readonly inspector?: boolean;
  /** Intrusion prevention or endpoint detection on the host, of AWS or of a third party. */
  readonly 'endpoint-protection'?: {
    /** Its name. */
    readonly product?: string;
    /** The team that watches it. */
    readonly 'managed-by'?: string;
  };
}

/** How many instances or tasks run. */
export interface Capacity {
  /** The fewest. */
  readonly min?: number;
  /** The usual number. */
  readonly desired?: number;
  /** The most. */
  readonly max?: number;
}

/** The IAM role the component runs as. */
export interface Role {
  /** How much it may do: `least-privilege` names actions and resources, `broad` has wildcards, `administrator` may do anything. */
  readonly permissions?: 'least-privilege' | 'broad' | 'administrator';
  /** Whether a boundary caps what the role can ever be given. */
  readonly 'permissions-boundary'?: boolean;
  /** When its use was last compared with what it may do. */
  readonly reviewed?: string;
}

/** What happens to objects with age. */
export interface LifecycleRule {
  /** The age. */
  readonly after: string;
  /** The storage class they move to, or `expire`. */
  readonly to:
    | 'standard-ia'
    | 'onezone-ia'
    | 'intelligent-tiering'
    | 'glacier-instant-retrieval'
    | 'glacier-flexible-retrieval'
    | 'glacier-deep-archive'
    | 'expire';
}

/** The most requests that are let in. */
export interface Throttle {
  /** Requests a second. */
  readonly rate?: number;
  /** Requests at once. */
  readonly burst?: number;
  /** Whether each client has a limit of its own (usage plan). */
  readonly 'per-client'?: boolean;
}

/** A part of the system. `service` says what it is and decides which other properties it has. */
export interface ComponentSpec {
  /** The AWS service that this component is an instance of; `custom` for one that is not listed. */
  readonly service:
    | 'ec2'
    | 'ec2-auto-scaling'
    | 'ecs'
    | 'eks'
    | 'batch'
    | 'lambda'
    | 'step-functions'
    | 'api-gateway'
    | 'appsync'
    | 'load-balancer'
    | 'cloudfront'
    | 's3'
    | 'efs'
    | 'fsx'
    | 'dynamodb'
    | 'elasticache'
    | 'memorydb'
    | 'redshift'
    | 'opensearch'
    | 'sqs'
    | 'sns'
    | 'eventbridge'
    | 'kinesis'
    | 'firehose'
    | 'msk'
    | 'mq'
    | 'glue'
    | 'athena'
    | 'emr'
    | 'ecr'
    | 'codepipeline'
    | 'codebuild'
    | 'bedrock'
    | 'ses'
    | 'transfer'
    | 'cloudhsm'
    | 'rds-postgresql'
    | 'rds-mysql'
    | 'rds-mariadb'
    | 'rds-oracle'
    | 'rds-sqlserver'
    | 'aurora-postgresql'
    | 'aurora-mysql'
    | 'documentdb'
    | 'neptune'
    | 'app-runner'
    | 'elastic-beanstalk'
    | 'lightsail'
    | 'parallelcluster'
    | 'workspaces'
    | 'ebs'
    | 'storage-gateway'
    | 'backup'
    | 'rds-custom'
    | 'aurora-dsql'
    | 'dax'
    | 'opensearch-serverless'
    | 'emr-serverless'
    | 'managed-flink'
    | 'lake-formation'
    | 'quick-suite'
    | 'mwaa'
    | 'eventbridge-scheduler'
    | 'eventbridge-pipes'
    | 'appflow'
    | 'datasync'
    | 'dms'
    | 'sagemaker'
    | 'iot-core'
    | 'cognito'
    | 'directory-service'
    | 'verified-permissions'
    | 'network-firewall'
    | 'route53'
    | 'cloudwatch'
    | 'managed-grafana'
    | 'managed-prometheus'
    | 'systems-manager'
    | 'codedeploy'
    | 'cloudformation'
    | 'custom';
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** What it is there for, in a sentence. */
  readonly purpose?: string;
  /** The account that it runs in. */
  readonly account?: string;
  /** The Region, when it is not that of its network or its account. */
  readonly region?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** The design that it belongs to, by its `design.id`, where that is another one: a portfolio compares what both say of the flows with it. */
  readonly design?: string;
  /** The data that rests in it. */
  readonly stores?: readonly string[];
  /** After how long its logs are dropped. Log groups keep everything for ever unless told. */
  readonly 'log-retention'?: string;
  /** The IAM role the component runs as. */
  readonly role?: Role;
  /** The network that it is attached to. */
  readonly network?: string;
  /** The subnets of that network that it uses. */
  readonly subnets?: readonly string[];
  /** Whether it has an address on the internet. */
  readonly 'public-address'?: boolean;
  /** How people log on to the host. */
  readonly 'admin-access'?:
    | 'session-manager'
    | 'instance-connect-endpoint'
    | 'bastion'
    | 'ssh-from-internet'
    | 'none';
  /** How many instances or tasks run. */
  readonly capacity?: Capacity;
  /** The instance type, such as `m7g.large`. */
  readonly 'instance-type'?: string;
  /** Whose other workloads may share the hardware. */
  readonly tenancy?: 'shared-hardware' | 'dedicated-instance' | 'dedicated-host';
  /** Software that runs on the host beside the workload. */
  readonly agents?: Agents;
  /** Which instance metadata service answers. */
  readonly imds?: 'v2-required' | 'v1-allowed';
  /** What it is started from. */
  readonly image?: {
    /** Where the image comes from. */
    readonly source?: 'own-pipeline' | 'aws' | 'marketplace' | 'public';
    /** The baseline it is hardened to, such as `CIS Level 1`. */
    readonly hardening?: string;
    /** Whether only signed images start. */
    readonly signed?: boolean;
    /** Whether images are scanned before they start. */
    readonly scanned?: boolean;
    /** Whether a tag always means the same image. */
    readonly 'immutable-tags'?: boolean;
    /** Whether images are named by digest, which always means the same bytes. */
    readonly 'pinned-by-digest'?: boolean;
  };
  /** Who runs the hosts: AWS (`fargate`, `auto-mode`) or you (`ec2`, `managed-nodes`). */
  readonly 'launch-type'?: 'fargate' | 'ec2' | 'managed-nodes' | 'auto-mode';
  /** Limits on the containers. */
  readonly container?: {
    /** Whether containers have the host's rights. */
    readonly privileged?: boolean;
    /** Whether the root file system cannot be written. */
    readonly 'read-only-root'?: boolean;
    /** Whether containers use the network of their host. */
    readonly 'host-network'?: boolean;
  };
  /** Who reaches the Kubernetes API. */
  readonly 'endpoint-access'?: 'private' | 'public-restricted' | 'public';
  /** Which identity a pod has. */
  readonly 'pod-identity'?: 'per-service-account' | 'node-role';
  /** The runtime and version, such as `nodejs24.x`. */
  readonly runtime?: string;
  /** The longest that one run may take. */
  readonly timeout?: string;
  /** How many runs at most at one time. */
  readonly concurrency?: number;
  /** Whether it has a URL of its own, and who may call it. */
  readonly 'function-url'?: 'none' | 'iam' | 'public';
  /** Whether only signed code is deployed. */
  readonly 'code-signing'?: boolean;
  /** Where messages go that could not be handled. */
  readonly 'dead-letter'?: string;
  /** How data is encrypted where it rests. */
  readonly encryption?: Encryption;
  /** Whether connections without TLS are refused. */
  readonly 'tls-only'?: boolean;
  /** The oldest TLS version that is let in. */
  readonly 'minimum-tls'?: '1.0' | '1.1' | '1.2' | '1.3';
  /** Copies to restore from. */
  readonly backups?: Backups;
  /** How the database is spread over zones: one instance, an instance with a standby (two), a cluster with two readable standbys (three), or Aurora. */
  readonly deployment?:
    | 'single-az'
    | 'multi-az-instance'
    | 'multi-az-cluster'
    | 'aurora-single'
    | 'aurora-multi-az';
  /** Readable replicas beyond those of the deployment. */
  readonly readers?: number;
  /** The engine version. */
  readonly 'engine-version'?: string;
  /** Whether it has an address on the internet. */
  readonly 'publicly-accessible'?: boolean;
  /** How clients prove who they are. */
  readonly authentication?:
    | 'iam'
    | 'identity-provider'
    | 'public-key'
    | 'secrets-manager'
    | 'password'
    | 'kerberos'
    | 'sasl-scram'
    | 'mtls'
    | 'none';
  /** Whether it refuses to be deleted. */
  readonly 'deletion-protection'?: boolean;
  /** Whether it records who did what in it. */
  readonly 'audit-log'?: boolean;
  /** Whether overwritten and deleted objects are kept as versions. */
  readonly versioning?: boolean;
  /** Whether public access is blocked whatever policies say. */
  readonly 'block-public-access'?: boolean;
  /** Whether objects cannot be changed for a time. */
  readonly 'object-lock'?: {
    /** `governance` can be lifted by some, `compliance` by nobody. */
    readonly mode?: 'governance' | 'compliance';
    /** For how long. */
    readonly retention?: string;
  };
  /** Whether access lists are off (`bucket-owner-enforced`). */
  readonly 'object-ownership'?: 'bucket-owner-enforced' | 'bucket-owner-preferred' | 'object-writer';
  /** Links that let somebody without an AWS identity read or write one object. */
  readonly 'presigned-urls'?: {
    /** How long a link works. */
    readonly expiry?: string;
    /** Age from which the bucket's policy or a control policy refuses links, whoever signed them (`s3:signatureAge`). */
    readonly 'refused-after'?: string;
    /** What a link may do. */
    readonly operations?: readonly ('get' | 'put')[];
    /** Whether the size of an upload is limited. */
    readonly 'size-limit'?: boolean;
  };
  /** What happens to objects with age. */
  readonly lifecycle?: readonly LifecycleRule[];
  /** A copy that is kept up to date elsewhere. */
  readonly replication?: {
    /** The account of the copy. */
    readonly 'to-account'?: string;
    /** The Region of the copy. */
    readonly 'to-region'?: string;
    /** Whether versioning is on at the copy as well, which replication needs. */
    readonly 'destination-versioning'?: boolean;
    /** Whether deletions are replicated. */
    readonly 'delete-markers'?: boolean;
  };
  /** Whether uploads are scanned before they are used. */
  readonly 'malware-scan'?: boolean;
  /** Whether each request is logged. */
  readonly 'access-logs'?: boolean;
  /** How long messages or records are kept. */
  readonly retention?: string;
  /** Who may use it by its own policy: named principals, the whole account, or anyone. */
  readonly policy?: 'named-principals' | 'account' | 'anyone';
  /** Whether order is kept and duplicates are dropped. */
  readonly fifo?: boolean;
  /** The kind of API. */
  readonly 'api-type'?: 'rest' | 'http' | 'websocket';
  /** Where clients reach it. */
  readonly 'endpoint-type'?: 'regional' | 'edge-optimized' | 'private';
  /** The most requests that are let in. */
  readonly throttle?: Throttle;
  /** What clients do on 429 Too Many Requests. */
  readonly 'client-retries'?: 'backoff-with-jitter' | 'immediate' | 'none';
  /** Answers that are kept and given again. */
  readonly cache?: {
    /** For how long an answer is reused; API Gateway allows up to 3600s. */
    readonly ttl?: string;
    /** Whether cached answers are encrypted. */
    readonly encrypted?: boolean;
    /** Whether one caller can never get another caller's answer. */
    readonly 'key-includes-identity'?: boolean;
  };
  /** The identity provider whose tokens are checked. */
  readonly authorizer?: string;
  /** The web ACL in front of it. */
  readonly waf?: string;
  /** The certificate it shows. */
  readonly certificate?: string;
  /** Whether requests are checked against a schema before they go on. */
  readonly 'request-validation'?: boolean;
  /** Who reaches the load balancer. */
  readonly scheme?: 'internet-facing' | 'internal';
  /** The kind of load balancer. */
  readonly kind?: 'application' | 'network' | 'gateway';
  /** How origins refuse everyone but this distribution. */
  readonly 'origin-access'?: 'origin-access-control' | 'vpc-origin' | 'signed-header' | 'none';
  /** Where it fetches from. */
  readonly origins?: readonly string[];
  /** Where it forwards to. */
  readonly targets?: readonly string[];
  /** How capacity is bought. */
  readonly 'capacity-mode'?: 'on-demand' | 'provisioned' | 'serverless';
  /** The names of the catalogue's databases. */
  readonly databases?: readonly string[];
  /** Crawlers that keep the catalogue in step with the data. */
  readonly crawlers?: {
    readonly [key: string]: {
      /** What it reads. */
      readonly reads?: readonly string[];
      /** When it runs. */
      readonly schedule?: string;
      /** An id from before, or a list of them. */
      readonly 'renamed-from'?: FormerIds;
    };
  };
  /** The catalogue that it reads table definitions from. */
  readonly catalog?: string;
  /** How many nodes. */
  readonly nodes?: number;
  /** The release, such as `emr-7.5.0`. */
  readonly release?: string;
  /** Regions with a full copy. */
  readonly 'global-tables'?: readonly string[];
  /** Where results are written. */
  readonly results?: string;
  /** Who looks after the operating system and the platform: you (`infrastructure`), AWS with you (`container`), AWS (`abstracted`). */
  readonly class?: 'infrastructure' | 'container' | 'abstracted';
  /** What it does. */
  readonly category?:
    | 'compute'
    | 'function'
    | 'database'
    | 'object-store'
    | 'file-store'
    | 'cache'
    | 'queue'
    | 'topic'
    | 'bus'
    | 'stream'
    | 'api'
    | 'load-balancer'
    | 'edge'
    | 'analytics'
    | 'catalog'
    | 'orchestration'
    | 'identity'
    | 'registry'
    | 'pipeline'
    | 'network'
    | 'machine-learning'
    | 'other';
  /** The product or service, in its maker's words. */
  readonly product?: string;
  /** Whether a Bedrock guardrail stands between callers and model, and whether callers can leave it out. */
  readonly guardrail?: 'enforced' | 'by-caller' | 'none';
  /** What the model or agent can do by itself: nothing, read, change something once a person approved it, or change something. */
  readonly tools?: 'none' | 'read' | 'change-approved' | 'change';
  /** How many hops an answer of the instance metadata service may go: 1 keeps it on the host, 2 lets it into containers. */
  readonly 'metadata-hop-limit'?: number;
  /** Whether an SSH key pair is put on it when it starts. */
  readonly 'ssh-key-pair'?: boolean;
  /** Whether its instances start from a launch template. */
  readonly 'launch-template'?: boolean;
  /** For Nitro Enclaves: whether the key policy releases secrets only to the measured image of the enclave. */
  readonly enclave?: 'attested' | 'not-attested';
  /** Whether a deployment that fails goes back by itself. */
  readonly 'rollback-on-failure'?: boolean;
  /** The share of its tasks that keeps running during a deployment. */
  readonly 'minimum-healthy'?: string;
  /** By what a group knows that a host has to be replaced: that it runs, or that the load balancer gets an answer from it. */
  readonly 'health-check'?: 'host' | 'load-balancer';
  /** What people and pipelines may do in the cluster, by its access entries. */
  readonly 'cluster-access'?: 'least-privilege' | 'broad' | 'administrator';
  /** Who moves it to a newer patch of its runtime: AWS by itself, AWS with the next deployment, or the team. */
  readonly 'runtime-updates'?: 'automatic' | 'on-deployment' | 'manual';
  /** Whether AWS applies updates of the platform in a window that was agreed. It is shown, and no answer depends on it: the team may as well roll out each release itself. */
  readonly 'managed-updates'?: boolean;
  /** How often a message, an event or a record of a stream that fails is tried again. */
  readonly retries?: number;
  /** Whether a batch that fails is split until the bad record is alone. */
  readonly 'bisect-on-error'?: boolean;
  /** What happens when it triggers itself. */
  readonly 'loop-detection'?: 'terminate' | 'allow';
  /** Conditions in its resource policy, beside the principals. */
  readonly 'policy-conditions'?: readonly (
    | 'source-account'
    | 'source-arn'
    | 'source-organization'
    | 'principal-organization'
    | 'source-network'
    | 'secure-transport'
  )[];
  /** The addresses from which it takes connections. */
  readonly 'allowed-sources'?: readonly string[];
  /** The largest request body that it takes, in kilobytes. AWS WAF inspects only the first part of a larger one. */
  readonly 'body-limit'?: number;
  /** Whether the name of the bucket is taken from the names of everybody or from those of the account and Region. */
  readonly namespace?: 'global' | 'account-regional';
  /** Whether those who write to the bucket name the account that must own it. */
  readonly 'owner-verified'?: boolean;
  /** Whether objects may be written that are encrypted with a key which only the caller has (SSE-C). */
  readonly 'customer-provided-keys'?: boolean;
  /** Whether a version can be deleted only with a second factor. */
  readonly 'mfa-delete'?: boolean;
  /** The finest part of the data for which rights are given. */
  readonly 'fine-grained-access'?: 'none' | 'table' | 'column' | 'row' | 'cell';
  /** How much one query may read. No answer depends on it: a board sees by it what one mistaken query can cost. */
  readonly 'scan-limit'?: string;
  /** The model or model family, with its version. */
  readonly model?: string;
  /** The Regions in which requests to the model may be answered; more than one with a cross-Region inference profile. */
  readonly 'inference-regions'?: readonly string[];
  /** Whether an agent acts with the rights of the user whom it serves, or of a role that all users share. */
  readonly 'agent-identity'?: 'per-user' | 'shared' | 'no-agent';
  /** The stores from which passages are fetched into prompts. */
  readonly 'retrieves-from'?: readonly string[];
  /** Whether what is retrieved is limited to the tenant who asks. */
  readonly 'tenant-filter'?: boolean;
  /** What the platform is used for. */
  readonly uses?: readonly (
    | 'notebooks'
    | 'training'
    | 'batch-transform'
    | 'endpoints'
    | 'pipelines'
    | 'feature-store'
  )[];
  /** Who lets a model into production: a status in the model registry, somebody by hand, or nobody. */
  readonly 'model-approval'?: 'registry' | 'manual' | 'none';
  /** Whether only models, packages or builds with a valid signature are taken. */
  readonly 'signed-artefacts'?: boolean;
  /** Whether its containers reach no network at all. */
  readonly 'network-isolation'?: boolean;
  /** Whether its notebooks reach the internet other than through your network. */
  readonly 'direct-internet'?: boolean;
  /** Whether users of its notebooks are root there. */
  readonly 'root-access'?: boolean;
  /** How a device proves which one it is. */
  readonly 'device-identity'?: 'certificate-per-device' | 'shared-certificate' | 'custom-authorizer' | 'none';
  /** Whether the policy of a device names that device, or any. */
  readonly 'device-policy'?: 'per-device' | 'wildcard';
  /** Whether behaviour and settings of devices are watched. */
  readonly 'device-monitoring'?: boolean;
  /** How it is made useless at once when it leaks. */
  readonly 'device-revocation'?: Revocation;
  /** The day after which it is no longer needed and is removed, as after a migration. */
  readonly 'remove-after'?: string;
  /** The last day on which the version that it runs is supported. */
  readonly 'supported-until'?: string;
  /** Whether the cluster was activated: an administrator was made in it, and its first user has a new password. */
  readonly activated?: boolean;
  /** The version of the client library that applications use. */
  readonly 'client-version'?: string;
  /** Users of the HSM, each under its name. */
  readonly 'hsm-users'?: {
    readonly [key: string]: {
      /** What the user may do. */
      readonly kind?: 'admin' | 'crypto-user' | 'appliance-user';
      /** The people or applications that know its password. */
      readonly 'held-by'?: readonly string[];
      /** An id from before, or a list of them. */
      readonly 'renamed-from'?: FormerIds;
    };
  };
  /** Who must agree before it changes production. */
  readonly approval?: 'two-person' | 'one-person' | 'none';
  /** What happens to traffic that no rule names. */
  readonly 'default-action'?: 'drop' | 'forward';
  /** The only domain names that are let through. */
  readonly 'allowed-domains'?: readonly string[];
  /** Whether encrypted traffic is opened for inspection. Both can be right: the comparison of two states tells when it was given up. */
  readonly 'inspects-tls'?: boolean;
  /** When it runs. */
  readonly schedule?: string;
  /** Where it takes data from. */
  readonly sources?: readonly string[];
  /** Whether backups can be deleted before their time: by nobody, by some, or by anybody with the right. */
  readonly lock?: 'compliance' | 'governance' | 'none';
  /** Those who must agree together before the vault is opened or given away. */
  readonly 'approval-team'?: string;
  /** The components whose backups it keeps. */
  readonly protects?: readonly string[];
  /** The account that gets a copy. */
  readonly 'copies-to'?: string;
  /** The directory that its users are in. */
  readonly directory?: string;
  /** The entry of `identities` that says how its users prove themselves. */
  readonly identity?: string;
  /** Whether personal data is masked in what it records. */
  readonly 'masks-personal-data'?: boolean;
  /** The name of the DNS zone. */
  readonly zone?: string;
  /** Whether only your networks resolve the zone. */
  readonly 'private-zone'?: boolean;
  /** Whether queries are recorded. */
  readonly 'query-logs'?: boolean;
  /** The stores whose access it governs. */
  readonly locations?: readonly string[];
  /** The accounts that may use it too. */
  readonly 'shared-with'?: readonly string[];
  /** The protocols that it speaks. */
  readonly protocols?: readonly (
    | 'sftp'
    | 'ftps'
    | 'ftp'
    | 'as2'
    | 'mqtt'
    | 'mqtt-over-websocket'
    | 'https'
    | 'lorawan'
  )[];
  /** Whether data rests in it for longer than a request or a message. */
  readonly 'stores-data'?: boolean;
  /** Whether the code of the team runs in it. */
  readonly 'runs-code'?: boolean;
  /** What a change that an outsider proposes sets off: no build, one without credentials and privileged mode, or one with the credentials of the rest. */
  readonly 'outside-builds'?: 'none' | 'isolated' | 'with-credentials';
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** An AWS account. */
export interface AccountSpec {
  /** Its twelve digits, in quotes. */
  readonly id: string;
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** The organizational unit, as a path such as `Workloads/Production`. */
  readonly ou?: string;
  /** What the account is for. */
  readonly purpose?:
    | 'management'
    | 'security'
    | 'log-archive'
    | 'network'
    | 'shared-services'
    | 'deployment'
    | 'workload'
    | 'sandbox'
    | 'external';
  /** The stage it serves. */
  readonly environment?: 'production' | 'staging' | 'test' | 'development';
  /** The Regions that are used in it. */
  readonly regions?: readonly string[];
  /** What the organization makes impossible in it, by service control, resource control or declarative policies. */
  readonly guardrails?: readonly (
    | 'region-deny'
    | 'root-deny'
    | 'deny-leave-organization'
    | 'deny-audit-changes'
    | 'deny-public-storage'
    | 'deny-public-snapshots'
    | 'data-perimeter'
    | 'require-encryption'
    | 'require-imdsv2'
    | 'deny-key-deletion'
    | 'deny-serial-console'
    | 'deny-sse-c'
    | 'require-tls'
    | 'require-source-organization'
    | 'deny-access-keys'
    | 'deny-iam-changes'
    | 'deny-traffic-mirroring'
    | 'deny-public-images'
    | 'protect-alerts'
    | 'deny-acl'
    | 'allowed-images'
  )[];
  /** How the root user is kept. */
  readonly root?: {
    /** What protects it. */
    readonly mfa?: 'hardware' | 'passkey' | 'virtual' | 'none';
    /** Whether it has access keys. */
    readonly 'access-keys'?: 'none' | 'present';
    /** Whether root credentials of member accounts are removed and managed centrally. */
    readonly 'centrally-managed'?: boolean;
  };
  /** The way in when everything else fails. */
  readonly 'break-glass'?: {
    /** What is done, or where that is written. */
    readonly procedure?: string;
    /** When it was last rehearsed. */
    readonly tested?: string;
  };
  /** What became of the VPC that every Region starts with. */
  readonly 'default-network'?: 'removed' | 'unused' | 'in-use';
  /** Whether new EBS volumes are encrypted whatever their creator says. */
  readonly 'encryption-by-default'?: boolean;
  /** Whether S3 Block Public Access is on for the whole account. */
  readonly 'block-public-storage'?: boolean;
  /** What VPC Block Public Access refuses at the internet gateways of the account's networks. */
  readonly 'block-public-networks'?: 'both-directions' | 'inbound' | 'nothing';
  /** Whether somebody is told before a service quota is reached. */
  readonly 'quotas-monitored'?: boolean;
  /** The kinds of organization policies that hold for it. */
  readonly 'organization-policies'?: readonly (
    | 'service-control'
    | 'resource-control'
    | 'declarative'
    | 'tag'
    | 'backup'
    | 'ai-services-opt-out'
  )[];
  /** Whether a change outside the code is found. */
  readonly 'drift-detection'?: boolean;
  /** The sum at which somebody is told. */
  readonly budget?: string;
  /** Whom AWS can reach about the account beside the owner of its root user. */
  readonly contacts?: readonly ('security' | 'operations' | 'billing')[];
  /** How changes reach what is deployed in it: by pipelines alone (break-glass apart), by people as well, or by people only. */
  readonly 'changed-by'?: 'pipelines' | 'pipelines-and-people' | 'people';
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** A subnet. */
export interface SubnetSpec {
  /** Its zone. */
  readonly az: string;
  /** Its addresses. */
  readonly cidr?: string;
  /** `public` has a route to an internet gateway; `private` reaches out through a NAT or an endpoint; `isolated` has no way out. */
  readonly tier: 'public' | 'private' | 'isolated';
  /** Whether its route table has a route to an internet gateway. */
  readonly 'internet-route'?: boolean;
  /** The id of its zone, which means the same place in every account; names of zones do not. */
  readonly 'zone-id'?: string;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** A VPC. */
export interface NetworkSpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** The account that owns it. */
  readonly account: string;
  /** Accounts that its subnets are shared with. */
  readonly 'shared-with'?: readonly string[];
  /** Its Region. */
  readonly region?: string;
  /** Its addresses. */
  readonly cidr?: string;
  /** The route table that new subnets get when nobody chooses one. */
  readonly 'default-route-table'?: {
    /** Whether it has a route to an internet gateway. */
    readonly 'internet-route'?: boolean;
  };
  /** The network ACL that new subnets get; AWS's own lets everything in and out. */
  readonly 'default-network-acl'?: 'restricted' | 'allow-all';
  /** The security group that new interfaces get when nobody chooses one. */
  readonly 'default-security-group'?: 'restricted' | 'allow-all';
  /** Records of the connections in the network. */
  readonly 'flow-logs'?: {
    /** The account that keeps them. */
    readonly to?: string;
    /** Which connections. */
    readonly traffic?: 'all' | 'accept' | 'reject';
    /** How long they are kept. */
    readonly retention?: string;
    /** Which fields. */
    readonly format?: 'default' | 'custom';
  };
  /** Whether name look-ups are recorded; flow logs do not see them. */
  readonly 'dns-query-logging'?: boolean;
  /** Its subnets. */
  readonly subnets?: {
    readonly [key: string]: SubnetSpec;
  };
  /** Ways out to the internet. */
  readonly egress?: {
    readonly [key: string]: EgressSpec;
  };
  /** Private ways to AWS services. */
  readonly endpoints?: {
    readonly [key: string]: EndpointSpec;
  };
  /** Its security groups that matter to the review. */
  readonly 'security-groups'?: {
    readonly [key: string]: SecurityGroupSpec;
  };
  /** Whether VPC Encryption Controls refuse, or only report, traffic in the network that is not encrypted. */
  readonly 'encryption-control'?: 'enforce' | 'monitor' | 'none';
  /** Whether DNS queries for unwanted names are refused. */
  readonly 'dns-firewall'?: boolean;
  /** Whether traffic may be copied to another host. */
  readonly 'traffic-mirroring'?: 'denied' | 'used' | 'possible';
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** How two accounts connect. */
export interface ConnectionSpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** The account that starts it. */
  readonly from: string;
  /** The account that it reaches. */
  readonly to: string;
  /** What joins them. */
  readonly via:
    | 'transit-gateway'
    | 'vpc-peering'
    | 'privatelink'
    | 'vpc-lattice'
    | 'subnet-sharing'
    | 'assume-role'
    | 'resource-policy'
    | 'event-bus'
    | 'delegated-administration'
    | 'log-delivery'
    | 'direct-connect'
    | 'vpn'
    | 'internet';
  /** What it is for. */
  readonly purpose?: string;
  /** The role that is assumed. */
  readonly role?: string;
  /** What is opened by a resource policy, key policy or bus policy that lets the other account in: each is a component or a key of the account that is reached. */
  readonly opens?: readonly string[];
  /** What must hold before a role or policy trusts the caller. */
  readonly conditions?: readonly (
    | 'external-id'
    | 'source-account'
    | 'source-arn'
    | 'source-organization'
    | 'principal-organization'
    | 'subject'
    | 'audience'
    | 'mfa'
  )[];
  /** Whether each side reaches only what it needs. */
  readonly routes?: 'segmented' | 'any-to-any';
  /** Whether traffic on it is encrypted. */
  readonly encrypted?: boolean;
  /** When the connection was last looked at. */
  readonly reviewed?: string;
  /** The day after which it is closed. */
  readonly expires?: string;
  /** Who must agree before something passes through it into production. */
  readonly approval?: 'two-person' | 'one-person' | 'none';
  /** Whether new attachments are accepted without being looked at. */
  readonly 'auto-accept'?: boolean;
  /** Whether flow logs of the transit gateway record what passes through it. */
  readonly 'flow-logs'?: boolean;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** Somebody or something outside the system that uses it. */
export interface ActorSpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** What it is. */
  readonly kind: 'person' | 'system' | 'device';
  /** How far it is trusted: the public, a partner, your own staff, or those who operate the system. */
  readonly trust: 'external' | 'partner' | 'workforce' | 'operator';
  /** The design of this system, by its `design.id`, where it has one: a portfolio compares what both say of the flows between them. */
  readonly design?: string;
  /** Who that is. */
  readonly description?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
  /** What it has agreed to about the data that it receives and keeps. */
  readonly terms?: {
    /** The contract or data-processing agreement that says so. */
    readonly agreement?: string;
    /** How long it keeps what it receives; 0d for not at all. */
    readonly retention?: string;
    /** Whether it erases what it holds when asked to, and confirms it. */
    readonly erases?: boolean;
    /** When its security was last assessed. */
    readonly assessed?: string;
  };
  /** Where a device or system keeps the key that proves who it is. */
  readonly 'key-storage'?: 'hardware' | 'software';
}

/** A kind of data. */
export interface DataSpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** What it holds. */
  readonly description?: string;
  /** How secret it is. */
  readonly classification: 'public' | 'internal' | 'confidential' | 'restricted';
  /** Whether it is about people. */
  readonly personal?: boolean;
  /** The rules that it is under. */
  readonly regulated?: readonly string[];
  /** How bad a loss of each property would be (FIPS 199). */
  readonly impact?: {
    /** When it becomes known. */
    readonly confidentiality?: 'low' | 'moderate' | 'high';
    /** When it is changed wrongly. */
    readonly integrity?: 'low' | 'moderate' | 'high';
    /** When it cannot be used. */
    readonly availability?: 'low' | 'moderate' | 'high';
  };
  /** How long it is kept. */
  readonly retention?: string;
  /** How it is made unreadable at its end. */
  readonly erasure?: string;
  /** The Regions that it may be in. */
  readonly residency?: readonly string[];
  /** The team that answers for it. */
  readonly owner?: string;
  /** How long it must stay secret; more than ten years calls for post-quantum key exchange. */
  readonly 'secret-for'?: string;
  /** Whether it is encrypted before it is sent to a service. */
  readonly 'client-side-encryption'?: boolean;
  /** How a change of it would be noticed. */
  readonly 'integrity-check'?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** Data on its way from one element to another. */
export interface FlowSpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** Where it starts. */
  readonly from: string;
  /** Where it ends. */
  readonly to: string;
  /** The data on the way. */
  readonly carries?: readonly string[];
  /** The protocol. */
  readonly protocol?:
    | 'https'
    | 'http'
    | 'grpc'
    | 'websocket'
    | 'tls'
    | 'tcp'
    | 'postgresql'
    | 'mysql'
    | 'oracle'
    | 'sqlserver'
    | 'redis'
    | 'mongodb'
    | 'kafka'
    | 'amqp'
    | 'nfs'
    | 'smb'
    | 'sftp'
    | 'ftp'
    | 'ssh'
    | 'smtp'
    | 'ldap'
    | 'mqtt'
    | 'rdp'
    | 'aws-api'
    | 'event';
  /** The port. */
  readonly port?: number;
  /** The road that it takes. */
  readonly path?:
    | 'internet'
    | 'nat'
    | 'gateway-endpoint'
    | 'interface-endpoint'
    | 'same-network'
    | 'peering'
    | 'transit-gateway'
    | 'privatelink'
    | 'aws-network';
  /** Whether the sender does not wait for an answer. */
  readonly asynchronous?: boolean;
  /** Encryption on the way. */
  readonly tls?: {
    /** The oldest version that is let through. */
    readonly minimum?: '1.0' | '1.1' | '1.2' | '1.3';
    /** Whether only key exchanges with forward secrecy (ECDHE) are let through. */
    readonly 'forward-secrecy'?: boolean;
    /** Whether a hybrid post-quantum key exchange is used. */
    readonly 'post-quantum'?: boolean;
    /** Whether the client shows a certificate too. */
    readonly mutual?: boolean;
  };
  /** How the caller proves who it is. */
  readonly authentication?: {
    /** Where its identity lives. */
    readonly by?: string;
    /** How. */
    readonly method?:
      | 'oidc'
      | 'saml'
      | 'iam'
      | 'mtls'
      | 'api-key'
      | 'public-key'
      | 'password'
      | 'presigned-url'
      | 'signed-request'
      | 'network-position'
      | 'none';
    /** How long one proof is good for. */
    readonly session?: string;
    /** Whether a stolen token is of no use to another sender. */
    readonly 'sender-constrained'?: boolean;
    /** How a withdrawn certificate or token is recognised. */
    readonly revocation?: 'crl' | 'ocsp' | 'short-lived' | 'introspection' | 'none';
    /** What is looked at in a token. */
    readonly verifies?: readonly ('signature' | 'issuer' | 'audience' | 'expiry' | 'tenant')[];
  };
  /** How it is decided what the caller may do. */
  readonly authorization?: {
    /** By what. */
    readonly model?: 'rbac' | 'abac' | 'iam' | 'resource-policy' | 'acl' | 'none';
    /** Where. */
    readonly 'enforced-at'?: string;
    /** When it was last tried as somebody without the right. */
    readonly tested?: string;
  };
  /** Where the deed is recorded. */
  readonly accounting?: {
    /** The trail or log. */
    readonly log?: string;
    /** Why the caller cannot deny it. */
    readonly 'non-repudiation'?:
      | 'signed-request'
      | 'mutual-tls'
      | 'verified-identity'
      | 'write-once-log'
      | 'none';
  };
  /** Whether what arrives is checked against a schema before it is used. */
  readonly validation?: boolean;
  /** Where what cannot be delivered goes. */
  readonly 'dead-letter'?: string;
  /** Whether messages arrive in the order in which they were sent. */
  readonly ordered?: boolean;
  /** Whether a message that arrives twice takes effect once. */
  readonly deduplicated?: boolean;
  /** Whether each message carries a signature that the receiver verifies. */
  readonly signed?: boolean;
  /** The part of the data that is sent, where it is not the whole. */
  readonly projection?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
  /** The most requests a second that are expected on it. */
  readonly peak?: number;
}

/** Where identities live, or one that acts. */
export interface IdentitySpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** What it is. */
  readonly kind:
    | 'cognito-user-pool'
    | 'cognito-identity-pool'
    | 'identity-center'
    | 'corporate-idp'
    | 'oidc-provider'
    | 'saml-provider'
    | 'iam-role'
    | 'iam-user'
    | 'api-keys';
  /** The account that it is in. */
  readonly account?: string;
  /** Who is known to it. */
  readonly subjects?: readonly string[];
  /** The second factor. */
  readonly mfa?: 'phishing-resistant' | 'required' | 'optional' | 'none';
  /** How long a session lasts. */
  readonly session?: string;
  /** Whether anybody can make an account. */
  readonly 'self-sign-up'?: boolean;
  /** Whether stolen passwords and odd sign-ins are stopped. */
  readonly 'threat-protection'?: 'enforced' | 'audit' | 'off';
  /** How much it may do. */
  readonly permissions?: 'least-privilege' | 'broad' | 'administrator';
  /** Whether a boundary caps what it can ever be given. */
  readonly 'permissions-boundary'?: boolean;
  /** Whether several people use it. */
  readonly shared?: boolean;
  /** When its permissions were last compared with their use. */
  readonly reviewed?: string;
  /** Whether it is only for emergencies. */
  readonly 'break-glass'?: boolean;
  /** Whether guests get credentials without signing in. */
  readonly unauthenticated?: boolean;
  /** Whether long-term access keys exist. */
  readonly 'access-keys'?: boolean;
  /** Whether the person behind the role is recorded with each call. */
  readonly 'source-identity'?: boolean;
  /** What the trust policy asks of whoever takes it on. */
  readonly 'trust-conditions'?: readonly (
    | 'external-id'
    | 'source-account'
    | 'source-arn'
    | 'source-organization'
    | 'principal-organization'
    | 'subject'
    | 'audience'
    | 'mfa'
  )[];
  /** How its use is requested and recorded. */
  readonly 'checked-out-by'?: string;
  /** The identity whose rights it acts with. */
  readonly 'delegated-from'?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** A secret. Its value never stands in the spec. */
export interface SecretSpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** What it is. */
  readonly kind:
    | 'third-party-token'
    | 'database-password'
    | 'api-key'
    | 'oauth-client-secret'
    | 'private-key'
    | 'access-key'
    | 'signing-key'
    | 'other';
  /** What it opens. */
  readonly for?: string;
  /** Where it is kept. */
  readonly store?:
    | 'secrets-manager'
    | 'ssm-securestring'
    | 'ssm-string'
    | 'external-vault'
    | 'environment'
    | 'user-data'
    | 'file'
    | 'code';
  /** The account that keeps it. */
  readonly account?: string;
  /** The key that encrypts it. */
  readonly key?: string;
  /** Who reads it. */
  readonly 'read-by'?: readonly string[];
  /** How something is replaced by a fresh one. */
  readonly rotation?: RotationSchedule;
  /** How it is made useless at once when it leaks. */
  readonly revocation?: Revocation;
  /** Who its resource policy lets read it. */
  readonly policy?: 'named-principals' | 'account' | 'anyone';
  /** The day on which it stops working. */
  readonly expires?: string;
  /** The team that answers for it. */
  readonly owner?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** A cryptographic key. */
export interface KeySpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** Who makes and holds it: KMS, KMS with material that you bring, a CloudHSM cluster, KMS in front of your CloudHSM, KMS in front of a key manager outside AWS, or a key that an AWS service manages. */
  readonly kind:
    | 'kms'
    | 'kms-external-material'
    | 'cloudhsm'
    | 'kms-custom-key-store'
    | 'external-key-store'
    | 'aws-managed';
  /** The account that it is in. */
  readonly account?: string;
  /** Its Region; KMS keys do not leave it. */
  readonly region?: string;
  /** Whether the same key exists in several Regions. */
  readonly 'multi-region'?: boolean;
  /** What it does. */
  readonly usage?: 'encrypt' | 'sign' | 'mac' | 'key-agreement';
  /** How something is replaced by a fresh one. */
  readonly rotation?: RotationSchedule;
  /** How it is made useless at once when it leaks. */
  readonly revocation?: Revocation;
  /** The wait before a deletion takes effect, 7d to 30d. */
  readonly 'deletion-window'?: string;
  /** Who manages it. */
  readonly administrators?: readonly string[];
  /** Who encrypts, decrypts or signs with it. */
  readonly users?: readonly string[];
  /** What its key policy says. */
  readonly policy?: 'named-principals' | 'account' | 'anyone';
  /** The CloudHSM cluster that holds it. */
  readonly cluster?: string;
  /** Why this kind of custody was chosen. */
  readonly reason?: string;
  /** Where imported material is kept besides. */
  readonly 'offline-copy'?: {
    /** Where. */
    readonly place?: string;
    /** Who. */
    readonly custodians?: string;
    /** When re-importing it was last rehearsed. */
    readonly tested?: string;
  };
  /** The team that answers for it. */
  readonly owner?: string;
  /** Whether it can be used only through the services that are named in its policy. */
  readonly 'via-service'?: boolean;
  /** What an administrator must pass to delete the key, beside the guardrail `deny-key-deletion` of its account and an alert that covers `key-deletion`. */
  readonly 'deletion-guards'?: readonly ('mfa' | 'two-person')[];
  /** The other Regions in which the same key is. */
  readonly replicas?: readonly string[];
  /** How much of the time the key store must answer. */
  readonly 'availability-target'?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
  /** The day on which imported material expires; nothing for material that does not. */
  readonly expires?: string;
}

/** A hook: something that happens in a service and that others can act on. */
export interface EventSpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** The component in which it happens. */
  readonly source: string;
  /** The event's name in the catalogue, such as `object-created`. */
  readonly event: string;
  /** How it is delivered. */
  readonly via?: 'eventbridge' | 's3-notification' | 'sns' | 'stream' | 'schedule';
  /** Who acts on it. */
  readonly targets?: readonly string[];
  /** What the business gets from it. */
  readonly value?: string;
  /** Whether the hook is used. */
  readonly decision?: 'used' | 'not-used' | 'undecided';
  /** Why. */
  readonly because?: string;
  /** Where events go that could not be delivered. */
  readonly 'dead-letter'?: string;
  /** Whether receiving the same event twice does no harm. */
  readonly idempotent?: boolean;
  /** The team that answers for it. */
  readonly owner?: string;
  /** What the event looks like and where that is kept. */
  readonly schema?: string;
  /** Whether the receiver refuses what does not match the schema. */
  readonly validated?: boolean;
  /** Which of them are taken. */
  readonly filter?: string;
  /** The part of the data that is sent, where it is not the whole. */
  readonly projection?: string;
  /** What it costs at the expected number. */
  readonly cost?: string;
  /** Whether its delivery has a role of its own. */
  readonly role?: 'own' | 'shared';
  /** For how long past events can be sent again. */
  readonly replay?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** What somebody is told, when, and what they then do. */
export interface AlertSpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** What it watches: one or several. */
  readonly watches?: string | readonly string[];
  /** The account-wide concerns that it covers. */
  readonly covers?: readonly (
    | 'root-sign-in'
    | 'iam-change'
    | 'unauthorized-calls'
    | 'trail-change'
    | 'guardduty-finding'
    | 'public-exposure'
    | 'key-deletion'
    | 'certificate-expiry'
    | 'backup-failure'
    | 'cost-anomaly'
    | 'health-event'
    | 'failed-rotation'
    | 'quota-reached'
    | 'security-service-disabled'
    | 'network-change'
    | 'bucket-policy-change'
    | 'organization-change'
    | 'break-glass-use'
    | 'drift'
    | 'secret-read'
    | 'undelivered-alert'
    | 'denial-of-service'
    | 'policy-change-of-alerts'
    | 'trigger-change'
  )[];
  /** A CloudWatch alarm on a metric. */
  readonly alarm?: {
    /** The metric. */
    readonly metric: string;
    /** When it fires, such as `> 5 for 3m`. */
    readonly threshold?: string;
  };
  /** An EventBridge rule on an event; sees what no metric can. */
  readonly rule?: {
    /** The event source, such as `aws.glue`. */
    readonly source: string;
    /** The detail types. */
    readonly 'detail-type'?: readonly string[];
  };
  /** How urgent it is. */
  readonly severity?: 'critical' | 'high' | 'medium' | 'low';
  /** The channels. */
  readonly notify?: readonly string[];
  /** What to do: a web address or a name. */
  readonly runbook?: string;
  /** What it means when it fires. */
  readonly detects?: string;
  /** When it was last seen to arrive. */
  readonly tested?: string;
  /** What whoever is told does first. */
  readonly response?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** A way to reach somebody. */
export interface ChannelSpec {
  /** The name that readers see; the id when left out. */
  readonly title?: string;
  /** What it is. */
  readonly kind:
    | 'pagerduty'
    | 'opsgenie'
    | 'incident-manager'
    | 'email'
    | 'chat'
    | 'sms'
    | 'webhook'
    | 'ticket';
  /** What delivers to it. */
  readonly via?: 'sns' | 'eventbridge' | 'direct';
  /** Who is at the other end. */
  readonly to?: string;
  /** When somebody answers. */
  readonly hours?: 'around-the-clock' | 'business-hours';
  /** When something was last sent through it and arrived. */
  readonly tested?: string;
  /** How often a message is sent only to show that it works: silence then tells that somebody cut the line. */
  readonly heartbeat?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** The rim of the system: what stands between it and the internet. */
export interface EdgeSpec {
  /** AWS Shield. */
  readonly shield?: {
    /** `standard` is on for everybody; `advanced` is bought. */
    readonly tier: 'standard' | 'advanced';
    /** Whether the Shield Response Team may act in the account. */
    readonly 'response-team-access'?: boolean;
    /** Whether what is protected has Route 53 health checks, by which the response team calls before it is asked. */
    readonly 'health-checks'?: boolean;
    /** Who pays for Shield Advanced. */
    readonly 'cost-owner'?: string;
    /** Whom the response team may call. */
    readonly contacts?: readonly string[];
  };
  /** Web ACLs of AWS WAF. */
  readonly 'web-acls'?: {
    readonly [key: string]: WebAclSpec;
  };
  /** TLS certificates. */
  readonly certificates?: {
    readonly [key: string]: CertificateSpec;
  };
  /** Domain names. */
  readonly domains?: {
    readonly [key: string]: DomainSpec;
  };
  /** Whether AWS Firewall Manager puts protection on new endpoints by itself. */
  readonly 'firewall-manager'?: boolean;
  /** What is done, by whom and in which order, when the system is flooded. */
  readonly 'ddos-plan'?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
}

/** What is recorded, and who watches. */
export interface AuditSpec {
  /** CloudTrail trails. */
  readonly trails?: {
    readonly [key: string]: TrailSpec;
  };
  /** Other logs that prove who did what. */
  readonly logs?: {
    readonly [key: string]: LogSpec;
  };
  /** AWS Config. */
  readonly config?: {
    /** What it records. */
    readonly recorder?: 'all' | 'partial' | 'none';
    /** The account that sees all of it. */
    readonly aggregator?: string;
    /** The Regions in which it records. */
    readonly regions?: readonly string[];
    /** The packs that it checks against. */
    readonly 'conformance-packs'?: readonly string[];
    /** Whether users, roles and policies are recorded, in one Region. */
    readonly 'global-types'?: boolean;
  };
  /** Amazon GuardDuty. */
  readonly guardduty?: {
    /** The accounts that it watches; `all` for every one. */
    readonly accounts?: readonly string[];
    /** Whether it watches what runs on hosts and in containers. */
    readonly 'runtime-monitoring'?: boolean;
    /** The account that sees its findings. */
    readonly administrator?: string;
    /** The Regions in which it is on. */
    readonly regions?: readonly string[];
    /** The services whose own activity it reads as well. */
    readonly protects?: readonly ('s3' | 'eks' | 'lambda' | 'rds' | 'malware' | 'bedrock')[];
  };
  /** AWS Security Hub. */
  readonly 'security-hub'?: {
    /** The account that sees its findings. */
    readonly administrator?: string;
    /** The standards that it checks against. */
    readonly standards?: readonly string[];
    /** The Regions in which it is on. */
    readonly regions?: readonly string[];
    /** Which of the two products is meant: the posture checks (Security Hub CSPM), or the one that joins findings. */
    readonly product?: 'cspm' | 'unified' | 'both';
  };
  /** IAM Access Analyzer. */
  readonly 'access-analyzer'?: {
    /** Whether it reports what outsiders can reach. */
    readonly 'external-access'?: boolean;
    /** Whether it reports what nobody uses. */
    readonly 'unused-access'?: boolean;
  };
  /** Whether Amazon Macie looks for personal data in buckets. */
  readonly macie?: boolean;
  /** Whether Amazon Detective is on. */
  readonly detective?: boolean;
  /** The account of Amazon Security Lake. */
  readonly 'security-lake'?: string;
  /** How soon after a call somebody must know of it. It is the demand that a board holds against the alerts; no answer depends on it. */
  readonly 'detection-within'?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
}

/** How the design is kept honest. */
export interface AssuranceSpec {
  /** Penetration tests. */
  readonly 'penetration-test'?: {
    /** What is tested. */
    readonly scope?: readonly string[];
    /** What testers do. */
    readonly activities?: readonly (
      | 'application'
      | 'network'
      | 'credential'
      | 'zone-walking'
      | 'denial-of-service'
      | 'load'
      | 'phishing'
    )[];
    /** The last test. */
    readonly last?: string;
    /** The next test. */
    readonly next?: string;
    /** Who tests. */
    readonly tester?: string;
    /** AWS's approval, where the policy asks for it. */
    readonly approval?: string;
    /** Whom AWS reaches when a test is reported as abuse. */
    readonly contact?: string;
    /** When it is held. */
    readonly window?: string;
    /** The contract or order that covers it. */
    readonly contract?: string;
  };
  /** Scans for known vulnerabilities. */
  readonly 'vulnerability-scans'?: {
    /** What scans. */
    readonly by?: 'inspector' | 'inspector-classic' | 'third-party';
    /** What is scanned. */
    readonly covers?: readonly string[];
    /** How soon a finding is fixed. */
    readonly 'fix-within'?: {
      /** Critical. */
      readonly critical?: string;
      /** High. */
      readonly high?: string;
    };
    /** What is scanned. */
    readonly 'resource-types'?: readonly ('ec2' | 'ecr' | 'lambda' | 'lambda-code' | 'code-repository')[];
  };
  /** AWS Trusted Advisor. */
  readonly 'trusted-advisor'?: {
    /** The support plan, which decides how many of its checks run. */
    readonly plan?:
      | 'basic'
      | 'developer'
      | 'business'
      | 'business-plus'
      | 'enterprise-on-ramp'
      | 'enterprise'
      | 'unified-operations';
    /** How often somebody looks. */
    readonly reviewed?: 'daily' | 'weekly' | 'monthly' | 'never';
  };
  /** Rehearsed failures. */
  readonly 'game-days'?: {
    /** How often. */
    readonly every?: string;
    /** The last one. */
    readonly last?: string;
  };
  /** What is ready for an incident. */
  readonly 'incident-response'?: {
    /** The playbooks that exist. */
    readonly playbooks?: readonly string[];
    /** Whom to call first. */
    readonly contact?: string;
    /** When it was last practised. */
    readonly 'last-exercise'?: string;
    /** How far back logs must reach. */
    readonly 'look-back'?: string;
  };
  /** How changes reach production. */
  readonly delivery?: {
    /** Whether everything comes from reviewed code. */
    readonly 'infrastructure-as-code'?: boolean;
    /** Who must agree. */
    readonly approval?: 'two-person' | 'one-person' | 'none';
    /** Whether only signed builds are deployed. */
    readonly 'signed-artefacts'?: boolean;
    /** Whether state and outputs of the deployment tool are encrypted and hold no secrets. */
    readonly 'encrypted-state'?: boolean;
    /** How a bad change is undone, without the pipeline too. */
    readonly rollback?: string;
  };
  /** The list of algorithms, keys and certificates in use, which a move to other algorithms begins with. It is shown, and no answer depends on it. */
  readonly 'crypto-inventory'?: {
    /** Who keeps it. */
    readonly 'kept-by'?: string;
    /** When it was last true. */
    readonly last?: string;
  };
  /** The team's own session about threats. */
  readonly 'threat-model'?: {
    /** When it was last held. */
    readonly last?: string;
    /** How. */
    readonly method?: string;
    /** Who took part. */
    readonly participants?: readonly string[];
  };
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
}

/** A threat that the team saw itself. */
export interface ThreatSpec {
  /** What happens. */
  readonly title: string;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
  /** Its kinds. */
  readonly stride: readonly (
    | 'spoofing'
    | 'tampering'
    | 'repudiation'
    | 'information-disclosure'
    | 'denial-of-service'
    | 'elevation-of-privilege'
  )[];
  /** The element, as a path: `flows.submit-claim`, `components.claims-db`. */
  readonly on: string;
  /** A derived threat that this one decides on, at the element of `on`: the team's decision and reason stand in place of the derived state. */
  readonly overrides?: string;
  /** What stands against it: ids or words. */
  readonly 'mitigated-by'?: readonly string[];
  /** How likely. */
  readonly likelihood?: 'very-low' | 'low' | 'moderate' | 'high' | 'very-high';
  /** How bad. */
  readonly impact?: 'low' | 'moderate' | 'high';
  /** What is done about it. */
  readonly decision?: 'mitigate' | 'accept' | 'transfer' | 'eliminate' | 'not-applicable';
  /** Why. */
  readonly because?: string;
  /** The team that answers for it. */
  readonly owner?: string;
}

/** What is open, accepted and decided. */
export interface ReviewSpec {
  /** Who answers for the risk. */
  readonly 'risk-owner'?: string;
  /** The review before this one. */
  readonly previous?: {
    /** When it was. */
    readonly date?: string;
    /** Of which revision. */
    readonly revision?: string;
    /** What was asked for then. */
    readonly conditions?: readonly {
      /** What. */
      readonly text: string;
      /** Whether it was done. */
      readonly met: boolean;
    }[];
  };
  /** What the board is asked to decide, at most five. */
  readonly asks?: readonly string[];
  /** What nobody knows yet. */
  readonly 'open-questions'?: {
    readonly [key: string]: {
      /** The place in the spec that it is about. */
      readonly about?: string;
      /** The question. */
      readonly question: string;
      /** The team that answers for it. */
      readonly owner: string;
      /** When it must be answered. */
      readonly due?: string;
    };
  };
  /** Gaps that are accepted for a time. */
  readonly exceptions?: {
    readonly [key: string]: ExceptionSpec;
  };
  /** Checks that do not concern this design. */
  readonly 'not-applicable'?: {
    readonly [key: string]: {
      /** The check. */
      readonly check: string;
      /** The subject; every one when left out. */
      readonly on?: string;
      /** Who agreed; somebody else than the author of the change, where a gate compares with an earlier state. */
      readonly 'approved-by'?: string;
      /** Why. */
      readonly because: string;
    };
  };
  /** Who mends what by when. */
  readonly assignments?: {
    readonly [key: string]: AssignmentSpec;
  };
  /** Decisions that shaped the design. */
  readonly decisions?: {
    readonly [key: string]: {
      /** What was decided. */
      readonly title: string;
      /** Why. */
      readonly because: string;
      /** What was not chosen. */
      readonly alternatives?: readonly string[];
      /** When. */
      readonly date?: string;
      /** By whom. */
      readonly by?: string;
    };
  };
  /** Who must sign. */
  readonly 'sign-off'?: {
    readonly [key: string]: SignatureSpec;
  };
}

/** What the document is about. */
export interface DesignSpec {
  /** A short stable name; the output files carry it. */
  readonly id: string;
  /** The system's name. */
  readonly title: string;
  /** What it does and for whom, in two or three sentences. */
  readonly summary?: string;
  /** The revision of the design, in quotes. */
  readonly revision?: string;
  /** Where it stands. */
  readonly status?: 'draft' | 'in-review' | 'approved' | 'retired';
  /** The day of this revision. */
  readonly date?: string;
  /** Who answers for the design. */
  readonly owner: {
    /** The team. */
    readonly team: string;
    /** How to reach it. */
    readonly contact?: string;
  };
  /** How much the business depends on it. */
  readonly criticality?: 'low' | 'moderate' | 'high' | 'critical';
  /** How secret this document is. */
  readonly classification?: 'public' | 'internal' | 'confidential' | 'restricted';
  /** How fast and how far back it must recover. */
  readonly recovery?: {
    /** The longest it may be down. */
    readonly rto?: string;
    /** The most recent data that may be lost. */
    readonly rpo?: string;
    /** How another Region takes over. */
    readonly strategy?: 'none' | 'backup-and-restore' | 'pilot-light' | 'warm-standby' | 'active-active';
    /** When recovery was last rehearsed. */
    readonly tested?: string;
  };
  /** The share of time it must work. */
  readonly 'availability-target'?: string;
  /** The rules that it is under. */
  readonly compliance?: readonly string[];
  /** What the design takes for granted: a sentence, or a sentence with who makes sure of it and by when. */
  readonly assumptions?: {
    readonly [key: string]:
      | string
      | {
          /** What is taken for granted. */
          readonly text: string;
          /** Who makes sure that it is true. */
          readonly owner?: string;
          /** The day by which that is done. */
          readonly 'validate-by'?: string;
        };
  };
  /** What a reader might expect here and why it is not. */
  readonly 'out-of-scope'?: {
    readonly [key: string]: string;
  };
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** Who shares the system, and what keeps them apart. */
export interface TenancySpec {
  /** `single-tenant`, `siloed` (a stack each), `pooled` (everything shared) or `bridge` (some of each). */
  readonly model?: 'single-tenant' | 'siloed' | 'pooled' | 'bridge';
  /** Who the tenants are. */
  readonly tenants?: string;
  /** What says which tenant a request is for, and where that is verified. */
  readonly 'tenant-identifier'?: string;
  /** Why this model was chosen. */
  readonly decision?: string;
  /** For each shared component, what keeps tenants apart in it. */
  readonly isolation?: {
    readonly [key: string]: IsolationSpec;
  };
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
}

/** A gap that is accepted until a day, inclusive. */
export interface ExceptionSpec {
  /** The check whose gap is accepted. */
  readonly check: string;
  /** The element on which it is accepted. */
  readonly on: string;
  /** Why the gap stays for now. */
  readonly because: string;
  /** What is done instead. */
  readonly compensating?: string;
  /** The team that answers for it until it is mended. */
  readonly owner: string;
  /** Who accepted the risk: somebody other than the owner. Needed where the gap is of high or critical severity. */
  readonly 'approved-by'?: string;
  /** The last day on which it holds. From 30 days before it, every check announces the end. */
  readonly expires: string;
}

/** A signature. */
export interface SignatureSpec {
  /** In what role. */
  readonly role: string;
  /** Who. */
  readonly name?: string;
  /** What they decided. */
  readonly decision?: 'pending' | 'approved' | 'approved-with-conditions' | 'returned';
  /** When. */
  readonly date?: string;
  /** Of the design that was signed; `parapet explain sign-off --spec SPEC` prints it. The signature is void once the design has another. */
  readonly digest?: string;
  /** Short digests of what was signed, by section or element, such as `components.intake`: they tell later what changed. Others who signed the same may leave it out. */
  readonly covers?: {
    readonly [key: string]: string;
  };
  /** What they asked for. */
  readonly conditions?: readonly string[];
}

/** An assignment. */
export interface AssignmentSpec {
  /** The check. */
  readonly check: string;
  /** The subject; every one when left out. */
  readonly on?: string;
  /** The team that answers for it. */
  readonly owner: string;
  /** By when. */
  readonly due?: string;
  /** Where it is tracked. */
  readonly ticket?: string;
}

/** A trail. */
export interface TrailSpec {
  /** The account that keeps its logs. */
  readonly account?: string;
  /** Whether it covers every account of the organization. */
  readonly organization?: boolean;
  /** Whether it covers every Region. */
  readonly 'multi-region'?: boolean;
  /** Whether digests prove that no log file was changed (SHA-256, RSA). */
  readonly 'log-file-validation'?: boolean;
  /** The components whose reads and writes it records, not only their management. */
  readonly 'data-events'?: readonly string[];
  /** The key that encrypts it. */
  readonly key?: string;
  /** Whether its log files cannot be deleted before their time. */
  readonly 'object-lock'?: boolean;
  /** How long they are kept. */
  readonly retention?: string;
  /** Whether unusual activity is reported. */
  readonly insights?: boolean;
  /** Whether its files can be deleted only with a second factor. */
  readonly 'mfa-delete'?: boolean;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** A log. */
export interface LogSpec {
  /** The component that writes it. */
  readonly of: string;
  /** The account that keeps it. */
  readonly account?: string;
  /** How long it is kept. */
  readonly retention?: string;
  /** Whether nobody can change it. */
  readonly 'write-once'?: boolean;
  /** The key that encrypts it. */
  readonly key?: string;
  /** What it says of each deed. */
  readonly records?: string;
  /** Whether personal data is left out of it, or masked by a data protection policy. */
  readonly 'masks-personal-data'?: boolean;
  /** Whether the log group is protected from deletion. */
  readonly 'deletion-protection'?: boolean;
  /** How it is searched. */
  readonly query?:
    | 'cloudwatch-logs-insights'
    | 'athena'
    | 'opensearch'
    | 'security-lake'
    | 'cloudtrail-lake'
    | 'third-party';
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
  /** Who can read it. */
  readonly 'read-by'?: readonly string[];
}

/** A web ACL. */
export interface WebAclSpec {
  /** The generation of AWS WAF. */
  readonly version?: 'v2' | 'classic';
  /** Where it works. */
  readonly scope?: 'regional' | 'cloudfront';
  /** What happens to a request that no rule matches. */
  readonly default?: 'allow' | 'block';
  /** Its rules: AWS managed groups such as `managed-common` or your own such as `rate-limit-2000`. */
  readonly rules?: readonly string[];
  /** The rules that only count and do not block. */
  readonly counting?: readonly string[];
  /** Whether it logs what it saw. */
  readonly logging?: boolean;
  /** Since when rules only count. */
  readonly 'counting-since'?: string;
  /** What happens to a body that is longer than what is inspected. */
  readonly oversize?: 'block' | 'continue';
  /** How much of a body is inspected, in kilobytes. */
  readonly 'body-inspection'?: number;
  /** The paths that have a rate limit of their own. */
  readonly 'rate-limited-paths'?: readonly string[];
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
  /** Lists of addresses that are let in or kept out, by id. */
  readonly 'ip-sets'?: {
    readonly [key: string]: {
      /** What happens to a request from one of them. */
      readonly action: 'allow' | 'block' | 'count';
      /** The address ranges. */
      readonly addresses: readonly string[];
      /** An id from before, or a list of them. */
      readonly 'renamed-from'?: FormerIds;
    };
  };
}

/** A certificate. */
export interface CertificateSpec {
  /** Who issued it. */
  readonly issuer: 'acm' | 'acm-private-ca' | 'imported';
  /** The names in it. */
  readonly domains?: readonly string[];
  /** How the domain was proven; `dns` renews by itself. */
  readonly validation?: 'dns' | 'email' | 'http';
  /** Its Region; CloudFront takes only `us-east-1`. */
  readonly region?: string;
  /** Whether its private key leaves ACM. */
  readonly exported?: boolean;
  /** Who keeps an exported key, and how. */
  readonly 'private-key-custody'?: string;
  /** Whether a client accepts only this certificate. */
  readonly pinned?: boolean;
  /** Who renews it. */
  readonly renewal?: 'automatic' | 'manual';
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** A domain. */
export interface DomainSpec {
  /** The name. */
  readonly name: string;
  /** Whether it cannot be moved to another registrar. */
  readonly 'transfer-lock'?: boolean;
  /** Whether it renews by itself. */
  readonly 'auto-renew'?: boolean;
  /** Whether its answers are signed. */
  readonly dnssec?: boolean;
  /** Who adds records and removes those of what is gone. */
  readonly owner?: string;
  /** Whether names of AWS resources are alias records, which go with their resource. */
  readonly 'alias-only'?: boolean;
  /** Where the name is registered. */
  readonly registrar?: string;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
  /** Whether taking away a resource also takes away the records that point to it. */
  readonly 'record-cleanup'?: boolean;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** Isolation in one component. */
export interface IsolationSpec {
  /** The model here. */
  readonly model?: 'siloed' | 'pooled' | 'bridge';
  /** The mechanism. */
  readonly by?: string;
  /** Where it is enforced. */
  readonly 'enforced-at'?: string;
  /** Whether, or when, a test showed that one tenant cannot reach another's data. */
  readonly tested?: boolean | string;
  /** What keeps one tenant from using up everything; `none` if nothing does. */
  readonly 'noisy-neighbour'?: string;
  /** Whether each tenant has a key of its own. */
  readonly 'key-per-tenant'?: boolean;
  /** Whether each tenant has a limit of its own. */
  readonly 'throttle-per-tenant'?: boolean;
  /** Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof. */
  readonly unknown?: UnknownSpec;
  /** Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review. */
  readonly 'not-applicable'?: ExcludedSpec;
}

/** A VPC endpoint. */
export interface EndpointSpec {
  /** `gateway` (S3 and DynamoDB, a route) or `interface` (an address in each subnet). */
  readonly kind: 'gateway' | 'interface' | 'gateway-load-balancer';
  /** The AWS service, such as `s3` or `secretsmanager`. */
  readonly service: string;
  /** The subnets with an address of it (interface endpoints). */
  readonly subnets?: readonly string[];
  /** What may pass. */
  readonly policy?: 'restricted' | 'full-access';
  /** Whether the service's own name leads to it. */
  readonly 'private-dns'?: boolean;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** A way out. */
export interface EgressSpec {
  /** What it is. */
  readonly kind:
    | 'nat-gateway'
    | 'regional-nat-gateway'
    | 'nat-instance'
    | 'network-firewall'
    | 'egress-only-gateway'
    | 'transit-gateway';
  /** The subnet that it stands in. */
  readonly subnet?: string;
  /** Whether only named destinations can be reached. */
  readonly filtered?: boolean;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** A security group. */
export interface SecurityGroupSpec {
  /** The components that wear it. */
  readonly for?: readonly string[];
  /** Who may connect. */
  readonly ingress?: readonly {
    /** An address range or the name of a group or component. */
    readonly from: string;
    /** Ports, such as `443` or `5432`. */
    readonly ports: string;
  }[];
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}

/** An id from before, or a list of them. */
export type FormerIds = string | readonly string[];

/** What is otherwise in one environment. */
export interface EnvironmentSpec {
  /** What the design itself says otherwise there, such as `criticality`; its id stays. */
  readonly design?: Readonly<Record<string, never>>;
  /** Other defaults. */
  readonly defaults?: Readonly<Record<string, never>>;
  /** What differs in `accounts`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly accounts?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `connections`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly connections?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `networks`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly networks?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `components`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly components?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `actors`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly actors?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `data`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly data?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `flows`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly flows?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `identities`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly identities?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `tenancy`. */
  readonly tenancy?: Readonly<Record<string, never>> | null;
  /** What differs in `secrets`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly secrets?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `keys`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly keys?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `events`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly events?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `alerts`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly alerts?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `channels`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly channels?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `edge`. */
  readonly edge?: Readonly<Record<string, never>> | null;
  /** What differs in `audit`. */
  readonly audit?: Readonly<Record<string, never>> | null;
  /** What differs in `assurance`. */
  readonly assurance?: Readonly<Record<string, never>> | null;
  /** What differs in `well-architected`. */
  readonly 'well-architected'?: Readonly<Record<string, never>> | null;
  /** What differs in `threats`, by id: fields to change, `null` for what is not there, a whole element for what is there only. */
  readonly threats?: {
    readonly [key: string]: Readonly<Record<string, never>> | null;
  };
  /** What differs in `review`. */
  readonly review?: Readonly<Record<string, never>> | null;
  /** An id from before, or a list of them. */
  readonly 'renamed-from'?: FormerIds;
}
