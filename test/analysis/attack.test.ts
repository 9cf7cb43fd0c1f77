/** Attack paths: what can be counted by hand, and what holds for every design. */
import { describe, expect, it } from 'vitest';

import { attackOf } from '../../src/analysis/attack/attack-of.ts';
import { attackGraphOf } from '../../src/analysis/attack/build-graph.ts';
import { cutOf, missing } from '../../src/analysis/attack/cut.ts';
import { findPaths } from '../../src/analysis/attack/find-paths.ts';
import type { AttackGraph } from '../../src/analysis/attack/graph.ts';
import { stateOf } from '../../src/analysis/attack/graph.ts';
import { minimumCut } from '../../src/analysis/attack/max-flow.ts';
import type { Model } from '../../src/model/model.ts';
import { child } from '../../src/source/pointer.ts';
import { modelOf } from '../model-of.ts';
import { SAMPLES, sampleText } from '../samples.ts';

const HEAD = `
parapet: 1
design: { id: d, title: D, owner: { team: t } }
accounts: { prod: { id: "111122223333" } }
data: { file: { classification: restricted } }
`;

/** An API, a function behind it, a bucket behind that; what stands at the door differs. */
function shop(door: string, inside = ''): Model {
  return modelOf(`${HEAD}
actors: { customer: { kind: person, trust: external } }
components:
  api: { service: api-gateway, account: prod }
  work: { service: lambda, account: prod }
  files: { service: s3, account: prod, stores: [file] }
flows:
  ask: { from: customer, to: api, carries: [file], protocol: https, path: internet${door} }
  pass: { from: api, to: work, carries: [file]${inside} }
  keep: { from: work, to: files, carries: [file], authorization: { model: iam } }
`);
}

const CLOSED =
  ', authentication: { method: oidc }, authorization: { model: rbac }, tls: { minimum: "1.2" }, validation: true';

function told(model: Model): readonly string[] {
  const { stories } = attackOf(model);
  return stories.map(({ key, state }) => `${state} ${key}`);
}

describe('a way through an API', () => {
  it('is open where a control that it needs is known to be missing', () => {
    const door = ', authentication: { method: none }';
    expect(told(shop(door, ', validation: false'))).toEqual(['open customer>api>work>data:files']);
    expect(told(shop(door)), 'silence of the function leaves it in doubt').toEqual([
      'unknown customer>api>work>data:files',
    ]);
  });

  it('is not excluded where the spec is silent', () => {
    expect(told(shop(''))).toEqual(['unknown customer>api>work>data:files']);
  });

  it('is closed, not a threat, where all that one step needs is in place', () => {
    const model = shop(CLOSED);
    expect(told(model)).toEqual(['closed customer>api>work>data:files']);
    expect(attackOf(model).cut.controls).toEqual([]);
  });

  it('counts the points of every control that holds', () => {
    // Door 1, function 3, bucket 1; authorization at the bucket 2; at the door 3 + 2 + 1 + 2.
    expect(attackOf(shop(CLOSED)).stories[0]?.effort).toBe(1 + 3 + 1 + 2 + 8);
    // TLS is known from the protocol.
    expect(attackOf(shop('')).stories[0]?.effort).toBe(1 + 3 + 1 + 2 + 1);
  });

  it('is cut by the one control of the function, not by the three of the door', () => {
    const { cut } = attackOf(shop(''));
    expect(cut).toMatchObject({ exact: true, left: [] });
    expect(cut.controls.map(({ at }) => at)).toEqual(['/flows/pass/validation']);
  });
});

describe('a path exists only where the spec states every step', () => {
  it('so a component without a flow is not reached', () => {
    const model = modelOf(`${HEAD}
actors: { customer: { kind: person, trust: external } }
components:
  api: { service: api-gateway, account: prod }
  files: { service: s3, account: prod, stores: [file] }
flows: { ask: { from: customer, to: api } }
`);
    expect(told(model)).toEqual([]);
  });

  it('and a hook that is not used leads nowhere', () => {
    const upload = (decision: string): Model =>
      modelOf(`${HEAD}
actors: { customer: { kind: person, trust: external } }
components:
  inbox: { service: s3, account: prod }
  reader: { service: lambda, account: prod }
  files: { service: dynamodb, account: prod, stores: [file] }
flows:
  put: { from: customer, to: inbox }
  keep: { from: reader, to: files, carries: [file] }
events: { arrived: { source: inbox, event: object-created, targets: [reader], decision: ${decision} } }
`);
    expect(told(upload('used'))).toEqual(['unknown customer>inbox>reader>data:files']);
    expect(told(upload('not-used'))).toEqual([]);
  });

  it('while an answer to what the design asks of a partner leads in', () => {
    const model = modelOf(`${HEAD}
actors: { vendor: { kind: system, trust: partner } }
components:
  work: { service: lambda, account: prod }
  files: { service: s3, account: prod, stores: [file] }
flows:
  ask: { from: work, to: vendor }
  keep: { from: work, to: files, carries: [file] }
`);
    expect(told(model)).toEqual(['unknown vendor>work>data:files']);
  });
});

