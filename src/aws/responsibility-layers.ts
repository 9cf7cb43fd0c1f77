/** Who answers for what, layer by layer, in each class of services. */
import type { ResponsibilityClass } from './service.ts';
import type { Source } from './source.ts';

/** Who answers for a layer; `note` says where the line runs when both do. */
interface Owner {
  readonly by: 'customer' | 'shared' | 'aws';
  readonly note: string | null;
}

/** A layer, from the data down to the buildings. */
interface ResponsibilityLayer {
  readonly id: string;
  readonly title: string;
  readonly owner: Readonly<Record<ResponsibilityClass, Owner>>;
}

/** Where AWS draws the lines in general; how they run through these layers was not found on one page. */
export const layersSource: Source = {
  title: 'AWS: Shared Responsibility Model',
  url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
  read: '2026-11-23',
  verified: false,
};

/** The layers. */
export const layers: readonly ResponsibilityLayer[] = [
  {
    id: 'data',
    title: 'Customer data',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'customer', note: null },
    },
  },
  {
    id: 'client-side-encryption',
    title: 'Client-side encryption and data-integrity authentication',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'customer', note: null },
    },
  },
  {
    id: 'server-side-encryption',
    title: 'Server-side encryption (file system, data, platform)',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'shared', note: 'A feature of the platform; the key and its policy are ours.' },
      abstracted: { by: 'shared', note: 'AWS encrypts; the key and its policy are ours.' },
    },
  },
  {
    id: 'traffic-protection',
    title: 'Network traffic protection (encryption, integrity, identity)',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'shared', note: 'AWS offers TLS; that nothing else is accepted is ours.' },
    },
  },
  {
    id: 'platform',
    title: 'Platform and application management',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'shared', note: 'Settings, schema and users of the engine are ours.' },
      abstracted: { by: 'aws', note: null },
    },
  },
  {
    id: 'operating-system',
    title: 'Operating system configuration',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'aws', note: null },
      abstracted: { by: 'aws', note: null },
    },
  },
  {
    id: 'network-configuration',
    title: 'Network configuration',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'shared', note: 'Where it stands in our network is ours.' },
      abstracted: { by: 'shared', note: 'The policy of an endpoint is ours.' },
    },
  },
  {
    id: 'firewall',
    title: 'Firewall configuration (security groups, NACL)',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'shared', note: 'The resource policy stands in its place and is ours.' },
    },
  },
  {
    id: 'guest-patching',
    title: 'Guest OS patching',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'shared', note: 'The window and the acceptance of updates are ours.' },
      abstracted: { by: 'aws', note: null },
    },
  },
  {
    id: 'identity',
    title: 'Identity and access management (customer IAM)',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'customer', note: null },
    },
  },
  {
    id: 'code',
    title: 'Application code and dependencies',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'customer', note: 'Functions, queries and prompts.' },
    },
  },
  {
    id: 'logging',
    title: 'Logging and monitoring choices',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'customer', note: null },
    },
  },
  {
    id: 'backup',
    title: 'Backup, BC/DR configuration',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: {
        by: 'shared',
        note: 'Durability is AWS’s; versions, recovery points and copies are ours.',
      },
    },
  },
  {
    id: 'placement',
    title: 'Service quotas, Region and AZ selection',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'customer', note: 'The Region is ours; AWS spreads it over zones.' },
    },
  },
  {
    id: 'hypervisor',
    title: 'Hypervisor, host OS, Nitro',
    owner: {
      infrastructure: { by: 'aws', note: null },
      container: { by: 'aws', note: null },
      abstracted: { by: 'aws', note: null },
    },
  },
  {
    id: 'foundation',
    title: 'Foundation services: compute, storage, database, networking hardware',
    owner: {
      infrastructure: { by: 'aws', note: null },
      container: { by: 'aws', note: null },
      abstracted: { by: 'aws', note: null },
    },
  },
  {
    id: 'global',
    title: 'Global infrastructure: Regions, AZs, edge locations, physical and environmental',
    owner: {
      infrastructure: { by: 'aws', note: null },
      container: { by: 'aws', note: null },
      abstracted: { by: 'aws', note: null },
    },
  },
  {
    id: 'endpoints',
    title: 'AWS endpoints and AWS-side IAM',
    owner: {
      infrastructure: { by: 'aws', note: null },
      container: { by: 'aws', note: null },
      abstracted: { by: 'aws', note: null },
    },
  },
  {
    id: 'shared-controls',
    title: 'Shared controls: patch, configuration, awareness & training',
    owner: {
      infrastructure: { by: 'shared', note: null },
      container: { by: 'shared', note: null },
      abstracted: { by: 'shared', note: null },
    },
  },
];
