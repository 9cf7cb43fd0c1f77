/**
 * Identifiers of other frameworks are carried by the checks that examine the same thing: none that was verified
 * is lost, and none is made up.
 */
import { expect, test } from 'vitest';

import { claims } from '../../scripts/generate/article-coverage.mjs';
import { checks } from '../../src/checks/index.generated.ts';
import type { Mappings } from '../../src/checks/check.ts';

type Framework = keyof Mappings;

const FRAMEWORKS = ['securityHub', 'cis', 'nist', 'attack'] as const;

/** Controls about which a design says nothing, with the requirements that come with them. */
const NOT_EXAMINED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'ASG-01': {
    'The spec says where a group stands and not from which template it starts.': [
      'AutoScaling.9',
      'CA-9(1)',
      'CM-2',
      'CM-2(2)',
    ],
  },
  'S3-04': {
    'The spec says whether a policy names principals and not what it lets those of other accounts do.': [
      'S3.6',
      'CA-9(1)',
      'CM-2',
    ],
  },
  'LAM-02': { 'No component of a spec calls the API of EC2.': ['EC2.10'] },
  'SYS-02': { 'The spec says which documents may be sent and not who may read them.': ['SSM.4'] },
  'M-NET-01': {
    'The spec says whether a firewall filters and not how its rule groups are attached.': [
      'NetworkFirewall.3',
    ],
  },
  'M-NET-04': {
    'The spec says whether look-ups of a network are logged; those of public zones are asked of nobody.': [
      'Route53.2',
    ],
  },
  'M-DAT-04': {
    'Object Lock is asked for, which refuses what MFA delete makes harder.': [
      'S3.20',
      'v3.0 2.1.2',
      'v5.0 2.1.2',
      'v7.0 3.1.2',
    ],
  },
  'ACM-01': { 'The spec says who keeps an exported key and not its length.': ['ACM.2'] },
  'M-DAT-02': { 'The spec says where backups lie and not with which key.': ['Backup.1'] },
};

function carried(framework: Framework, covering: readonly { readonly mappings: Mappings }[]): Set<string> {
  return new Set(covering.flatMap(({ mappings }) => mappings[framework] ?? []));
}

test('every verified identifier of a claim is carried by a check', () => {
  const lost = claims.flatMap(({ id, controls = {} }) => {
    const excused = Object.values(NOT_EXAMINED[id] ?? {}).flat();
    const covering = checks.filter(({ covers }) => covers.includes(id));
    return FRAMEWORKS.flatMap((framework) => {
      // A control has one home; a requirement or a technique belongs to every claim that it goes with.
      const home = framework === 'securityHub' || framework === 'cis' ? checks : covering;
      const there = carried(framework, home);
      return (controls[framework] ?? [])
        .filter((control) => !there.has(control) && !excused.includes(control))
        .map((control) => `${id} ${control}`);
    });
  });
  expect(lost).toEqual([]);
});

test('a control that is said not to be examined is one of its claim, and no check carries it there', () => {
  for (const [id, reasons] of Object.entries(NOT_EXAMINED)) {
    const controls = claims.find((claim) => claim.id === id)?.controls ?? {};
    const known = FRAMEWORKS.flatMap((framework) => controls[framework] ?? []);
    expect(known).toEqual(expect.arrayContaining(Object.values(reasons).flat()));
  }
});

test('no check carries an identifier that goes with none of its claims', () => {
  const made = checks.flatMap(({ id, covers, mappings }) => {
    const of = claims.filter((claim) => covers.includes(claim.id)).map(({ controls = {} }) => controls);
    const known = new Set(
      of.flatMap((controls) => [
        ...FRAMEWORKS.flatMap((framework) => controls[framework] ?? []),
        ...(controls.related ?? []),
      ]),
    );
    return FRAMEWORKS.flatMap((framework) => mappings[framework] ?? [])
      .filter((control) => !known.has(control))
      .map((control) => `${id} ${control}`);
  });
  expect(made).toEqual([]);
});