describe('rights and reach', () => {
  it('a broad role behind a flaw is control of the account', () => {
    const broad = modelOf(`${HEAD}
actors: { customer: { kind: person, trust: external } }
components:
  work: { service: lambda, account: prod, role: { permissions: administrator } }
  files: { service: s3, account: prod, stores: [file] }
flows: { ask: { from: customer, to: work } }
`);
    expect(told(broad)).toEqual(['unknown customer>work>prod>data:files']);
  });

  it('a role that others may take leads in where it is not stated to be narrow', () => {
    const model = (permissions: string): Model =>
      modelOf(`
parapet: 1
design: { id: d, title: D, owner: { team: t } }
accounts: { prod: { id: "111122223333" }, other: { id: "222233334444", purpose: external } }
connections: { in: { from: other, to: prod, via: assume-role, role: reader } }
identities: { reader: { kind: iam-role, account: prod, permissions: ${permissions} } }
data: { file: { classification: restricted } }
components: { files: { service: s3, account: prod, stores: [file] } }
`);
    expect(told(model('broad'))).toEqual(['open other>reader>prod>data:files']);
    expect(told(model('least-privilege'))).toEqual([]);
  });

  it('a rule of a security group leads further than the flows say', () => {
    const model = modelOf(`
parapet: 1
design: { id: d, title: D, owner: { team: t } }
accounts: { prod: { id: "111122223333" } }
networks:
  main:
    account: prod
    subnets: { a: { az: eu-west-1a, tier: private } }
    security-groups:
      web: { for: [web] }
      db: { for: [db], ingress: [{ from: web, ports: "5432" }] }
actors: { customer: { kind: person, trust: external } }
data: { file: { classification: restricted } }
components:
  web: { service: ec2, network: main, subnets: [a] }
  db: { service: rds-postgresql, network: main, subnets: [a], stores: [file] }
flows: { ask: { from: customer, to: web } }
`);
    expect(told(model)).toEqual(['unknown customer>web>data:db']);
    const [story] = attackOf(model).stories;
    expect(story?.ends[0]).toMatchObject({ means: 'network' });
    expect(story?.ends[0].evidence[0]).toBe('/networks/main/security-groups/db/ingress/0');
  });
});

describe('joined networks', () => {
  const joined = (connection: string, group: string): Model =>
    modelOf(`
parapet: 1
design: { id: d, title: D, owner: { team: t } }
accounts: { prod: { id: "111122223333" }, old: { id: "222233334444" } }
networks:
  main: { account: prod, cidr: 10.0.0.0/16, subnets: { a: { az: eu-west-1a, tier: private } }${group} }
  attic: { account: old, cidr: 10.1.0.0/16, subnets: { b: { az: eu-west-1a, tier: public } } }
connections: { peer: { from: old, to: prod, ${connection} } }
data: { file: { classification: restricted } }
components:
  host: { service: ec2, account: old, network: attic, subnets: [b], admin-access: ssh-from-internet }
  work: { service: ec2, account: prod, network: main, subnets: [a], stores: [file] }
  task: { service: lambda, account: prod, network: main, subnets: [a], stores: [file] }
  db: { service: rds-postgresql, account: prod, network: main, subnets: [a], stores: [file] }
`);
  const guarded = (from: string): string =>
    `, security-groups: { all: { for: [work, db, task], ingress: [{ from: ${from}, ports: "22" }] } }`;
  const across = (model: Model): readonly string[] => told(model).filter((path) => path.includes('attic'));

  it('lead across unless their routes are said to be narrow', () => {
    const toData = 'internet>host>attic>main>data:db';
    const toWork = 'internet>host>attic>main>work>data:work';
    expect(across(joined('via: vpc-peering, routes: any-to-any', ''))).toEqual([
      `open ${toData}`,
      `unknown ${toWork}`,
    ]);
    expect(across(joined('via: vpc-peering', ''))).toEqual([`unknown ${toData}`, `unknown ${toWork}`]);
    for (const closed of ['via: vpc-peering, routes: segmented', 'via: vpc-lattice', 'via: privatelink'])
      expect(across(joined(closed, ''))).toEqual([]);
  });

  it('lead to what a rule opens to addresses of the other side', () => {
    const peered = joined('via: vpc-peering, routes: any-to-any', guarded('10.0.0.0/8'));
    expect(across(peered)).toEqual([
      'open internet>host>attic>data:db',
      'open internet>host>attic>work>data:work',
    ]);
    const [story] = attackOf(peered).stories;
    expect(story?.ends[0].evidence).toContain('/networks/main/security-groups/all/ingress/0');
    expect(across(joined('via: vpc-peering', guarded('10.1.0.0/24')))).toEqual([
      'unknown internet>host>attic>data:db',
      'unknown internet>host>attic>work>data:work',
    ]);
    for (const other of ['10.2.0.0/16', '0.0.0.0/0', 'task'])
      expect(across(joined('via: vpc-peering', guarded(other)))).toEqual([]);
  });
});

