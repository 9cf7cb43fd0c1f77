import { describe, expect, it } from 'vitest';

import type { Review } from '../../src/review/review.generated.ts';
import { aaaView } from '../../src/sections/aaa.ts';
import { checklistView } from '../../src/sections/checklist.ts';
import { ciaView } from '../../src/sections/cia.ts';
import { decisionView } from '../../src/sections/decision.ts';
import { diagramsOf } from '../../src/sections/figures.ts';
import { networksView } from '../../src/sections/networks.ts';
import { notExaminedView } from '../../src/sections/not-examined.ts';
import type { Profile } from '../../src/sections/profile.ts';
import { isSafeLink, linkFor } from '../../src/sections/safe-link.ts';
import type { Material } from '../../src/sections/section.ts';
import { sourceListView } from '../../src/sections/source-list.ts';
import { threatDetailsView } from '../../src/sections/threat-details.ts';
import { threatRegisterView } from '../../src/sections/threat-register.ts';
import { traceabilityView } from '../../src/sections/traceability.ts';
import { workListView } from '../../src/sections/work-list.ts';
import { review } from '../page/review-fixture.ts';
import { materialOf } from './material.ts';

const material = (more: Partial<Review> = {}): Material => materialOf('audit', more);

describe('the decision page', () => {
  it('shows which line of the rule applied', () => {
    expect(decisionView(material()).recommendation.rule).toEqual([
      { text: expect.stringMatching(/^Approve with conditions:/), applies: true },
    ]);
  });

  it('puts the next dates first, whatever they belong to', () => {
    expect(decisionView(material()).next).toEqual([
      { what: 'Answer to key-custody', when: '2026-12-15' },
      { what: 'Exception single-nat', when: '2027-03-31, in 128 days' },
    ]);
  });

  it('names the conditions of the last review that were not met', () => {
    expect(decisionView(material()).since.lines).toEqual([
      '1 of 2 conditions met.',
      'Not met: Test the restore.',
    ]);
    const first = { ...review.governance, previous: null };
    expect(decisionView(material({ governance: first })).since.lines).toEqual([
      'First review: nothing to compare with.',
    ]);
  });

  it('says how many facts are stated, and from where the others are known', () => {
    const facts = decisionView(material()).particulars;
    expect(facts.find(({ label }) => label === 'Completeness')?.value).toBe(
      '87 of 104 facts stated, 9 AWS defaults, 5 unknown, 3 not applicable',
    );
  });
});

describe('references', () => {
  const { references } = material();

  it('lead from an element to its findings and threats, and to a list of those that are mitigated', () => {
    expect(references.about('components.documents')).toEqual([
      { text: 'F-01', href: '#F-01' },
      { text: 'F-02', href: '#F-02' },
      { text: 'T-04', href: '#T-04' },
      { text: '1 mitigated', href: '#threats-to-components_documents' },
    ]);
  });

  it('name each threat of an element that the threats by element have no row for', () => {
    expect(references.about('keys.claims').map(({ text }) => text)).toEqual(['F-03', 'T-03']);
  });

  it('lead from a part of an element to the row of the element', () => {
    const { subject } = review.findings[2]?.subjects[0] ?? {};
    if (subject === undefined) throw new Error('The fixture has a subject.');
    expect(references.element({ ...subject, path: 'keys.claims.rotation' }).href).toBe('#keys_claims');
    expect(references.element({ ...subject, path: 'edge.shield' }).href).toBeNull();
  });

  it('cite each page under one number', () => {
    expect(references.sources.map(({ number, source }) => [number, source.title])).toEqual([
      [1, 'S3 Object Lock'],
      [2, 'Rotate a database password'],
      [3, 'AWS Well-Architected Framework'],
      [4, 'AWS: Shared Responsibility Model'],
    ]);
  });

  it('name the file of a place only where there are several', () => {
    const [file] = review.sources;
    if (file === undefined) throw new Error('The fixture has a file.');
    const place = { file: file.path, line: 7, column: 1, endLine: 7, endColumn: 2 };
    expect(references.place(place)).toBe('line 7');
    expect(material({ sources: [file, { ...file, path: 'b.yaml' }] }).references.place(place)).toBe(
      `${file.path}:7`,
    );
  });

  it('name files of a place below the folder that holds them all', () => {
    const [file] = review.sources;
    if (file === undefined) throw new Error('The fixture has a file.');
    const paths = ['designs/shop/a.yaml', 'designs/shop/parts/b.yaml', 'designs/shared.yaml'];
    const { place } = material({ sources: paths.map((path) => ({ ...file, path })) }).references;
    const at = { line: 7, column: 1, endLine: 7, endColumn: 2 };
    expect(paths.map((path) => place({ file: path, ...at }))).toEqual([
      'shop/a.yaml:7',
      'shop/parts/b.yaml:7',
      'shared.yaml:7',
    ]);
  });
});

