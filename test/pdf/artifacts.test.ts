import { describe, expect, it } from 'vitest';

import { markArtifacts } from '../../src/pdf/artifacts.ts';

const marked = (...lines: readonly string[]): readonly string[] =>
  markArtifacts(lines.join('\n')).split('\n');

describe('markArtifacts', () => {
  it('marks what is painted outside of the structure: a path from its first line on, a text as a whole', () => {
    expect(marked('q', '1 0 0 rg', '0 0 1 1 re', '2 2 1 1 re', 'f*', 'Q')).toEqual([
      'q',
      '1 0 0 rg',
      '/Artifact BMC',
      '0 0 1 1 re',
      '2 2 1 1 re',
      'f*',
      'EMC',
      'Q',
    ]);
    expect(marked('BT', '/F4 10 Tf', '<0001> Tj', '2 0 Td <0002> Tj', 'ET', '/X5 Do')).toEqual([
      '/Artifact BMC',
      'BT',
      '/F4 10 Tf',
      '<0001> Tj',
      '2 0 Td <0002> Tj',
      'ET',
      'EMC',
      '/Artifact BMC',
      '/X5 Do',
      'EMC',
    ]);
  });

  it('leaves alone what is marked, and paths that only clip', () => {
    const content = [
      '0 0 9 9 re',
      'W* n',
      '/P <</MCID 0 >>BDC',
      '0 0 1 1 re',
      'f',
      'BT',
      '<0001> Tj',
      'ET',
      'EMC',
    ];
    expect(marked(...content)).toEqual(content);
  });

  it('marks one by one the words between marked ones', () => {
    expect(marked('BT', '<0001> Tj', '/P <</MCID 0 >>BDC', '2 0 Td <0002> Tj', 'EMC', 'ET')).toEqual([
      'BT',
      '/Artifact BMC',
      '<0001> Tj',
      'EMC',
      '/P <</MCID 0 >>BDC',
      '2 0 Td <0002> Tj',
      'EMC',
      'ET',
    ]);
  });
});
