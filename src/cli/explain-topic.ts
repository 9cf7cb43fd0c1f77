/** `parapet explain s3`: what is known of a service or a topic, what changed about it, and what examines it. */
import { changes, distinct } from '../aws/changes/all.ts';
import { endings, type Ending } from '../aws/lifecycle.ts';
import type { Service } from '../aws/service.ts';
import { services } from '../aws/services/index.generated.ts';
import { topics } from '../aws/topics.ts';
import { checks } from '../checks/index.generated.ts';
import { paragraph } from '../reporters/paragraph.ts';
import { sectionFor, servicesKnownAs } from '../spec/service-names.ts';
import { changeLines, sourceLines } from './explain-lines.ts';

const CLASSES = {
  infrastructure: 'infrastructure: operating system and platform are the team’s',
  container: 'container: AWS runs the operating system, the team what it sets in the platform',
  abstracted: 'abstracted: AWS runs everything but data and access',
} as const;

/** The text; null if nothing goes by that name. */
export async function explainTopic(name: string): Promise<string | null> {
  const word = name.toLowerCase();
  const known = servicesKnownAs(
    word,
    services.map(({ id }) => id),
  );
  const topic = topics.find(({ id, also }) => id === word || also.includes(word));
  const found = services.filter(({ id }) => id === word || (topic === undefined && known.includes(id)));
  if (topic === undefined && found.length === 0) return null;
  const ids = [...(topic === undefined ? [] : [topic.id]), ...found.map(({ id }) => id)];
  const about = distinct(changes.filter((change) => ids.includes(change.topic)));
  const related = await examining(ids, new Set(about.flatMap(({ claims }) => claims)));
  const pages = [...found.flatMap(sourcesOf), ...about.flatMap(({ sources }) => sources)];
  return [
    topic?.name ?? found.map((service) => service.name).join(', '),
    '',
    ...new Set(found.map((service) => serviceLines(service).join('\n'))),
    ...(topic === undefined ? [] : sectionLines([topic.id, ...topic.also])),
    ...changeLines('What changed', about),
    ...endingLines(found),
    ...(related.length === 0 ? [] : ['Examined by', ...related.map((id) => `  ${id}`), '']),
    ...(pages.length === 0 ? [] : sourceLines(pages)),
  ]
    .join('\n')
    .trimEnd();
}

function serviceLines(service: Service): string[] {
  const { responsibility, responsibilityNote, defaultEncryption, endpoint } = service;
  return [
    ...paragraph(
      'Responsibility',
      `${CLASSES[responsibility]}.${responsibilityNote === null ? '' : ` ${responsibilityNote}`}`,
    ),
    ...(defaultEncryption === null
      ? []
      : paragraph('Encryption when nothing is said', encryptionText(defaultEncryption))),
    ...(endpoint === null ? [] : paragraph('VPC endpoint', `\`service: ${endpoint}\``)),
  ];
}

function encryptionText({ by, since }: NonNullable<Service['defaultEncryption']>): string {
  const key = {
    'aws-owned': 'With a key that AWS owns.',
    'aws-managed': 'With a key that AWS manages in the account.',
    none: 'None.',
  }[by];
  return since === null ? key : `${key.slice(0, -1)}, since ${since}.`;
}

function sectionLines(words: readonly string[]): string[] {
  const section = words.map(sectionFor).find((one) => one !== null);
  return section === undefined ? [] : paragraph('In a spec', `It stands in \`${section}\`.`);
}

function endingLines(found: readonly Service[]): string[] {
  const of = endings.filter(
    ({ sign }) =>
      (sign.field === 'runtime' && found.some(({ id }) => id === 'lambda')) ||
      (sign.field === 'engine-version' && found.some(({ id }) => id === sign.service)),
  );
  return of.length === 0 ? [] : ['Ended or ending', ...of.map(endingLine), ''];
}

function endingLine({ name, from, ends }: Ending): string {
  const days = [from === null ? [] : [`from ${from}`], ends === null ? [] : [`gone on ${ends}`]].flat();
  return `  ${name}${days.length === 0 ? '' : `: ${days.join(', ')}`}`;
}

/** Services by a name that people know them by; empty where nothing goes by it. */
export function servicesNamed(name: string): readonly Service[] {
  const known = servicesKnownAs(
    name.toLowerCase(),
    services.map(({ id }) => id),
  );
  return services.filter(({ id }) => id === name.toLowerCase() || known.includes(id));
}

/** Checks that examine one of the services. */
export async function checksOf(ids: readonly string[]): Promise<readonly string[]> {
  const about = changes.filter((change) => ids.includes(change.topic));
  return examining(ids, new Set(about.flatMap(({ claims }) => claims)));
}

/** Checks that settle one of the claims, or whose example is of the service. */
async function examining(ids: readonly string[], claims: ReadonlySet<string>): Promise<readonly string[]> {
  const { examples } = await import('../checks/examples.generated.ts');
  return checks
    .filter(({ id, covers }) => {
      const shown = examples[id];
      const text = `${shown?.bad.yaml}\n${shown?.good.yaml}`;
      return (
        covers.some((claim) => claims.has(claim)) ||
        ids.some((one) => new RegExp(`service: ${one}\\b(?!-)`).test(text))
      );
    })
    .map(({ id }) => id);
}

function sourcesOf({ sources, defaultEncryption }: Service): Service['sources'] {
  return [...sources, ...(defaultEncryption === null ? [] : [defaultEncryption.source])];
}