describe('the tables', () => {
  it('list work with its first line', () => {
    const rows = workListView(material()).rows.map(({ link, place }) => [link.text, place]);
    expect(rows).toEqual([
      ['F-01', 'line 146'],
      ['F-02', 'line 146'],
      ['F-03', 'line 300'],
    ]);
  });

  it('keep threats that are not settled apart from those that are', () => {
    const { unsettled, settled } = threatRegisterView(material());
    expect(unsettled.map(({ number, where }) => [number, where])).toEqual([
      ['T-01', 'From Internet to Claims production'],
      ['T-03', 'Keys'],
      ['T-04', 'Inside Claims production'],
    ]);
    expect(settled).toBe('1 threat is mitigated');
  });

  it('give a line to everything in a matrix that is not proven', () => {
    expect(ciaView(material()).short[0]?.items.map(({ of }) => of)).toEqual([
      'integrity of Claim record',
      'availability of Claim record',
    ]);
    expect(aaaView(material()).short[0]?.items.map(({ of }) => of)).toEqual(['Non-repudiation']);
  });

  it('merge places of one form whose outcomes are the same', () => {
    const [row] = review.posture.cia;
    if (row === undefined) throw new Error('The fixture has a row.');
    const other = { ...row, where: { ...row.where, path: 'components.documents', title: 'Claim documents' } };
    const [group] = ciaView(material({ posture: { ...review.posture, cia: [row, other] } })).groups;
    expect(group?.rows.map(({ on }) => on.map(({ text }) => text))).toEqual([
      ['Claims database', 'Claim documents'],
    ]);
  });

  it('give a reason for everything that does not apply', () => {
    const rows = notExaminedView(material()).rows.map(({ checks, reason }) => [
      reason,
      ...checks.map(({ text }) => text),
    ]);
    expect(rows).toEqual([
      ['It is no bucket.', 'data/object-lock'],
      ['The design has nothing of the kind.', 'data/rotation-stated', 'keys/deletion-alarm'],
      ['The design has no hardware security module.', 'keys/hardware-module'],
    ]);
  });

  it('trace each line to all that cites it', () => {
    const line = traceabilityView(material()).files[0]?.lines.find((trace) => trace.line === 146);
    expect(line?.cited.map(({ text }) => text)).toEqual(['F-01', 'F-02']);
  });

  it('say why a figure is missing', () => {
    expect(diagramsOf(material(), 'accounts')[0]?.figures[0]).toMatchObject({
      image: null,
      reason: 'It was not drawn.',
    });
  });
});

describe('links', () => {
  it('go to the web, to mail and inside the document only', () => {
    expect(
      ['https://a.example/x', 'http://a.example', 'mailto:a@b.example', '#F-01'].map(isSafeLink),
    ).toEqual([true, true, true, true]);
    const active = ['javascript', 'alert(1)'].join(':');
    for (const bad of [
      active,
      'data:text/html,x',
      'file:///etc/passwd',
      '//a.example',
      'https://a b',
      ' https://a',
      'HTTPS://x"y',
    ]) {
      expect(isSafeLink(bad), bad).toBe(false);
    }
  });

  it('are made of addresses', () => {
    expect(linkFor('team@example.com')).toBe('mailto:team@example.com');
    expect(linkFor('Runbook RB-12')).toBeNull();
  });
});

