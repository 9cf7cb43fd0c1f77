/** Exit codes: which review fails at which threshold, and which of two answers counts. */
import { describe, expect, it } from 'vitest';

import { answer } from '../../src/cli/answer-error.ts';
import { AnsweredError } from '../../src/cli/answered-error.ts';
import { EXIT, worse } from '../../src/cli/exit-code.ts';
import { judge, THRESHOLDS } from '../../src/cli/threshold.ts';
import { reviewOf } from '../reviewed.ts';

const design = (components: string) => `parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
${components}data:
  claim: { classification: confidential }
`;

describe('judge', () => {
  const review = reviewOf(
    design('  a: { service: s3, account: prod, versioning: false, stores: [claim] }\n'),
  );
  const gaps = review.findings.filter(({ kind }) => kind === 'gap');
  const [aGap] = gaps;
  if (aGap === undefined) throw new Error('the design has a gap');

  it.each(['low', 'medium', 'high', 'critical'] as const)(
    'a %s gap fails at its threshold and below',
    (severity) => {
      const subjects = aGap.subjects.map((subject) => ({ ...subject, severity }));
      const only = { ...review, findings: [{ ...aGap, severity, subjects }] };
      const failing = THRESHOLDS.filter((threshold) => judge(only, threshold) === EXIT.gaps);
      expect(failing).toEqual(THRESHOLDS.slice(0, THRESHOLDS.indexOf(severity) + 1));
    },
  );

  it('an unanswered question never fails', () => {
    const only = { ...review, findings: [{ ...aGap, kind: 'unstated' as const, severity: 'high' as const }] };
    expect(THRESHOLDS.map((threshold) => judge(only, threshold))).toEqual([0, 0, 0, 0, 0]);
  });
});

it('counts a failure before wrong input, that before a missing browser, that before gaps', () => {
  const codes = [EXIT.clean, EXIT.gaps, EXIT.noBrowser, EXIT.input, EXIT.failure];
  for (const [i, a] of codes.entries()) {
    for (const [j, b] of codes.entries()) expect(worse(a, b)).toBe(codes[Math.max(i, j)]);
  }
});

it('says what a thread said of its error, and answers as it answered', async () => {
  const said: string[] = [];
  const fail = (message: string, hint: string): void => void said.push(`${message} ${hint}`);
  const error = new AnsweredError(EXIT.input, [{ message: 'The rules are gone.', hint: 'Put them back.' }]);
  expect(await answer(error, { fail })).toBe(EXIT.input);
  expect(said).toEqual(['The rules are gone. Put them back.']);
});
