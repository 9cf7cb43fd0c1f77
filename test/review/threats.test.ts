/** Threats in the review: who would see them, what the team decides otherwise, and which element has none. */
import { describe, expect, it } from 'vitest';

import { outcomeOf, reviewOf } from '../reviewed.ts';

const RULE = 'information-disclosure/data-sent-anywhere';

const spec = (threats: string, alerts = '') => `parapet: 1
design: { id: claims, title: Claims intake, owner: { team: claims-team } }
accounts:
  prod: { id: "111122223333", regions: [eu-west-1] }
networks:
  main:
    account: prod
    subnets:
      public-a: { az: eu-west-1a, tier: public }
      public-b: { az: eu-west-1b, tier: public }
      private-a: { az: eu-west-1a, tier: private }
    egress:
      way-a: { kind: nat-gateway, subnet: public-a, filtered: false }
      way-b: { kind: nat-gateway, subnet: public-b, filtered: false }
components:
  worker: { service: ecs, account: prod, network: main, subnets: [private-a], stores: [claim] }
  queue: { service: sqs, account: prod, stores: [claim] }
  bell: { service: sns, account: prod }
actors:
  broker: { kind: person, trust: external }
  idler: { kind: person, trust: workforce }
data:
  claim: { classification: confidential }
flows:
  submit: { from: broker, to: worker, carries: [claim] }
channels:
  oncall: { kind: pagerduty }
${alerts}${threats}`;

const override = (on: string, more: string) =>
  `  ${on}: { title: Sent out, stride: [information-disclosure], on: networks.main.egress.${on}, overrides: ${RULE}, ${more} }\n`;

const decided = (more: string) => spec(`threats:\n${override('way-a', more)}${override('way-b', more)}`);

function derived(text: string) {
  const { threats } = reviewOf(text);
  const found = threats.filter(({ rule }) => rule === RULE);
  return { found, count: threats.length, team: threats.filter(({ origin }) => origin === 'team').length };
}

