import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { judgeDesign } from '../src/judge-design.ts';
import { readDesigns } from '../src/read-design.ts';
import { reviewDesign } from '../src/review.ts';
import type { AsOf } from '../src/review/assemble.ts';

const AS_OF: AsOf = { date: '2026-11-23', epoch: Date.UTC(2026, 10, 23) / 1000, from: 'argument' };

describe('judgeDesign', () => {
  it.each(['claims-intake', 'legacy-monolith', 'link-shortener'])(
    'says of %s what its review says',
    (name) => {
      const path = `samples/${name}.yaml`;
      const designs = readDesigns({ path, text: readFileSync(path, 'utf8') }).value;
      expect(designs.length).toBeGreaterThan(0);
      for (const design of designs) {
        const verdict = judgeDesign(design, AS_OF, '0.0.0').value;
        expect(reviewDesign(design, AS_OF, '0.0.0').value).toMatchObject(structuredClone({ ...verdict }));
      }
    },
  );
});
