/** What was reviewed, as Markdown: the same tables as in the PDF, with the diagrams as Mermaid. */
import { accountsView } from '../sections/accounts.ts';
import { changesView } from '../sections/changes.ts';
import { componentsView } from '../sections/components.ts';
import { dataClassesView } from '../sections/data-classes.ts';
import { flowsView } from '../sections/flows.ts';
import { networksView } from '../sections/networks.ts';
import { scopeView } from '../sections/scope.ts';
import { secretsAndKeysView } from '../sections/secrets-and-keys.ts';
import type { Material } from '../sections/section.ts';
import { type TenancyView, tenancyView } from '../sections/tenancy.ts';
import { list, prose, table, text } from '../source/markdown-text.ts';
import { eventsAndAlerts } from './markdown-events.ts';
import { diagrams, diagramsAbout } from './markdown-diagrams.ts';

/** The sections, each with its heading. */
export function systemSections(material: Material): readonly string[] {
  return [
    scope(material),
    accounts(material),
    networks(material),
    components(material),
    flows(material),
    tenancy(material),
    secretsAndKeys(material),
    eventsAndAlerts(material),
    changes(material),
  ];
}

function scope(material: Material): string {
  const { targets, excluded } = scopeView(material);
  return [
    '### Purpose and scope\n',
    list(
      targets.map(({ label, value }) => `${label}: ${text(value)}`),
      '',
    ),
    '#### Not part of this review\n',
    list(
      excluded.map(({ text: what, place }) => `${prose(what)} (${text(place)})`),
      'The spec excludes nothing from the review.',
    ),
  ].join('\n');
}

function accounts(material: Material): string {
  const view = accountsView(material);
  return [
    '### Accounts\n',
    table(
      ['Account', 'Number', 'Unit', 'Purpose', 'Regions', 'Forbidden by the organization'],
      view.accounts.map(({ title, accountId, ou, purpose, regions, guardrails }) =>
        [title, accountId, ou, purpose, regions, guardrails.join(', ') || 'nothing stated'].map(text),
      ),
      'No accounts are declared.',
    ),
    table(
      ['No.', 'Connection', 'From', 'To', 'By', 'For', 'Conditions'],
      view.connections.map(({ number, title, from, to, via, purpose, conditions }) =>
        [number, title, from.text, to.text, via, purpose, conditions].map(text),
      ),
      'No connection between accounts is declared.',
    ),
    ...diagrams(material, 'accounts'),
  ].join('\n');
}

function networks(material: Material): string {
  const view = networksView(material);
  const ids = material.review.system.networks.map(({ element }) => element.id);
  const each = view.networks.flatMap(({ title, account, line, flowLogs, subnets, ways }, index) => [
    `#### ${text(title)}\n`,
    `In ${text(account.text)}; ${line.map(text).join('; ')}. Flow logs: ${text(flowLogs)}.\n`,
    table(
      ['Subnet', 'Zone', 'Addresses', 'Tier', 'Holds', 'Connects to'],
      subnets.map((subnet) =>
        [subnet.title, subnet.zone, subnet.cidr, subnet.tier, subnet.holds, subnet.connects].map(text),
      ),
      'It has no subnets.',
    ),
    table(
      ['Way', 'Kind', 'To', 'Subnets', 'Lets through'],
      ways.map(({ name, kind, to, subnets: from, lets }) => [name, kind, to, from, lets].map(text)),
      'It has no way out.',
    ),
    ...diagramsAbout(material, 'network', ids[index] ?? ''),
  ]);
  return ['### Networks\n', ...(each.length > 0 ? each : ['No network is declared.\n'])].join('\n');
}

function components(material: Material): string {
  return [
    '### Components\n',
    table(
      ['Component', 'Service', 'Where', 'Keeps', 'Encryption', 'See'],
      componentsView(material).components.map(({ title, service, where, stores, encryption, about }) =>
        [
          title,
          service.text,
          where,
          stores,
          encryption ?? 'nothing to encrypt',
          about.map((link) => link.text).join(', ') || 'none',
        ].map(text),
      ),
      'No components are declared.',
    ),
    '### Data\n',
    table(
      ['Data', 'Classification', 'Confidentiality', 'Integrity', 'Availability', 'Rests in', 'Kept'],
      dataClassesView(material).data.map(({ title, classification, needs, where, retention }) =>
        [title, classification, ...needs, where, retention].map(text),
      ),
      'No kinds of data are declared: impact cannot be judged.',
    ),
  ].join('\n');
}

