/** Explanations of what was found in one design, by every name that a reader may have for it. */
import { describe, expect, it } from 'vitest';

import { explanation } from '../../src/reporters/explanation.ts';
import { reviewOf } from '../reviewed.ts';

const review = reviewOf(`parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  uploads:
    service: s3
    account: prod
    versioning: false
    stores: [claim]
  results: { service: s3, account: prod, versioning: true, stores: [claim] }
data:
  claim: { classification: confidential, personal: true }
`);
const finding = review.findings.find(({ check }) => check === 'data/bucket-versioning');
const threat = review.threats[0];
if (finding === undefined || threat === undefined) throw new Error('the design has a gap and a threat');

const explain = (id: string): string | null => explanation(id, review, false);

describe('explanation', () => {
  it('shows the deciding line of a finding with its value, and what to write', () => {
    const text = explain(finding.number) ?? '';
    expect(text).toContain(finding.subjects[0]?.says.split(' ').slice(0, 5).join(' '));
    expect(text).toContain('spec.yaml:9:5 components.uploads.versioning: false');
    expect(text).toContain('>  9 |     versioning: false');
    expect(text).toContain('Mend\n');
    expect(explain(finding.number.toLowerCase())).toBe(text);
    expect(explain(finding.key)).toContain('components.uploads.versioning: false');
    expect(explain(finding.check)).toBe(text);
  });

  it('tells why something passed, and does not tell how to mend it', () => {
    const text = explain('data/bucket-versioning@components.results') ?? '';
    expect(text).toMatch(/^Passed: results\n/);
    expect(text).toContain('components.results.versioning: true');
    expect(text).not.toContain('Mend');
  });

  it('tells all that is said of an element, by its id or its path, and of nothing else', () => {
    const text = explain('uploads') ?? '';
    expect(explain('components.uploads')).toBe(text);
    expect(text).toMatch(/^uploads components\.uploads\nspec\.yaml:6:3\n/);
    expect(text).toContain(`  ${finding.number.padEnd(11)}${finding.severity}: ${finding.title}`);
    expect(text).toContain('`s3/object-created` of `uploads`');
    expect(text).not.toContain('of `results`');
    expect(explain('s3/object-created')).toContain('`s3/object-created` of `results`');
    expect(explain('claim')).toContain('`claim`: uploads, at rest');
    expect(explain('nobody')).toBeNull();
  });

  it('says what is not written', () => {
    const question = review.findings.find(({ kind }) => kind === 'unstated');
    expect(explain(question?.number ?? '')).toContain(' is not written\n');
  });

  it('shows what a threat was rated by and what stands against it', () => {
    const text = explain(threat.number) ?? '';
    for (const { text: factor } of threat.factors) expect(text).toContain(factor);
    for (const { control, path } of threat.mitigations) {
      expect(text).toContain(control);
      expect(text).toContain(path);
    }
    expect(explain(threat.key)).toContain(text.trim());
  });

  it('says why a check had nothing to examine', () => {
    expect(explain('edge/waf-not-classic')).toBe(
      'edge/waf-not-classic: nothing to examine. The design has no web ACL.\n',
    );
  });

  it('knows nothing of other names', () => {
    for (const id of ['F-999', 'data/bucket-versioning@components.gone', 'constructor', ''])
      expect(explain(id)).toBeNull();
  });
});
