/** What a new check, a new threat and a new fixture look like: complete, compiling, and to be filled. */

/** The source file of a check or a threat. */
export function sourceOf(kind, id) {
  return kind === 'check' ? check(id) : threat(id);
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
  return `# ${id}: faults and sound designs, marked on the line ${
    kind === 'check' ? 'to which the verdict leads' : 'of the element that is named'
  }.
parapet: 1
design:
  id: fixture
  title: ${id}
  owner: { team: claims }
accounts:
  prod:
    id: '111122223333'
components:
${kind === 'check' ? queues : buckets}`;
}

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
