import { describe, expect, it } from 'vitest';

import { modelOf } from '../model-of.ts';

const spec = (rest: string) => `parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", title: Production, regions: [eu-west-1] }
  wide: { id: "222233334444", regions: [eu-west-1, us-east-1] }
networks:
  main:
    account: prod
    subnets:
      b: { az: eu-west-1b, tier: private }
      a: { az: eu-west-1a, tier: private }
      open: { az: eu-west-1a, tier: public }
    endpoints:
      queue: { kind: interface, service: sqs, subnets: [a, b] }
    egress:
      nat: { kind: nat-gateway, subnet: open }
    security-groups:
      hosts: { for: [host] }
  far: { account: wide, region: us-east-1, subnets: { a: { az: us-east-1a, tier: isolated } } }
  silent: { account: wide }
${rest}
`;

const components = spec(`components:
  host: { service: ec2, network: main, subnets: [a, open], stores: [claim] }
  copy: { service: rds-postgresql, account: wide, network: far, subnets: [a], region: eu-central-1 }
  bucket: { service: s3, account: prod }
  anywhere: { service: s3, account: wide }
  nowhere: { service: s3 }
  mainframe: { service: custom, product: Mainframe, category: database, class: infrastructure, stores: [claim] }
actors:
  broker: { kind: person, trust: partner }
data:
  claim: { classification: confidential }
  note: { classification: internal }
flows:
  send: { from: broker, to: host, carries: [note] }
  keep: { from: host, to: bucket, carries: [claim, note] }
secrets:
  login: { kind: database-password, key: main, read-by: [host] }
keys:
  main: { kind: kms, account: prod, users: [host] }
`);

describe('networks', () => {
  const { networks } = modelOf(components);

  it('take the Region of their account where it has one only', () => {
    expect(networks.map(({ id, region }) => [id, region])).toEqual([
      ['main', 'eu-west-1'],
      ['far', 'us-east-1'],
      ['silent', null],
    ]);
  });

  it('know their zones once each, sorted, and resolve their subnets among themselves', () => {
    const [main] = networks;
    expect(main?.zones).toEqual(['eu-west-1a', 'eu-west-1b']);
    expect(main?.endpoints[0]?.subnets.map(({ id, zone }) => [id, zone])).toEqual([
      ['a', 'eu-west-1a'],
      ['b', 'eu-west-1b'],
    ]);
    expect(main?.egress[0]?.subnet?.id).toBe('open');
    expect(main?.securityGroups[0]?.components.map(({ id }) => id)).toEqual(['host']);
  });

  it('hold the components that name them', () => {
    expect(networks.map(({ components: held }) => held.map(({ id }) => id))).toEqual([
      ['host'],
      ['copy'],
      [],
    ]);
  });
});

describe('components', () => {
  const model = modelOf(components);
  const one = (id: string) => model.components.find((component) => component.id === id);

  it.each([
    ['host', 'prod', 'eu-west-1', 'main', ['a', 'open'], ['eu-west-1a']],
    ['copy', 'wide', 'eu-central-1', 'far', ['a'], ['us-east-1a']],
    ['bucket', 'prod', 'eu-west-1', null, [], []],
    ['anywhere', 'wide', null, null, [], []],
    ['nowhere', null, null, null, [], []],
  ])(
    '%s stands where it says or where its network and account say',
    (id, account, region, network, subnets, zones) => {
      const component = one(id);
      expect([component?.account?.id ?? null, component?.region, component?.network?.id ?? null]).toEqual([
        account,
        region,
        network,
      ]);
      expect(component?.subnets.map((subnet) => subnet.id)).toEqual(subnets);
      expect(component?.zones).toEqual(zones);
    },
  );

  it('of the same subnet name in two networks mean that of their own', () => {
    expect(one('copy')?.subnets[0]?.at).toBe('/networks/far/subnets/a');
  });

  it('of an unknown product bring their own entry of the table of services', () => {
    expect(one('mainframe')?.service).toMatchObject({
      id: 'custom',
      name: 'Mainframe',
      category: 'database',
      responsibility: 'infrastructure',
      storesData: true,
      defaultEncryption: null,
    });
  });

  it('handle what they store and what passes through them, once', () => {
    expect(one('host')?.handles.map(({ id }) => id)).toEqual(['claim', 'note']);
    expect(one('bucket')?.handles.map(({ id }) => id)).toEqual(['claim', 'note']);
    expect(one('host')?.flowsIn.map(({ id }) => id)).toEqual(['send']);
    expect(one('host')?.flowsOut.map(({ id }) => id)).toEqual(['keep']);
  });

  it('are named by keys and secrets, and keys know what they protect', () => {
    expect(model.secrets[0]?.readers.map(({ id }) => id)).toEqual(['host']);
    expect(model.secrets[0]?.key?.id).toBe('main');
    expect(model.keys[0]?.protects.map(({ id }) => id)).toEqual(['login']);
    expect(model.keys[0]?.users.map(({ id }) => id)).toEqual(['host']);
  });
});

it('keeps what was stated, where, and a title for readers', () => {
  const { accounts } = modelOf(components);
  expect(accounts.map(({ id, title, at }) => [id, title, at])).toEqual([
    ['prod', 'Production', '/accounts/prod'],
    ['wide', 'wide', '/accounts/wide'],
  ]);
});