describe('the appendix', () => {
  it('says what moved a rating, without what stands in other columns', () => {
    const [first] = review.threats;
    if (first === undefined) throw new Error('The fixture has threats.');
    const [mitigation] = first.mitigations;
    if (mitigation === undefined) throw new Error('The threat has mitigations.');
    const factors = [
      { text: 'The source is outside', effect: '+4' },
      { text: `${mitigation.control} (\`${mitigation.path}\`): missing`, effect: '0 (at most -2)' },
      { text: 'Inherent: high; residual: low', effect: 'high to low' },
    ];
    const level = { impact: 'high', likelihood: 'high' } as const;
    const threat = {
      ...first,
      factors,
      inherent: { ...level, risk: 'high' },
      residual: { ...level, likelihood: 'low', risk: 'low' },
    } as const;
    const twin = { ...threat, number: 'T-90' };
    const [group, ...others] = threatDetailsView(material({ threats: [threat, twin] })).groups;
    expect(others).toEqual([]);
    expect(group?.threats.map(({ link }) => link.text)).toEqual([first.number, 'T-90']);
    expect(group?.threats[0]?.scale).toBe('impact high; likelihood high, then low');
    expect(group?.threats[0]?.factors).toEqual([
      { text: 'The source is outside', effect: '+4' },
      { text: `${mitigation.control}: missing`, effect: '0 (at most \u22122)' },
    ]);
  });

  it('names all that falls short of a check, and a few of many that do not', () => {
    const [check] = review.checks.filter(({ results }) => results.length > 0);
    const [result] = check?.results ?? [];
    if (check === undefined || result === undefined) throw new Error('The fixture has results.');
    const results = (['gap', 'pass'] as const).flatMap((outcome) =>
      Array.from({ length: 12 }, () => ({ ...result, outcome })),
    );
    const view = checklistView(material({ checks: [{ ...check, results }] }));
    const rows = view.areas[0]?.checks[0]?.outcomes ?? [];
    expect(rows.map(({ mark, on, further }) => [mark.word, on.length, further])).toEqual([
      ['Gap', 12, null],
      ['Pass', 6, 'and 6 more'],
    ]);
  });

  it('says once on which day the sources were read', () => {
    const [check, ...rest] = review.checks;
    if (check === undefined) throw new Error('The fixture has checks.');
    const source = (url: string, read: string): (typeof check.sources)[number] => ({
      title: url,
      url,
      read,
      verified: true,
    });
    const sources = [source('https://a.test/', '2026-11-01'), source('https://b.test/', '2026-11-02')];
    const view = sourceListView(
      material({
        findings: [],
        checks: [
          { ...check, sources: [...sources, source('https://c.test/', '2026-11-02')] },
          ...rest.map((one) => ({ ...one, sources: [] })),
        ],
      }),
    );
    expect(view.read).toBe('2026-11-02');
    // The last two are those of the questions and of the layers, which every review cites.
    expect(view.sources.map(({ read }) => read)).toEqual([
      '2026-11-01',
      null,
      null,
      '2026-11-23',
      '2026-11-23',
    ]);
  });

  it('lists the sources of what its edition has, and says that there are others', () => {
    const checks = review.checks.map((check) => ({ ...check, results: [], whenNone: 'There is none.' }));
    const numbered = (profile: Profile): readonly [boolean, number[]] => {
      const { more, sources } = sourceListView({ ...material({ findings: [], checks }), profile });
      return [more, sources.map(({ number }) => number)];
    };
    const all = material({ findings: [], checks }).references.sources.map(({ number }) => number);
    expect(all.length).toBeGreaterThan(2);
    expect(numbered('board')).toEqual([true, all.slice(-2)]);
    expect(numbered('engineer')).toEqual([true, all.slice(-1)]);
    expect(numbered('audit')).toEqual([false, all]);
  });
});

describe('narrow columns', () => {
  const long = `${'Claims '.repeat(20)}database`;

  it('cut titles that would fill a page', () => {
    const [finding] = review.findings;
    const [subject] = finding?.subjects ?? [];
    if (finding === undefined || subject === undefined) throw new Error('The fixture has findings.');
    const element = { ...subject.subject, path: 'components.unknown', title: long };
    const changed = { ...finding, subjects: [{ ...subject, subject: element }] };
    const [row] = workListView(material({ findings: [changed] })).rows;
    expect(row?.on[0]?.text).toBe('Claims Claims Claims Claims Claims\u2026');
  });

  it('say where a way out leads', () => {
    const { networks } = review.system;
    const egress = [
      { id: 'nat', kind: 'nat-gateway', subnet: null, filtered: false },
      { id: 'hub', kind: 'transit-gateway', subnet: null, filtered: true },
      { id: 'fw', kind: 'network-firewall', subnet: null, filtered: null },
    ];
    const system = { ...review.system, networks: networks.map((one) => ({ ...one, egress, endpoints: [] })) };
    expect(networksView(material({ system })).networks[0]?.ways.map(({ to, lets }) => [to, lets])).toEqual([
      ['Internet', 'everything, no filter'],
      ['other networks', 'named destinations'],
      ['Internet', 'filtering not stated'],
    ]);
  });
});
