/** What became of a design: told exactly, and nothing told of what is only written otherwise. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { deltaOf } from '../../src/delta/delta.ts';
import type { Delta } from '../../src/delta/delta.generated.ts';
import type { House } from '../../src/house/house.ts';
import { readText } from '../files.ts';
import { houseOf } from '../house/house-of.ts';
import { deltaBetween, type Files, sideOf } from './two-states.ts';

const HEAD = `parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
`;
const ACCOUNTS = `accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
`;
const COMPONENTS = `components:
  api: { service: api-gateway, account: prod, endpoint-type: private }
  store: { service: s3, account: prod, versioning: true, stores: [claim, photo], encryption: { managed: aws-managed } }
`;
const DATA = `data:
  claim: { classification: confidential }
  photo: { classification: internal }
`;
const ACTORS = `actors:
  customer: { kind: person, trust: external }
`;
const FLOWS = `flows:
  keep: { from: api, to: store, carries: [claim], protocol: aws-api }
`;
const TENANCY = `tenancy: { model: siloed, isolation: { store: { model: siloed, by: a bucket each, tested: true } } }
`;

const spec = HEAD + ACCOUNTS + COMPONENTS + DATA + ACTORS + FLOWS + TENANCY;
const edited = (...edits: readonly (readonly [string, string])[]): string =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not there: ${from}`);
    return text.replace(from, to);
  }, spec);

const told = ({ elements }: Delta) =>
  elements.flatMap(({ says, fields }) => (fields.length === 0 ? [says] : fields.map((field) => field.says)));

const triggers = (delta: Delta) => delta.triggers.map(({ id, level, path }) => `${id} ${level} ${path}`);

describe('nothing has changed where', () => {
  it.each<[string, Files]>([
    ['the same is said', spec],
    ['sections stand in another order', HEAD + TENANCY + FLOWS + ACTORS + DATA + COMPONENTS + ACCOUNTS],
    ['lines have moved and comments are written', spec.replace('flows:', '# Who sends what\n\n\nflows:')],
    ['the members of a list stand in another order', edited(['[claim, photo]', '[photo, claim]'])],
    [
      'a part has moved to an included file',
      {
        'spec.yaml': HEAD + ACCOUNTS + COMPONENTS + FLOWS + 'include: [parts/data.yaml]\n' + TENANCY,
        'parts/data.yaml': `parapet: 1\n${DATA}${ACTORS}`,
      },
    ],
    ['the file has another name', { 'designs/other.yaml': spec }],
    ['a default says it', `${edited(['versioning: true, ', ''])}defaults: { s3: { versioning: true } }\n`],
  ])('%s', (_, files) => {
    const delta = deltaBetween(spec, files);
    expect([
      delta.change,
      delta.elements,
      delta.findings,
      delta.threats,
      delta.paths,
      delta.triggers,
    ]).toEqual(['unchanged', [], [], [], [], []]);
    expect(delta.summary).toEqual(['Nothing in the design has changed; the recommendation is still return.']);
  });
});

it('tells a rename as a rename, with all that names the element', () => {
  const after = edited(
    ['  store: {', '  objects: { renamed-from: store, '],
    ['to: store', 'to: objects'],
    ['isolation: { store:', 'isolation: { objects:'],
  );
  const delta = deltaBetween(spec, after);
  expect(told(delta)).toEqual(['`components.store` is called `components.objects` now.']);
  expect([delta.findings, delta.threats, delta.triggers]).toEqual([[], [], []]);
});

it('tells a rename of what has an id within an element, and nothing else of it', () => {
  const network = `networks:
  main:
    account: prod
    region: eu-west-1
    subnets: { east: { az: eu-west-1a, tier: isolated }, west: { az: eu-west-1b, tier: isolated } }
audit:
  trails: { all: { account: prod, log-file-validation: true } }
`;
  const held = edited([
    'store: { service: s3',
    'store: { service: efs, network: main, subnets: [east, west]',
  ]).replace(', versioning: true', '');
  const before = held + network;
  const after = before
    .replace('{ east: { az', '{ isolated-a: { renamed-from: east, az')
    .replace('subnets: [east, west]', 'subnets: [isolated-a, west]')
    .replace('{ all: { account', '{ whole: { renamed-from: all, account');
  const delta = deltaBetween(before, after);
  expect(told(delta)).toEqual([
    '`networks.main.subnets.east` is called `networks.main.subnets.isolated-a` now.',
    '`audit.trails.all` is called `audit.trails.whole` now.',
  ]);
  expect(delta.elements.map(({ change, formerPath }) => [change, formerPath])).toEqual([
    ['renamed', 'networks.main.subnets.east'],
    ['renamed', 'audit.trails.all'],
  ]);
  expect([delta.findings, delta.threats, delta.triggers]).toEqual([[], [], []]);
});

it('knows threats to what lies within an element that has another id', () => {
  const before = `${spec}networks:
  office:
    account: prod
    region: eu-west-1
    subnets: { open: { az: eu-west-1a, tier: public } }
    egress: { old-nat: { kind: nat-instance, subnet: open } }
`;
  expect(deltaBetween(spec, before).threats.map(({ on }) => on)).toContain('networks.office.egress.old-nat');
  const after = before.replace('  office:\n', '  site:\n    renamed-from: office\n');
  const { threats, findings, elements } = deltaBetween(before, after);
  expect(elements.map(({ says }) => says)).toEqual(['`networks.office` is called `networks.site` now.']);
  expect([threats, findings]).toEqual([[], []]);
});

it('knows a design that has another id by its first one', () => {
  const after = edited(['id: claims,', 'id: intake, renamed-from: claims,']);
  const delta = deltaBetween(spec, after);
  expect(delta.findings).toEqual([]);
  expect(told(delta)).toEqual(['`design.id` was `claims` and is `intake`.']);
});

it('tells what is in an old id that was given to another element', () => {
  const after = edited(
    ['keep: { from: api', 'keep: { from: front'],
    ['  api: {', '  front: { renamed-from: api, '],
  );
  const again = after.replace('components:\n', 'components:\n  spare: { service: sqs, account: prod }\n');
  expect(told(deltaBetween(after, again))).toEqual([
    '`components.spare` is new: Amazon SQS, in account `prod`.',
  ]);
});

describe('each field is told with both values and both places', () => {
  it.each<[string, string, string, Delta['elements'][number]['fields'][number]['effect']]>([
    [
      'versioning: true',
      'versioning: false',
      '`components.store.versioning` was `true` and is `false`.',
      'weaker',
    ],
    [
      'managed: aws-managed',
      'managed: none',
      '`components.store.encryption.managed` was `aws-managed` and is `none`.',
      'weaker',
    ],
    [
      'endpoint-type: private',
      'endpoint-type: regional',
      '`components.api.endpoint-type` was `private` and is `regional`.',
      'weaker',
    ],
    [
      '{ model: siloed, isolation',
      '{ model: pooled, isolation',
      '`tenancy.model` was `siloed` and is `pooled`.',
      'weaker',
    ],
    ['protocol: aws-api', 'protocol: http', '`flows.keep.protocol` was `aws-api` and is `http`.', 'weaker'],
    [
      '[eu-west-1]',
      '[eu-west-1, eu-west-2]',
      '`accounts.prod.regions` was `[eu-west-1]` and is `[eu-west-1, eu-west-2]`.',
      'none',
    ],
  ])('%s → %s', (from, to, says, effect) => {
    const delta = deltaBetween(spec, edited([from, to]));
    const fields = delta.elements.flatMap((element) => element.fields);
    expect(fields.map((field) => [field.says, field.effect])).toEqual([[says, effect]]);
    expect(fields.every(({ beforePlace, afterPlace }) => beforePlace !== null && afterPlace !== null)).toBe(
      true,
    );
    const back = deltaBetween(edited([from, to]), spec);
    const reverse = { weaker: 'stronger', stronger: 'weaker', mixed: 'mixed', none: 'none' }[effect];
    expect(back.elements.flatMap((element) => element.fields.map((field) => field.effect))).toEqual([
      reverse,
    ]);
  });

  it('silence is told as silence', () => {
    const delta = deltaBetween(spec, edited(['versioning: true, ', '']));
    expect(told(delta)).toEqual(['`components.store.versioning` is not stated any more; it was `true`.']);
  });
});

describe('a change is reviewed again', () => {
  const flow = '  ask: { from: customer, to: api, carries: [claim], protocol: https }\n';
  it.each<[string, string, readonly string[]]>([
    ['when nothing else happens than a note', spec.replace('title: Claims', 'title: Claim handling'), []],
    [
      'when a flow crosses a boundary and opens the way from the internet',
      `${HEAD}${ACCOUNTS}${COMPONENTS}${DATA}${ACTORS}${FLOWS}${flow}${TENANCY}`.replace(
        'endpoint-type: private',
        'endpoint-type: regional',
      ),
      [
        'internet-exposure board components.api',
        'boundary-crossing security flows.ask',
        // Its end stands on the other side now.
        'boundary-crossing security flows.keep',
      ],
    ],
    [
      'when there is a new account',
      edited([
        'accounts:\n',
        'accounts:\n  logs: { id: "444455556666", purpose: log-archive, regions: [eu-west-1] }\n',
      ]),
      ['account security accounts.logs'],
    ],
    [
      'when data is more secret or of a new kind',
      edited([
        'photo: { classification: internal }',
        'photo: { classification: restricted }\n  plate: { classification: internal, personal: true }',
      ]),
      ['data-class security data.photo', 'data-class security data.plate'],
    ],
    [
      'when tenants are kept apart less',
      edited(['{ store: { model: siloed', '{ store: { model: pooled']),
      ['weaker-tenancy board tenancy.isolation.store.model'],
    ],
    [
      'when data is encrypted less',
      edited(['managed: aws-managed', 'managed: none']),
      ['weaker-encryption security components.store.encryption.managed'],
    ],
  ])('%s', (_, after, expected) => {
    const delta = deltaBetween(spec, after);
    expect(triggers(delta)).toEqual(expected);
    expect(delta.review.level).toBe(expected[0]?.split(' ')[1] ?? 'none');
  });

  const levels = (more: string): House =>
    houseOf(
      `parapet-rules: 1\npack: { id: acme, version: "2.1.0", title: Acme }\nsettings: { review-levels: ${more} }\n`,
    );

  it.each([
    ['{ new-account: team }', 'team', ['team'], 'the team', 'The rules acme 2.1.0 say so.'],
    ['{ new-account: platform }', 'platform', ['platform'], 'platform', 'The rules acme 2.1.0 say so.'],
    ['{ new-account: none }', 'none', [], 'nobody', 'The rules acme 2.1.0 say so.'],
    [
      '{ new-data-class: privacy }',
      'security',
      ['security'],
      'security',
      'An account is a boundary of its own, with its own root user and its own trails.',
    ],
  ])('at the level that %s demands', (more, level, all, by, because) => {
    const after = edited([
      'accounts:\n',
      'accounts:\n  logs: { id: "444455556666", regions: [eu-west-1] }\n',
    ]);
    const house = levels(more);
    const sides = {
      before: sideOf(spec),
      after: sideOf(after, '2026-11-25', 'new', house),
    };
    const { review, triggers: found, rules } = deltaOf(sides);
    expect([review.level, review.levels, found[0]?.by, found[0]?.because]).toEqual([level, all, by, because]);
    expect(rules).toMatchObject([{ kind: 'pack', id: 'acme', version: '2.1.0' }]);
  });

  it('by everybody that is demanded, whom the rules name beside security and below the board', () => {
    const house = levels('{ new-account: platform, new-data-class: board }');
    const after = edited(
      ['accounts:\n', 'accounts:\n  logs: { id: "444455556666", regions: [eu-west-1] }\n'],
      ['data:\n', 'data:\n  card: { classification: restricted }\n'],
    );
    const { review, summary } = deltaOf({
      before: sideOf(spec),
      after: sideOf(after, '2026-11-25', 'new', house),
    });
    expect(review.levels).toEqual(['board', 'platform']);
    expect(summary).toContainEqual(
      expect.stringMatching(/^Review again by the board and platform: The data card/),
    );
  });
});

describe('an exception', () => {
  const weak = edited(['versioning: true', 'versioning: false']);
  const accepting = `${weak}review:
  exceptions:
    copies: { check: data/bucket-versioning, on: components.store, because: Copies, owner: claims, approved-by: Jane Roe, expires: 2026-11-30 }
`;
  const ofVersioning = ({ findings }: Delta) =>
    findings
      .filter(({ check }) => check === 'data/bucket-versioning')
      .map(({ change, because }) => `${change}: ${because}`);

  it('that runs out between two looks at the same text opens what it covered', () => {
    expect(ofVersioning(deltaBetween(accepting, accepting, ['2026-11-25', '2026-12-01']))).toEqual([
      'reopened: The exception `copies` expired on 2026-11-30.',
    ]);
  });

  it('that is taken out is named', () => {
    expect(ofVersioning(deltaBetween(accepting, weak))).toEqual([
      'reopened: The exception `copies` was taken out; it held until 2026-11-30.',
    ]);
  });

  it('that is added accepts and mends nothing', () => {
    expect(ofVersioning(deltaBetween(weak, accepting))).toEqual([
      'accepted: Accepted by the exception `copies` until 2026-11-30, approved by Jane Roe.',
    ]);
  });
});

it('tells what went with its element from what was mended', () => {
  const before = edited(['versioning: true', 'versioning: false']).replace(
    '\n  store:',
    '\n  spare: { service: s3, account: prod, versioning: false, stores: [claim] }\n  store:',
  );
  const after = spec;
  const changes = deltaBetween(before, after)
    .findings.filter(({ check }) => check === 'data/bucket-versioning')
    .map(({ change, on }) => `${change} ${on}`);
  expect(changes).toEqual(['fixed components.store', 'removed components.spare']);
});

it('is what its schema says, drawn and told', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readText('schemas/delta.schema.json')),
  );
  const sample = readText('samples/claims-intake.yaml');
  const legacy = readText('samples/legacy-monolith.yaml');
  const deltas = [
    deltaBetween(sample, sample),
    deltaBetween(spec, edited(['versioning: true', 'versioning: false'], ['to: store', 'to: api'])),
    deltaOf({ before: null, after: sideOf(legacy) }),
    deltaOf({ before: sideOf(legacy), after: null }),
  ];
  for (const delta of deltas) {
    validate(delta);
    expect(validate.errors).toBeNull();
    const { before, after, new: added, reopened, fixed, accepted, removed } = delta.counts.findings;
    expect(before + added + reopened - fixed - accepted - removed).toBe(after);
  }
  expect(deltas.map(({ change }) => change)).toEqual(['unchanged', 'changed', 'added', 'removed']);
  expect(deltas[1]?.diagrams.map(({ candidates }) => candidates.length)).toEqual([2]);
});