function flows(material: Material): string {
  const view = flowsView(material);
  return [
    '### Data flows and trust boundaries\n',
    ...diagrams(material, 'data-flow'),
    table(
      [
        'No.',
        'Flow',
        'From',
        'To',
        'Carries',
        'Protocol',
        'Encryption',
        'Authentication',
        'Authorization',
        'Accounting',
      ],
      view.flows.map((flow) =>
        [
          String(flow.number),
          flow.title,
          flow.from.text,
          flow.to.text,
          flow.carries,
          flow.protocol,
          flow.encryption,
          flow.authentication,
          flow.authorization,
          flow.accounting,
        ].map(text),
      ),
      'No flows are declared.',
    ),
    ...diagrams(material, 'sequence'),
    table(
      ['Boundary', 'Inside'],
      view.boundaries.map(({ title, members }) => [title, members].map(text)),
      'No trust boundaries follow from the spec.',
    ),
  ].join('\n');
}

function tenancy(material: Material): string {
  const { stated, several, particulars, isolation, unproven, tally: shared } = tenancyView(material);
  if (!stated) return '### Tenancy\n\nThe spec does not say whether the system has tenants.\n';
  return [
    '### Tenancy\n',
    list(
      particulars.map(({ label, value }) => `${label}: ${prose(value)}`),
      '',
    ),
    ...(several ? apart(isolation, unproven) : []),
    ...(shared === null ? [] : [`${prose(shared)}\n`]),
    ...diagrams(material, 'tenancy'),
  ].join('\n');
}

function apart(isolation: TenancyView['isolation'], unproven: TenancyView['unproven']): readonly string[] {
  return [
    table(
      ['Component', 'Model', 'Kept apart by', 'Tested', 'Against a greedy tenant'],
      isolation.map(({ component, model, by, tested, noisyNeighbour }) =>
        [component.text, model, by, tested, noisyNeighbour].map(text),
      ),
      'The spec does not say how any component keeps tenants apart.',
    ),
    table(
      ['Shared', 'Kind', 'Missing', 'Threats left'],
      unproven.map(({ where, kind, lacks, threats }) => [
        text(where.text),
        kind,
        lacks.map(({ of, outcome, says }) => `${outcome.word}: ${of}: ${prose(says)}`).join('; '),
        threats.map((link) => text(link.text)).join(', '),
      ]),
      'Nothing is missing from the proof that tenants are kept apart.',
    ),
  ];
}

function secretsAndKeys(material: Material): string {
  const { secrets, keys, lacking } = secretsAndKeysView(material);
  return [
    '### Secrets and keys\n',
    table(
      ['Secret', 'Kind', 'Kept in', 'Readers', 'Rotation', 'Revocation'],
      secrets.map(({ title, kind, store, readers, rotation, revocation }) =>
        [title, kind, store, readers, rotation, revocation].map(text),
      ),
      'No secrets are declared.',
    ),
    table(
      ['Key', 'Kind', 'Encrypts', 'Administrators', 'Users', 'Rotation', 'Revocation'],
      keys.map(({ title, kind, protects, custody, administrators, users, rotation, revocation }) => [
        text(title),
        text(kind),
        [text(protects), custody === null ? '' : prose(custody)].filter(Boolean).join('. '),
        ...[administrators, users, rotation, revocation].map(text),
      ]),
      'No keys are declared.',
    ),
    table(
      ['Secret or key', 'Promise', 'Lacks'],
      lacking.map(({ subject, promise, needs }) => [
        text(subject.text),
        prose(promise),
        needs.map(({ need, outcome, says }) => `${outcome.word}: ${text(need)}: ${prose(says)}`).join('; '),
      ]),
      'Rotation, reading and revocation lack nothing.',
    ),
    ...diagrams(material, 'secrets'),
    ...diagrams(material, 'key-life'),
  ].join('\n');
}

function changes(material: Material): string {
  return [
    '### What older guides say, and what is so\n',
    table(
      ['Used by', 'Older guides say', 'Today'],
      changesView(material).topics.flatMap(({ name, on, more, notes }) =>
        notes.map(({ once, now, since }) => [
          text(`${name}: ${[on.map((link) => link.text).join(', '), more].filter(Boolean).join(' ')}`),
          prose(once),
          prose(since === null ? now : `${now} (${since})`),
        ]),
      ),
      'Nothing that this design uses is known to be otherwise than older guides say.',
    ),
  ].join('\n');
}