describe('footholds of our own', () => {
  it('a build account leads on by the role that it may take; one that holds the data is the goal, not a start', () => {
    const model = (stores: string): Model =>
      modelOf(`${HEAD.replace(
        'prod: { id: "111122223333" }',
        'prod: { id: "111122223333", purpose: workload }, build: { id: "444455556666", purpose: workload }, logs: { id: "444455557777", purpose: log-archive }',
      )}
connections:
  deploy: { from: build, to: prod, via: assume-role, role: deployer }
  read: { from: logs, to: prod, via: assume-role, role: deployer }
identities: { deployer: { kind: iam-role, account: prod, permissions: broad } }
components:
  files: { service: s3, account: prod, stores: [file] }
  images: { service: ecr, account: build${stores} }
`);
    expect(told(model(''))).toEqual(['open build>deployer>prod>data:files']);
    expect(told(model(', stores: [file]'))).toEqual([]);
  });

  it('a second factor stops a sign-in and no access key', () => {
    const model = (keys: string): Model =>
      modelOf(`${HEAD}
actors: { engineer: { kind: person, trust: operator } }
identities: { ops: { kind: iam-user, account: prod, subjects: [engineer], permissions: administrator, mfa: required${keys} } }
components: { files: { service: s3, account: prod, stores: [file] } }
`);
    expect(told(model(''))).toEqual(['closed engineer>ops>prod>data:files']);
    expect(told(model(', access-keys: false'))).toEqual(['closed engineer>ops>prod>data:files']);
    expect(told(model(', access-keys: true'))).toEqual(['open engineer>ops>prod>data:files']);
    const [story] = attackOf(model(', access-keys: true')).stories;
    expect(story?.approach.flatMap(missing).map(({ at }) => at)).toEqual([
      '/identities/ops/access-keys',
      '/identities/ops/permissions',
    ]);
  });
});

