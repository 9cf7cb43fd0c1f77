import { describe, expect, it } from 'vitest';

import { fixedFolder, matchParts, withoutBraces } from '../../src/host/glob.ts';

const match = (pattern: string, path: string) => matchParts(pattern.split('/'), path.split('/'));

describe('matchParts', () => {
  it.each([
    ['*.yaml', 'a.yaml'],
    ['a?c.yaml', 'abc.yaml'],
    ['**/*.yaml', 'a.yaml'],
    ['**/*.yaml', 'a/b/c.yaml'],
    ['a/**', 'a/b/c.yaml'],
    ['a/**/b/*.yaml', 'a/b/c.yaml'],
    ['a/**/b/*.yaml', 'a/b/b/x/b/c.yaml'],
    ['**/**/c', 'c'],
    ['a*b*c', 'aXbXbc'],
    ['.github/*.yaml', '.github/a.yaml'],
  ])('%s matches %s', (pattern, path) => {
    expect(match(pattern, path)).toBe('match');
  });

  it.each([
    ['*.yaml', 'a/b.yaml'],
    ['*.yaml', '.a.yaml'],
    ['**/*.yaml', '.git/a.yaml'],
    ['a?.yaml', 'a.yaml'],
    ['a*b', 'aXbc'],
    ['A.yaml', 'a.yaml'],
  ])('%s does not match %s', (pattern, path) => {
    expect(match(pattern, path)).not.toBe('match');
  });

  it('knows folders in which nothing can match', () => {
    expect(match('a/*/c.yaml', 'a')).toBe('below');
    expect(match('a/*/c.yaml', 'b')).toBe('none');
    expect(match('a/*/c.yaml', 'a/b/d')).toBe('none');
  });

  it('is as fast with hostile patterns as with others', () => {
    const name = 'a'.repeat(250);
    const { user: before } = process.cpuUsage();
    for (let time = 0; time < 20; time += 1) expect(match(`${'a*'.repeat(100)}b`, name)).toBe('none');
    const deep = Array.from({ length: 40 }, () => 'a').join('/');
    expect(match(`${'**/a/'.repeat(20)}b`, deep)).not.toBe('match');
    expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
  });
});

describe('withoutBraces', () => {
  it('writes alternatives out', () => {
    expect(withoutBraces('{a,b}/x{1,2}.yaml')).toEqual(['a/x1.yaml', 'a/x2.yaml', 'b/x1.yaml', 'b/x2.yaml']);
  });

  it('refuses what is not closed, nested or too much', () => {
    expect(withoutBraces('a{b')).toBeNull();
    expect(withoutBraces('{a,{b,c}}')).toBeNull();
    expect(withoutBraces('{a,b}'.repeat(20))).toBeNull();
  });
});

describe('fixedFolder', () => {
  it.each([
    ['a/b/*.yaml', 'a/b'],
    ['*.yaml', ''],
    ['../x/**/y.yaml', '../x'],
  ])('of %s is %s', (pattern, folder) => {
    expect(fixedFolder(pattern)).toBe(folder);
  });
});
