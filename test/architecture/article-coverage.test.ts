/** No claim is lost: each is examined by a check, or the page says where it is shown or why it is not. */
import { expect, test } from 'vitest';

import { claims, notes } from '../../scripts/generate/article-coverage.mjs';
import { changes } from '../../src/aws/changes/all.ts';
import { checks } from '../../src/checks/index.generated.ts';
import { explainTopic } from '../../src/cli/explain-topic.ts';
import { readText } from '../files.ts';

const covered = new Set(checks.flatMap(({ covers }) => covers));

test('every claim is examined, shown, or has a reason', () => {
  expect(claims.filter(({ from }) => from === 'article')).toHaveLength(121);
  expect(claims.filter(({ from }) => from === 'later')).toHaveLength(66);
  const lost = claims.map(({ id }) => id).filter((id) => !covered.has(id) && !Object.hasOwn(notes, id));
  expect(lost).toEqual([]);
});

test('checks and notes speak of claims that there are, and no claim has both', () => {
  const ids = new Set(claims.map(({ id }) => id));
  expect([...covered, ...Object.keys(notes)].filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(notes).filter((id) => covered.has(id))).toEqual([]);
});

test('a note names only checks that there are', () => {
  const named = Object.values(notes).flatMap((note) => [...note.matchAll(/`([a-z]+\/[a-z-]+)`/g)]);
  const ids = new Set<string>(checks.map(({ id }) => id));
  expect(named.length).toBeGreaterThan(0);
  expect(named.map(([, id = '']) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test('the page has every claim, and its links lead to checks', () => {
  const page = readText('docs/article-coverage.md');
  expect(claims.filter(({ id }) => !page.includes(`\n### ${id}\n`))).toEqual([]);
  const headings = new Set(checks.map(({ id }) => id.replaceAll('/', '')));
  const links = [...page.matchAll(/\]\(checks\.md#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
  expect(links.length).toBeGreaterThan(180);
  expect(links.filter((anchor) => !headings.has(anchor))).toEqual([]);
});

test('the page says where a fact is shown, and each command that it names has something to show', async () => {
  const page = readText('docs/article-coverage.md');
  const commands = new Set(
    [...page.matchAll(/`parapet explain ([a-z0-9-]+)`/g)].map(([, name = '']) => name),
  );
  expect(commands.size).toBeGreaterThan(30);
  for (const name of commands) await expect(explainTopic(name), name).resolves.not.toBeNull();
  for (const { topic, claims: settled } of changes) {
    for (const id of settled) {
      const [, entry = ''] = page.split(`\n### ${id}\n`);
      expect(entry.split('\n### ')[0], `${id} ${topic}`).toContain(`\`parapet explain ${topic}\``);
    }
  }
});
