/** What a new check, a new threat and a new fixture look like: complete, compiling, and to be filled. */

/** The source file of a check or a threat. */
export function sourceOf(kind, id) {
  return kind === 'check' ? check(id) : threat(id);
}

function check(id) {
  return `import { defineCheck, gap, pass, unstated, type Check } from '../check.ts';
import { fact } from '../../model/fact.ts';

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
  return `import { defineThreat, type Threat } from '../threat.ts';

export const threat: Threat = defineThreat({
  id: '${id}',
  title: 'What an attacker gains',
  stride: ['${stride}'],
  harms: ['confidentiality'],
  cwe: [],
  attack: [],
  sources: [],
  find: () => [],
});
`;
}

/** A spec that is valid and shows the fault, the silence and the sound design, marked where they are seen. */
export function fixture(id) {
  return `# ${id}: faults and sound designs, marked on the line to which the verdict leads.
parapet: 1
design:
  id: fixture
  title: ${id}
  owner: { team: claims }
accounts:
  prod:
    id: '111122223333'
components:
  faulty:
    service: sqs
    owner: nobody #! gap
  silent: #! unstated
    service: sqs
  sound:
    service: sqs
    owner: claims #! pass
`;
}
