/** What several rows have in common is said once, and what goes without saying not at all. */
import { describe, expect, it } from 'vitest';

import type { AttackPath, Review } from '../../src/review/review.generated.ts';
import { alertsView } from '../../src/sections/alerts.ts';
import { assumptionsView } from '../../src/sections/assumptions.ts';
import { attackPathsView } from '../../src/sections/attack-paths.ts';
import { decisionView } from '../../src/sections/decision.ts';
import { eventsView } from '../../src/sections/events.ts';
import { networksView } from '../../src/sections/networks.ts';
import type { Material } from '../../src/sections/section.ts';
import { signOffView } from '../../src/sections/sign-off.ts';
import { tenancyView } from '../../src/sections/tenancy.ts';
import { threatRegisterView } from '../../src/sections/threat-register.ts';
import { unknownsView } from '../../src/sections/unknowns.ts';
import { review } from '../page/review-fixture.ts';
import { materialOf } from './material.ts';

const material = (more: Partial<Review> = {}): Material => materialOf('board', more);

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error('The fixture has one.');
  return item;
}

describe('ways out', () => {
  it('hold endpoints that are alike in one row, and those that differ in others', () => {
    const endpoint = { kind: 'interface', subnets: ['a', 'b'], policy: 'restricted' } as const;
    const endpoints = [
      { ...endpoint, id: 'kms', service: 'kms' },
      { ...endpoint, id: 'sqs', service: 'sqs', policy: 'full-access' as const },
      { ...endpoint, id: 'registry', service: 'ecr.api' },
      { ...endpoint, id: 'logs', service: 'logs', subnets: ['a'] },
    ];
    const networks = review.system.networks.map((one) => ({ ...one, egress: [], endpoints }));
    const { ways } = first(networksView(material({ system: { ...review.system, networks } })).networks);
    expect(ways.map(({ name, to, subnets, lets }) => [name, to, subnets, lets])).toEqual([
      ['kms, registry (ecr.api)', 'AWS services', 'a, b', 'policy: restricted'],
      ['sqs', 'AWS service', 'a, b', 'policy: full access'],
      ['logs', 'AWS service', 'a', 'policy: restricted'],
    ]);
  });
});

describe('tenancy', () => {
  const tenancy = { ...review.system.tenancy, identifier: null, isolation: [] };
  const of = (model: Review['system']['tenancy']['model']): ReturnType<typeof tenancyView> =>
    tenancyView(material({ system: { ...review.system, tenancy: { ...tenancy, model } } }));

  it('does not ask how one tenant is told apart from nobody', () => {
    expect(of('single-tenant').several).toBe(false);
    expect(of('single-tenant').particulars.map(({ label }) => label)).not.toContain('Told apart by');
    expect(of('pooled').several).toBe(true);
    expect(of('pooled').particulars).toContainEqual({ label: 'Told apart by', value: 'not stated' });
  });
});

describe('events', () => {
  const row = first(review.posture.events.rows);
  const events = (rows: Review['posture']['events']['rows']): ReturnType<typeof eventsView> =>
    eventsView(material({ posture: { ...review.posture, events: { ...review.posture.events, rows } } }));

  it('of several elements that mean the same are one row', () => {
    const other = { ...row.subject, title: 'Archive' };
    const { unasked } = events([
      { ...row, value: 'A deletion in `a` is known.' },
      { ...row, value: 'A deletion in `b` is known.', subject: other },
      { ...row, value: 'A deletion of claims in `b` is known.', subject: other },
    ]);
    expect(unasked.map(({ sources, value }) => [sources.map(({ text }) => text), value])).toEqual([
      [['Claim documents', 'Archive'], 'A deletion in `a` or `b` is known.'],
      [['Archive'], 'A deletion of claims in `b` is known.'],
    ]);
  });

  it('are counted by what was decided, and those that an alert uses apart', () => {
    const by = { ...row.subject, path: 'alerts.gone' };
    const { tally } = events([row, { ...row, decision: 'used', by }, { ...row, decision: 'not-used' }]);
    expect(tally).toContain(
      '3 need a decision: 1 is used (1 by an alert), 1 is declined and of 1 the spec says nothing.',
    );
    expect(events([row]).tally).toContain('1 needs a decision; the spec says nothing of it.');
  });
});