describe('policies of resources and keys', () => {
  /** A partner's account beside ours, and what the rest of the spec says of a bucket and a queue. */
  const shared = (rest: string, opens = 'files'): Model =>
    modelOf(`${HEAD.replace(
      'prod: { id: "111122223333" }',
      'prod: { id: "111122223333" }, carrier: { id: "444455556666", purpose: external }',
    )}
connections:
  shelf: { from: carrier, to: prod, via: resource-policy, opens: [${opens}], conditions: [source-organization] }
${rest}`);

  it('a bucket policy that names an account lets whoever controls it in', () => {
    const model = shared('components: { files: { service: s3, account: prod, stores: [file] } }');
    expect(told(model)).toEqual(['open carrier>data:files']);
    expect(attackOf(model).cut).toMatchObject({ controls: [], left: [{}] });
  });

  it('a key that stays shut keeps the data shut, whatever the bucket policy says', () => {
    const under = (policy: string): string => `
keys: { own: { kind: kms, account: prod${policy} } }
components: { files: { service: s3, account: prod, stores: [file], encryption: { key: own } } }
`;
    expect(told(shared(under(', policy: named-principals')))).toEqual(['closed carrier>data:files']);
    expect(told(shared(under('')))).toEqual(['unknown carrier>data:files']);
    expect(told(shared(under(', policy: anyone')))).toEqual(['open carrier>data:files']);
    expect(told(shared(under(', policy: named-principals'), 'files, own'))).toEqual([
      'open carrier>data:files',
    ]);
  });

  it('a queue that another account may fill is a way to what reads it, as far as messages go unchecked', () => {
    const queue = (flow: string): string => `
components:
  inbox: { service: sqs, account: prod, policy: named-principals }
  work: { service: lambda, account: prod }
  files: { service: s3, account: prod, stores: [file] }
flows:
  take: { from: inbox, to: work, carries: [file], protocol: aws-api${flow} }
  keep: { from: work, to: files, carries: [file], protocol: aws-api }
`;
    expect(told(shared(queue(', validation: false'), 'inbox'))).toEqual([
      'open carrier>inbox>work>data:files',
    ]);
    expect(told(shared(queue(', validation: true'), 'inbox'))).toEqual([
      'closed carrier>inbox>work>data:files',
    ]);
    const effort = (flow: string): number | undefined =>
      attackOf(shared(queue(flow), 'inbox')).stories[0]?.effort;
    expect(effort(', validation: false, signed: true')).toBe((effort(', validation: false') ?? 0) + 3);
  });

  it('a connection that says not what it opens leads nowhere', () => {
    const model = modelOf(`${HEAD.replace(
      'prod: { id: "111122223333" }',
      'prod: { id: "111122223333" }, carrier: { id: "444455556666", purpose: external }',
    )}
connections: { shelf: { from: carrier, to: prod, via: resource-policy } }
components: { files: { service: s3, account: prod, stores: [file] } }
`);
    expect(told(model)).toEqual([]);
  });

  it('a queue, a topic or a function that admits anyone is open to the internet, unless a condition says who', () => {
    const open = (conditions: string): Model =>
      modelOf(`${HEAD}
components:
  inbox: { service: sqs, account: prod, policy: anyone${conditions} }
  work: { service: lambda, account: prod }
  files: { service: s3, account: prod, stores: [file] }
flows:
  take: { from: inbox, to: work, carries: [file], protocol: aws-api, validation: false }
  keep: { from: work, to: files, carries: [file], protocol: aws-api }
`);
    const ways = ['internet>data:inbox', 'internet>inbox>work>data:files'];
    expect(told(open(''))).toEqual(ways.map((way) => `open ${way}`));
    expect(told(open(', policy-conditions: [source-arn]'))).toEqual(ways.map((way) => `closed ${way}`));
    expect(told(open(', policy-conditions: [secure-transport]'))).toEqual(ways.map((way) => `open ${way}`));
  });

  it('a queue that anybody may read gives away what is sent to it', () => {
    const open = (policy: string): Model =>
      modelOf(`${HEAD}
components:
  work: { service: lambda, account: prod }
  inbox: { service: sqs, account: prod, policy: ${policy} }
flows: { put: { from: work, to: inbox, carries: [file] } }
`);
    expect(told(open('anyone'))).toEqual(['open internet>data:inbox']);
    expect(told(open('account'))).toEqual([]);
  });

  it('a secret that anybody may read opens only what can be reached', () => {
    const secret = (place: string): Model =>
      modelOf(`${HEAD}
networks: { net: { account: prod, region: eu-west-1 } }
components: { db: { service: ${place}, account: prod, stores: [file] } }
secrets: { login: { kind: database-password, for: db, store: secrets-manager, policy: anyone } }
`);
    expect(told(secret('dynamodb'))).toEqual(['open internet>data:db']);
    expect(told(secret('rds-postgresql, network: net'))).toEqual([]);
  });

  it('wide rights do not open what lies under a key, but those of a user or an administrator of the key do', () => {
    const vault = (key: string): Model =>
      modelOf(`${HEAD}
actors: { customer: { kind: person, trust: external } }
keys: { own: { kind: kms, account: prod, policy: named-principals${key} } }
components:
  web: { service: ec2, account: prod, role: { permissions: broad } }
  files: { service: s3, account: prod, stores: [file], encryption: { key: own } }
flows: { ask: { from: customer, to: web, protocol: https, authentication: { method: none } } }
`);
    const effort = (key: string): number | undefined => attackOf(vault(key)).stories[0]?.effort;
    expect(told(vault(''))).toEqual(['open customer>web>prod>data:files']);
    expect(told(vault(', users: [web]'))).toContain('open customer>web>data:files');
    expect(told(vault(', administrators: [web]'))).toContain('open customer>web>data:files');
    expect(effort(', users: [web]')).toBeLessThan(effort('') ?? 0);
  });
});

describe('a minimum cut', () => {
  it('takes the narrowest place', () => {
    const edge = (from: number, to: number, capacity: number) => ({ from, to, capacity });
    const edges = [edge(0, 1, 3), edge(0, 2, 3), edge(1, 3, 1), edge(2, 3, 2), edge(3, 4, 5)];
    expect(minimumCut(5, edges, 0, new Set([4]))).toEqual([edge(1, 3, 1), edge(2, 3, 2)]);
  });

  it('is none where nothing can be taken', () => {
    const edges = [{ from: 0, to: 1, capacity: Number.POSITIVE_INFINITY }];
    expect(minimumCut(2, edges, 0, new Set([1]))).toEqual([]);
  });
});

