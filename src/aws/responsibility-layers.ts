/** Who answers for what, layer by layer, in each class of services. */
import type { ResponsibilityClass } from './service.ts';
import type { Source } from './source.ts';

/** Who answers for a layer; `note` names the part that is the customer's, where not all of it is. */
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
      container: { by: 'shared', note: 'key, policy' },
      abstracted: { by: 'shared', note: 'key, policy' },
    },
  },
  {
    id: 'traffic-protection',
    title: 'Network traffic protection (encryption, integrity, identity)',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'shared', note: 'TLS only' },
    },
  },
  {
    id: 'platform',
    title: 'Platform and application management',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'shared', note: 'settings, users' },
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
      container: { by: 'shared', note: 'place in it' },
      abstracted: { by: 'shared', note: 'endpoint policy' },
    },
  },
  {
    id: 'firewall',
    title: 'Firewall configuration (security groups, NACL)',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'shared', note: 'resource policy' },
    },
  },
  {
    id: 'guest-patching',
    title: 'Guest OS patching',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'shared', note: 'update window' },
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
      abstracted: { by: 'customer', note: 'functions, queries, prompts' },
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
        note: 'versions, copies',
      },
    },
  },
  {
    id: 'placement',
    title: 'Service quotas, Region and AZ selection',
    owner: {
      infrastructure: { by: 'customer', note: null },
      container: { by: 'customer', note: null },
      abstracted: { by: 'customer', note: 'Region' },
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