describe('signals', () => {
  const rows = review.posture.alerts.rows;
  const row = first(rows);
  const seen = { ...row, signals: row.signals.map((signal) => ({ ...signal, by: row.component })) };
  const tally = (of: typeof rows): string | null =>
    alertsView(material({ posture: { ...review.posture, alerts: { ...review.posture.alerts, rows: of } } }))
      .tally;

  it('are said to reach nobody, somebody, or somebody but for some components', () => {
    const asked = (signals: number, components: string): string =>
      `${signals} signals that AWS recommends or that we ask for in ${components}`;
    expect(tally([row])).toBe(`Nobody is told of any of the ${asked(2, '1 component')}.`);
    expect(tally([seen])).toBe(
      `Somebody is told of 2 of the ${asked(2, '1 component')}; of every component, of one at least.`,
    );
    expect(tally([seen, row])).toBe(
      `Somebody is told of 2 of the ${asked(4, '2 components')}; of ${row.component.title}, of none.`,
    );
  });

  it('of a threat are named as what would show it', () => {
    const threat = first(threatRegisterView(material()).unsettled);
    expect(threat.detection).toMatch(
      /^nothing in this design\. If somebody were told of it, GuardDuty finding `[^`]+` would show it$/,
    );
  });
});

describe('numbers of page 1', () => {
  const gap = first(review.findings);
  const silent = { ...gap, kind: 'unstated' } as const;
  const further = (findings: Review['findings']): string | null =>
    decisionView(material({ findings })).further;

  it('tell findings from questions', () => {
    const top = Array.from({ length: 5 }, () => gap);
    expect(further(top)).toBeNull();
    expect(further([...top, gap, gap, silent])).toBe('2 further findings and 1 question in the work list');
    expect(further([...top, silent])).toBe('1 further question in the work list');
  });

  it('agree with their nouns where a signature rests on them', () => {
    const [one] = review.decision.conditions;
    if (one === undefined) throw new Error('The fixture has a condition.');
    const word = (conditions: Review['decision']['conditions']): string =>
      signOffView(material({ decision: { ...review.decision, conditions } })).conditionWord;
    expect([word([one]), word([one, one])]).toEqual(['the condition', 'conditions']);
  });
});

describe('paths', () => {
  it('are counted by their states, without those that none is in', () => {
    const path: Omit<AttackPath, 'state'> = {
      number: 'P-01',
      key: 'internet>documents',
      effort: 4,
      shown: true,
      source: null,
      targets: [],
      data: [],
      gain: 'read',
      sentence: 'Anybody on the internet can read `documents`.',
      steps: [],
      closedBy: [],
    };
    const lead = (states: readonly AttackPath['state'][]): string | null =>
      attackPathsView(
        material({
          analysis: {
            ...review.analysis,
            attack: {
              ...review.analysis.attack,
              pairs: 1,
              paths: states.map((state) => ({ ...path, state })),
            },
          },
        }),
      ).lead;
    const leads = 'from less trusted sources to data of high impact (1 pair of source and place)';
    expect(lead(['closed'])).toBe(`1 path leads ${leads}: 1 is closed.`);
    expect(lead(['open', 'unknown', 'unknown'])).toBe(
      `3 paths lead ${leads}: 1 is open and 2 are not excluded.`,
    );
  });
});

describe('questions', () => {
  it('name fields below the element whose title stands before them', () => {
    const asked = first(review.findings.filter(({ kind }) => kind === 'unstated'));
    const subject = first(asked.subjects);
    const fact = first(subject.facts);
    const at = (path: string): typeof fact => ({
      ...fact,
      path,
      place: { ...fact.place, line: path.length },
    });
    const { path } = subject.subject;
    const facts = [at(path), at(`${path}.rotation.every`), at(`${path}-2.rotation`)];
    const { unknowns } = unknownsView(
      material({
        findings: [{ ...asked, title: 'Not stated whether keys end', subjects: [{ ...subject, facts }] }],
      }),
    );
    const row = first(unknowns);
    expect(row.whether).toBe('keys end');
    expect(first(row.subjects).facts.map(({ field }) => field)).toEqual([
      '',
      'rotation.every',
      `${path}-2.rotation`,
    ]);
  });

  it('are about an element by its title, with the field of it', () => {
    const question = first(review.governance.openQuestions);
    const about = (path: string): unknown =>
      first(
        assumptionsView(
          material({ governance: { ...review.governance, openQuestions: [{ ...question, about: path }] } }),
        ).questions,
      ).about;
    expect(about('keys.claims')).toEqual({ text: 'Claims key', href: '#keys_claims' });
    expect(about('keys.claims.rotation.every')).toEqual({
      text: 'Claims key: rotation.every',
      href: '#keys_claims',
    });
    expect(about('edge.shield')).toEqual({ text: 'edge.shield', href: null });
  });
});
