/**
 * The design as a graph: every name resolved, every element joined with what is known of its service.
 * Elements keep what the author stated (`stated`) and where (`at`), and hold each other by reference.
 */
import type { Service } from '../aws/service.ts';
import type { Pointer } from '../source/pointer.ts';
import type {
  AccountSpec,
  ActorSpec,
  AlertSpec,
  CertificateSpec,
  ChannelSpec,
  ComponentSpec,
  ConnectionSpec,
  DataSpec,
  DomainSpec,
  EgressSpec,
  EndpointSpec,
  EventSpec,
  FlowSpec,
  IdentitySpec,
  IsolationSpec,
  KeySpec,
  LogSpec,
  NetworkSpec,
  SecretSpec,
  SecurityGroupSpec,
  Spec,
  SubnetSpec,
  ThreatSpec,
  TrailSpec,
  WebAclSpec,
} from '../spec/spec.generated.ts';

/** What a sentence of the review is about: an element, or something that belongs to one and has its place. */
export interface Subject {
  readonly id: string;
  /** Where it stands in the spec. */
  readonly at: Pointer;
  /** What readers see: the stated title, or the id. */
  readonly title: string;
}

/** What every element has. */
export interface Element<T> extends Subject {
  /** What the author wrote. */
  readonly stated: T;
}

export type Account = Element<AccountSpec>;
export type Channel = Element<ChannelSpec>;
export type Data = Element<DataSpec>;
export type WebAcl = Element<WebAclSpec>;
export type Certificate = Element<CertificateSpec>;
export type Domain = Element<DomainSpec>;

export interface Actor extends Element<ActorSpec> {
  readonly kind: 'actor';
  readonly boundary: Boundary;
}

export interface Connection extends Element<ConnectionSpec> {
  readonly from: Account;
  readonly to: Account;
}

export interface Subnet extends Element<SubnetSpec> {
  readonly network: Network;
  readonly zone: string;
  readonly tier: SubnetSpec['tier'];
}

export interface Endpoint extends Element<EndpointSpec> {
  readonly network: Network;
  readonly subnets: readonly Subnet[];
}

export interface Egress extends Element<EgressSpec> {
  readonly network: Network;
  readonly subnet: Subnet | null;
}

export interface SecurityGroup extends Element<SecurityGroupSpec> {
  readonly network: Network;
  readonly components: readonly Component[];
}

export interface Network extends Element<NetworkSpec> {
  readonly account: Account;
  readonly region: string | null;
  readonly subnets: readonly Subnet[];
  readonly endpoints: readonly Endpoint[];
  readonly egress: readonly Egress[];
  readonly securityGroups: readonly SecurityGroup[];
  /** Zones of its subnets, sorted. */
  readonly zones: readonly string[];
  readonly components: readonly Component[];
}

/** A trust boundary: everything inside it trusts each other equally; flows between two are examined. */
export interface Boundary {
  /** Stable id, such as `actors-external`, `edge-claims-prod`, `main-private`, `regional-claims-prod`. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'outside' | 'edge' | 'network-tier' | 'regional-services';
  /** How far what is in it is trusted: 0 the public, 1 partners, 2 workforce, 3 the edge, 4 inside, 5 isolated. */
  readonly trust: number;
}

export interface Component extends Element<ComponentSpec> {
  readonly kind: 'component';
  readonly service: Service;
  readonly account: Account | null;
  readonly region: string | null;
  readonly network: Network | null;
  readonly subnets: readonly Subnet[];
  /** Zones of its subnets, sorted. */
  readonly zones: readonly string[];
  readonly stores: readonly Data[];
  /** Data that rests in it or passes through it. */
  readonly handles: readonly Data[];
  readonly boundary: Boundary;
  readonly flowsIn: readonly Flow[];
  readonly flowsOut: readonly Flow[];
}

export interface Flow extends Element<FlowSpec> {
  readonly from: Actor | Component;
  readonly to: Actor | Component;
  readonly carries: readonly Data[];
  readonly crossesBoundary: boolean;
}

export interface Identity extends Element<IdentitySpec> {
  readonly subjects: readonly Actor[];
}

export interface Secret extends Element<SecretSpec> {
  readonly key: Key | null;
  readonly readers: readonly (Component | Identity)[];
}

export interface Key extends Element<KeySpec> {
  readonly account: Account | null;
  readonly users: readonly (Component | Identity)[];
  readonly administrators: readonly (Component | Identity)[];
  /** Components and secrets that name it as their key. */
  readonly protects: readonly (Component | Secret)[];
}

export interface Hook extends Element<EventSpec> {
  readonly source: Component;
  readonly targets: readonly Component[];
  /** Stated, or `used` where it has targets, else undecided. */
  readonly decision: 'used' | 'not-used' | 'undecided';
}

export interface Alert extends Element<AlertSpec> {
  /** Ids of what it watches. */
  readonly watches: readonly string[];
  readonly channels: readonly Channel[];
}

export interface Trail extends Element<TrailSpec> {
  readonly account: Account | null;
  readonly dataEvents: readonly Component[];
}

export interface AuditLog extends Element<LogSpec> {
  readonly of: Component;
  readonly account: Account | null;
}

export interface Isolation extends Element<IsolationSpec> {
  readonly component: Component;
}

export type TeamThreat = Element<ThreatSpec>;

/** The whole design. Every list is in the order of the spec. */
export interface Model {
  readonly spec: Spec;
  /** `design` as an element, for facts about the whole. */
  readonly design: Element<Spec['design']>;
  readonly accounts: readonly Account[];
  readonly connections: readonly Connection[];
  readonly networks: readonly Network[];
  readonly components: readonly Component[];
  readonly actors: readonly Actor[];
  readonly data: readonly Data[];
  readonly flows: readonly Flow[];
  readonly boundaries: readonly Boundary[];
  readonly identities: readonly Identity[];
  readonly tenancy: Element<NonNullable<Spec['tenancy']>>;
  readonly isolation: readonly Isolation[];
  readonly secrets: readonly Secret[];
  readonly keys: readonly Key[];
  readonly hooks: readonly Hook[];
  readonly alerts: readonly Alert[];
  readonly channels: readonly Channel[];
  readonly edge: Element<NonNullable<Spec['edge']>>;
  readonly webAcls: readonly WebAcl[];
  readonly certificates: readonly Certificate[];
  readonly domains: readonly Domain[];
  readonly audit: Element<NonNullable<Spec['audit']>>;
  readonly trails: readonly Trail[];
  readonly logs: readonly AuditLog[];
  readonly assurance: Element<NonNullable<Spec['assurance']>>;
  readonly wellArchitected: Element<NonNullable<Spec['well-architected']>>;
  readonly threats: readonly TeamThreat[];
}
