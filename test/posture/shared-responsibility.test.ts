/** Shared responsibility: the class of each component and what becomes of each duty. */
import { describe, expect, it } from 'vitest';

import { type ResponsibilityRow, sharedResponsibility } from '../../src/posture/shared-responsibility.ts';
import { modelOf } from '../model-of.ts';

/** The row of the component `it` in a small design. */
function row(component: string, rest = ''): ResponsibilityRow {
  const { rows } = sharedResponsibility(
    modelOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts:
  prod: { id: "111122223333" }
components:
  it: { account: prod, ${component} }
data:
  order: { classification: confidential }
${rest}`),
  );
  const [found] = rows;
  if (found === undefined) throw new Error('no row');
  return found;
}

function duty(found: ResponsibilityRow, id: string): ResponsibilityRow['duties'][number] {
  const one = found.duties.find((each) => each.id === id);
  if (one === undefined) throw new Error(`no duty ${id}`);
  return one;
}

describe('class', () => {
  it('is that of the service', () => {
    expect(row('service: ec2').class).toBe('infrastructure');
    expect(row('service: rds-mysql').class).toBe('container');
    expect(row('service: s3').class).toBe('abstracted');
  });

  it('follows the launch type, and is the heavier one where that is not stated', () => {
    expect(row('service: ecs, launch-type: fargate').class).toBe('container');
    expect(row('service: ecs, launch-type: ec2').class).toBe('infrastructure');
    const silent = row('service: eks');
    expect(silent.class).toBe('infrastructure');
    expect(silent.classReason).toContain('not stated');
    expect(silent.classAt).toBe('/components/it/launch-type');
  });

  it('is what the design says of a custom service', () => {
    const custom = row('service: custom, product: Mainframe, class: infrastructure, category: compute');
    expect(custom).toMatchObject({ class: 'infrastructure', classReason: 'As the design states.' });
  });

  it('is lighter for serverless capacity', () => {
    expect(row('service: msk, capacity-mode: serverless').class).toBe('abstracted');
    expect(row('service: msk').class).toBe('container');
  });
});

describe('duties', () => {
  it('has the same columns, at most nine, in every row', () => {
    const { duties, rows } = sharedResponsibility(
      modelOf(`
parapet: 1
design: { id: shop, title: Shop, owner: { team: shop } }
accounts: { prod: { id: "111122223333" } }
components: { a: { service: ec2 }, b: { service: s3 }, c: { service: lambda } }
`),
    );
    expect(duties.length).toBeLessThanOrEqual(9);
    for (const each of rows) expect(each.duties.map(({ id }) => id)).toEqual(duties.map(({ id }) => id));
  });

  it('leaves patching of hosts to the customer, of platforms to AWS, of images to the customer again', () => {
    const patched = duty(row('service: ec2, agents: { ssm: { patching: weekly } }'), 'patching');
    expect(patched).toMatchObject({ outcome: 'met', facts: ['/components/it/agents/ssm/patching'] });
    expect(duty(row('service: ec2, agents: { ssm: { patching: none } }'), 'patching').outcome).toBe('short');
    expect(duty(row('service: ec2'), 'patching').outcome).toBe('unstated');
    expect(duty(row('service: rds-mysql'), 'patching').outcome).toBe('aws');
    expect(duty(row('service: lambda'), 'patching').outcome).toBe('aws');
    expect(duty(row('service: ecs, launch-type: fargate'), 'patching').facts).toEqual([
      '/components/it/image/scanned',
    ]);
    expect(duty(row('service: ecs, launch-type: ec2'), 'patching').facts).toEqual([
      '/components/it/agents/ssm/patching',
    ]);
  });

  it('finds what is soft about a host', () => {
    const soft = duty(row('service: ec2, imds: v1-allowed, image: { hardening: CIS }'), 'hardening');
    expect(soft).toMatchObject({ outcome: 'short', says: '`it` answers IMDSv1.' });
    expect(duty(row('service: s3'), 'hardening').outcome).toBe('aws');
  });

  it('finds an open security group, but not on a front door', () => {
    const group = `
networks:
  main:
    account: prod
    security-groups: { open: { for: [it], ingress: [{ from: 0.0.0.0/0, ports: "443" }] } }
`;
    const host = duty(row('service: ec2, network: main', group), 'network');
    expect(host.outcome).toBe('short');
    expect(host.facts).toEqual(['/networks/main/security-groups/open/ingress/0/from']);
    const door = row('service: load-balancer, network: main, scheme: internal', group);
    expect(duty(door, 'network').outcome).toBe('met');
  });

  it('gives AWS the credit for encryption that nobody asked for, short of a high need', () => {
    expect(duty(row('service: dynamodb'), 'encryption-at-rest').outcome).toBe('aws');
    const secret = row('service: dynamodb, stores: [order]');
    expect(duty(secret, 'encryption-at-rest').outcome).toBe('unstated');
    expect(duty(row('service: rds-mysql'), 'encryption-at-rest').outcome).toBe('unstated');
    expect(duty(row('service: cloudfront'), 'encryption-at-rest').outcome).toBe('not-applicable');
  });

  it('judges the way in by every flow that arrives', () => {
    const flows = `
actors: { user: { kind: person, trust: external } }
flows:
  good: { from: user, to: it, protocol: https, tls: { minimum: "1.2" } }
  bad: { from: user, to: it, protocol: http }
`;
    const found = duty(row('service: ec2', flows), 'encryption-in-transit');
    expect(found).toMatchObject({ outcome: 'short', facts: ['/flows/bad/protocol'] });
  });

  it('does not list a thousand flows in one cell', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `  f${i}: { from: user, to: it, protocol: http }`);
    const flows = `actors: { user: { kind: person, trust: external } }\nflows:\n${many.join('\n')}\n`;
    const found = duty(row('service: ec2', flows), 'encryption-in-transit');
    expect(found.says).toMatch(/And 997 more\.$/);
    expect(found.facts).toHaveLength(3);
  });

  it('asks for backups only of what stores', () => {
    expect(duty(row('service: rds-mysql, backups: { retention: 0d }'), 'backup').outcome).toBe('short');
    expect(duty(row('service: rds-mysql, backups: { retention: 7d }'), 'backup').outcome).toBe('met');
    expect(duty(row('service: lambda'), 'backup').outcome).toBe('not-applicable');
    expect(duty(row('service: sqs, stores: [order]'), 'backup').outcome).toBe('not-applicable');
  });

  it('takes a named log, a trail with data events or a limit on its logs for logging', () => {
    expect(duty(row('service: s3'), 'logging').outcome).toBe('unstated');
    const trail = 'audit: { trails: { org: { data-events: [it] } } }';
    expect(duty(row('service: s3', trail), 'logging').facts).toEqual(['/audit/trails/org/data-events']);
    expect(duty(row('service: s3, access-logs: false'), 'logging').outcome).toBe('short');
    expect(duty(row('service: lambda, log-retention: 30d'), 'logging').outcome).toBe('met');
  });

  it('asks which data a store keeps', () => {
    expect(duty(row('service: rds-mysql'), 'classification').outcome).toBe('unstated');
    expect(duty(row('service: rds-mysql, stores: [order]'), 'classification')).toMatchObject({
      outcome: 'met',
      says: '`it` stores `order`, all classified.',
    });
  });
});
