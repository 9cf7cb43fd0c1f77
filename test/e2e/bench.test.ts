/** The script that measures a check does the steps of a check, and names its checks with what they may cost. */
import { execFileSync } from 'node:child_process';

import { expect, it } from 'vitest';

import { checks } from '../../src/checks/index.generated.ts';

it('goes through every step of a check', () => {
  const printed = execFileSync(
    process.execPath,
    ['scripts/bench/check-steps.mjs', 'samples/claims-intake.yaml'],
    { encoding: 'utf8' },
  );
  const steps = JSON.parse(printed) as readonly { readonly step: string; readonly taken: number }[];
  expect(steps.map(({ step }) => step)).toContain(`run the ${checks.length} checks (at most 30 ms)`);
  expect(steps.at(-1)?.step).toBe('make the whole review (all of it again)');
  expect(steps.every(({ taken }) => taken >= 0)).toBe(true);
});
