/** What was reviewed, as Markdown: the same tables as in the PDF, with the diagrams as Mermaid. */
import type { Diagram } from '../review/review.generated.ts';
import { accountsView } from '../sections/accounts.ts';
import { alertsView } from '../sections/alerts.ts';
import { changesView } from '../sections/changes.ts';
import { componentsView } from '../sections/components.ts';
import { dataClassesView } from '../sections/data-classes.ts';
import { eventsView } from '../sections/events.ts';
import { flowsView } from '../sections/flows.ts';
import { networksView } from '../sections/networks.ts';
import { scopeView } from '../sections/scope.ts';
import { secretsAndKeysView } from '../sections/secrets-and-keys.ts';
import type { Material } from '../sections/section.ts';
import { tenancyView } from '../sections/tenancy.ts';
import { watchListView } from '../sections/watch-list.ts';
import { list, prose, table, text } from '../source/markdown-text.ts';
import { mermaidFence } from './mermaid-fence.ts';

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

function diagrams({ review }: Material, kind: Diagram['kind']): readonly string[] {
  return review.diagrams
    .filter((diagram) => diagram.kind === kind)
    .flatMap(({ title, candidates }) =>
      (candidates[0] ?? []).map(
        ({ source, caption }) => `#### ${text(title)}\n\n${mermaidFence(source)}\n${prose(caption)}\n`,
      ),
    );
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
  const each = view.networks.flatMap(({ title, account, line, flowLogs, subnets, ways }) => [
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
      ways.map(({ id, kind, to, subnets: from, lets }) => [id, kind, to, from, lets].map(text)),
      'It has no way out.',
    ),
  ]);
  return [
    '### Networks\n',
    ...(each.length > 0 ? each : ['No network is declared.\n']),
    ...diagrams(material, 'network'),
  ].join('\n');
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
          about.map((link) => link.text).join(' ') || 'none',
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
  const { stated, particulars, isolation } = tenancyView(material);
  if (!stated) return '### Tenancy\n\nThe spec does not say whether the system has tenants.\n';
  return [
    '### Tenancy\n',
    list(
      particulars.map(({ label, value }) => `${label}: ${prose(value)}`),
      '',
    ),
    table(
      ['Component', 'Model', 'Kept apart by', 'Tested', 'Against a greedy tenant'],
      isolation.map(({ component, model, by, tested, noisyNeighbour }) =>
        [component.text, model, by, tested, noisyNeighbour].map(text),
      ),
      'The spec does not say how any component keeps tenants apart.',
    ),
    ...diagrams(material, 'tenancy'),
  ].join('\n');
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
      keys.map(({ title, kind, protects, administrators, users, rotation, revocation }) =>
        [title, kind, protects, administrators, users, rotation, revocation].map(text),
      ),
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

function eventsAndAlerts(material: Material): string {
  const { used, unused, unasked, tally } = eventsView(material);
  return [
    '### Events\n',
    table(
      ['Event', 'Source', 'Targets', 'Failed deliveries', 'What the business gets'],
      used.map(({ title, source, targets, deadLetter, value }) =>
        [title, source.text, targets, deadLetter, value].map(text),
      ),
      'No event is in use.',
    ),
    table(
      ['Unused event', 'Source', 'Decision', 'Why'],
      unused.map(({ title, source, decision, because }) => [title, source.text, decision, because].map(text)),
      'No unused event is declared.',
    ),
    table(
      ['Event without a decision', 'Source', 'What it could give', 'Seen otherwise'],
      unasked.map(({ event, type, source, value, metric }) => [
        text(`${event} (${type})`),
        text(source.text),
        prose(value),
        text(metric),
      ]),
      'No event waits for a decision.',
    ),
    `${text(tally)}\n`,
    ...diagrams(material, 'events'),
    '### Alerts\n',
    table(
      ['Alert', 'Watches', 'Fires on', 'Reaches', 'Runbook'],
      alertsView(material).alerts.map(({ title, watches, trigger, channels, runbook }) =>
        [title, watches, trigger, channels, runbook?.text ?? 'no runbook'].map(text),
      ),
      'No alerts are declared.',
    ),
    ...watched(material),
    ...diagrams(material, 'alerts'),
  ].join('\n');
}

function watched(material: Material): readonly string[] {
  const { tally, weak } = alertsView(material);
  return [
    ...(tally === null ? [] : [`${text(tally)}\n`]),
    list(weak.map(prose), ''),
    table(
      ['Component', 'Seen', 'Who is told', 'Nobody would be told of'],
      watchListView(material).rows.map(({ component, tally: seen, seen: told, unseen }) => [
        text(component.text),
        seen,
        told.map(({ by, signals }) => text(`${by.text}: ${signals}`)).join('; '),
        text(unseen),
      ]),
      'No component has signals that we know of.',
    ),
  ];
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
