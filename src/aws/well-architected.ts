/** The questions of the AWS Well-Architected Framework, by pillar. */
import type { Source } from './source.ts';
import { framework } from './sources/well-architected.ts';

/** A pillar and its questions, in the order of their numbers. */
export interface Pillar {
  /** The beginning of its questions' ids. */
  readonly id: 'OPS' | 'SEC' | 'REL' | 'PERF' | 'COST' | 'SUS';
  readonly title: string;
  readonly questions: readonly string[];
}

/** Where the questions stand. */
export const frameworkSource: Source = framework;

/** The six pillars; a question's id is the pillar's with its number, such as `SEC8`. */
export const pillars: readonly Pillar[] = [
  {
    id: 'OPS',
    title: 'Operational Excellence',
    questions: [
      'How do you determine what your priorities are?',
      'How do you structure your organization to support your business outcomes?',
      'How does your organizational culture support your business outcomes?',
      'How do you implement observability in your workload?',
      'How do you reduce defects, ease remediation, and improve flow into production?',
      'How do you mitigate deployment risks?',
      'How do you know that you are ready to support a workload?',
      'How do you utilize workload observability in your organization?',
      'How do you understand the health of your operations?',
      'How do you manage workload and operations events?',
      'How do you evolve operations?',
    ],
  },
  {
    id: 'SEC',
    title: 'Security',
    questions: [
      'How do you securely operate your workload?',
      'How do you manage identities for people and machines?',
      'How do you manage permissions for people and machines?',
      'How do you detect and investigate security events?',
      'How do you protect your network resources?',
      'How do you protect your compute resources?',
      'How do you classify your data?',
      'How do you protect your data at rest?',
      'How do you protect your data in transit?',
      'How do you anticipate, respond to, and recover from incidents?',
      'How do you incorporate and validate the security properties of applications throughout the design, development, and deployment lifecycle?',
    ],
  },
  {
    id: 'REL',
    title: 'Reliability',
    questions: [
      'How do you manage service quotas and constraints?',
      'How do you plan your network topology?',
      'How do you design your workload service architecture?',
      'How do you design interactions in a distributed system to prevent failures?',
      'How do you design interactions in a distributed system to mitigate or withstand failures?',
      'How do you monitor workload resources?',
      'How do you design your workload to adapt to changes in demand?',
      'How do you implement change?',
      'How do you back up data?',
      'How do you use fault isolation to protect your workload?',
      'How do you design your workload to withstand component failures?',
      'How do you test reliability?',
      'How do you plan for disaster recovery (DR)?',
    ],
  },
  {
    id: 'PERF',
    title: 'Performance Efficiency',
    questions: [
      'How do you select the appropriate cloud resources and architecture patterns for your workload?',
      'How do you select and use compute resources in your workload?',
      'How do you store, manage, and access data in your workload?',
      'How do you select and configure networking resources in your workload?',
      'How do your organizational practices and culture contribute to performance efficiency in your workload?',
    ],
  },
  {
    id: 'COST',
    title: 'Cost Optimization',
    questions: [
      'How do you implement cloud financial management?',
      'How do you govern usage?',
      'How do you monitor your cost and usage?',
      'How do you decommission resources?',
      'How do you evaluate cost when you select services?',
      'How do you meet cost targets when you select resource type, size and number?',
      'How do you use pricing models to reduce cost?',
      'How do you plan for data transfer charges?',
      'How do you manage demand, and supply resources?',
      'How do you evaluate new services?',
      'How do you evaluate the cost of effort?',
    ],
  },
  {
    id: 'SUS',
    title: 'Sustainability',
    questions: [
      'How do you select Regions for your workload?',
      'How do you align cloud resources to your demand?',
      'How do you take advantage of software and architecture patterns to support your sustainability goals?',
      'How do you take advantage of data management policies and patterns to support your sustainability goals?',
      'How do you select and use cloud hardware and services in your architecture to support your sustainability goals?',
      'How do your organizational processes support your sustainability goals?',
    ],
  },
];
