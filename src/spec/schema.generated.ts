// Generated from schemas/design-spec.schema.json by `npm run generate`. Do not edit.

import { SERVICES } from './services.generated.ts';

/** Anything that JSON can say. */
export type SchemaValue =
  | null
  | boolean
  | number
  | string
  | readonly SchemaValue[]
  | { readonly [key: string]: SchemaValue };

type Schema = { readonly [key: string]: SchemaValue };

const whole = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:parapet:schema:design-spec:1',
  title: 'DesignSpec',
  description: 'The design of a system on AWS, as its architect tells it.',
  type: 'object',
  additionalProperties: false,
  required: ['parapet', 'design'],
  properties: {
    parapet: {
      description: 'The version of the spec language.',
      const: 1,
    },
    include: {
      description:
        'Files of the project that hold more of this spec, such as accounts, channels or guardrails that several designs share. A file of this list has `parapet: 1` and sections, and no `design`; a path is read from the folder of the file that it is written in.',
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        $ref: '#/$defs/include-path',
      },
    },
    design: {
      $ref: '#/$defs/design',
    },
    accounts: {
      description: 'The AWS accounts, and accounts of others that connect to them.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 1000,
      additionalProperties: {
        $ref: '#/$defs/account',
      },
    },
    connections: {
      description: 'How the accounts connect.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 5000,
      additionalProperties: {
        $ref: '#/$defs/connection',
      },
    },
    networks: {
      description: 'The VPCs with their zones, subnets, ways out and endpoints.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 500,
      additionalProperties: {
        $ref: '#/$defs/network',
      },
    },
    defaults: {
      $ref: '#/$defs/defaults',
    },
    components: {
      description: 'The parts of the system.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 10000,
      additionalProperties: {
        $ref: '#/$defs/component',
      },
    },
    actors: {
      description: 'Who and what uses the system from outside.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 500,
      additionalProperties: {
        $ref: '#/$defs/actor',
      },
    },
    data: {
      description: 'The kinds of data in it.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 1000,
      additionalProperties: {
        $ref: '#/$defs/data',
      },
    },
    flows: {
      description: 'Data on its way.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 50000,
      additionalProperties: {
        $ref: '#/$defs/flow',
      },
    },
    identities: {
      description: 'Identity providers, roles and users.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 2000,
      additionalProperties: {
        $ref: '#/$defs/identity',
      },
    },
    tenancy: {
      $ref: '#/$defs/tenancy',
    },
    secrets: {
      description: 'Secrets: where they are, who reads them, how they are rotated and revoked.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 5000,
      additionalProperties: {
        $ref: '#/$defs/secret',
      },
    },
    keys: {
      description: 'Keys: custody, rotation, revocation.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 2000,
      additionalProperties: {
        $ref: '#/$defs/key',
      },
    },
    events: {
      description: 'Hooks, used and unused.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 5000,
      additionalProperties: {
        $ref: '#/$defs/event',
      },
    },
    alerts: {
      description: 'What somebody is told.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 5000,
      additionalProperties: {
        $ref: '#/$defs/alert',
      },
    },
    channels: {
      description: 'How people are reached.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 500,
      additionalProperties: {
        $ref: '#/$defs/channel',
      },
    },
    edge: {
      $ref: '#/$defs/edge',
    },
    audit: {
      $ref: '#/$defs/audit',
    },
    assurance: {
      $ref: '#/$defs/assurance',
    },
    'well-architected': {
      description: 'Answers of the AWS Well-Architected review, by question.',
      type: 'object',
      additionalProperties: false,
      properties: {
        reviewed: {
          description: 'When the review was held.',
          $ref: '#/$defs/date',
        },
        lenses: {
          description: 'The lenses that were used.',
          type: 'array',
          items: {
            description: 'A lens.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          minItems: 1,
          maxItems: 20,
        },
      },
      patternProperties: {
        '^(OPS|SEC|REL|PERF|COST|SUS)-[0-9]{1,2}$': {
          description: 'An answer.',
          type: 'object',
          additionalProperties: false,
          properties: {
            answer: {
              description: 'The answer.',
              type: 'string',
              enum: ['yes', 'partial', 'no', 'not-applicable'],
            },
            notes: {
              description: 'What the answer rests on.',
              type: 'string',
              minLength: 1,
              maxLength: 4000,
            },
            risk: {
              description: 'The risk that is left.',
              type: 'string',
              enum: ['none', 'medium', 'high'],
            },
          },
          required: ['answer'],
        },
      },
    },
    threats: {
      description: 'Threats that the team saw itself, beside the derived ones.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      maxProperties: 2000,
      additionalProperties: {
        $ref: '#/$defs/threat',
      },
    },
    review: {
      $ref: '#/$defs/review',
    },
    environments: {
      description:
        'Other environments of the same design: what is otherwise there, laid over what this spec says. `parapet check SPEC --environment NAME` reviews one of them.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/id',
      },
      minProperties: 1,
      maxProperties: 20,
      additionalProperties: {
        $ref: '#/$defs/environment',
      },
    },
  },
  $defs: {
    id: {
      title: 'id',
      description:
        'A name of your own for this thing; other parts of the spec refer to it. Findings carry it, so keep it stable.',
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      maxLength: 256,
      'x-says': 'a name in lower case, digits and single hyphens, such as `claims-db`',
      examples: ['claims-db'],
    },
    duration: {
      title: 'duration',
      description: 'A length of time: a whole number and s, m, h or d.',
      type: 'string',
      pattern: '^(0|[1-9][0-9]{0,6})[smhd]$',
      maxLength: 256,
      'x-says': 'a duration such as `30d`, `12h`, `5m` or `30s`',
      examples: ['30d', '1h', '5m'],
    },
    percentage: {
      title: 'percentage',
      description: 'A share of a hundred.',
      type: 'string',
      pattern: '^(100|[0-9]{1,2})(\\.[0-9]{1,4})?%$',
      maxLength: 256,
      'x-says': 'a percentage such as `99.95%`',
      examples: ['99.9%'],
    },
    cidr: {
      title: 'cidr',
      description: 'An address range in CIDR notation.',
      type: 'string',
      pattern:
        '^([0-9]{1,3}(\\.[0-9]{1,3}){3}/([0-9]|[12][0-9]|3[0-2])|[0-9a-fA-F:]{2,39}/([0-9]|[1-9][0-9]|1[01][0-9]|12[0-8]))$',
      maxLength: 256,
      'x-says': 'an address range such as `10.20.0.0/16`',
      examples: ['10.20.0.0/16'],
    },
    date: {
      title: 'date',
      description: 'A calendar day.',
      type: 'string',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
      maxLength: 256,
      'x-says': 'a date such as `2027-03-31`',
      examples: ['2027-03-31'],
    },
    'account-id': {
      title: 'account-id',
      description: 'The twelve digits of an AWS account, in quotes so that leading zeros are kept.',
      type: 'string',
      pattern: '^[0-9]{12}$',
      maxLength: 256,
      'x-says': 'the twelve digits of an AWS account in quotes, such as `"111122223333"`',
      examples: ['111122223333'],
    },
    region: {
      title: 'region',
      description: 'An AWS Region.',
      type: 'string',
      pattern: '^[a-z]{2}(-[a-z]+){1,3}-[0-9]$',
      maxLength: 256,
      'x-says': 'an AWS Region such as `ap-southeast-2`',
      examples: ['ap-southeast-2', 'eu-west-1', 'us-east-1'],
    },
    'availability-zone': {
      title: 'availability-zone',
      description: 'An Availability Zone by name or by id.',
      type: 'string',
      pattern: '^([a-z]{2}(-[a-z]+){1,3}-[0-9][a-z]|[a-z]{2,4}[0-9]-az[0-9])$',
      maxLength: 256,
      'x-says': 'an Availability Zone such as `ap-southeast-2a`',
      examples: ['ap-southeast-2a'],
    },
    url: {
      title: 'url',
      description: 'A web address.',
      type: 'string',
      pattern: '^https?://[^\\s<>"\'`{}|\\\\^]+$',
      maxLength: 256,
      'x-says': 'a web address that starts with `https://`',
      examples: ['https://runbooks.example.com/rb-12'],
    },
    path: {
      title: 'path',
      description: 'A place in this spec: section, id and field, joined by dots.',
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*(\\.[A-Za-z0-9][A-Za-z0-9_-]*)*$',
      maxLength: 256,
      'x-says': 'a place in this spec such as `networks.main` or `keys.claims`',
      examples: ['networks.main'],
      'x-references': 'path',
    },
    'include-path': {
      title: 'include-path',
      description: 'Another file of the project.',
      type: 'string',
      minLength: 1,
      maxLength: 400,
      pattern: '^(?![/~])[^\\\\:*?"<>|]+\\.(?:ya?ml|json)$',
      'x-says':
        'a path from the folder of this file to one of the same project, such as `../org/accounts.yaml`, with `/` and the ending .yaml, .yml or .json',
      examples: ['../org/accounts.yaml'],
    },
    'check-id': {
      title: 'check-id',
      description: 'The id of a check, as `parapet rules` lists it.',
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*/[a-z0-9-]+$',
      maxLength: 256,
      'x-says': 'the id of a check such as `network/nat-per-zone`',
      examples: ['network/nat-per-zone'],
    },
    field: {
      title: 'field',
      description: 'A field of the element in which it stands, joined by dots where it is deeper.',
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*(\\.[A-Za-z0-9][A-Za-z0-9_-]*)*$',
      maxLength: 200,
      'x-says': 'a field of this element such as `encryption` or `backups.retention`',
      examples: ['encryption'],
      'x-references': 'field',
    },
    unknown: {
      title: 'unknown-spec',
      description:
        'Fields of this element whose value nobody knows yet, with who finds out and by when. Each becomes an open question of the review: it is no fault, and no proof.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/field',
      },
      maxProperties: 500,
      additionalProperties: {
        description: 'A value that is not known yet.',
        type: 'object',
        additionalProperties: false,
        required: ['owner', 'due'],
        properties: {
          owner: {
            description: 'Who finds out.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
            examples: ['claims-platform'],
          },
          due: {
            description: 'The day by which it is known.',
            $ref: '#/$defs/date',
          },
          question: {
            description: 'What is to be found out, where the name of the field does not say it.',
            type: 'string',
            minLength: 1,
            maxLength: 4000,
            examples: ['Does the vendor sign its images?'],
          },
        },
      },
    },
    excluded: {
      title: 'excluded-spec',
      description:
        'Fields of this element that do not apply to it, each with the reason. What the checks ask of them is not applicable, and the reason stands in the review.',
      type: 'object',
      propertyNames: {
        $ref: '#/$defs/field',
      },
      maxProperties: 500,
      additionalProperties: {
        description: 'Why it does not apply.',
        type: 'string',
        minLength: 1,
        maxLength: 4000,
        examples: ['Rebuilt from the stream within minutes'],
      },
    },
    level: {
      title: 'level',
      description: 'How bad a loss would be, as FIPS 199 grades it.',
      type: 'string',
      enum: ['low', 'moderate', 'high'],
    },
    'rotation-schedule': {
      description: 'How something is replaced by a fresh one.',
      type: 'object',
      additionalProperties: false,
      properties: {
        every: {
          description: 'How often it is replaced.',
          $ref: '#/$defs/duration',
        },
        by: {
          description:
            'Who or what replaces it: `managed` or `automatic` (AWS does it), `on-demand`, `manual`, or the component that does it.',
          $ref: '#/$defs/id',
          'x-references': 'components',
          'x-words': ['managed', 'automatic', 'on-demand', 'manual'],
        },
      },
    },
    revocation: {
      description: 'How it is made useless at once when it leaks.',
      type: 'object',
      additionalProperties: false,
      properties: {
        procedure: {
          description: 'What is done, or where that is written.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        within: {
          description: 'How long it takes at most.',
          $ref: '#/$defs/duration',
        },
        by: {
          description: 'The component that does it, or `manual`.',
          $ref: '#/$defs/id',
          'x-references': 'components',
          'x-words': ['manual'],
        },
      },
    },
    encryption: {
      description: 'How data is encrypted where it rests.',
      type: 'object',
      additionalProperties: false,
      properties: {
        key: {
          description: 'The key that encrypts it.',
          $ref: '#/$defs/id',
          'x-references': 'keys',
        },
        managed: {
          description:
            'When no key of your own is used: who holds the key, or `none` when nothing is encrypted.',
          type: 'string',
          enum: ['aws-owned', 'aws-managed', 'none'],
        },
      },
    },
    backups: {
      description: 'Copies to restore from.',
      type: 'object',
      additionalProperties: false,
      properties: {
        retention: {
          description: 'How long copies are kept.',
          $ref: '#/$defs/duration',
        },
        'point-in-time': {
          description: 'Whether any moment within the retention can be restored.',
          type: 'boolean',
        },
        'vault-lock': {
          description: 'Whether nobody, not even an administrator, can delete copies before their time.',
          type: 'boolean',
        },
        'cross-account': {
          description: 'Whether copies are kept in another account.',
          type: 'boolean',
        },
        'cross-region': {
          description: 'Whether copies are kept in another Region.',
          type: 'boolean',
        },
        'restore-test': {
          description: 'How restoring is rehearsed.',
          type: 'object',
          additionalProperties: false,
          properties: {
            every: {
              description: 'How often.',
              $ref: '#/$defs/duration',
            },
            last: {
              description: 'The day of the last rehearsal.',
              $ref: '#/$defs/date',
            },
          },
        },
      },
    },
    agents: {
      description: 'Software that runs on the host beside the workload.',
      type: 'object',
      additionalProperties: false,
      properties: {
        cloudwatch: {
          description: 'The CloudWatch agent, which ships logs and metrics off the host.',
          type: 'object',
          additionalProperties: false,
          properties: {
            'log-retention': {
              description: 'After how long its log groups drop what they hold.',
              $ref: '#/$defs/duration',
            },
          },
        },
        ssm: {
          description: 'The Systems Manager agent.',
          type: 'object',
          additionalProperties: false,
          properties: {
            patching: {
              description: 'How often the operating system is patched.',
              type: 'string',
              enum: ['daily', 'weekly', 'monthly', 'manual', 'none'],
            },
            'session-access': {
              description: 'Whether people enter the host by Session Manager, so that no SSH port is open.',
              type: 'boolean',
            },
            'session-logging': {
              description: 'Whether what is typed in sessions is recorded.',
              type: 'boolean',
            },
            inventory: {
              description: 'Whether installed software is inventoried.',
              type: 'boolean',
            },
            'run-command': {
              description:
                'What may be run on the host by Run Command: nothing, documents that its policy names, or any document.',
              type: 'string',
              enum: ['none', 'named-documents', 'any-document'],
            },
            baseline: {
              description: 'The patch baseline.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['AWS-DefaultPatchBaseline'],
            },
            'session-user': {
              description:
                "As whom sessions run on the host: a user of the person's own, or the shared `ssm-user`, which may become root.",
              type: 'string',
              enum: ['own-user', 'ssm-user'],
            },
          },
        },
        inspector: {
          description: 'Whether Amazon Inspector scans this host for vulnerabilities.',
          type: 'boolean',
        },
        'endpoint-protection': {
          description: 'Intrusion prevention or endpoint detection on the host, of AWS or of a third party.',
          type: 'object',
          additionalProperties: false,
          properties: {
            product: {
              description: 'Its name.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            'managed-by': {
              description: 'The team that watches it.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
          },
        },
      },
    },
    capacity: {
      description: 'How many instances or tasks run.',
      type: 'object',
      additionalProperties: false,
      properties: {
        min: {
          description: 'The fewest.',
          type: 'integer',
          minimum: 0,
          maximum: 100000,
        },
        desired: {
          description: 'The usual number.',
          type: 'integer',
          minimum: 0,
          maximum: 100000,
        },
        max: {
          description: 'The most.',
          type: 'integer',
          minimum: 0,
          maximum: 100000,
        },
      },
    },
    role: {
      description: 'The IAM role the component runs as.',
      type: 'object',
      additionalProperties: false,
      properties: {
        permissions: {
          description:
            'How much it may do: `least-privilege` names actions and resources, `broad` has wildcards, `administrator` may do anything.',
          type: 'string',
          enum: ['least-privilege', 'broad', 'administrator'],
        },
        'permissions-boundary': {
          description: 'Whether a boundary caps what the role can ever be given.',
          type: 'boolean',
        },
        reviewed: {
          description: 'When its use was last compared with what it may do.',
          $ref: '#/$defs/date',
        },
      },
    },
    'lifecycle-rule': {
      description: 'What happens to objects with age.',
      type: 'object',
      additionalProperties: false,
      properties: {
        after: {
          description: 'The age.',
          $ref: '#/$defs/duration',
        },
        to: {
          description: 'The storage class they move to, or `expire`.',
          type: 'string',
          enum: [
            'standard-ia',
            'onezone-ia',
            'intelligent-tiering',
            'glacier-instant-retrieval',
            'glacier-flexible-retrieval',
            'glacier-deep-archive',
            'expire',
          ],
        },
      },
      required: ['after', 'to'],
    },
    throttle: {
      description: 'The most requests that are let in.',
      type: 'object',
      additionalProperties: false,
      properties: {
        rate: {
          description: 'Requests a second.',
          type: 'integer',
          minimum: 1,
          maximum: 1000000,
        },
        burst: {
          description: 'Requests at once.',
          type: 'integer',
          minimum: 1,
          maximum: 1000000,
        },
        'per-client': {
          description: 'Whether each client has a limit of its own (usage plan).',
          type: 'boolean',
        },
      },
    },
    'component-properties': {
      title: 'component-properties',
      description: 'Every property that some service has; each service below names those that are its own.',
      type: 'object',
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        purpose: {
          description: 'What it is there for, in a sentence.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        account: {
          description: 'The account that it runs in.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        region: {
          description: 'The Region, when it is not that of its network or its account.',
          $ref: '#/$defs/region',
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['claims-platform'],
        },
        design: {
          description:
            'The design that it belongs to, by its `design.id`, where that is another one: a portfolio compares what both say of the flows with it.',
          $ref: '#/$defs/id',
          examples: ['event-bus'],
        },
        stores: {
          description: 'The data that rests in it.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'data',
          },
          minItems: 1,
          maxItems: 500,
        },
        'log-retention': {
          description:
            'After how long its logs are dropped. Log groups keep everything for ever unless told.',
          $ref: '#/$defs/duration',
        },
        role: {
          $ref: '#/$defs/role',
        },
        network: {
          description: 'The network that it is attached to.',
          $ref: '#/$defs/id',
          'x-references': 'networks',
        },
        subnets: {
          description: 'The subnets of that network that it uses.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'networks.*.subnets',
          },
          minItems: 1,
          maxItems: 500,
        },
        'public-address': {
          description: 'Whether it has an address on the internet.',
          type: 'boolean',
        },
        'admin-access': {
          description: 'How people log on to the host.',
          type: 'string',
          enum: ['session-manager', 'instance-connect-endpoint', 'bastion', 'ssh-from-internet', 'none'],
        },
        capacity: {
          $ref: '#/$defs/capacity',
        },
        'instance-type': {
          description: 'The instance type, such as `m7g.large`.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        tenancy: {
          description: 'Whose other workloads may share the hardware.',
          type: 'string',
          enum: ['shared-hardware', 'dedicated-instance', 'dedicated-host'],
        },
        agents: {
          $ref: '#/$defs/agents',
        },
        imds: {
          description: 'Which instance metadata service answers.',
          type: 'string',
          enum: ['v2-required', 'v1-allowed'],
        },
        image: {
          description: 'What it is started from.',
          type: 'object',
          additionalProperties: false,
          properties: {
            source: {
              description: 'Where the image comes from.',
              type: 'string',
              enum: ['own-pipeline', 'aws', 'marketplace', 'public'],
            },
            hardening: {
              description: 'The baseline it is hardened to, such as `CIS Level 1`.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            signed: {
              description: 'Whether only signed images start.',
              type: 'boolean',
            },
            scanned: {
              description: 'Whether images are scanned before they start.',
              type: 'boolean',
            },
            'immutable-tags': {
              description: 'Whether a tag always means the same image.',
              type: 'boolean',
            },
            'pinned-by-digest': {
              description: 'Whether images are named by digest, which always means the same bytes.',
              type: 'boolean',
            },
          },
        },
        'launch-type': {
          description: 'Who runs the hosts: AWS (`fargate`, `auto-mode`) or you (`ec2`, `managed-nodes`).',
          type: 'string',
          enum: ['fargate', 'ec2', 'managed-nodes', 'auto-mode'],
        },
        container: {
          description: 'Limits on the containers.',
          type: 'object',
          additionalProperties: false,
          properties: {
            privileged: {
              description: "Whether containers have the host's rights.",
              type: 'boolean',
            },
            'read-only-root': {
              description: 'Whether the root file system cannot be written.',
              type: 'boolean',
            },
            'host-network': {
              description: 'Whether containers use the network of their host.',
              type: 'boolean',
            },
          },
        },
        'endpoint-access': {
          description: 'Who reaches the Kubernetes API.',
          type: 'string',
          enum: ['private', 'public-restricted', 'public'],
        },
        'pod-identity': {
          description: 'Which identity a pod has.',
          type: 'string',
          enum: ['per-service-account', 'node-role'],
        },
        runtime: {
          description: 'The runtime and version, such as `nodejs24.x`.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        timeout: {
          description: 'The longest that one run may take.',
          $ref: '#/$defs/duration',
        },
        concurrency: {
          description: 'How many runs at most at one time.',
          type: 'integer',
          minimum: 0,
          maximum: 1000000,
        },
        'function-url': {
          description: 'Whether it has a URL of its own, and who may call it.',
          type: 'string',
          enum: ['none', 'iam', 'public'],
        },
        'code-signing': {
          description: 'Whether only signed code is deployed.',
          type: 'boolean',
        },
        'dead-letter': {
          description: 'Where messages go that could not be handled.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        encryption: {
          $ref: '#/$defs/encryption',
        },
        'tls-only': {
          description: 'Whether connections without TLS are refused.',
          type: 'boolean',
        },
        'minimum-tls': {
          description: 'The oldest TLS version that is let in.',
          type: 'string',
          enum: ['1.0', '1.1', '1.2', '1.3'],
        },
        backups: {
          $ref: '#/$defs/backups',
        },
        deployment: {
          description:
            'How the database is spread over zones: one instance, an instance with a standby (two), a cluster with two readable standbys (three), or Aurora.',
          type: 'string',
          enum: ['single-az', 'multi-az-instance', 'multi-az-cluster', 'aurora-single', 'aurora-multi-az'],
        },
        readers: {
          description: 'Readable replicas beyond those of the deployment.',
          type: 'integer',
          minimum: 0,
          maximum: 15,
          examples: [1],
        },
        'engine-version': {
          description: 'The engine version.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        'publicly-accessible': {
          description: 'Whether it has an address on the internet.',
          type: 'boolean',
        },
        authentication: {
          description: 'How clients prove who they are.',
          type: 'string',
          enum: [
            'iam',
            'identity-provider',
            'public-key',
            'secrets-manager',
            'password',
            'kerberos',
            'sasl-scram',
            'mtls',
            'none',
          ],
        },
        'deletion-protection': {
          description: 'Whether it refuses to be deleted.',
          type: 'boolean',
        },
        'audit-log': {
          description: 'Whether it records who did what in it.',
          type: 'boolean',
        },
        versioning: {
          description: 'Whether overwritten and deleted objects are kept as versions.',
          type: 'boolean',
        },
        'block-public-access': {
          description: 'Whether public access is blocked whatever policies say.',
          type: 'boolean',
        },
        'object-lock': {
          description: 'Whether objects cannot be changed for a time.',
          type: 'object',
          additionalProperties: false,
          properties: {
            mode: {
              description: '`governance` can be lifted by some, `compliance` by nobody.',
              type: 'string',
              enum: ['governance', 'compliance'],
            },
            retention: {
              description: 'For how long.',
              $ref: '#/$defs/duration',
            },
          },
        },
        'object-ownership': {
          description: 'Whether access lists are off (`bucket-owner-enforced`).',
          type: 'string',
          enum: ['bucket-owner-enforced', 'bucket-owner-preferred', 'object-writer'],
        },
        'presigned-urls': {
          description: 'Links that let somebody without an AWS identity read or write one object.',
          type: 'object',
          additionalProperties: false,
          properties: {
            expiry: {
              description: 'How long a link works.',
              $ref: '#/$defs/duration',
            },
            'refused-after': {
              description:
                "Age from which the bucket's policy or a control policy refuses links, whoever signed them (`s3:signatureAge`).",
              $ref: '#/$defs/duration',
            },
            operations: {
              description: 'What a link may do.',
              type: 'array',
              items: {
                description: 'An operation.',
                type: 'string',
                enum: ['get', 'put'],
              },
              minItems: 1,
              maxItems: 2,
            },
            'size-limit': {
              description: 'Whether the size of an upload is limited.',
              type: 'boolean',
            },
          },
        },
        lifecycle: {
          description: 'What happens to objects with age.',
          type: 'array',
          items: {
            $ref: '#/$defs/lifecycle-rule',
          },
          minItems: 1,
          maxItems: 50,
        },
        replication: {
          description: 'A copy that is kept up to date elsewhere.',
          type: 'object',
          additionalProperties: false,
          properties: {
            'to-account': {
              description: 'The account of the copy.',
              $ref: '#/$defs/id',
              'x-references': 'accounts',
            },
            'to-region': {
              description: 'The Region of the copy.',
              $ref: '#/$defs/region',
            },
            'destination-versioning': {
              description: 'Whether versioning is on at the copy as well, which replication needs.',
              type: 'boolean',
            },
            'delete-markers': {
              description: 'Whether deletions are replicated.',
              type: 'boolean',
            },
          },
        },
        'malware-scan': {
          description: 'Whether uploads are scanned before they are used.',
          type: 'boolean',
        },
        'access-logs': {
          description: 'Whether each request is logged.',
          type: 'boolean',
        },
        retention: {
          description: 'How long messages or records are kept.',
          $ref: '#/$defs/duration',
        },
        policy: {
          description: 'Who may use it by its own policy: named principals, the whole account, or anyone.',
          type: 'string',
          enum: ['named-principals', 'account', 'anyone'],
        },
        fifo: {
          description: 'Whether order is kept and duplicates are dropped.',
          type: 'boolean',
        },
        'api-type': {
          description: 'The kind of API.',
          type: 'string',
          enum: ['rest', 'http', 'websocket'],
        },
        'endpoint-type': {
          description: 'Where clients reach it.',
          type: 'string',
          enum: ['regional', 'edge-optimized', 'private'],
        },
        throttle: {
          $ref: '#/$defs/throttle',
        },
        'client-retries': {
          description: 'What clients do on 429 Too Many Requests.',
          type: 'string',
          enum: ['backoff-with-jitter', 'immediate', 'none'],
        },
        cache: {
          description: 'Answers that are kept and given again.',
          type: 'object',
          additionalProperties: false,
          properties: {
            ttl: {
              description: 'For how long an answer is reused; API Gateway allows up to 3600s.',
              $ref: '#/$defs/duration',
            },
            encrypted: {
              description: 'Whether cached answers are encrypted.',
              type: 'boolean',
            },
            'key-includes-identity': {
              description: "Whether one caller can never get another caller's answer.",
              type: 'boolean',
            },
          },
        },
        authorizer: {
          description: 'The identity provider whose tokens are checked.',
          $ref: '#/$defs/id',
          'x-references': 'identities',
        },
        waf: {
          description: 'The web ACL in front of it.',
          $ref: '#/$defs/id',
          'x-references': 'edge.web-acls',
        },
        certificate: {
          description: 'The certificate it shows.',
          $ref: '#/$defs/id',
          'x-references': 'edge.certificates',
        },
        'request-validation': {
          description: 'Whether requests are checked against a schema before they go on.',
          type: 'boolean',
        },
        scheme: {
          description: 'Who reaches the load balancer.',
          type: 'string',
          enum: ['internet-facing', 'internal'],
        },
        kind: {
          description: 'The kind of load balancer.',
          type: 'string',
          enum: ['application', 'network', 'gateway'],
        },
        'origin-access': {
          description: 'How origins refuse everyone but this distribution.',
          type: 'string',
          enum: ['origin-access-control', 'vpc-origin', 'signed-header', 'none'],
        },
        origins: {
          description: 'Where it fetches from.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'components',
          },
          minItems: 1,
          maxItems: 500,
        },
        targets: {
          description: 'Where it forwards to.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'components',
          },
          minItems: 1,
          maxItems: 500,
        },
        'capacity-mode': {
          description: 'How capacity is bought.',
          type: 'string',
          enum: ['on-demand', 'provisioned', 'serverless'],
        },
        databases: {
          description: "The names of the catalogue's databases.",
          type: 'array',
          items: {
            description: 'A database name.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          minItems: 1,
          maxItems: 200,
        },
        crawlers: {
          description: 'Crawlers that keep the catalogue in step with the data.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            description: 'A crawler.',
            type: 'object',
            additionalProperties: false,
            properties: {
              reads: {
                description: 'What it reads.',
                type: 'array',
                items: {
                  description: 'One of them.',
                  $ref: '#/$defs/id',
                  'x-references': 'components',
                },
                minItems: 1,
                maxItems: 500,
              },
              schedule: {
                description: 'When it runs.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
              'renamed-from': {
                description:
                  'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
                $ref: '#/$defs/former-ids',
              },
            },
          },
        },
        catalog: {
          description: 'The catalogue that it reads table definitions from.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        nodes: {
          description: 'How many nodes.',
          type: 'integer',
          minimum: 1,
          maximum: 10000,
        },
        release: {
          description: 'The release, such as `emr-7.5.0`.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['emr-7.5.0'],
        },
        'global-tables': {
          description: 'Regions with a full copy.',
          type: 'array',
          items: {
            description: 'A Region.',
            $ref: '#/$defs/region',
          },
          minItems: 1,
          maxItems: 20,
        },
        results: {
          description: 'Where results are written.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        class: {
          description:
            'Who looks after the operating system and the platform: you (`infrastructure`), AWS with you (`container`), AWS (`abstracted`).',
          type: 'string',
          enum: ['infrastructure', 'container', 'abstracted'],
        },
        category: {
          description: 'What it does.',
          type: 'string',
          enum: [
            'compute',
            'function',
            'database',
            'object-store',
            'file-store',
            'cache',
            'queue',
            'topic',
            'bus',
            'stream',
            'api',
            'load-balancer',
            'edge',
            'analytics',
            'catalog',
            'orchestration',
            'identity',
            'registry',
            'pipeline',
            'network',
            'machine-learning',
            'other',
          ],
        },
        product: {
          description: "The product or service, in its maker's words.",
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        guardrail: {
          description:
            'Whether a Bedrock guardrail stands between callers and model, and whether callers can leave it out.',
          type: 'string',
          enum: ['enforced', 'by-caller', 'none'],
        },
        tools: {
          description:
            'What the model or agent can do by itself: nothing, read, change something once a person approved it, or change something.',
          type: 'string',
          enum: ['none', 'read', 'change-approved', 'change'],
        },
        'metadata-hop-limit': {
          description:
            'How many hops an answer of the instance metadata service may go: 1 keeps it on the host, 2 lets it into containers.',
          type: 'integer',
          minimum: 1,
          maximum: 64,
          examples: [1],
        },
        'ssh-key-pair': {
          description: 'Whether an SSH key pair is put on it when it starts.',
          type: 'boolean',
        },
        'launch-template': {
          description: 'Whether its instances start from a launch template.',
          type: 'boolean',
        },
        enclave: {
          description:
            'For Nitro Enclaves: whether the key policy releases secrets only to the measured image of the enclave.',
          type: 'string',
          enum: ['attested', 'not-attested'],
        },
        'rollback-on-failure': {
          description: 'Whether a deployment that fails goes back by itself.',
          type: 'boolean',
        },
        'minimum-healthy': {
          description: 'The share of its tasks that keeps running during a deployment.',
          $ref: '#/$defs/percentage',
        },
        'health-check': {
          description:
            'By what a group knows that a host has to be replaced: that it runs, or that the load balancer gets an answer from it.',
          type: 'string',
          enum: ['host', 'load-balancer'],
        },
        'cluster-access': {
          description: 'What people and pipelines may do in the cluster, by its access entries.',
          type: 'string',
          enum: ['least-privilege', 'broad', 'administrator'],
        },
        'runtime-updates': {
          description:
            'Who moves it to a newer patch of its runtime: AWS by itself, AWS with the next deployment, or the team.',
          type: 'string',
          enum: ['automatic', 'on-deployment', 'manual'],
        },
        'managed-updates': {
          description:
            'Whether AWS applies updates of the platform in a window that was agreed. It is shown, and no answer depends on it: the team may as well roll out each release itself.',
          type: 'boolean',
        },
        retries: {
          description: 'How often a message, an event or a record of a stream that fails is tried again.',
          type: 'integer',
          minimum: 0,
          maximum: 10000,
          examples: [2],
        },
        'bisect-on-error': {
          description: 'Whether a batch that fails is split until the bad record is alone.',
          type: 'boolean',
        },
        'loop-detection': {
          description: 'What happens when it triggers itself.',
          type: 'string',
          enum: ['terminate', 'allow'],
        },
        'policy-conditions': {
          description: 'Conditions in its resource policy, beside the principals.',
          type: 'array',
          items: {
            description: 'A condition.',
            type: 'string',
            enum: [
              'source-account',
              'source-arn',
              'source-organization',
              'principal-organization',
              'source-network',
              'secure-transport',
            ],
          },
          minItems: 1,
          maxItems: 6,
        },
        'allowed-sources': {
          description: 'The addresses from which it takes connections.',
          type: 'array',
          items: {
            description: 'A range of addresses.',
            $ref: '#/$defs/cidr',
          },
          minItems: 1,
          maxItems: 500,
        },
        'body-limit': {
          description:
            'The largest request body that it takes, in kilobytes. AWS WAF inspects only the first part of a larger one.',
          type: 'integer',
          minimum: 1,
          maximum: 1048576,
          examples: [16],
        },
        namespace: {
          description:
            'Whether the name of the bucket is taken from the names of everybody or from those of the account and Region.',
          type: 'string',
          enum: ['global', 'account-regional'],
        },
        'owner-verified': {
          description: 'Whether those who write to the bucket name the account that must own it.',
          type: 'boolean',
        },
        'customer-provided-keys': {
          description:
            'Whether objects may be written that are encrypted with a key which only the caller has (SSE-C).',
          type: 'boolean',
        },
        'mfa-delete': {
          description: 'Whether a version can be deleted only with a second factor.',
          type: 'boolean',
        },
        'fine-grained-access': {
          description: 'The finest part of the data for which rights are given.',
          type: 'string',
          enum: ['none', 'table', 'column', 'row', 'cell'],
        },
        'scan-limit': {
          description:
            'How much one query may read. No answer depends on it: a board sees by it what one mistaken query can cost.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['100 GB a query'],
        },
        model: {
          description: 'The model or model family, with its version.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['anthropic.claude-sonnet'],
        },
        'inference-regions': {
          description:
            'The Regions in which requests to the model may be answered; more than one with a cross-Region inference profile.',
          type: 'array',
          items: {
            description: 'A Region.',
            $ref: '#/$defs/region',
          },
          minItems: 1,
          maxItems: 50,
        },
        'agent-identity': {
          description:
            'Whether an agent acts with the rights of the user whom it serves, or of a role that all users share.',
          type: 'string',
          enum: ['per-user', 'shared', 'no-agent'],
        },
        'retrieves-from': {
          description: 'The stores from which passages are fetched into prompts.',
          type: 'array',
          items: {
            description: 'A store.',
            $ref: '#/$defs/id',
            'x-references': 'components',
          },
          minItems: 1,
          maxItems: 500,
        },
        'tenant-filter': {
          description: 'Whether what is retrieved is limited to the tenant who asks.',
          type: 'boolean',
        },
        uses: {
          description: 'What the platform is used for.',
          type: 'array',
          items: {
            description: 'A use.',
            type: 'string',
            enum: ['notebooks', 'training', 'batch-transform', 'endpoints', 'pipelines', 'feature-store'],
          },
          minItems: 1,
          maxItems: 6,
        },
        'model-approval': {
          description:
            'Who lets a model into production: a status in the model registry, somebody by hand, or nobody.',
          type: 'string',
          enum: ['registry', 'manual', 'none'],
        },
        'signed-artefacts': {
          description: 'Whether only models, packages or builds with a valid signature are taken.',
          type: 'boolean',
        },
        'network-isolation': {
          description: 'Whether its containers reach no network at all.',
          type: 'boolean',
        },
        'direct-internet': {
          description: 'Whether its notebooks reach the internet other than through your network.',
          type: 'boolean',
        },
        'root-access': {
          description: 'Whether users of its notebooks are root there.',
          type: 'boolean',
        },
        'device-identity': {
          description: 'How a device proves which one it is.',
          type: 'string',
          enum: ['certificate-per-device', 'shared-certificate', 'custom-authorizer', 'none'],
        },
        'device-policy': {
          description: 'Whether the policy of a device names that device, or any.',
          type: 'string',
          enum: ['per-device', 'wildcard'],
        },
        'device-monitoring': {
          description: 'Whether behaviour and settings of devices are watched.',
          type: 'boolean',
        },
        'device-revocation': {
          description: 'How a device is locked out.',
          $ref: '#/$defs/revocation',
        },
        'remove-after': {
          description: 'The day after which it is no longer needed and is removed, as after a migration.',
          $ref: '#/$defs/date',
        },
        'supported-until': {
          description: 'The last day on which the version that it runs is supported.',
          $ref: '#/$defs/date',
        },
        activated: {
          description:
            'Whether the cluster was activated: an administrator was made in it, and its first user has a new password.',
          type: 'boolean',
        },
        'client-version': {
          description: 'The version of the client library that applications use.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['5.17'],
        },
        'hsm-users': {
          description: 'Users of the HSM, each under its name.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            description: 'A user.',
            type: 'object',
            additionalProperties: false,
            properties: {
              kind: {
                description: 'What the user may do.',
                type: 'string',
                enum: ['admin', 'crypto-user', 'appliance-user'],
              },
              'held-by': {
                description: 'The people or applications that know its password.',
                type: 'array',
                items: {
                  description: 'One of them.',
                  type: 'string',
                  minLength: 1,
                  maxLength: 200,
                  examples: ['payments service'],
                },
                minItems: 1,
                maxItems: 50,
              },
              'renamed-from': {
                description:
                  'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
                $ref: '#/$defs/former-ids',
              },
            },
          },
        },
        approval: {
          description: 'Who must agree before it changes production.',
          type: 'string',
          enum: ['two-person', 'one-person', 'none'],
        },
        'default-action': {
          description: 'What happens to traffic that no rule names.',
          type: 'string',
          enum: ['drop', 'forward'],
        },
        'allowed-domains': {
          description: 'The only domain names that are let through.',
          type: 'array',
          items: {
            description: 'A domain name.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
            examples: ['*.amazonaws.com'],
          },
          minItems: 1,
          maxItems: 500,
        },
        'inspects-tls': {
          description:
            'Whether encrypted traffic is opened for inspection. Both can be right: the comparison of two states tells when it was given up.',
          type: 'boolean',
        },
        schedule: {
          description: 'When it runs.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['rate(1 hour)'],
        },
        sources: {
          description: 'Where it takes data from.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': ['components', 'actors'],
          },
          minItems: 1,
          maxItems: 500,
        },
        lock: {
          description:
            'Whether backups can be deleted before their time: by nobody, by some, or by anybody with the right.',
          type: 'string',
          enum: ['compliance', 'governance', 'none'],
        },
        'approval-team': {
          description: 'Those who must agree together before the vault is opened or given away.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['Three of five vault keepers'],
        },
        protects: {
          description: 'The components whose backups it keeps.',
          type: 'array',
          items: {
            description: 'A component.',
            $ref: '#/$defs/id',
            'x-references': 'components',
          },
          minItems: 1,
          maxItems: 500,
        },
        'copies-to': {
          description: 'The account that gets a copy.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        directory: {
          description: 'The directory that its users are in.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        identity: {
          description: 'The entry of `identities` that says how its users prove themselves.',
          $ref: '#/$defs/id',
          'x-references': 'identities',
        },
        'masks-personal-data': {
          description: 'Whether personal data is masked in what it records.',
          type: 'boolean',
        },
        zone: {
          description: 'The name of the DNS zone.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['claims.example.com'],
        },
        'private-zone': {
          description: 'Whether only your networks resolve the zone.',
          type: 'boolean',
        },
        'query-logs': {
          description: 'Whether queries are recorded.',
          type: 'boolean',
        },
        locations: {
          description: 'The stores whose access it governs.',
          type: 'array',
          items: {
            description: 'A store.',
            $ref: '#/$defs/id',
            'x-references': 'components',
          },
          minItems: 1,
          maxItems: 500,
        },
        'shared-with': {
          description: 'The accounts that may use it too.',
          type: 'array',
          items: {
            description: 'An account.',
            $ref: '#/$defs/id',
            'x-references': 'accounts',
          },
          minItems: 1,
          maxItems: 500,
        },
        protocols: {
          description: 'The protocols that it speaks.',
          type: 'array',
          items: {
            description: 'A protocol.',
            type: 'string',
            enum: ['sftp', 'ftps', 'ftp', 'as2', 'mqtt', 'mqtt-over-websocket', 'https', 'lorawan'],
          },
          minItems: 1,
          maxItems: 8,
        },
        'stores-data': {
          description: 'Whether data rests in it for longer than a request or a message.',
          type: 'boolean',
        },
        'runs-code': {
          description: 'Whether the code of the team runs in it.',
          type: 'boolean',
        },
        'outside-builds': {
          description:
            'What a change that an outsider proposes sets off: no build, one without credentials and privileged mode, or one with the credentials of the rest.',
          type: 'string',
          enum: ['none', 'isolated', 'with-credentials'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
    },
    component: {
      title: 'component',
      description:
        'A part of the system. `service` says what it is and decides which other properties it has.',
      type: 'object',
      required: ['service'],
      properties: {
        service: {
          description:
            'The AWS service that this component is an instance of; `custom` for one that is not listed.',
          type: 'string',
          enum: [
            'ec2',
            'ec2-auto-scaling',
            'ecs',
            'eks',
            'batch',
            'lambda',
            'step-functions',
            'api-gateway',
            'appsync',
            'load-balancer',
            'cloudfront',
            's3',
            'efs',
            'fsx',
            'dynamodb',
            'elasticache',
            'memorydb',
            'redshift',
            'opensearch',
            'sqs',
            'sns',
            'eventbridge',
            'kinesis',
            'firehose',
            'msk',
            'mq',
            'glue',
            'athena',
            'emr',
            'ecr',
            'codepipeline',
            'codebuild',
            'bedrock',
            'ses',
            'transfer',
            'cloudhsm',
            'rds-postgresql',
            'rds-mysql',
            'rds-mariadb',
            'rds-oracle',
            'rds-sqlserver',
            'aurora-postgresql',
            'aurora-mysql',
            'documentdb',
            'neptune',
            'app-runner',
            'elastic-beanstalk',
            'lightsail',
            'parallelcluster',
            'workspaces',
            'ebs',
            'storage-gateway',
            'backup',
            'rds-custom',
            'aurora-dsql',
            'dax',
            'opensearch-serverless',
            'emr-serverless',
            'managed-flink',
            'lake-formation',
            'quick-suite',
            'mwaa',
            'eventbridge-scheduler',
            'eventbridge-pipes',
            'appflow',
            'datasync',
            'dms',
            'sagemaker',
            'iot-core',
            'cognito',
            'directory-service',
            'verified-permissions',
            'network-firewall',
            'route53',
            'cloudwatch',
            'managed-grafana',
            'managed-prometheus',
            'systems-manager',
            'codedeploy',
            'cloudformation',
            'custom',
          ],
        },
      },
      discriminator: {
        propertyName: 'service',
      },
    },
    runbook: {
      title: 'runbook',
      description: "Where the procedure is written: a web address or a document's name.",
      type: 'string',
      minLength: 1,
      maxLength: 500,
    },
    account: {
      title: 'account-spec',
      description: 'An AWS account.',
      type: 'object',
      additionalProperties: false,
      properties: {
        id: {
          description: 'Its twelve digits, in quotes.',
          $ref: '#/$defs/account-id',
        },
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        ou: {
          description: 'The organizational unit, as a path such as `Workloads/Production`.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        purpose: {
          description: 'What the account is for.',
          type: 'string',
          enum: [
            'management',
            'security',
            'log-archive',
            'network',
            'shared-services',
            'deployment',
            'workload',
            'sandbox',
            'external',
          ],
        },
        environment: {
          description: 'The stage it serves.',
          type: 'string',
          enum: ['production', 'staging', 'test', 'development'],
        },
        regions: {
          description: 'The Regions that are used in it.',
          type: 'array',
          items: {
            $ref: '#/$defs/region',
          },
          minItems: 1,
          maxItems: 40,
        },
        guardrails: {
          description:
            'What the organization makes impossible in it, by service control, resource control or declarative policies.',
          type: 'array',
          items: {
            description: 'A guardrail.',
            type: 'string',
            enum: [
              'region-deny',
              'root-deny',
              'deny-leave-organization',
              'deny-audit-changes',
              'deny-public-storage',
              'deny-public-snapshots',
              'data-perimeter',
              'require-encryption',
              'require-imdsv2',
              'deny-key-deletion',
              'deny-serial-console',
              'deny-sse-c',
              'require-tls',
              'require-source-organization',
              'deny-access-keys',
              'deny-iam-changes',
              'deny-traffic-mirroring',
              'deny-public-images',
              'protect-alerts',
              'deny-acl',
              'allowed-images',
            ],
          },
          minItems: 1,
          maxItems: 21,
        },
        root: {
          description: 'How the root user is kept.',
          type: 'object',
          additionalProperties: false,
          properties: {
            mfa: {
              description: 'What protects it.',
              type: 'string',
              enum: ['hardware', 'passkey', 'virtual', 'none'],
            },
            'access-keys': {
              description: 'Whether it has access keys.',
              type: 'string',
              enum: ['none', 'present'],
            },
            'centrally-managed': {
              description: 'Whether root credentials of member accounts are removed and managed centrally.',
              type: 'boolean',
            },
          },
        },
        'break-glass': {
          description: 'The way in when everything else fails.',
          type: 'object',
          additionalProperties: false,
          properties: {
            procedure: {
              description: 'What is done, or where that is written.',
              type: 'string',
              minLength: 1,
              maxLength: 4000,
            },
            tested: {
              description: 'When it was last rehearsed.',
              $ref: '#/$defs/date',
            },
          },
        },
        'default-network': {
          description: 'What became of the VPC that every Region starts with.',
          type: 'string',
          enum: ['removed', 'unused', 'in-use'],
        },
        'encryption-by-default': {
          description: 'Whether new EBS volumes are encrypted whatever their creator says.',
          type: 'boolean',
        },
        'block-public-storage': {
          description: 'Whether S3 Block Public Access is on for the whole account.',
          type: 'boolean',
        },
        'block-public-networks': {
          description:
            "What VPC Block Public Access refuses at the internet gateways of the account's networks.",
          type: 'string',
          enum: ['both-directions', 'inbound', 'nothing'],
        },
        'quotas-monitored': {
          description: 'Whether somebody is told before a service quota is reached.',
          type: 'boolean',
        },
        'organization-policies': {
          description: 'The kinds of organization policies that hold for it.',
          type: 'array',
          items: {
            description: 'A kind of policy.',
            type: 'string',
            enum: [
              'service-control',
              'resource-control',
              'declarative',
              'tag',
              'backup',
              'ai-services-opt-out',
            ],
          },
          minItems: 1,
          maxItems: 6,
        },
        'drift-detection': {
          description: 'Whether a change outside the code is found.',
          type: 'boolean',
        },
        budget: {
          description: 'The sum at which somebody is told.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['12,000 USD a month'],
        },
        contacts: {
          description: 'Whom AWS can reach about the account beside the owner of its root user.',
          type: 'array',
          items: {
            description: 'A kind of alternate contact.',
            type: 'string',
            enum: ['security', 'operations', 'billing'],
          },
          minItems: 1,
          maxItems: 3,
          uniqueItems: true,
        },
        'changed-by': {
          description:
            'How changes reach what is deployed in it: by pipelines alone (break-glass apart), by people as well, or by people only.',
          type: 'string',
          enum: ['pipelines', 'pipelines-and-people', 'people'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['id'],
    },
    subnet: {
      title: 'subnet-spec',
      description: 'A subnet.',
      type: 'object',
      additionalProperties: false,
      properties: {
        az: {
          description: 'Its zone.',
          $ref: '#/$defs/availability-zone',
        },
        cidr: {
          description: 'Its addresses.',
          $ref: '#/$defs/cidr',
        },
        tier: {
          description:
            '`public` has a route to an internet gateway; `private` reaches out through a NAT or an endpoint; `isolated` has no way out.',
          type: 'string',
          enum: ['public', 'private', 'isolated'],
        },
        'internet-route': {
          description: 'Whether its route table has a route to an internet gateway.',
          type: 'boolean',
        },
        'zone-id': {
          description:
            'The id of its zone, which means the same place in every account; names of zones do not.',
          type: 'string',
          minLength: 1,
          maxLength: 20,
          examples: ['apse2-az1'],
          pattern: '^[a-z]{2,5}[0-9]-az[0-9]{1,2}$',
          'x-says': 'the id of a zone such as `apse2-az1`',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['az', 'tier'],
    },
    network: {
      title: 'network-spec',
      description: 'A VPC.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        account: {
          description: 'The account that owns it.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        'shared-with': {
          description: 'Accounts that its subnets are shared with.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'accounts',
          },
          minItems: 1,
          maxItems: 500,
        },
        region: {
          description: 'Its Region.',
          $ref: '#/$defs/region',
        },
        cidr: {
          description: 'Its addresses.',
          $ref: '#/$defs/cidr',
        },
        'default-route-table': {
          description: 'The route table that new subnets get when nobody chooses one.',
          type: 'object',
          additionalProperties: false,
          properties: {
            'internet-route': {
              description: 'Whether it has a route to an internet gateway.',
              type: 'boolean',
            },
          },
        },
        'default-network-acl': {
          description: "The network ACL that new subnets get; AWS's own lets everything in and out.",
          type: 'string',
          enum: ['restricted', 'allow-all'],
        },
        'default-security-group': {
          description: 'The security group that new interfaces get when nobody chooses one.',
          type: 'string',
          enum: ['restricted', 'allow-all'],
        },
        'flow-logs': {
          description: 'Records of the connections in the network.',
          type: 'object',
          additionalProperties: false,
          properties: {
            to: {
              description: 'The account that keeps them.',
              $ref: '#/$defs/id',
              'x-references': 'accounts',
            },
            traffic: {
              description: 'Which connections.',
              type: 'string',
              enum: ['all', 'accept', 'reject'],
            },
            retention: {
              description: 'How long they are kept.',
              $ref: '#/$defs/duration',
            },
            format: {
              description: 'Which fields.',
              type: 'string',
              enum: ['default', 'custom'],
            },
          },
        },
        'dns-query-logging': {
          description: 'Whether name look-ups are recorded; flow logs do not see them.',
          type: 'boolean',
        },
        subnets: {
          description: 'Its subnets.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 500,
          additionalProperties: {
            $ref: '#/$defs/subnet',
          },
        },
        egress: {
          description: 'Ways out to the internet.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 100,
          additionalProperties: {
            $ref: '#/$defs/egress',
          },
        },
        endpoints: {
          description: 'Private ways to AWS services.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 100,
          additionalProperties: {
            $ref: '#/$defs/endpoint',
          },
        },
        'security-groups': {
          description: 'Its security groups that matter to the review.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 500,
          additionalProperties: {
            $ref: '#/$defs/security-group',
          },
        },
        'encryption-control': {
          description:
            'Whether VPC Encryption Controls refuse, or only report, traffic in the network that is not encrypted.',
          type: 'string',
          enum: ['enforce', 'monitor', 'none'],
        },
        'dns-firewall': {
          description: 'Whether DNS queries for unwanted names are refused.',
          type: 'boolean',
        },
        'traffic-mirroring': {
          description: 'Whether traffic may be copied to another host.',
          type: 'string',
          enum: ['denied', 'used', 'possible'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['account'],
    },
    connection: {
      title: 'connection-spec',
      description: 'How two accounts connect.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['Shared network'],
        },
        from: {
          description: 'The account that starts it.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        to: {
          description: 'The account that it reaches.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        via: {
          description: 'What joins them.',
          type: 'string',
          enum: [
            'transit-gateway',
            'vpc-peering',
            'privatelink',
            'vpc-lattice',
            'subnet-sharing',
            'assume-role',
            'resource-policy',
            'event-bus',
            'delegated-administration',
            'log-delivery',
            'direct-connect',
            'vpn',
            'internet',
          ],
        },
        purpose: {
          description: 'What it is for.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        role: {
          description: 'The role that is assumed.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        opens: {
          description:
            'What is opened by a resource policy, key policy or bus policy that lets the other account in: each is a component or a key of the account that is reached.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': ['components', 'keys'],
          },
          minItems: 1,
          maxItems: 500,
        },
        conditions: {
          description: 'What must hold before a role or policy trusts the caller.',
          type: 'array',
          items: {
            description: 'A condition.',
            type: 'string',
            enum: [
              'external-id',
              'source-account',
              'source-arn',
              'source-organization',
              'principal-organization',
              'subject',
              'audience',
              'mfa',
            ],
          },
          minItems: 1,
          maxItems: 10,
        },
        routes: {
          description: 'Whether each side reaches only what it needs.',
          type: 'string',
          enum: ['segmented', 'any-to-any'],
        },
        encrypted: {
          description: 'Whether traffic on it is encrypted.',
          type: 'boolean',
        },
        reviewed: {
          description: 'When the connection was last looked at.',
          $ref: '#/$defs/date',
        },
        expires: {
          description: 'The day after which it is closed.',
          $ref: '#/$defs/date',
        },
        approval: {
          description: 'Who must agree before something passes through it into production.',
          type: 'string',
          enum: ['two-person', 'one-person', 'none'],
        },
        'auto-accept': {
          description: 'Whether new attachments are accepted without being looked at.',
          type: 'boolean',
        },
        'flow-logs': {
          description: 'Whether flow logs of the transit gateway record what passes through it.',
          type: 'boolean',
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['platform'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['from', 'to', 'via'],
    },
    actor: {
      title: 'actor-spec',
      description: 'Somebody or something outside the system that uses it.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        kind: {
          description: 'What it is.',
          type: 'string',
          enum: ['person', 'system', 'device'],
        },
        trust: {
          description:
            'How far it is trusted: the public, a partner, your own staff, or those who operate the system.',
          type: 'string',
          enum: ['external', 'partner', 'workforce', 'operator'],
        },
        design: {
          description:
            'The design of this system, by its `design.id`, where it has one: a portfolio compares what both say of the flows between them.',
          $ref: '#/$defs/id',
        },
        description: {
          description: 'Who that is.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
        terms: {
          description: 'What it has agreed to about the data that it receives and keeps.',
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            agreement: {
              description: 'The contract or data-processing agreement that says so.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            retention: {
              description: 'How long it keeps what it receives; 0d for not at all.',
              $ref: '#/$defs/duration',
            },
            erases: {
              description: 'Whether it erases what it holds when asked to, and confirms it.',
              type: 'boolean',
            },
            assessed: {
              description: 'When its security was last assessed.',
              $ref: '#/$defs/date',
            },
          },
        },
        'key-storage': {
          description: 'Where a device or system keeps the key that proves who it is.',
          type: 'string',
          enum: ['hardware', 'software'],
        },
      },
      required: ['kind', 'trust'],
    },
    data: {
      title: 'data-spec',
      description: 'A kind of data.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        description: {
          description: 'What it holds.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        classification: {
          description: 'How secret it is.',
          type: 'string',
          enum: ['public', 'internal', 'confidential', 'restricted'],
        },
        personal: {
          description: 'Whether it is about people.',
          type: 'boolean',
        },
        regulated: {
          description: 'The rules that it is under.',
          type: 'array',
          items: {
            description: 'A regulation or standard, such as `PCI DSS`.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          minItems: 1,
          maxItems: 20,
        },
        impact: {
          description: 'How bad a loss of each property would be (FIPS 199).',
          type: 'object',
          additionalProperties: false,
          properties: {
            confidentiality: {
              description: 'When it becomes known.',
              $ref: '#/$defs/level',
            },
            integrity: {
              description: 'When it is changed wrongly.',
              $ref: '#/$defs/level',
            },
            availability: {
              description: 'When it cannot be used.',
              $ref: '#/$defs/level',
            },
          },
        },
        retention: {
          description: 'How long it is kept.',
          $ref: '#/$defs/duration',
        },
        erasure: {
          description: 'How it is made unreadable at its end.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        residency: {
          description: 'The Regions that it may be in.',
          type: 'array',
          items: {
            $ref: '#/$defs/region',
          },
          minItems: 1,
          maxItems: 40,
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        'secret-for': {
          description:
            'How long it must stay secret; more than ten years calls for post-quantum key exchange.',
          $ref: '#/$defs/duration',
        },
        'client-side-encryption': {
          description: 'Whether it is encrypted before it is sent to a service.',
          type: 'boolean',
        },
        'integrity-check': {
          description: 'How a change of it would be noticed.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['SHA-256 beside each object'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['classification'],
    },
    flow: {
      title: 'flow-spec',
      description: 'Data on its way from one element to another.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        from: {
          description: 'Where it starts.',
          $ref: '#/$defs/id',
          'x-references': ['actors', 'components'],
        },
        to: {
          description: 'Where it ends.',
          $ref: '#/$defs/id',
          'x-references': ['actors', 'components'],
        },
        carries: {
          description: 'The data on the way.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'data',
          },
          minItems: 1,
          maxItems: 500,
        },
        protocol: {
          description: 'The protocol.',
          type: 'string',
          enum: [
            'https',
            'http',
            'grpc',
            'websocket',
            'tls',
            'tcp',
            'postgresql',
            'mysql',
            'oracle',
            'sqlserver',
            'redis',
            'mongodb',
            'kafka',
            'amqp',
            'nfs',
            'smb',
            'sftp',
            'ftp',
            'ssh',
            'smtp',
            'ldap',
            'mqtt',
            'rdp',
            'aws-api',
            'event',
          ],
        },
        port: {
          description: 'The port.',
          type: 'integer',
          minimum: 1,
          maximum: 65535,
        },
        path: {
          description: 'The road that it takes.',
          type: 'string',
          enum: [
            'internet',
            'nat',
            'gateway-endpoint',
            'interface-endpoint',
            'same-network',
            'peering',
            'transit-gateway',
            'privatelink',
            'aws-network',
          ],
        },
        asynchronous: {
          description: 'Whether the sender does not wait for an answer.',
          type: 'boolean',
        },
        tls: {
          description: 'Encryption on the way.',
          type: 'object',
          additionalProperties: false,
          properties: {
            minimum: {
              description: 'The oldest version that is let through.',
              type: 'string',
              enum: ['1.0', '1.1', '1.2', '1.3'],
            },
            'forward-secrecy': {
              description: 'Whether only key exchanges with forward secrecy (ECDHE) are let through.',
              type: 'boolean',
            },
            'post-quantum': {
              description: 'Whether a hybrid post-quantum key exchange is used.',
              type: 'boolean',
            },
            mutual: {
              description: 'Whether the client shows a certificate too.',
              type: 'boolean',
            },
          },
        },
        authentication: {
          description: 'How the caller proves who it is.',
          type: 'object',
          additionalProperties: false,
          properties: {
            by: {
              description: 'Where its identity lives.',
              $ref: '#/$defs/id',
              'x-references': 'identities',
            },
            method: {
              description: 'How.',
              type: 'string',
              enum: [
                'oidc',
                'saml',
                'iam',
                'mtls',
                'api-key',
                'public-key',
                'password',
                'presigned-url',
                'signed-request',
                'network-position',
                'none',
              ],
            },
            session: {
              description: 'How long one proof is good for.',
              $ref: '#/$defs/duration',
            },
            'sender-constrained': {
              description: 'Whether a stolen token is of no use to another sender.',
              type: 'boolean',
            },
            revocation: {
              description: 'How a withdrawn certificate or token is recognised.',
              type: 'string',
              enum: ['crl', 'ocsp', 'short-lived', 'introspection', 'none'],
            },
            verifies: {
              description: 'What is looked at in a token.',
              type: 'array',
              items: {
                description: 'A claim.',
                type: 'string',
                enum: ['signature', 'issuer', 'audience', 'expiry', 'tenant'],
              },
              minItems: 1,
              maxItems: 5,
            },
          },
        },
        authorization: {
          description: 'How it is decided what the caller may do.',
          type: 'object',
          additionalProperties: false,
          properties: {
            model: {
              description: 'By what.',
              type: 'string',
              enum: ['rbac', 'abac', 'iam', 'resource-policy', 'acl', 'none'],
            },
            'enforced-at': {
              description: 'Where.',
              $ref: '#/$defs/id',
              'x-references': 'components',
            },
            tested: {
              description: 'When it was last tried as somebody without the right.',
              $ref: '#/$defs/date',
            },
          },
        },
        accounting: {
          description: 'Where the deed is recorded.',
          type: 'object',
          additionalProperties: false,
          properties: {
            log: {
              description: 'The trail or log.',
              $ref: '#/$defs/id',
              'x-references': ['audit.trails', 'audit.logs'],
            },
            'non-repudiation': {
              description: 'Why the caller cannot deny it.',
              type: 'string',
              enum: ['signed-request', 'mutual-tls', 'verified-identity', 'write-once-log', 'none'],
            },
          },
        },
        validation: {
          description: 'Whether what arrives is checked against a schema before it is used.',
          type: 'boolean',
        },
        'dead-letter': {
          description: 'Where what cannot be delivered goes.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        ordered: {
          description: 'Whether messages arrive in the order in which they were sent.',
          type: 'boolean',
        },
        deduplicated: {
          description: 'Whether a message that arrives twice takes effect once.',
          type: 'boolean',
        },
        signed: {
          description: 'Whether each message carries a signature that the receiver verifies.',
          type: 'boolean',
        },
        projection: {
          description: 'The part of the data that is sent, where it is not the whole.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['claim id and status; no names'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
        peak: {
          description: 'The most requests a second that are expected on it.',
          type: 'integer',
          minimum: 1,
          maximum: 100000000,
          examples: [300],
        },
      },
      required: ['from', 'to'],
    },
    identity: {
      title: 'identity-spec',
      description: 'Where identities live, or one that acts.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        kind: {
          description: 'What it is.',
          type: 'string',
          enum: [
            'cognito-user-pool',
            'cognito-identity-pool',
            'identity-center',
            'corporate-idp',
            'oidc-provider',
            'saml-provider',
            'iam-role',
            'iam-user',
            'api-keys',
          ],
        },
        account: {
          description: 'The account that it is in.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        subjects: {
          description: 'Who is known to it.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'actors',
          },
          minItems: 1,
          maxItems: 500,
        },
        mfa: {
          description: 'The second factor.',
          type: 'string',
          enum: ['phishing-resistant', 'required', 'optional', 'none'],
        },
        session: {
          description: 'How long a session lasts.',
          $ref: '#/$defs/duration',
        },
        'self-sign-up': {
          description: 'Whether anybody can make an account.',
          type: 'boolean',
        },
        'threat-protection': {
          description: 'Whether stolen passwords and odd sign-ins are stopped.',
          type: 'string',
          enum: ['enforced', 'audit', 'off'],
        },
        permissions: {
          description: 'How much it may do.',
          type: 'string',
          enum: ['least-privilege', 'broad', 'administrator'],
        },
        'permissions-boundary': {
          description: 'Whether a boundary caps what it can ever be given.',
          type: 'boolean',
        },
        shared: {
          description: 'Whether several people use it.',
          type: 'boolean',
        },
        reviewed: {
          description: 'When its permissions were last compared with their use.',
          $ref: '#/$defs/date',
        },
        'break-glass': {
          description: 'Whether it is only for emergencies.',
          type: 'boolean',
        },
        unauthenticated: {
          description: 'Whether guests get credentials without signing in.',
          type: 'boolean',
        },
        'access-keys': {
          description: 'Whether long-term access keys exist.',
          type: 'boolean',
        },
        'source-identity': {
          description: 'Whether the person behind the role is recorded with each call.',
          type: 'boolean',
        },
        'trust-conditions': {
          description: 'What the trust policy asks of whoever takes it on.',
          type: 'array',
          items: {
            description: 'A condition.',
            type: 'string',
            enum: [
              'external-id',
              'source-account',
              'source-arn',
              'source-organization',
              'principal-organization',
              'subject',
              'audience',
              'mfa',
            ],
          },
          minItems: 1,
          maxItems: 8,
        },
        'checked-out-by': {
          description: 'How its use is requested and recorded.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['Two of the on-call leads, with a ticket'],
        },
        'delegated-from': {
          description: 'The identity whose rights it acts with.',
          $ref: '#/$defs/id',
          'x-references': 'identities',
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['kind'],
    },
    secret: {
      title: 'secret-spec',
      description: 'A secret. Its value never stands in the spec.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        kind: {
          description: 'What it is.',
          type: 'string',
          enum: [
            'third-party-token',
            'database-password',
            'api-key',
            'oauth-client-secret',
            'private-key',
            'access-key',
            'signing-key',
            'other',
          ],
        },
        for: {
          description: 'What it opens.',
          $ref: '#/$defs/id',
          'x-references': ['components', 'actors'],
        },
        store: {
          description: 'Where it is kept.',
          type: 'string',
          enum: [
            'secrets-manager',
            'ssm-securestring',
            'ssm-string',
            'external-vault',
            'environment',
            'user-data',
            'file',
            'code',
          ],
        },
        account: {
          description: 'The account that keeps it.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        key: {
          description: 'The key that encrypts it.',
          $ref: '#/$defs/id',
          'x-references': 'keys',
        },
        'read-by': {
          description: 'Who reads it.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': ['components', 'identities'],
          },
          minItems: 1,
          maxItems: 500,
        },
        rotation: {
          $ref: '#/$defs/rotation-schedule',
        },
        revocation: {
          $ref: '#/$defs/revocation',
        },
        policy: {
          description: 'Who its resource policy lets read it.',
          type: 'string',
          enum: ['named-principals', 'account', 'anyone'],
        },
        expires: {
          description: 'The day on which it stops working.',
          $ref: '#/$defs/date',
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['claims-platform'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['kind'],
    },
    key: {
      title: 'key-spec',
      description: 'A cryptographic key.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        kind: {
          description:
            'Who makes and holds it: KMS, KMS with material that you bring, a CloudHSM cluster, KMS in front of your CloudHSM, KMS in front of a key manager outside AWS, or a key that an AWS service manages.',
          type: 'string',
          enum: [
            'kms',
            'kms-external-material',
            'cloudhsm',
            'kms-custom-key-store',
            'external-key-store',
            'aws-managed',
          ],
        },
        account: {
          description: 'The account that it is in.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        region: {
          description: 'Its Region; KMS keys do not leave it.',
          $ref: '#/$defs/region',
        },
        'multi-region': {
          description: 'Whether the same key exists in several Regions.',
          type: 'boolean',
        },
        usage: {
          description: 'What it does.',
          type: 'string',
          enum: ['encrypt', 'sign', 'mac', 'key-agreement'],
        },
        rotation: {
          $ref: '#/$defs/rotation-schedule',
        },
        revocation: {
          $ref: '#/$defs/revocation',
        },
        'deletion-window': {
          description: 'The wait before a deletion takes effect, 7d to 30d.',
          $ref: '#/$defs/duration',
        },
        administrators: {
          description: 'Who manages it.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': ['identities', 'components'],
          },
          minItems: 1,
          maxItems: 500,
        },
        users: {
          description: 'Who encrypts, decrypts or signs with it.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': ['components', 'identities'],
          },
          minItems: 1,
          maxItems: 500,
        },
        policy: {
          description: 'What its key policy says.',
          type: 'string',
          enum: ['named-principals', 'account', 'anyone'],
        },
        cluster: {
          description: 'The CloudHSM cluster that holds it.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        reason: {
          description: 'Why this kind of custody was chosen.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        'offline-copy': {
          description: 'Where imported material is kept besides.',
          type: 'object',
          additionalProperties: false,
          properties: {
            place: {
              description: 'Where.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            custodians: {
              description: 'Who.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            tested: {
              description: 'When re-importing it was last rehearsed.',
              $ref: '#/$defs/date',
            },
          },
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['security'],
        },
        'via-service': {
          description: 'Whether it can be used only through the services that are named in its policy.',
          type: 'boolean',
        },
        'deletion-guards': {
          description:
            'What an administrator must pass to delete the key, beside the guardrail `deny-key-deletion` of its account and an alert that covers `key-deletion`.',
          type: 'array',
          items: {
            description: 'A guard.',
            type: 'string',
            enum: ['mfa', 'two-person'],
          },
          minItems: 1,
          maxItems: 4,
        },
        replicas: {
          description: 'The other Regions in which the same key is.',
          type: 'array',
          items: {
            description: 'A Region.',
            $ref: '#/$defs/region',
          },
          minItems: 1,
          maxItems: 50,
        },
        'availability-target': {
          description: 'How much of the time the key store must answer.',
          $ref: '#/$defs/percentage',
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
        expires: {
          description: 'The day on which imported material expires; nothing for material that does not.',
          $ref: '#/$defs/date',
        },
      },
      required: ['kind'],
    },
    event: {
      title: 'event-spec',
      description: 'A hook: something that happens in a service and that others can act on.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['Document uploaded'],
        },
        source: {
          description: 'The component in which it happens.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        event: {
          description: "The event's name in the catalogue, such as `object-created`.",
          $ref: '#/$defs/id',
        },
        via: {
          description: 'How it is delivered.',
          type: 'string',
          enum: ['eventbridge', 's3-notification', 'sns', 'stream', 'schedule'],
        },
        targets: {
          description: 'Who acts on it.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'components',
          },
          minItems: 1,
          maxItems: 500,
        },
        value: {
          description: 'What the business gets from it.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        decision: {
          description: 'Whether the hook is used.',
          type: 'string',
          enum: ['used', 'not-used', 'undecided'],
        },
        because: {
          description: 'Why.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        'dead-letter': {
          description: 'Where events go that could not be delivered.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        idempotent: {
          description: 'Whether receiving the same event twice does no harm.',
          type: 'boolean',
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        schema: {
          description: 'What the event looks like and where that is kept.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['claims.document.uploaded v2, EventBridge registry'],
        },
        validated: {
          description: 'Whether the receiver refuses what does not match the schema.',
          type: 'boolean',
        },
        filter: {
          description: 'Which of them are taken.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['prefix incoming/'],
        },
        projection: {
          description: 'The part of the data that is sent, where it is not the whole.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['object key and size'],
        },
        cost: {
          description: 'What it costs at the expected number.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['about 40 USD a month at 2 million'],
        },
        role: {
          description: 'Whether its delivery has a role of its own.',
          type: 'string',
          enum: ['own', 'shared'],
        },
        replay: {
          description: 'For how long past events can be sent again.',
          $ref: '#/$defs/duration',
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['source', 'event'],
    },
    alert: {
      title: 'alert-spec',
      description: 'What somebody is told, when, and what they then do.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        watches: {
          description: 'What it watches: one or several.',
          oneOf: [
            {
              description: 'What it watches.',
              $ref: '#/$defs/id',
              'x-references': ['components', 'networks', 'keys', 'secrets', 'accounts', 'edge.certificates'],
            },
            {
              description: 'What it watches.',
              type: 'array',
              items: {
                description: 'One of them.',
                $ref: '#/$defs/id',
                'x-references': [
                  'components',
                  'networks',
                  'keys',
                  'secrets',
                  'accounts',
                  'edge.certificates',
                ],
              },
              minItems: 1,
              maxItems: 100,
            },
          ],
        },
        covers: {
          description: 'The account-wide concerns that it covers.',
          type: 'array',
          items: {
            description: 'A concern.',
            type: 'string',
            enum: [
              'root-sign-in',
              'iam-change',
              'unauthorized-calls',
              'trail-change',
              'guardduty-finding',
              'public-exposure',
              'key-deletion',
              'certificate-expiry',
              'backup-failure',
              'cost-anomaly',
              'health-event',
              'failed-rotation',
              'quota-reached',
              'security-service-disabled',
              'network-change',
              'bucket-policy-change',
              'organization-change',
              'break-glass-use',
              'drift',
              'secret-read',
              'undelivered-alert',
              'denial-of-service',
              'policy-change-of-alerts',
              'trigger-change',
            ],
          },
          minItems: 1,
          maxItems: 24,
        },
        alarm: {
          description: 'A CloudWatch alarm on a metric.',
          type: 'object',
          additionalProperties: false,
          properties: {
            metric: {
              description: 'The metric.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            threshold: {
              description: 'When it fires, such as `> 5 for 3m`.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
          },
          required: ['metric'],
        },
        rule: {
          description: 'An EventBridge rule on an event; sees what no metric can.',
          type: 'object',
          additionalProperties: false,
          properties: {
            source: {
              description: 'The event source, such as `aws.glue`.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            'detail-type': {
              description: 'The detail types.',
              type: 'array',
              items: {
                description: 'A detail type.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
              minItems: 1,
              maxItems: 20,
            },
          },
          required: ['source'],
        },
        severity: {
          description: 'How urgent it is.',
          type: 'string',
          enum: ['critical', 'high', 'medium', 'low'],
        },
        notify: {
          description: 'The channels.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'channels',
          },
          minItems: 1,
          maxItems: 500,
        },
        runbook: {
          description: 'What to do: a web address or a name.',
          $ref: '#/$defs/runbook',
        },
        detects: {
          description: 'What it means when it fires.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        tested: {
          description: 'When it was last seen to arrive.',
          $ref: '#/$defs/date',
        },
        response: {
          description: 'What whoever is told does first.',
          type: 'string',
          minLength: 1,
          maxLength: 2000,
          examples: ['Disable the key, then call the owner'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
    },
    channel: {
      title: 'channel-spec',
      description: 'A way to reach somebody.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'The name that readers see; the id when left out.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        kind: {
          description: 'What it is.',
          type: 'string',
          enum: ['pagerduty', 'opsgenie', 'incident-manager', 'email', 'chat', 'sms', 'webhook', 'ticket'],
        },
        via: {
          description: 'What delivers to it.',
          type: 'string',
          enum: ['sns', 'eventbridge', 'direct'],
        },
        to: {
          description: 'Who is at the other end.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        hours: {
          description: 'When somebody answers.',
          type: 'string',
          enum: ['around-the-clock', 'business-hours'],
        },
        tested: {
          description: 'When something was last sent through it and arrived.',
          $ref: '#/$defs/date',
        },
        heartbeat: {
          description:
            'How often a message is sent only to show that it works: silence then tells that somebody cut the line.',
          $ref: '#/$defs/duration',
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['kind'],
    },
    edge: {
      title: 'edge-spec',
      description: 'The rim of the system: what stands between it and the internet.',
      type: 'object',
      additionalProperties: false,
      properties: {
        shield: {
          description: 'AWS Shield.',
          type: 'object',
          additionalProperties: false,
          properties: {
            tier: {
              description: '`standard` is on for everybody; `advanced` is bought.',
              type: 'string',
              enum: ['standard', 'advanced'],
            },
            'response-team-access': {
              description: 'Whether the Shield Response Team may act in the account.',
              type: 'boolean',
            },
            'health-checks': {
              description:
                'Whether what is protected has Route 53 health checks, by which the response team calls before it is asked.',
              type: 'boolean',
            },
            'cost-owner': {
              description: 'Who pays for Shield Advanced.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['platform-finance'],
            },
            contacts: {
              description: 'Whom the response team may call.',
              type: 'array',
              items: {
                description: 'A contact.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
                examples: ['network-oncall@example.com'],
              },
              minItems: 1,
              maxItems: 20,
            },
          },
          required: ['tier'],
        },
        'web-acls': {
          description: 'Web ACLs of AWS WAF.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            $ref: '#/$defs/web-acl',
          },
        },
        certificates: {
          description: 'TLS certificates.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            $ref: '#/$defs/certificate',
          },
        },
        domains: {
          description: 'Domain names.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            $ref: '#/$defs/domain',
          },
        },
        'firewall-manager': {
          description: 'Whether AWS Firewall Manager puts protection on new endpoints by itself.',
          type: 'boolean',
        },
        'ddos-plan': {
          description: 'What is done, by whom and in which order, when the system is flooded.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
          examples: ['Runbook RB-31: raise the rate rule, call the response team'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
      },
    },
    audit: {
      title: 'audit-spec',
      description: 'What is recorded, and who watches.',
      type: 'object',
      additionalProperties: false,
      properties: {
        trails: {
          description: 'CloudTrail trails.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            $ref: '#/$defs/trail',
          },
        },
        logs: {
          description: 'Other logs that prove who did what.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            $ref: '#/$defs/log',
          },
        },
        config: {
          description: 'AWS Config.',
          type: 'object',
          additionalProperties: false,
          properties: {
            recorder: {
              description: 'What it records.',
              type: 'string',
              enum: ['all', 'partial', 'none'],
            },
            aggregator: {
              description: 'The account that sees all of it.',
              $ref: '#/$defs/id',
              'x-references': 'accounts',
            },
            regions: {
              description: 'The Regions in which it records.',
              type: 'array',
              items: {
                $ref: '#/$defs/region',
              },
              minItems: 1,
              maxItems: 40,
            },
            'conformance-packs': {
              description: 'The packs that it checks against.',
              type: 'array',
              items: {
                description: 'A pack.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
              minItems: 1,
              maxItems: 50,
            },
            'global-types': {
              description: 'Whether users, roles and policies are recorded, in one Region.',
              type: 'boolean',
            },
          },
        },
        guardduty: {
          description: 'Amazon GuardDuty.',
          type: 'object',
          additionalProperties: false,
          properties: {
            accounts: {
              description: 'The accounts that it watches; `all` for every one.',
              type: 'array',
              items: {
                description: 'An account.',
                $ref: '#/$defs/id',
                'x-references': 'accounts',
                'x-words': ['all'],
              },
              minItems: 1,
              maxItems: 500,
            },
            'runtime-monitoring': {
              description: 'Whether it watches what runs on hosts and in containers.',
              type: 'boolean',
            },
            administrator: {
              description: 'The account that sees its findings.',
              $ref: '#/$defs/id',
              'x-references': 'accounts',
            },
            regions: {
              description: 'The Regions in which it is on.',
              type: 'array',
              items: {
                description: 'A Region.',
                $ref: '#/$defs/region',
              },
              minItems: 1,
              maxItems: 50,
            },
            protects: {
              description: 'The services whose own activity it reads as well.',
              type: 'array',
              items: {
                description: 'A protection plan.',
                type: 'string',
                enum: ['s3', 'eks', 'lambda', 'rds', 'malware', 'bedrock'],
              },
              minItems: 1,
              maxItems: 6,
              uniqueItems: true,
            },
          },
        },
        'security-hub': {
          description: 'AWS Security Hub.',
          type: 'object',
          additionalProperties: false,
          properties: {
            administrator: {
              description: 'The account that sees its findings.',
              $ref: '#/$defs/id',
              'x-references': 'accounts',
            },
            standards: {
              description: 'The standards that it checks against.',
              type: 'array',
              items: {
                description: 'A standard.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
              minItems: 1,
              maxItems: 20,
            },
            regions: {
              description: 'The Regions in which it is on.',
              type: 'array',
              items: {
                description: 'A Region.',
                $ref: '#/$defs/region',
              },
              minItems: 1,
              maxItems: 50,
            },
            product: {
              description:
                'Which of the two products is meant: the posture checks (Security Hub CSPM), or the one that joins findings.',
              type: 'string',
              enum: ['cspm', 'unified', 'both'],
            },
          },
        },
        'access-analyzer': {
          description: 'IAM Access Analyzer.',
          type: 'object',
          additionalProperties: false,
          properties: {
            'external-access': {
              description: 'Whether it reports what outsiders can reach.',
              type: 'boolean',
            },
            'unused-access': {
              description: 'Whether it reports what nobody uses.',
              type: 'boolean',
            },
          },
        },
        macie: {
          description: 'Whether Amazon Macie looks for personal data in buckets.',
          type: 'boolean',
        },
        detective: {
          description: 'Whether Amazon Detective is on.',
          type: 'boolean',
        },
        'security-lake': {
          description: 'The account of Amazon Security Lake.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        'detection-within': {
          description:
            'How soon after a call somebody must know of it. It is the demand that a board holds against the alerts; no answer depends on it.',
          $ref: '#/$defs/duration',
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
      },
    },
    assurance: {
      title: 'assurance-spec',
      description: 'How the design is kept honest.',
      type: 'object',
      additionalProperties: false,
      properties: {
        'penetration-test': {
          description: 'Penetration tests.',
          type: 'object',
          additionalProperties: false,
          properties: {
            scope: {
              description: 'What is tested.',
              type: 'array',
              items: {
                description: 'One of them.',
                $ref: '#/$defs/id',
                'x-references': 'components',
              },
              minItems: 1,
              maxItems: 500,
            },
            activities: {
              description: 'What testers do.',
              type: 'array',
              items: {
                description: 'An activity.',
                type: 'string',
                enum: [
                  'application',
                  'network',
                  'credential',
                  'zone-walking',
                  'denial-of-service',
                  'load',
                  'phishing',
                ],
              },
              minItems: 1,
              maxItems: 10,
            },
            last: {
              description: 'The last test.',
              $ref: '#/$defs/date',
            },
            next: {
              description: 'The next test.',
              $ref: '#/$defs/date',
            },
            tester: {
              description: 'Who tests.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            approval: {
              description: "AWS's approval, where the policy asks for it.",
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['Stress test approved by AWS on 2026-10-01'],
            },
            contact: {
              description: 'Whom AWS reaches when a test is reported as abuse.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            window: {
              description: 'When it is held.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['2027-02-01 to 2027-02-12, weekdays'],
            },
            contract: {
              description: 'The contract or order that covers it.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['PO 44812'],
            },
          },
        },
        'vulnerability-scans': {
          description: 'Scans for known vulnerabilities.',
          type: 'object',
          additionalProperties: false,
          properties: {
            by: {
              description: 'What scans.',
              type: 'string',
              enum: ['inspector', 'inspector-classic', 'third-party'],
            },
            covers: {
              description: 'What is scanned.',
              type: 'array',
              items: {
                description: 'One of them.',
                $ref: '#/$defs/id',
                'x-references': 'components',
              },
              minItems: 1,
              maxItems: 500,
            },
            'fix-within': {
              description: 'How soon a finding is fixed.',
              type: 'object',
              additionalProperties: false,
              properties: {
                critical: {
                  description: 'Critical.',
                  $ref: '#/$defs/duration',
                },
                high: {
                  description: 'High.',
                  $ref: '#/$defs/duration',
                },
              },
            },
            'resource-types': {
              description: 'What is scanned.',
              type: 'array',
              items: {
                description: 'A kind of resource.',
                type: 'string',
                enum: ['ec2', 'ecr', 'lambda', 'lambda-code', 'code-repository'],
              },
              minItems: 1,
              maxItems: 5,
            },
          },
        },
        'trusted-advisor': {
          description: 'AWS Trusted Advisor.',
          type: 'object',
          additionalProperties: false,
          properties: {
            plan: {
              description: 'The support plan, which decides how many of its checks run.',
              type: 'string',
              enum: [
                'basic',
                'developer',
                'business',
                'business-plus',
                'enterprise-on-ramp',
                'enterprise',
                'unified-operations',
              ],
            },
            reviewed: {
              description: 'How often somebody looks.',
              type: 'string',
              enum: ['daily', 'weekly', 'monthly', 'never'],
            },
          },
        },
        'game-days': {
          description: 'Rehearsed failures.',
          type: 'object',
          additionalProperties: false,
          properties: {
            every: {
              description: 'How often.',
              $ref: '#/$defs/duration',
            },
            last: {
              description: 'The last one.',
              $ref: '#/$defs/date',
            },
          },
        },
        'incident-response': {
          description: 'What is ready for an incident.',
          type: 'object',
          additionalProperties: false,
          properties: {
            playbooks: {
              description: 'The playbooks that exist.',
              type: 'array',
              items: {
                description: 'A playbook.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
                examples: ['Leaked credential: RB-12'],
              },
              minItems: 1,
              maxItems: 100,
            },
            contact: {
              description: 'Whom to call first.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['security-oncall@example.com'],
            },
            'last-exercise': {
              description: 'When it was last practised.',
              $ref: '#/$defs/date',
            },
            'look-back': {
              description: 'How far back logs must reach.',
              $ref: '#/$defs/duration',
            },
          },
        },
        delivery: {
          description: 'How changes reach production.',
          type: 'object',
          additionalProperties: false,
          properties: {
            'infrastructure-as-code': {
              description: 'Whether everything comes from reviewed code.',
              type: 'boolean',
            },
            approval: {
              description: 'Who must agree.',
              type: 'string',
              enum: ['two-person', 'one-person', 'none'],
            },
            'signed-artefacts': {
              description: 'Whether only signed builds are deployed.',
              type: 'boolean',
            },
            'encrypted-state': {
              description:
                'Whether state and outputs of the deployment tool are encrypted and hold no secrets.',
              type: 'boolean',
            },
            rollback: {
              description: 'How a bad change is undone, without the pipeline too.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['Runbook RB-3: previous revision by hand'],
            },
          },
        },
        'crypto-inventory': {
          description:
            'The list of algorithms, keys and certificates in use, which a move to other algorithms begins with. It is shown, and no answer depends on it.',
          type: 'object',
          additionalProperties: false,
          properties: {
            'kept-by': {
              description: 'Who keeps it.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['security'],
            },
            last: {
              description: 'When it was last true.',
              $ref: '#/$defs/date',
            },
          },
        },
        'threat-model': {
          description: "The team's own session about threats.",
          type: 'object',
          additionalProperties: false,
          properties: {
            last: {
              description: 'When it was last held.',
              $ref: '#/$defs/date',
            },
            method: {
              description: 'How.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
              examples: ['STRIDE per element'],
            },
            participants: {
              description: 'Who took part.',
              type: 'array',
              items: {
                description: 'A person or team.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
                examples: ['claims-platform'],
              },
              minItems: 1,
              maxItems: 100,
            },
          },
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
      },
    },
    threat: {
      title: 'threat-spec',
      description: 'A threat that the team saw itself.',
      type: 'object',
      additionalProperties: false,
      properties: {
        title: {
          description: 'What happens.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
        stride: {
          description: 'Its kinds.',
          type: 'array',
          items: {
            description: 'A kind.',
            type: 'string',
            enum: [
              'spoofing',
              'tampering',
              'repudiation',
              'information-disclosure',
              'denial-of-service',
              'elevation-of-privilege',
            ],
          },
          minItems: 1,
          maxItems: 6,
        },
        on: {
          description: 'The element, as a path: `flows.submit-claim`, `components.claims-db`.',
          $ref: '#/$defs/path',
        },
        overrides: {
          description:
            "A derived threat that this one decides on, at the element of `on`: the team's decision and reason stand in place of the derived state.",
          type: 'string',
          pattern: '^[a-z][a-z0-9-]*/[a-z0-9-]+$',
          maxLength: 256,
          examples: ['information-disclosure/data-sent-anywhere'],
        },
        'mitigated-by': {
          description: 'What stands against it: ids or words.',
          type: 'array',
          items: {
            description: 'A control.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          minItems: 1,
          maxItems: 50,
        },
        likelihood: {
          description: 'How likely.',
          type: 'string',
          enum: ['very-low', 'low', 'moderate', 'high', 'very-high'],
        },
        impact: {
          description: 'How bad.',
          $ref: '#/$defs/level',
        },
        decision: {
          description: 'What is done about it.',
          type: 'string',
          enum: ['mitigate', 'accept', 'transfer', 'eliminate', 'not-applicable'],
        },
        because: {
          description: 'Why.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
      },
      required: ['title', 'stride', 'on'],
    },
    review: {
      title: 'review-spec',
      description: 'What is open, accepted and decided.',
      type: 'object',
      additionalProperties: false,
      properties: {
        'risk-owner': {
          description: 'Who answers for the risk.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        previous: {
          description: 'The review before this one.',
          type: 'object',
          additionalProperties: false,
          properties: {
            date: {
              description: 'When it was.',
              $ref: '#/$defs/date',
            },
            revision: {
              description: 'Of which revision.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            conditions: {
              description: 'What was asked for then.',
              type: 'array',
              items: {
                description: 'A condition.',
                type: 'object',
                additionalProperties: false,
                properties: {
                  text: {
                    description: 'What.',
                    type: 'string',
                    minLength: 1,
                    maxLength: 4000,
                  },
                  met: {
                    description: 'Whether it was done.',
                    type: 'boolean',
                  },
                },
                required: ['text', 'met'],
              },
              minItems: 1,
              maxItems: 50,
            },
          },
        },
        asks: {
          description: 'What the board is asked to decide, at most five.',
          type: 'array',
          items: {
            description: 'A decision.',
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
          minItems: 1,
          maxItems: 5,
        },
        'open-questions': {
          description: 'What nobody knows yet.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            description: 'A question.',
            type: 'object',
            additionalProperties: false,
            properties: {
              about: {
                description: 'The place in the spec that it is about.',
                $ref: '#/$defs/path',
              },
              question: {
                description: 'The question.',
                type: 'string',
                minLength: 1,
                maxLength: 4000,
              },
              owner: {
                description: 'The team that answers for it.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
              due: {
                description: 'When it must be answered.',
                $ref: '#/$defs/date',
              },
            },
            required: ['question', 'owner'],
          },
        },
        exceptions: {
          description: 'Gaps that are accepted for a time.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            $ref: '#/$defs/exception',
          },
        },
        'not-applicable': {
          description: 'Checks that do not concern this design.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            description: 'A check that does not apply.',
            type: 'object',
            additionalProperties: false,
            properties: {
              check: {
                description: 'The check.',
                $ref: '#/$defs/check-id',
              },
              on: {
                description: 'The subject; every one when left out.',
                $ref: '#/$defs/path',
              },
              'approved-by': {
                description:
                  'Who agreed; somebody else than the author of the change, where a gate compares with an earlier state.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
                examples: ['Jane Roe'],
              },
              because: {
                description: 'Why.',
                type: 'string',
                minLength: 1,
                maxLength: 4000,
                examples: ['No load balancer in this design.'],
              },
            },
            required: ['check', 'because'],
          },
        },
        assignments: {
          description: 'Who mends what by when.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            $ref: '#/$defs/assignment',
          },
        },
        decisions: {
          description: 'Decisions that shaped the design.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            description: 'A decision.',
            type: 'object',
            additionalProperties: false,
            properties: {
              title: {
                description: 'What was decided.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
              because: {
                description: 'Why.',
                type: 'string',
                minLength: 1,
                maxLength: 4000,
              },
              alternatives: {
                description: 'What was not chosen.',
                type: 'array',
                items: {
                  description: 'An alternative.',
                  type: 'string',
                  minLength: 1,
                  maxLength: 4000,
                },
                minItems: 1,
                maxItems: 20,
              },
              date: {
                description: 'When.',
                $ref: '#/$defs/date',
              },
              by: {
                description: 'By whom.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
            },
            required: ['title', 'because'],
          },
        },
        'sign-off': {
          description: 'Who must sign.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            $ref: '#/$defs/signature',
          },
        },
      },
    },
    design: {
      title: 'design-spec',
      description: 'What the document is about.',
      type: 'object',
      additionalProperties: false,
      properties: {
        id: {
          description: 'A short stable name; the output files carry it.',
          $ref: '#/$defs/id',
        },
        title: {
          description: "The system's name.",
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        summary: {
          description: 'What it does and for whom, in two or three sentences.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        revision: {
          description: 'The revision of the design, in quotes.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        status: {
          description: 'Where it stands.',
          type: 'string',
          enum: ['draft', 'in-review', 'approved', 'retired'],
        },
        date: {
          description: 'The day of this revision.',
          $ref: '#/$defs/date',
        },
        owner: {
          description: 'Who answers for the design.',
          type: 'object',
          additionalProperties: false,
          properties: {
            team: {
              description: 'The team.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            contact: {
              description: 'How to reach it.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
          },
          required: ['team'],
        },
        criticality: {
          description: 'How much the business depends on it.',
          type: 'string',
          enum: ['low', 'moderate', 'high', 'critical'],
        },
        classification: {
          description: 'How secret this document is.',
          type: 'string',
          enum: ['public', 'internal', 'confidential', 'restricted'],
        },
        recovery: {
          description: 'How fast and how far back it must recover.',
          type: 'object',
          additionalProperties: false,
          properties: {
            rto: {
              description: 'The longest it may be down.',
              $ref: '#/$defs/duration',
            },
            rpo: {
              description: 'The most recent data that may be lost.',
              $ref: '#/$defs/duration',
            },
            strategy: {
              description: 'How another Region takes over.',
              type: 'string',
              enum: ['none', 'backup-and-restore', 'pilot-light', 'warm-standby', 'active-active'],
            },
            tested: {
              description: 'When recovery was last rehearsed.',
              $ref: '#/$defs/date',
            },
          },
        },
        'availability-target': {
          description: 'The share of time it must work.',
          $ref: '#/$defs/percentage',
        },
        compliance: {
          description: 'The rules that it is under.',
          type: 'array',
          items: {
            description: 'A regulation or standard.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          minItems: 1,
          maxItems: 20,
        },
        assumptions: {
          description:
            'What the design takes for granted: a sentence, or a sentence with who makes sure of it and by when.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            description: 'An assumption.',
            oneOf: [
              {
                description: 'What is taken for granted.',
                type: 'string',
                minLength: 1,
                maxLength: 4000,
              },
              {
                description: 'An assumption that somebody makes sure of.',
                type: 'object',
                additionalProperties: false,
                required: ['text'],
                properties: {
                  text: {
                    description: 'What is taken for granted.',
                    type: 'string',
                    minLength: 1,
                    maxLength: 4000,
                    examples: [
                      'Staff sign in at the corporate identity provider with phishing-resistant MFA.',
                    ],
                  },
                  owner: {
                    description: 'Who makes sure that it is true.',
                    type: 'string',
                    minLength: 1,
                    maxLength: 200,
                    examples: ['identity-team'],
                  },
                  'validate-by': {
                    description: 'The day by which that is done.',
                    $ref: '#/$defs/date',
                  },
                },
              },
            ],
          },
        },
        'out-of-scope': {
          description: 'What a reader might expect here and why it is not.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 10000,
          additionalProperties: {
            description: 'The reason.',
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['id', 'title', 'owner'],
    },
    tenancy: {
      title: 'tenancy-spec',
      description: 'Who shares the system, and what keeps them apart.',
      type: 'object',
      additionalProperties: false,
      properties: {
        model: {
          description:
            '`single-tenant`, `siloed` (a stack each), `pooled` (everything shared) or `bridge` (some of each).',
          type: 'string',
          enum: ['single-tenant', 'siloed', 'pooled', 'bridge'],
        },
        tenants: {
          description: 'Who the tenants are.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        'tenant-identifier': {
          description: 'What says which tenant a request is for, and where that is verified.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        decision: {
          description: 'Why this model was chosen.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        isolation: {
          description: 'For each shared component, what keeps tenants apart in it.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
            'x-references': 'components',
          },
          maxProperties: 10000,
          additionalProperties: {
            $ref: '#/$defs/isolation',
          },
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
      },
    },
    exception: {
      title: 'exception-spec',
      description: 'A gap that is accepted until a day, inclusive.',
      type: 'object',
      additionalProperties: false,
      properties: {
        check: {
          description: 'The check whose gap is accepted.',
          $ref: '#/$defs/check-id',
        },
        on: {
          description: 'The element on which it is accepted.',
          $ref: '#/$defs/path',
        },
        because: {
          description: 'Why the gap stays for now.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
          examples: ['One NAT gateway keeps the cost of the test network down'],
        },
        compensating: {
          description: 'What is done instead.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
          examples: ['An alarm tells the on-call team when the gateway is gone'],
        },
        owner: {
          description: 'The team that answers for it until it is mended.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        'approved-by': {
          description:
            'Who accepted the risk: somebody other than the owner. Needed where the gap is of high or critical severity.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['Head of information security'],
        },
        expires: {
          description:
            'The last day on which it holds. From 30 days before it, every check announces the end.',
          $ref: '#/$defs/date',
        },
      },
      required: ['check', 'on', 'because', 'owner', 'expires'],
    },
    signature: {
      title: 'signature-spec',
      description: 'A signature.',
      type: 'object',
      additionalProperties: false,
      properties: {
        role: {
          description: 'In what role.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        name: {
          description: 'Who.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        decision: {
          description: 'What they decided.',
          type: 'string',
          enum: ['pending', 'approved', 'approved-with-conditions', 'returned'],
        },
        date: {
          description: 'When.',
          $ref: '#/$defs/date',
        },
        digest: {
          description:
            'Of the design that was signed; `parapet explain sign-off --spec SPEC` prints it. The signature is void once the design has another.',
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
        },
        covers: {
          description:
            'Short digests of what was signed, by section or element, such as `components.intake`: they tell later what changed. Others who signed the same may leave it out.',
          type: 'object',
          maxProperties: 10000,
          additionalProperties: {
            description: 'Of the section or element.',
            type: 'string',
            pattern: '^[0-9a-f]{12}$',
          },
          examples: [
            {
              'components.intake': '9f86d081884c',
            },
          ],
        },
        conditions: {
          description: 'What they asked for.',
          type: 'array',
          items: {
            description: 'A condition.',
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
          minItems: 1,
          maxItems: 20,
          examples: [['The restore is rehearsed before go-live.']],
        },
      },
      required: ['role'],
    },
    assignment: {
      title: 'assignment-spec',
      description: 'An assignment.',
      type: 'object',
      additionalProperties: false,
      properties: {
        check: {
          description: 'The check.',
          $ref: '#/$defs/check-id',
        },
        on: {
          description: 'The subject; every one when left out.',
          $ref: '#/$defs/path',
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        due: {
          description: 'By when.',
          $ref: '#/$defs/date',
        },
        ticket: {
          description: 'Where it is tracked.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
      },
      required: ['check', 'owner'],
    },
    trail: {
      title: 'trail-spec',
      description: 'A trail.',
      type: 'object',
      additionalProperties: false,
      properties: {
        account: {
          description: 'The account that keeps its logs.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        organization: {
          description: 'Whether it covers every account of the organization.',
          type: 'boolean',
        },
        'multi-region': {
          description: 'Whether it covers every Region.',
          type: 'boolean',
        },
        'log-file-validation': {
          description: 'Whether digests prove that no log file was changed (SHA-256, RSA).',
          type: 'boolean',
        },
        'data-events': {
          description: 'The components whose reads and writes it records, not only their management.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'components',
          },
          minItems: 1,
          maxItems: 500,
        },
        key: {
          description: 'The key that encrypts it.',
          $ref: '#/$defs/id',
          'x-references': 'keys',
        },
        'object-lock': {
          description: 'Whether its log files cannot be deleted before their time.',
          type: 'boolean',
        },
        retention: {
          description: 'How long they are kept.',
          $ref: '#/$defs/duration',
        },
        insights: {
          description: 'Whether unusual activity is reported.',
          type: 'boolean',
        },
        'mfa-delete': {
          description: 'Whether its files can be deleted only with a second factor.',
          type: 'boolean',
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
    },
    log: {
      title: 'log-spec',
      description: 'A log.',
      type: 'object',
      additionalProperties: false,
      properties: {
        of: {
          description: 'The component that writes it.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        account: {
          description: 'The account that keeps it.',
          $ref: '#/$defs/id',
          'x-references': 'accounts',
        },
        retention: {
          description: 'How long it is kept.',
          $ref: '#/$defs/duration',
        },
        'write-once': {
          description: 'Whether nobody can change it.',
          type: 'boolean',
        },
        key: {
          description: 'The key that encrypts it.',
          $ref: '#/$defs/id',
          'x-references': 'keys',
        },
        records: {
          description: 'What it says of each deed.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        'masks-personal-data': {
          description: 'Whether personal data is left out of it, or masked by a data protection policy.',
          type: 'boolean',
        },
        'deletion-protection': {
          description: 'Whether the log group is protected from deletion.',
          type: 'boolean',
        },
        query: {
          description: 'How it is searched.',
          type: 'string',
          enum: [
            'cloudwatch-logs-insights',
            'athena',
            'opensearch',
            'security-lake',
            'cloudtrail-lake',
            'third-party',
          ],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
        'read-by': {
          description: 'Who can read it.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'identities',
          },
          minItems: 1,
          maxItems: 500,
        },
      },
      required: ['of'],
    },
    'web-acl': {
      title: 'web-acl-spec',
      description: 'A web ACL.',
      type: 'object',
      additionalProperties: false,
      properties: {
        version: {
          description: 'The generation of AWS WAF.',
          type: 'string',
          enum: ['v2', 'classic'],
        },
        scope: {
          description: 'Where it works.',
          type: 'string',
          enum: ['regional', 'cloudfront'],
        },
        default: {
          description: 'What happens to a request that no rule matches.',
          type: 'string',
          enum: ['allow', 'block'],
        },
        rules: {
          description:
            'Its rules: AWS managed groups such as `managed-common` or your own such as `rate-limit-2000`.',
          type: 'array',
          items: {
            description: 'A rule.',
            $ref: '#/$defs/id',
          },
          minItems: 1,
          maxItems: 100,
        },
        counting: {
          description: 'The rules that only count and do not block.',
          type: 'array',
          items: {
            description: 'A rule.',
            $ref: '#/$defs/id',
          },
          minItems: 1,
          maxItems: 100,
        },
        logging: {
          description: 'Whether it logs what it saw.',
          type: 'boolean',
        },
        'counting-since': {
          description: 'Since when rules only count.',
          $ref: '#/$defs/date',
        },
        oversize: {
          description: 'What happens to a body that is longer than what is inspected.',
          type: 'string',
          enum: ['block', 'continue'],
        },
        'body-inspection': {
          description: 'How much of a body is inspected, in kilobytes.',
          type: 'integer',
          minimum: 8,
          maximum: 64,
          examples: [16],
        },
        'rate-limited-paths': {
          description: 'The paths that have a rate limit of their own.',
          type: 'array',
          items: {
            description: 'A path.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
            examples: ['/login'],
          },
          minItems: 1,
          maxItems: 100,
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
        'ip-sets': {
          description: 'Lists of addresses that are let in or kept out, by id.',
          type: 'object',
          propertyNames: {
            $ref: '#/$defs/id',
          },
          maxProperties: 100,
          additionalProperties: {
            description: 'A list of addresses.',
            type: 'object',
            additionalProperties: false,
            required: ['action', 'addresses'],
            properties: {
              action: {
                description: 'What happens to a request from one of them.',
                type: 'string',
                enum: ['allow', 'block', 'count'],
              },
              addresses: {
                description: 'The address ranges.',
                type: 'array',
                items: {
                  description: 'A range.',
                  $ref: '#/$defs/cidr',
                },
                minItems: 1,
                maxItems: 10000,
              },
              'renamed-from': {
                description:
                  'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
                $ref: '#/$defs/former-ids',
              },
            },
          },
        },
      },
    },
    certificate: {
      title: 'certificate-spec',
      description: 'A certificate.',
      type: 'object',
      additionalProperties: false,
      properties: {
        issuer: {
          description: 'Who issued it.',
          type: 'string',
          enum: ['acm', 'acm-private-ca', 'imported'],
        },
        domains: {
          description: 'The names in it.',
          type: 'array',
          items: {
            description: 'A name.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          minItems: 1,
          maxItems: 100,
        },
        validation: {
          description: 'How the domain was proven; `dns` renews by itself.',
          type: 'string',
          enum: ['dns', 'email', 'http'],
        },
        region: {
          description: 'Its Region; CloudFront takes only `us-east-1`.',
          $ref: '#/$defs/region',
        },
        exported: {
          description: 'Whether its private key leaves ACM.',
          type: 'boolean',
        },
        'private-key-custody': {
          description: 'Who keeps an exported key, and how.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        pinned: {
          description: 'Whether a client accepts only this certificate.',
          type: 'boolean',
        },
        renewal: {
          description: 'Who renews it.',
          type: 'string',
          enum: ['automatic', 'manual'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['issuer'],
    },
    domain: {
      title: 'domain-spec',
      description: 'A domain.',
      type: 'object',
      additionalProperties: false,
      properties: {
        name: {
          description: 'The name.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        'transfer-lock': {
          description: 'Whether it cannot be moved to another registrar.',
          type: 'boolean',
        },
        'auto-renew': {
          description: 'Whether it renews by itself.',
          type: 'boolean',
        },
        dnssec: {
          description: 'Whether its answers are signed.',
          type: 'boolean',
        },
        owner: {
          description: 'Who adds records and removes those of what is gone.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['platform'],
        },
        'alias-only': {
          description: 'Whether names of AWS resources are alias records, which go with their resource.',
          type: 'boolean',
        },
        registrar: {
          description: 'Where the name is registered.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
          examples: ['Amazon Route 53'],
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
        'record-cleanup': {
          description: 'Whether taking away a resource also takes away the records that point to it.',
          type: 'boolean',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['name'],
    },
    isolation: {
      title: 'isolation-spec',
      description: 'Isolation in one component.',
      type: 'object',
      additionalProperties: false,
      properties: {
        model: {
          description: 'The model here.',
          type: 'string',
          enum: ['siloed', 'pooled', 'bridge'],
        },
        by: {
          description: 'The mechanism.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        'enforced-at': {
          description: 'Where it is enforced.',
          $ref: '#/$defs/id',
          'x-references': 'components',
        },
        tested: {
          description: "Whether, or when, a test showed that one tenant cannot reach another's data.",
          oneOf: [
            {
              type: 'boolean',
            },
            {
              $ref: '#/$defs/date',
            },
          ],
        },
        'noisy-neighbour': {
          description: 'What keeps one tenant from using up everything; `none` if nothing does.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        'key-per-tenant': {
          description: 'Whether each tenant has a key of its own.',
          type: 'boolean',
        },
        'throttle-per-tenant': {
          description: 'Whether each tenant has a limit of its own.',
          type: 'boolean',
        },
        unknown: {
          description: 'Fields whose value nobody knows yet, with who finds out and by when.',
          $ref: '#/$defs/unknown',
        },
        'not-applicable': {
          description: 'Fields that do not apply here, each with the reason.',
          $ref: '#/$defs/excluded',
        },
      },
    },
    endpoint: {
      title: 'endpoint-spec',
      description: 'A VPC endpoint.',
      type: 'object',
      additionalProperties: false,
      properties: {
        kind: {
          description: '`gateway` (S3 and DynamoDB, a route) or `interface` (an address in each subnet).',
          type: 'string',
          enum: ['gateway', 'interface', 'gateway-load-balancer'],
        },
        service: {
          description: 'The AWS service, such as `s3` or `secretsmanager`.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        subnets: {
          description: 'The subnets with an address of it (interface endpoints).',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'networks.*.subnets',
          },
          minItems: 1,
          maxItems: 500,
        },
        policy: {
          description: 'What may pass.',
          type: 'string',
          enum: ['restricted', 'full-access'],
        },
        'private-dns': {
          description: "Whether the service's own name leads to it.",
          type: 'boolean',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['kind', 'service'],
    },
    egress: {
      title: 'egress-spec',
      description: 'A way out.',
      type: 'object',
      additionalProperties: false,
      properties: {
        kind: {
          description: 'What it is.',
          type: 'string',
          enum: [
            'nat-gateway',
            'regional-nat-gateway',
            'nat-instance',
            'network-firewall',
            'egress-only-gateway',
            'transit-gateway',
          ],
        },
        subnet: {
          description: 'The subnet that it stands in.',
          $ref: '#/$defs/id',
          'x-references': 'networks.*.subnets',
        },
        filtered: {
          description: 'Whether only named destinations can be reached.',
          type: 'boolean',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
      required: ['kind'],
    },
    'security-group': {
      title: 'security-group-spec',
      description: 'A security group.',
      type: 'object',
      additionalProperties: false,
      properties: {
        for: {
          description: 'The components that wear it.',
          type: 'array',
          items: {
            description: 'One of them.',
            $ref: '#/$defs/id',
            'x-references': 'components',
          },
          minItems: 1,
          maxItems: 500,
        },
        ingress: {
          description: 'Who may connect.',
          type: 'array',
          items: {
            description: 'A rule.',
            type: 'object',
            additionalProperties: false,
            properties: {
              from: {
                description: 'An address range or the name of a group or component.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
              ports: {
                description: 'Ports, such as `443` or `5432`.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
            },
            required: ['from', 'ports'],
          },
          minItems: 0,
          maxItems: 100,
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found about it keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
    },
    'former-ids': {
      title: 'former-ids',
      description: 'An id from before, or a list of them.',
      oneOf: [
        {
          $ref: '#/$defs/id',
        },
        {
          type: 'array',
          description: 'Several, the oldest first.',
          minItems: 1,
          maxItems: 20,
          items: {
            description: 'An id from before.',
            $ref: '#/$defs/id',
          },
          'x-says': 'a list of ids',
        },
      ],
      examples: ['claims-store'],
    },
    environment: {
      title: 'environment-spec',
      description: 'What is otherwise in one environment.',
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        design: {
          description: 'What the design itself says otherwise there, such as `criticality`; its id stays.',
          type: 'object',
        },
        defaults: {
          description: 'Other defaults.',
          type: 'object',
        },
        accounts: {
          description:
            'What differs in `accounts`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        connections: {
          description:
            'What differs in `connections`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        networks: {
          description:
            'What differs in `networks`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        components: {
          description:
            'What differs in `components`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        actors: {
          description:
            'What differs in `actors`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        data: {
          description:
            'What differs in `data`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        flows: {
          description:
            'What differs in `flows`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        identities: {
          description:
            'What differs in `identities`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        tenancy: {
          description: 'What differs in `tenancy`.',
          type: ['object', 'null'],
          'x-says': 'a group of what differs, or `null` where there is none',
        },
        secrets: {
          description:
            'What differs in `secrets`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        keys: {
          description:
            'What differs in `keys`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        events: {
          description:
            'What differs in `events`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        alerts: {
          description:
            'What differs in `alerts`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        channels: {
          description:
            'What differs in `channels`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        edge: {
          description: 'What differs in `edge`.',
          type: ['object', 'null'],
          'x-says': 'a group of what differs, or `null` where there is none',
        },
        audit: {
          description: 'What differs in `audit`.',
          type: ['object', 'null'],
          'x-says': 'a group of what differs, or `null` where there is none',
        },
        assurance: {
          description: 'What differs in `assurance`.',
          type: ['object', 'null'],
          'x-says': 'a group of what differs, or `null` where there is none',
        },
        'well-architected': {
          description: 'What differs in `well-architected`.',
          type: ['object', 'null'],
          'x-says': 'a group of what differs, or `null` where there is none',
        },
        threats: {
          description:
            'What differs in `threats`, by id: fields to change, `null` for what is not there, a whole element for what is there only.',
          type: 'object',
          additionalProperties: {
            description: 'What differs in it.',
            type: ['object', 'null'],
            'x-says': 'a group of the fields that differ, or `null` where it is not there',
          },
        },
        review: {
          description: 'What differs in `review`.',
          type: ['object', 'null'],
          'x-says': 'a group of what differs, or `null` where there is none',
        },
        'renamed-from': {
          description:
            'Ids that it had before, the oldest first: what was decided and found there keeps its history.',
          $ref: '#/$defs/former-ids',
        },
      },
    },
    defaults: {
      title: 'defaults-spec',
      description: 'What holds for every component of a service that does not say otherwise.',
      type: 'object',
      additionalProperties: false,
    },
  },
  if: {
    required: ['include'],
  },
  else: {
    required: ['accounts'],
  },
};

const property = (name: string): SchemaValue => ({ $ref: `#/$defs/component-properties/properties/${name}` });

function propertiesOf(names: readonly string[]): Schema {
  return Object.fromEntries<SchemaValue>(names.map((name) => [name, property(name)]));
}

/** One branch for each service; its properties are those of the table. */
const branches: readonly Schema[] = Object.entries(SERVICES).map(
  ([id, { description, required, properties }]) => ({
    title: `service-${id}`,
    description,
    type: 'object',
    additionalProperties: false,
    required: ['service', ...required],
    properties: { service: { const: id }, ...propertiesOf(properties) },
  }),
);

/** The same without the word for the service, which is the key that they stand under. */
const defaults: Schema = Object.fromEntries(
  Object.entries(SERVICES).flatMap(([id, { description, properties }]) =>
    id === 'custom'
      ? []
      : [
          [
            id,
            {
              description,
              type: 'object',
              additionalProperties: false,
              properties: propertiesOf(properties),
            },
          ],
        ],
  ),
);

/** The JSON Schema of a design spec, with its descriptions. */
export const specSchema: Schema = {
  ...whole,
  $defs: {
    ...whole.$defs,
    component: { ...whole.$defs.component, oneOf: branches },
    defaults: { ...whole.$defs.defaults, properties: defaults },
  },
};
