/** Steps by right: broad roles, roles that other accounts may take, sign-ins that administrate. */
import { fact } from '../../model/fact.ts';
import type { Account, Actor, Component, Connection, Identity, Model } from '../../model/model.ts';
import { child } from '../../source/pointer.ts';
import { controlBy, oneCaller, secondFactor } from './controls.ts';
import { addCustodySteps } from './custody-steps.ts';
import type { Control, Position } from './graph.ts';
import type { Building } from './positions.ts';
import { runsCode } from './roles.ts';

/** Adds what roles, trust between accounts and sign-ins make possible, and what administrators and readers of secrets can then take. */
export function addTrustSteps(graph: Building, model: Model): void {
  const accounts = new Map(model.accounts.map((account) => [account.id, account]));
  const identities = new Map(model.identities.map((identity) => [identity.id, identity]));
  const administered = new Set<Account>();
  for (const component of model.components) addRole(graph, component, administered);
  for (const identity of model.identities) addSignIn(graph, identity, accounts, administered);
  for (const connection of model.connections) {
    if (connection.stated.via === 'assume-role')
      addAssumed(graph, connection, identities, accounts, administered);
  }
  addCustodySteps(graph, model, administered);
}

const at = (of: Component): Position => ({ kind: 'component', of });

/** A role with wildcards makes whoever runs in the component an administrator of its account. */
function addRole(graph: Building, component: Component, administered: Set<Account>): void {
  const permissions = fact(component, 'role', 'permissions');
  const { account } = component;
  if (account === null || !runsCode(component) || !isBroad(permissions.value)) return;
  administered.add(account);
  graph.step(
    at(component),
    { kind: 'account', of: account },
    {
      means: 'role',
      does: `use the role of \`${component.id}\` (\`${permissions.value}\`) over \`${account.id}\``,
      title: component.title,
      base: { text: `The role of \`${component.id}\` is \`${permissions.value}\``, effort: 1 },
      controls: [
        controlBy(
          `The role of \`${component.id}\` may do only what it needs`,
          permissions,
          (said) => said === 'least-privilege',
          3,
          'least-privilege',
          'needed',
        ),
        controlBy(
          `A boundary caps the role of \`${component.id}\``,
          fact(component, 'role', 'permissions-boundary'),
          (said) => said,
          2,
          'true',
          'helps',
        ),
      ],
      evidence: [permissions.at],
    },
  );
}

function isBroad(permissions: string | undefined): boolean {
  return permissions === 'broad' || permissions === 'administrator';
}

/** People who sign in to something that administrates an account. */
function addSignIn(
  graph: Building,
  identity: Identity,
  accounts: ReadonlyMap<string, Account>,
  administered: Set<Account>,
): void {
  const account = accounts.get(identity.stated.account ?? '');
  if (account === undefined || !isBroad(identity.stated.permissions)) return;
  administered.add(account);
  addIdentityRights(graph, identity, account);
  const factor = secondFactor(identity);
  for (const actor of identity.subjects) {
    graph.step(
      { kind: 'actor', of: actor },
      { kind: 'identity', of: identity },
      {
        means: 'sign-in',
        does: `sign in to \`${identity.id}\` as \`${actor.id}\``,
        title: identity.title,
        base: { text: `The login of \`${actor.id}\` must be had`, effort: 2 },
        controls: factor === null ? [] : [factor],
        evidence: [fact(identity, 'subjects').at, identity.at],
      },
    );
    addStandingKey(graph, identity, actor);
  }
}

/** A second factor guards the sign-in; an access key that was copied is asked for none. */
function addStandingKey(graph: Building, identity: Identity, actor: Actor): void {
  const keys = fact(identity, 'access-keys');
  if (keys.value !== true) return;
  graph.step(
    { kind: 'actor', of: actor },
    { kind: 'identity', of: identity },
    {
      means: 'secret',
      does: `use a copied access key of \`${identity.id}\``,
      title: identity.title,
      base: { text: `\`${identity.id}\` has access keys that last`, effort: 2 },
      controls: [
        {
          control: `\`${identity.id}\` has no access keys that last`,
          holds: 'no',
          needed: true,
          effort: 0,
          at: keys.at,
          write: 'false',
        },
      ],
      evidence: [keys.at, identity.at],
    },
  );
}

function addIdentityRights(graph: Building, identity: Identity, account: Account): void {
  const holder: Position = { kind: 'identity', of: identity };
  const whole: Position = { kind: 'account', of: account };
  if (graph.joins(holder, whole)) return;
  const permissions = fact(identity, 'permissions');
  graph.step(holder, whole, {
    means: 'administration',
    does: `use the rights of \`${identity.id}\`${permissions.value === undefined ? '' : ` (\`${permissions.value}\`)`} over \`${account.id}\``,
    title: identity.title,
    base: { text: `\`${identity.id}\` acts in \`${account.id}\``, effort: 1 },
    controls: [
      controlBy(
        `\`${identity.id}\` may do only what it needs`,
        permissions,
        (said) => said === 'least-privilege',
        3,
        'least-privilege',
        'needed',
      ),
      controlBy(
        `A boundary caps \`${identity.id}\``,
        fact(identity, 'permissions-boundary'),
        (said) => said,
        2,
        'true',
        'helps',
      ),
    ],
    evidence: [permissions.value === undefined ? identity.at : permissions.at],
  });
}

/** A role that another account may take; what it may do is what its identity says, or is not stated. */
function addAssumed(
  graph: Building,
  connection: Connection,
  identities: ReadonlyMap<string, Identity>,
  accounts: ReadonlyMap<string, Account>,
  administered: Set<Account>,
): void {
  const { from, to, stated } = connection;
  const role = identities.get(stated.role ?? '');
  const conditions = fact(connection, 'conditions');
  const trusted: readonly Control[] = [
    oneCaller(connection),
    controlBy(
      `\`${connection.id}\` asks for a second factor`,
      conditions,
      (said) => said.includes('mfa'),
      2,
      '[mfa]',
      'helps',
    ),
  ];
  const name = stated.role ?? 'a role';
  const draft = {
    means: 'trust' as const,
    does: `take \`${name}\` in \`${to.id}\` from \`${from.id}\``,
    title: connection.title,
    base: { text: `\`${connection.id}\` lets \`${from.id}\` take \`${name}\``, effort: 1 },
    evidence: [connection.at, ...(stated.role === undefined ? [] : [fact(connection, 'role').at])],
  };
  const start: Position = { kind: 'account', of: from };
  const home = accounts.get(role?.stated.account ?? '') ?? to;
  if (role !== undefined && role.stated.permissions !== 'least-privilege') {
    administered.add(home);
    graph.step(start, { kind: 'identity', of: role }, { ...draft, controls: trusted });
    addIdentityRights(graph, role, home);
  } else if (role === undefined) {
    administered.add(to);
    graph.step(
      start,
      { kind: 'account', of: to },
      {
        ...draft,
        controls: [...trusted, narrowRole(name, to)],
      },
    );
  }
}

/** What a role may do that no identity of the spec describes. */
function narrowRole(name: string, account: Account): Control {
  return {
    control: `It is stated what \`${name}\` may do, and that is only what it needs`,
    holds: 'unknown',
    needed: true,
    effort: 3,
    at: child('/identities', name),
    write: `{ kind: iam-role, account: ${account.id}, permissions: least-privilege }`,
  };
}
