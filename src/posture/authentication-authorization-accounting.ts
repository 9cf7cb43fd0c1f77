/** Authentication, authorization and accounting of every flow, with deniability and encryption on the way. */
import type { Answer } from '../model/answer.ts';
import type { Flow, Model } from '../model/model.ts';
import { accounting } from './accounting.ts';
import { authentication } from './authentication.ts';
import { authorization } from './authorization.ts';
import { lookupsOf } from './lookups.ts';
import { nonRepudiation } from './non-repudiation.ts';
import { transport } from './transport.ts';

/** One flow; its ends and whether it crosses a trust boundary are told by the flow itself. */
export interface AaaRow {
  readonly flow: Flow;
  readonly authentication: Answer;
  readonly authorization: Answer;
  readonly accounting: Answer;
  readonly nonRepudiation: Answer;
  readonly transport: Answer;
}

/** The table: one row a flow, in the order of the spec. */
export function authenticationAuthorizationAccounting(model: Model): readonly AaaRow[] {
  const lookups = lookupsOf(model);
  return model.flows.map((flow) => {
    const recorded = accounting(lookups, flow);
    return {
      flow,
      authentication: authentication(lookups, flow),
      authorization: authorization(lookups, flow),
      accounting: recorded,
      nonRepudiation: nonRepudiation(lookups, flow, recorded),
      transport: transport(flow),
    };
  });
}