/** Many front ends with controls of their own before many stores: too many controls to try every set. */
function wide(): string {
  const all = Array.from({ length: 12 }, (_, index) => index);
  return [
    HEAD,
    'actors:',
    ...all.map((n) => `  actor-${n}: { kind: person, trust: external }`),
    'components:',
    ...all.map((n) => `  web-${n}: { service: lambda, account: prod }`),
    ...all.map((n) => `  store-${n}: { service: s3, account: prod, stores: [file] }`),
    'flows:',
    ...all.map((n) => `  in-${n}: { from: actor-${n}, to: web-${n} }`),
    ...all.map((n) => `  out-${n}: { from: web-${n}, to: store-${n}, carries: [file] }`),
    ...all.map((n) => `  side-${n}: { from: web-${n}, to: web-${(n + 1) % 12} }`),
  ].join('\n');
}

const designs = [
  ...SAMPLES.map((path) => [path, sampleText(path)] as const),
  ['a wide design', wide()] as const,
];

describe.each(designs)('%s', (_, text) => {
  const model = modelOf(text);
  const graph = attackGraphOf(model);
  const { paths, followed } = findPaths(graph);

  it('has lines for every step, and controls with fields', () => {
    for (const { evidence, title, controls } of graph.steps) {
      expect(evidence.length, title).toBeGreaterThan(0);
      expect(evidence.every((at) => at.startsWith('/'))).toBe(true);
      expect(
        controls.every(({ at, write, holds }) => at.startsWith('/') && (holds !== 'yes' || write === null)),
      ).toBe(true);
    }
  });

  it('has paths that hang together, visit nothing twice and end at data', () => {
    for (const { key, steps } of paths) {
      steps.slice(1).forEach((step, index) => expect(step.from, key).toBe(steps[index]?.to));
      const visited = [steps[0]?.from, ...steps.map(({ to }) => to)];
      expect(new Set(visited).size, key).toBe(visited.length);
      expect(graph.positions[steps.at(-1)?.to ?? -1]?.kind, key).toBe('data');
      expect(steps.at(-1)?.reaches.length, key).toBeGreaterThan(0);
    }
  });

  it('is cut by the cut, and by nothing less of it', () => {
    const cut = cutOf(graph, followed);
    const joined = joinedWith(graph, followed, new Set(cut.controls.map(({ at }) => at)));
    for (const { source, goal } of cut.cut) expect(joined.has(`${source} ${goal}`)).toBe(false);
    for (const { source, goal } of cut.left) expect(joined.has(`${source} ${goal}`)).toBe(true);
    for (const { at } of cut.controls) {
      const fewer = joinedWith(
        graph,
        followed,
        new Set(cut.controls.flatMap((one) => (one.at === at ? [] : [one.at]))),
      );
      expect(
        cut.cut.some(({ source, goal }) => fewer.has(`${source} ${goal}`)),
        at,
      ).toBe(true);
    }
  });
});

it('says when a smaller cut may exist', () => {
  const graph = attackGraphOf(modelOf(wide()));
  const { followed } = findPaths(graph);
  expect(cutOf(graph, followed).exact).toBe(false);
});

it('closes a step only when every control that it needs is there', () => {
  const graph = attackGraphOf(shop(', authentication: { method: none }'));
  const [door] = graph.steps;
  expect(door && stateOf(door)).toBe('open');
  expect(door && missing(door).map(({ at }) => at)).toEqual([
    child('/flows', 'ask', 'authentication', 'method'),
    child('/flows', 'ask', 'authorization', 'model'),
    child('/flows', 'ask', 'validation'),
  ]);
});

/** Pairs that are still joined once the chosen controls are in place; counted here, by other code than the cut's. */
function joinedWith(
  graph: AttackGraph,
  sources: readonly number[],
  chosen: ReadonlySet<string>,
): ReadonlySet<string> {
  const passable = graph.steps.filter((step) => {
    const needed = step.controls.filter((control) => control.needed);
    return needed.length === 0 || needed.some(({ holds, at }) => holds !== 'yes' && !chosen.has(at));
  });
  const joined = new Set<string>();
  for (const source of sources) {
    const seen = new Set([source]);
    let grown = true;
    while (grown) {
      const before = seen.size;
      for (const { from, to } of passable) if (seen.has(from)) seen.add(to);
      grown = seen.size > before;
    }
    for (const position of seen) joined.add(`${source} ${position}`);
  }
  return joined;
}