describe('the team decides on a derived threat', () => {
  it.each([
    ['decision: accept, because: The data is old', 'accepted'],
    ['decision: not-applicable, because: Nothing leads there', 'not-applicable'],
    ['decision: mitigate, mitigated-by: [proxy], because: The proxy names the way', 'mitigated'],
  ])('%s', (more, status) => {
    const { found, team } = derived(decided(more));
    expect(found.map((threat) => threat.status)).toEqual([status]);
    expect(found[0]?.reason).toBe(/because: (.*)$/.exec(more)?.[1]);
    expect(found[0]?.factors.at(-1)?.text).toContain('The team decides otherwise');
    expect(team).toBe(0);
  });

  it.each([
    ['without a reason', 'decision: accept'],
    ['without a decision that settles it', 'decision: mitigate, because: Some day'],
  ])('only with a decision and a reason: %s', (_, more) => {
    const { found, team } = derived(decided(more));
    expect(found.map(({ status, reason }) => [status, reason])).toEqual([['open', null]]);
    expect(team).toBe(2);
  });

  it('for all of its elements, or it stays open', () => {
    const { found, team } = derived(
      spec(`threats:\n${override('way-a', 'decision: accept, because: The data is old')}`),
    );
    expect(found.map(({ status }) => status)).toEqual(['open']);
    expect(team).toBe(1);
  });

  it.each([
    [
      `{ title: Sent, stride: [tampering], on: components.queue, overrides: ${RULE}, decision: accept, because: Old }`,
      `override-matches-nothing: It is found on \`networks.main.egress.way-a\` and \`networks.main.egress.way-b\`.`,
    ],
    [
      `{ title: Sent, stride: [tampering], on: components.queue, overrides: ${RULE}s, decision: accept, because: Old }`,
      `unknown-threat: Did you mean \`${RULE}\`, \`information-disclosure/snapshot-shared\` or \`information-disclosure/data-leaves-region\`?`,
    ],
  ])('and of one that is not there it hears: %s', (threat, said) => {
    const { review, diagnostics } = outcomeOf(spec(`threats:\n  sent: ${threat}\n`));
    expect(review).toBeNull();
    expect(diagnostics.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([said]);
  });

  it('and what does not apply stands last', () => {
    const { threats } = reviewOf(decided('decision: not-applicable, because: Nothing leads there'));
    expect(threats.at(-1)?.rule).toBe(RULE);
  });
});

describe('who would see a threat', () => {
  const sights = (alerts: string, rule: string, on: string) =>
    reviewOf(spec('', alerts))
      .threats.find((threat) => threat.rule === rule && threat.on.id === on)
      ?.detection.map(({ name, seen }) => [name, seen]);

  it.each([
    ['nobody without alerts', '', false],
    [
      'nobody by an alert on another element',
      'alerts: { age: { watches: worker, alarm: { metric: Age }, notify: [oncall] } }\n',
      false,
    ],
    [
      'nobody by a rule where it takes an alarm',
      'alerts: { age: { watches: queue, rule: { source: aws.sqs }, notify: [oncall] } }\n',
      false,
    ],
    [
      'nobody by an alert that tells nobody',
      'alerts: { age: { watches: queue, alarm: { metric: Age } } }\n',
      false,
    ],
    [
      'whoever is told of its alarm',
      'alerts: { age: { watches: queue, alarm: { metric: Age }, notify: [oncall] } }\n',
      true,
    ],
  ])('%s', (_, alerts, seen) => {
    expect(sights(alerts, 'denial-of-service/message-lost', 'queue')).toContainEqual([
      'ApproximateAgeOfOldestMessage',
      seen,
    ]);
  });

  const FINDINGS =
    'alerts: { bell-rings: { covers: [guardduty-finding], rule: { source: aws.guardduty }, notify: [oncall] } }\n';
  it.each([
    ['not with an alert and no GuardDuty', FINDINGS, false],
    ['not with GuardDuty and no alert', 'audit: { guardduty: { accounts: [all] } }\n', false],
    ['with both', `audit: { guardduty: { accounts: [all] } }\n${FINDINGS}`, true],
  ])('a finding reaches somebody: %s', (_, alerts, seen) => {
    expect(sights(alerts, RULE, 'way-a')).toEqual([['Trojan:EC2/DNSDataExfiltration', seen]]);
  });

  it.each([
    ['audit: { config: { recorder: partial } }\n', false],
    ['audit: { config: { recorder: all } }\n', true],
  ])('a broken rule: %s', (audit, seen) => {
    expect(sights(audit, 'tampering/drift-unseen', 'prod')).toEqual([
      ['Config Rules Compliance Change', seen],
    ]);
  });

  it.each([
    ['', false],
    ['audit: { access-analyzer: { unused-access: false, external-access: true } }\n', false],
    ['audit: { access-analyzer: { unused-access: true } }\n', true],
  ])('a right that nobody uses: %s', (audit, seen) => {
    expect(sights(audit, 'elevation-of-privilege/role-too-broad', 'worker')).toContainEqual([
      'unused access',
      seen,
    ]);
  });
});

describe('the coverage', () => {
  const { coverage, threats } = reviewOf(spec(''));
  const row = (id: string) => coverage.find(({ element }) => element.id === id);
  const cell = (id: string, stride: string) => row(id)?.cells.find((one) => one.stride === stride);

  it('has six cells for every actor, component and flow', () => {
    expect(coverage.map(({ element }) => element.id)).toEqual([
      'broker',
      'idler',
      'worker',
      'queue',
      'bell',
      'submit',
    ]);
    for (const { cells } of coverage) expect(cells).toHaveLength(6);
  });

  it('names threats or gives a reason, never both and never neither', () => {
    for (const { cells } of coverage) {
      for (const { threats: own, elsewhere, reason } of cells)
        expect(reason === null).toBe(own.length + elsewhere.length > 0);
    }
  });

  it('gives no reason that could stand under another design', () => {
    const reasons = coverage.flatMap(({ cells }) => cells.flatMap(({ reason }) => reason ?? []));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => !/`[a-z-]+`|boundary \(.+\)/u.test(reason))).toEqual([]);
  });

  it('names every threat to an element under each of its letters', () => {
    for (const { number, on, stride } of threats) {
      const known = row(on.id);
      for (const letter of known === undefined ? [] : stride)
        expect(cell(on.id, letter)?.threats, `${number} ${letter}`).toContain(number);
    }
  });

  it('takes its reasons from the model', () => {
    expect(cell('idler', 'spoofing')?.reason).toBe('No flow starts at `idler`');
    expect(cell('idler', 'tampering')?.reason).toBe(
      '`idler` is no part of the system, and no flow leads to it or from it',
    );
    expect(cell('broker', 'denial-of-service')?.reason).toBe(
      '`broker` is no part of the system: what it uses, `worker`, is examined in its place',
    );
    expect(cell('bell', 'repudiation')?.elsewhere.length).toBeGreaterThan(0);
    expect(cell('bell', 'information-disclosure')?.threats).toEqual([]);
    expect(cell('submit', 'elevation-of-privilege')?.threats.length).toBeGreaterThan(0);
  });
});
