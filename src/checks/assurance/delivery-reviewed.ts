/** What this review says is true of what is deployed only if nothing is deployed past it. */
import { programmaticDeployment } from '../../aws/sources/well-architected.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact, type Fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { defineCheck, withSeverity, type Check, type Severity } from '../check.ts';
import { question, type Question } from '../question.ts';

/** What is said of a field of the delivery. */
interface Said {
  readonly severity: Severity;
  readonly yes: string;
  readonly no: string;
  readonly silent: string;
}

const CODE: Said = {
  severity: 'high',
  yes: 'Everything comes from reviewed code.',
  no: 'Not everything comes from reviewed code.',
  silent: 'The design does not say whether everything comes from reviewed code.',
};
const APPROVAL: Said = {
  severity: 'high',
  yes: 'Two people agree to what reaches production.',
  no: 'Nobody has to agree to what reaches production.',
  silent: 'The design does not say who agrees to what reaches production.',
};
const SIGNATURES: Said = {
  severity: 'medium',
  yes: 'Only signed builds are deployed.',
  no: 'Builds without a signature are deployed.',
  silent: 'The design does not say whether only signed builds are deployed.',
};
const STATE: Said = {
  severity: 'medium',
  yes: 'The state of the infrastructure code is encrypted.',
  no: 'The state of the infrastructure code is not encrypted.',
  silent: 'The design does not say whether the state of the infrastructure code is encrypted.',
};

/** A field of the delivery with what is said of it. */
interface Asked extends Question<string | boolean> {
  readonly says: Said;
}

export const check: Check = defineCheck<Asked>({
  id: 'assurance/delivery-reviewed',
  severity: 'medium',
  title: 'What reaches production is not what was reviewed and tested',
  expects:
    'Everything comes from reviewed code, somebody else agrees, and the state of the code gives no secret away',
  rationale:
    'Deploying by program makes what was tested what runs, and a signature proves it. The state of infrastructure code ' +
    'holds values of secrets in plain text, and code that nobody else read is one stolen laptop away from production.',
  remedy:
    'Write under `assurance.delivery`: `infrastructure-as-code: true`, `approval: two-person`, `signed-artefacts: true`, `encrypted-state: true` and how a release is taken back (`rollback`).',
  sources: [programmaticDeployment],
  mappings: {},
  covers: ['M-SDL-01'],
  question: 'SEC11',
  whenNone: 'The design holds no component.',
  subjects: questions,
  examine: ({ says, fact: asked }) => {
    switch (asked.value) {
      case undefined:
        return unstated(says.silent, asked);
      case false:
      case 'none':
        return withSeverity(says.severity, gap(says.no, asked));
      case 'one-person':
        return withSeverity('low', gap('One person alone decides what reaches production.', asked));
      default:
        return pass(says.yes, asked);
    }
  },
});

/** Asked one by one once anything is said about delivery; until then, once. */
function questions({ assurance, components }: Model): readonly Asked[] {
  if (components.length === 0) return [];
  const ask = (id: string, title: string, field: Fact<string | boolean>, says: Said): Asked => ({
    ...question(id, title, field),
    says,
  });
  const code = fact(assurance, 'delivery', 'infrastructure-as-code');
  const first = ask('infrastructure-as-code', 'Reviewed code', code, CODE);
  if (assurance.stated.delivery === undefined) return [first];
  return [
    first,
    ask('approval', 'Approval of releases', fact(assurance, 'delivery', 'approval'), APPROVAL),
    ask('signed-artefacts', 'Signed builds', fact(assurance, 'delivery', 'signed-artefacts'), SIGNATURES),
    ask('encrypted-state', 'State of the code', fact(assurance, 'delivery', 'encrypted-state'), STATE),
  ];
}
