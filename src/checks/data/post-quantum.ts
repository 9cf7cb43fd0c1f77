/** What must stay secret for decades may be recorded now and opened when machines allow it. */
import { transport } from '../../aws/sources/kms.ts';
import { page } from '../../aws/sources/page.ts';
import { gap, pass, unstated } from '../../model/answer.ts';
import { fact } from '../../model/fact.ts';
import type { Data, Flow } from '../../model/model.ts';
import { days } from '../../model/quantity.ts';
import { defineCheck, type Check } from '../check.ts';
import { quoted } from '../wording.ts';

const TEN_YEARS = 3650;

export const check: Check = defineCheck<Flow>({
  id: 'data/post-quantum',
  severity: 'medium',
  title: 'Traffic recorded today can be opened once quantum computers can',
  expects:
    'Flows with data that must stay secret for ten years or more use a hybrid post-quantum key exchange',
  rationale:
    'The key exchange is the part that can be broken afterwards. Hybrid exchanges (ECDHE with ML-KEM) ' +
    'are offered today by KMS endpoints outside China and by security policies of Elastic Load Balancing ' +
    'and API Gateway.',
  remedy:
    'Choose a post-quantum security policy at the listener and write `tls: { post-quantum: true }` on ' +
    'the flow.',
  sources: [
    transport,
    page(
      'Amazon API Gateway API Reference: DomainName',
      'https://docs.aws.amazon.com/apigateway/latest/api/API_DomainName.html',
    ),
  ],
  mappings: { nist: ['SC-8(1)', 'SC-23(5)'] },
  covers: ['M-CRY-01', 'GEN-08'],
  question: 'SEC9',
  whenNone: 'No flow across a boundary carries data that must stay secret for ten years.',
  subjects: (model) =>
    model.flows.filter(
      ({ crossesBoundary, carries, stated }) =>
        crossesBoundary &&
        longSecret(carries).length > 0 &&
        stated.protocol !== 'aws-api' &&
        stated.protocol !== 'event',
    ),
  examine: (flow) => {
    const hybrid = fact(flow, 'tls', 'post-quantum');
    const names = quoted(longSecret(flow.carries).map(({ id }) => id));
    if (hybrid.value === true)
      return pass(`\`${flow.id}\` protects ${names} with a post-quantum key exchange.`, hybrid);
    return hybrid.value === false
      ? gap(
          `\`${flow.id}\` carries ${names}, secret for ten years or more, without a post-quantum key exchange.`,
          hybrid,
        )
      : unstated(
          `\`${flow.id}\` carries ${names} and does not say whether its key exchange is post-quantum.`,
          hybrid,
        );
  },
});

function longSecret(data: readonly Data[]): readonly Data[] {
  return data.filter(
    ({ stated }) => stated['secret-for'] !== undefined && days(stated['secret-for']) >= TEN_YEARS,
  );
}
