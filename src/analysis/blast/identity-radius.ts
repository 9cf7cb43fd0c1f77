/** What falls with an identity provider, a role, a user, or the role of a component. */
import { fact } from '../../model/fact.ts';
import type { Component, Flow, Identity } from '../../model/model.ts';
import { isHost } from '../../model/queries/is-host.ts';
import type { Limit, Radius } from './radius.ts';
import { handledBy, isBroad, once, type Reach } from './reach.ts';

const PROVIDERS: readonly string[] = [
  'cognito-user-pool',
  'cognito-identity-pool',
  'identity-center',
  'corporate-idp',
  'oidc-provider',
  'saml-provider',
];

/** Whether others sign in with it. */
export function isProvider({ stated }: Identity): boolean {
  return PROVIDERS.includes(stated.kind);
}

/** The radius of an identity: the flows that it proves, the keys and secrets that it holds, the account where it is broad. */
export function identityRadius(identity: Identity, reach: Reach): Radius {
  const flows = flowsOf(identity, reach);
  const account = reach.accounts.get(identity.stated.account ?? '');
  const broad = account !== undefined && isBroad(identity.stated.permissions);
  const governed = broad ? reach.governedFrom(account) : null;
  const { keys, secrets } = reach.model;
  const administered = keys.filter(({ administrators }) => administrators.includes(identity));
  const opened = secrets
    .filter(({ readers }) => readers.includes(identity))
    .flatMap(({ stated }) => reach.components.get(stated.for ?? '') ?? []);
  const carried = once(flows.flatMap(({ carries }) => carries));
  const held = [...(governed?.data ?? []), ...handledBy(opened)];
  const locked = administered.flatMap(({ protects }) =>
    protects.filter((one): one is Component => 'service' in one),
  );
  return {
    kind: isProvider(identity) ? 'identity-provider' : 'identity',
    subject: identity,
    reads: once([...carried, ...held]),
    writes: once([...carried, ...held]),
    stops: once([...(governed?.components ?? []), ...locked]),
    halts: flows,
    loses: [],
    limits: limitsOf(identity),
    facts: [
      identity.at,
      ...flows.map((flow) => fact(flow, 'authentication', 'by').at),
      ...administered.map((key) => fact(key, 'administrators').at),
    ],
  };
}

/** Flows that it authenticates, and those into a door that checks its tokens. */
function flowsOf(identity: Identity, reach: Reach): readonly Flow[] {
  const doors = reach.guardedBy.get(identity.id) ?? [];
  const people = new Set<unknown>(identity.subjects);
  return once([
    ...(reach.provenBy.get(identity.id) ?? []),
    ...doors.flatMap(({ flowsIn }) =>
      flowsIn.filter(({ from, stated }) => people.has(from) && stated.authentication?.by === undefined),
    ),
  ]);
}

function limitsOf(identity: Identity): readonly Limit[] {
  if (isProvider(identity)) {
    const mfa = fact(identity, 'mfa');
    const session = fact(identity, 'session');
    return [
      {
        says:
          mfa.value === undefined ? 'A second factor' : `Second factor: ${mfa.value.replaceAll('-', ' ')}`,
        holds:
          mfa.value === undefined
            ? 'unknown'
            : mfa.value === 'required' || mfa.value === 'phishing-resistant'
              ? 'yes'
              : 'no',
        at: mfa.at,
      },
      {
        says: session.value === undefined ? 'An end of sessions' : `Sessions end after ${session.value}`,
        holds: session.value === undefined ? 'unknown' : 'yes',
        at: session.at,
      },
    ];
  }
  return rights(fact(identity, 'permissions'), fact(identity, 'permissions-boundary'));
}

function rights(
  permissions: { readonly value: string | undefined; readonly at: string },
  boundary: { readonly value: boolean | undefined; readonly at: string },
): readonly Limit[] {
  const { value } = permissions;
  return [
    {
      says: value === undefined ? 'What it may do' : `Its rights are \`${value}\``,
      holds: value === undefined ? 'unknown' : value === 'least-privilege' ? 'yes' : 'no',
      at: permissions.at,
    },
    {
      says: boundary.value === true ? 'A boundary caps its rights' : 'A boundary for its rights',
      holds: boundary.value === undefined ? 'unknown' : boundary.value ? 'yes' : 'no',
      at: boundary.at,
    },
  ];
}

/** The radius of the role that a component runs as: what it sends and is sent, and its account where the role is broad. */
export function componentRadius(component: Component, reach: Reach): Radius {
  const permissions = fact(component, 'role', 'permissions');
  const { account, flowsOut, stores, handles } = component;
  const broad = account !== null && isBroad(permissions.value);
  const governed = broad ? reach.governedFrom(account) : null;
  const sent = flowsOut.flatMap(({ to, carries }) => (to.kind === 'component' ? carries : []));
  const all = governed?.data ?? [];
  return {
    kind: 'role',
    subject: component,
    reads: once([...handles, ...all]),
    writes: once([...stores, ...sent, ...all]),
    stops: governed?.components ?? [component],
    halts: [component],
    loses: [],
    limits: [
      ...rights(permissions, fact(component, 'role', 'permissions-boundary')),
      ...(isHost(component)
        ? [
            {
              says: 'Its credentials are given out by version 2 of the metadata service only',
              holds:
                component.stated.imds === undefined
                  ? ('unknown' as const)
                  : component.stated.imds === 'v2-required'
                    ? ('yes' as const)
                    : ('no' as const),
              at: fact(component, 'imds').at,
            },
          ]
        : []),
    ],
    facts: [permissions.at, ...flowsOut.map(({ at }) => at)],
  };
}
