/** Which rules are listed, by what they are about. */
import { expect, it } from 'vitest';

import { inFolder, parapet } from './run.ts';

const rules = async (...words: readonly string[]) =>
  inFolder([], async (cwd) => parapet(['rules', ...words], cwd));
const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}(\S+\/\S+)/gm)].map(([, id = '']) => id);

it('chooses by area, severity, service and framework', async () => {
  const all = idsIn((await rules()).stdout);
  const network = (await rules('--area', 'network', '--severity', 'high')).stdout;
  expect(idsIn(network).length).toBeGreaterThan(3);
  expect(idsIn(network).filter((id) => !id.startsWith('network/'))).toEqual([]);
  expect(network).not.toMatch(/ {2}(?:medium|low) {2}/);
  const buckets = idsIn((await rules('--service', 's3')).stdout);
  expect(buckets).toContain('data/bucket-versioning');
  expect(buckets).not.toContain('network/nat-per-zone');
  const mapped = await rules('--service', 's3', '--framework', 'security-hub');
  expect(mapped.stdout).toContain('keep versions (S3.14)');
  expect(idsIn(mapped.stdout).every((id) => buckets.includes(id))).toBe(true);
  const threats = idsIn((await rules('--framework', 'cwe')).stdout);
  expect(threats.every((id) => all.includes(id) && !buckets.includes(id))).toBe(true);
  const json = JSON.parse((await rules('--area', 'spoofing', '-f', 'json')).stdout) as Record<
    string,
    unknown[]
  >;
  expect([json['checks']?.length, json['contradictions']?.length]).toEqual([0, 0]);
  expect(json['threats']?.length).toBeGreaterThan(3);
});

it('says so where there is no such area or service, and where no rule is like that', async () => {
  expect(await rules('--area', 'netwrk')).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('`network`'),
  });
  expect(await rules('--service', 'foo')).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('`foo`'),
  });
  expect(await rules('--area', 'spoofing', '--severity', 'low')).toMatchObject({
    exit: 0,
    stdout: 'No rule is like that.\n',
  });
});
