/** What a new check, contradiction, threat and fixture look like: complete, compiling, and to be filled. */

/** The source file of a check, a contradiction or a threat. */
export function sourceOf(kind, id) {
  if (kind === 'check') return check(id);
  return kind === 'contradiction' ? contradiction(id) : threat(id);
}

function contradiction(id) {
  return `import { fact } from '../../model/fact.ts';
import { clash, defineContradiction, type Contradiction } from '../contradiction.ts';

export const contradiction: Contradiction = defineContradiction({
  id: '${id}',
  severity: 'high',
  title: 'What cannot be',
  expects: 'What both statements would have to agree on',
  rationale: 'Why they cannot both be true.',
  remedy: 'Which field to correct, by what.',
  sources: [],
  find: ({ components }) =>
    components.flatMap((queue) => {
      const encryption = fact(queue, 'encryption', 'managed');
      const owner = fact(queue, 'owner');
      if (owner.value !== 'nobody' || encryption.value !== 'none') return [];
      return [clash(queue, \`\\\`\${queue.id}\\\` belongs to nobody and is read by all.\`, owner, encryption)];
    }),
});
`;
}

function check(id) {
  return `import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import { defineCheck, type Check } from '../check.ts';

export const check: Check = defineCheck({
  id: '${id}',
  severity: 'medium',
  title: 'What goes wrong when this is not met',
  expects: 'What a sound design does',
  rationale: 'Why it matters.',
  remedy: 'What to do, naming the field to write.',
  sources: [],
  mappings: {},
  covers: [],
  question: null,
  whenNone: 'The design has no components.',
  subjects: ({ components }) => components,
  examine: (component) => {
    const owner = fact(component, 'owner');
    if (owner.value === undefined) return unstated(\`\\\`\${component.id}\\\` does not say who owns it.\`, owner);
    if (owner.value === 'nobody') return gap(\`Nobody owns \\\`\${component.id}\\\`.\`, owner);
    return pass(\`\\\`\${component.id}\\\` is owned by \${owner.value}.\`, owner);
  },
});
`;
}

function threat(id) {
  const [stride] = id.split('/');
  return `import { fact } from '../../model/fact.ts';
import type { Component, Model } from '../../model/model.ts';
import { gather, type Case, type Group } from '../gather.ts';
import { prevents } from '../mitigation.ts';
import { assetOf, part } from '../phrase.ts';
import { defineThreat, type Statement, type Threat } from '../threat.ts';

/** What happens. */
export const threat: Threat = defineThreat({
  id: '${id}',
  title: 'What an attacker gains',
  stride: ['${stride}'],
  harms: ['integrity'],
  cwe: [],
  attack: [],
  detection: [],
  find: (model) => gather(casesIn(model), tell),
});

function casesIn({ components }: Model): readonly Case<Component>[] {
  return components
    .filter(({ stated }) => stated.service === 's3')
    .map((bucket) => ({
      subject: bucket,
      boundary: bucket.boundary.id,
      exposure: 'internal',
      data: bucket.stores,
      because: [fact(bucket, 'service')],
      mitigations: [
        prevents(part\`\${bucket} keeps what was overwritten\`, fact(bucket, 'versioning'), (yes) => yes, 'true'),
      ],
    }));
}

function tell({ first, subjects, data }: Group<Component>): Statement {
  return {
    source: 'Somebody',
    prerequisite: part\`who may write to \${subjects}\`,
    action: 'replace what is there',
    impact: 'loss',
    asset: assetOf(data, first),
  };
}
`;
}

/** A spec that is valid and shows the fault, the silence and the sound design, marked where they are seen. */
export function fixture(kind, id) {
  return `# ${id}: faults and sound designs, marked on the line ${lineOf[kind]}.
parapet: 1
design:
  id: fixture
  title: ${id}
  owner: { team: claims }
accounts:
  prod:
    id: '111122223333'
components:
${components[kind]}`;
}

const lineOf = {
  check: 'to which the verdict leads',
  contradiction: 'of the first of the two statements',
  threat: 'of the element that is named',
};

const queues = `  faulty:
    service: sqs
    owner: nobody #! gap
  silent: #! unstated
    service: sqs
  sound:
    service: sqs
    owner: claims #! pass
`;

const buckets = `  faulty: #! open
    service: s3
    versioning: false
  silent: #! unknown
    service: s3
  sound: #! mitigated
    service: s3
    versioning: true
`;

const rivals = `  faulty:
    service: sqs
    owner: nobody #! contradiction
    encryption: { managed: none }
  sound:
    service: sqs
    owner: claims #! fine
    encryption: { managed: none }
`;

const components = { check: queues, contradiction: rivals, threat: buckets };
