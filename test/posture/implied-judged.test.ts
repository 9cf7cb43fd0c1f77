/**
 * What a table of the document calls lacking is judged by the checklist too: no page may speak of a gap of which the
 * decision knows nothing.
 */
import { expect, it } from 'vitest';

import { designsIn, dayOf } from '../../scripts/mutation/marks.mjs';
import { checks } from '../../src/checks/index.generated.ts';
import type { Implied, Need } from '../../src/posture/implied.ts';
import { impliedInfrastructure } from '../../src/posture/implied-infrastructure.ts';
import { filesBelow, readText } from '../files.ts';
import { designOf } from '../model-of.ts';
import { SAMPLES, sampleText } from '../samples.ts';

/** The checks that ask for each need. What one of them says decides, wherever in the design it points. */
const JUDGES: Readonly<Record<Need['need'], readonly string[]>> = {
  machine: ['secrets/rotation-machinery', 'keys/rotation-machinery'],
  schedule: ['secrets/rotation-started', 'secrets/rotation-stated', 'secrets/encrypted-store'],
  'way to the store': [
    'secrets/rotation-reaches',
    'compute/isolated-reaches-services',
    'assurance/components-placed',
  ],
  'way to the other end': ['secrets/rotation-reaches'],
  right: [
    'secrets/rotation-permitted',
    'keys/users-cover-use',
    'secrets/readers-stated',
    'keys/duties-separated',
  ],
  alarm: ['alerts/failed-rotation', 'alerts/revoked-in-use'],
  hands: ['keys/duties-separated'],
  custody: ['keys/custody-reason', 'keys/aws-managed-not-shared', 'data/customer-key'],
  secret: ['secrets/proof-declared'],
};

/** Asked once, of a whole account. */
const OF_ALL: readonly string[] = ['alerts/failed-rotation'];

const designs = [
  ...SAMPLES.map((path) => ({ path, text: sampleText(path) })),
  ...['secrets', 'keys', 'alerts', 'compute'].flatMap((area) =>
    filesBelow(`test/checks/${area}`, '.yaml').flatMap((path) =>
      designsIn(readText(path)).map((text) => ({ path, text })),
    ),
  ),
];

function lacking({ needs }: Implied): readonly Need[] {
  return needs.filter(({ answer }) => answer.outcome === 'gap' || answer.outcome === 'unstated');
}

it('judges what a promise lacks', () => {
  let count = 0;
  for (const { path, text } of designs) {
    const { model } = designOf(text, path);
    const open = checks
      .filter(({ id }) => Object.values(JUDGES).flat().includes(id))
      .flatMap((check) =>
        check.run(model, dayOf(text)).map(({ subject, verdict }) => ({ id: check.id, subject, verdict })),
      )
      .filter(({ verdict }) => verdict.outcome === 'gap' || verdict.outcome === 'unstated');
    for (const implied of impliedInfrastructure(model)) {
      for (const { need, answer } of lacking(implied)) {
        count += 1;
        const judged = open.filter(
          ({ id, subject, verdict }) =>
            JUDGES[need].includes(id) &&
            (OF_ALL.includes(id) ||
              subject.at === implied.subject.at ||
              verdict.facts.some((at) => answer.facts.includes(at)) ||
              verdict.says.includes(`\`${implied.subject.id}\``)),
        );
        expect(judged, `${path}: ${implied.subject.id}, ${need}: ${answer.says}`).not.toEqual([]);
      }
    }
  }
  expect(count).toBeGreaterThan(50);
});
