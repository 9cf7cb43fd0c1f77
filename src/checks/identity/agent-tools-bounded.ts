/** An agent does with its tools what the text that it reads tells it to do. */
import { agentPolicy } from '../../aws/sources/models.ts';
import { gap, notApplicable, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Component } from '../../model/model.ts';
import { defineCheck, type Check } from '../check.ts';
import { weighed } from '../weighed.ts';

export const check: Check = defineCheck<Component>({
  id: 'identity/agent-tools-bounded',
  severity: 'critical',
  title: 'A sentence in a document makes the agent change things',
  expects: 'What agents change with their tools is approved by a person first',
  rationale:
    'Whatever an agent reads may hold instructions, so its tools are in the hands of whoever writes what it reads. ' +
    'A tool that changes something needs an approval, or a policy outside the agent such as the policy engine of ' +
    'AgentCore. Bedrock Agents (Classic) takes no new customers.',
  remedy: 'Write `tools: change-approved`, `read` or `none` on the Bedrock component.',
  sources: [agentPolicy],
  mappings: {},
  covers: ['M-AI-03'],
  question: 'SEC3',
  whenNone: 'The design uses no model or agent of Amazon Bedrock.',
  subjects: (model) => model.components.filter(({ service }) => service.id === 'bedrock'),
  examine: (agent) => {
    const tools = fact(agent, 'tools');
    const { id, account } = agent;
    switch (tools.value) {
      case 'none':
        return notApplicable(`\`${id}\` has no tools.`, tools);
      case 'read':
        return pass(`The tools of \`${id}\` change nothing.`, tools);
      case 'change-approved':
        return pass(`A person approves what \`${id}\` changes.`, tools);
      case 'change':
        return weighed(
          gap(`\`${id}\` changes things without anybody's approval.`, tools),
          'critical',
          account,
        );
      default:
        return weighed(
          unstated(`\`${id}\` does not say what it can do by itself.`, tools),
          'medium',
          account,
        );
    }
  },
});
