/** Pages about generative models: guardrails, agents, keys. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

/** Guardrails that callers cannot leave out. */
export const guardrailEnforcement: Source = page(
  'Amazon Bedrock User Guide: Guardrails enforcements',
  'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-enforcements.html',
);

/** A policy that refuses calls without a guardrail. */
export const guardrailCondition: Source = page(
  'Amazon Bedrock User Guide: Enforce the use of specific guardrails in model inference requests',
  'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html',
);

/** Kinds of API keys of Bedrock and what long-term ones are for. */
export const modelKeys: Source = page(
  'Amazon Bedrock User Guide: How Amazon Bedrock API keys work',
  'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html',
);

/** Temporary credentials before keys. */
export const modelKeyPractice: Source = page(
  'AWS Security Blog: Securing Amazon Bedrock API keys',
  'https://aws.amazon.com/blogs/security/securing-amazon-bedrock-api-keys-best-practices-for-implementation-and-management/',
);

/** What makes tools of agents answer to a policy. */
export const agentPolicy: Source = page(
  'Amazon Bedrock AgentCore Control API Reference: CreatePolicyEngine',
  'https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePolicyEngine.html',
);

/** A query of a knowledge base can be held to documents whose attributes fit. */
export const retrievalFilters: Source = page(
  'Amazon Bedrock User Guide: Configure and customize queries for managed knowledge bases',
  'https://docs.aws.amazon.com/bedrock/latest/userguide/kb-managed-test-config.html',
);
/** Notebooks and jobs that reach the internet by themselves. */
export const sageMakerControls: Source = pageRead(
  'AWS Security Hub User Guide: Security Hub CSPM controls for Amazon SageMaker AI',
  'https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html',
  '2026-11-25',
);
