/** Changes over a real repository: which designs are compared with which, and what a repository cannot do to that. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';

import { inFolder, parapet } from './run.ts';

const spec = ({ id = 'claims', more = 'versioning: true, ', head = '' } = {}) => `parapet: 1
${head}design: { id: ${id}, title: Design ${id}, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  store: { service: s3, account: prod, ${more}stores: [claim] }
data:
  claim: { classification: confidential }
`;

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
  const env = { ...process.env, GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z' };
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore', env });
}

/** A repository whose `main` has two designs, and a branch on which the work goes on. */
async function inRepository(
  work: (cwd: string, write: (file: string, text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  await inFolder([], async (cwd) => {
    const write = async (file: string, text: string): Promise<void> => {
      await mkdir(path.dirname(path.join(cwd, file)), { recursive: true });
      await writeFile(path.join(cwd, file), text);
    };
    git(cwd, 'init', '-q');
    await write('designs/claims.yaml', spec());
    await write('designs/other.yaml', spec({ id: 'other' }));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Begin');
    git(cwd, 'checkout', '-q', '-b', 'work');
    await work(cwd, write);
  });
}

const DAYS = ['--as-of', '2026-11-25', '--old-as-of', '2026-11-20'];
const weak = spec({ more: 'versioning: false, ' });

it('names states that are given by where they are on this machine without saying where', async () => {
  await inRepository(async (cwd, write) => {
    await write('designs/new.yaml', weak);
    for (const format of ['pretty', 'json', 'markdown']) {
      const states = ['designs/claims.yaml', 'designs/new.yaml'];
      const absolute = states.map((file) => path.join(cwd, file));
      const { stdout } = await parapet(['diff', ...states, '--format', format, ...DAYS], cwd);
      expect(stdout).toContain('designs/claims.yaml');
      // From elsewhere, too.
      for (const from of [cwd, path.join(cwd, 'designs'), path.join(cwd, '.git')])
        expect(
          (await parapet(['diff', ...absolute, '--format', format, ...DAYS], from)).stdout,
        ).not.toContain(cwd);
      const away = await parapet(['diff', ...absolute, '--format', format, ...DAYS], path.join(cwd, '.git'));
      expect(away.stdout).toBe(stdout);
    }
  });
});

it('tells what a branch does, and nothing of what others did', async () => {
  await inRepository(async (cwd, write) => {
    await write('designs/claims.yaml', weak);
    git(cwd, 'commit', '-q', '-am', 'Spoil');
    git(cwd, 'checkout', '-q', 'main');
    await write('designs/other.yaml', spec({ id: 'other', more: '' }));
    git(cwd, 'commit', '-q', '-am', 'Other work');
    git(cwd, 'checkout', '-q', 'work');
    const run = await parapet(['diff', 'main...HEAD', '--fail-on', 'medium'], cwd);
    expect(run).toMatchInlineSnapshot(`
      {
        "exit": 1,
        "stderr": "",
        "stdout": "Design claims: between main (2026-11-20) and HEAD (2026-11-20)
        The recommendation is still return.
        Findings: 1 new; 32 were open, 33 are.
        Threats: 1 worse.
        Design: 1 changed; controls 1 weaker.

      Design:
        ~ designs/claims.yaml:6:40 \`components.store.versioning\` was \`true\` and is \`false\`. weaker (\`data/bucket-versioning\` passed and does not any more)

      Worse:
        ■ medium   new: designs/claims.yaml:6:40 \`store\` keeps no versions of its objects. It passed before: \`store\` keeps versions. [data/bucket-versioning]

      Threats:
        worse: designs/claims.yaml:6:3 Objects are overwritten, encrypted or deleted for ransom (\`components.store\`, T-01). It was unknown with very low risk, and is open with low risk.

      Design other: Nothing in the design has changed; the recommendation is still return.
      ",
      }
    `);
    expect((await parapet(['diff', 'main..HEAD'], cwd)).stdout).toContain(
      '`components.store.versioning` is stated now: `true`',
    );
    const json = await parapet(['diff', 'main...', '-f', 'json'], cwd);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { change: 'changed', before: { asOf: '2026-11-20' } },
      { change: 'unchanged' },
    ]);
  });
});

it('finds designs by their ids, in the files as they are now as in folders and files', async () => {
  await inRepository(async (cwd, write) => {
    git(cwd, 'mv', 'designs/claims.yaml', 'designs/renamed.yaml');
    await write('parts/data.yaml', 'parapet: 1\ndata:\n  claim: { classification: confidential }\n');
    await write(
      'designs/renamed.yaml',
      spec({ head: 'include: [../parts/data.yaml]\n' }).replace(/data:\n.*\n$/, ''),
    );
    const moved = await parapet(['diff', 'main', ...DAYS], cwd);
    expect(moved.stdout).toMatch(/^Design claims: Nothing in the design has changed/);
    expect(moved.exit).toBe(0);
    const named = await parapet(['diff', 'main', 'designs/renamed.yaml', ...DAYS], cwd);
    expect(named.stdout).toBe(
      'Design claims: Nothing in the design has changed; the recommendation is still return.\n',
    );
    await write('old/a.yaml', spec());
    await write('new/deeper/b.yaml', weak);
    await write('new/extra.yaml', spec({ id: 'extra' }));
    const folders = await parapet(['diff', 'old', 'new', '--fail-on', 'never'], cwd);
    expect(folders.stdout).toContain('Design extra: new in new');
    expect(folders.stdout).toContain('`components.store.versioning` was `true` and is `false`.');
    expect(
      (await parapet(['diff', 'old/a.yaml', 'new/deeper/b.yaml', '--fail-on', 'medium'], cwd)).exit,
    ).toBe(1);
  });
});

it('asks for an environment by the id that it has in either state', async () => {
  await inRepository(async (cwd, write) => {
    const withEnvironment = (lines: string): string =>
      `${spec()}environments:\n  ${lines}\n    components: { store: { versioning: false } }\n`;
    await write('designs/claims.yaml', withEnvironment('staging:'));
    git(cwd, 'commit', '-q', '-am', 'Add staging');
    const told = async (name: string): Promise<string> =>
      (await parapet(['diff', 'HEAD', 'designs/claims.yaml', '--environment', name, ...DAYS], cwd)).stdout;
    await write('designs/claims.yaml', withEnvironment('rehearsal:\n    renamed-from: staging'));
    const unchanged =
      'Design claims (rehearsal): Nothing in the design has changed; the recommendation is still return.\n';
    expect(await told('rehearsal')).toBe(unchanged);
    expect(await told('staging')).toBe(unchanged);
    expect(await told('base')).toMatch(/^Design claims: Nothing in the design has changed/);
    const words = ['diff', 'HEAD', 'designs/claims.yaml', '--environment', 'base', '--environment'];
    const { exit, stderr } = await parapet([...words, 'stagging', ...DAYS], cwd);
    expect([exit, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error No design has an environment `stagging`, neither in `HEAD` nor in .*\nhelp: Did you mean `staging`\?\n$/,
      ),
    ]);
    // What does not say what it was called before is another one.
    await write('designs/claims.yaml', withEnvironment('rehearsal:'));
    expect(await told('rehearsal')).toMatch(/^Design claims \(rehearsal\): new in/);
    expect(await told('staging')).toMatch(/^Design claims \(staging\): gone since HEAD/);
  });
});

it('takes patterns for the specs that they match in either state', async () => {
  await inRepository(async (cwd, write) => {
    await write('designs/claims.yaml', weak);
    await write('designs/other.yaml', spec({ id: 'other', more: 'versioning: false, ' }));
    const designs = async (...patterns: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await parapet(['diff', 'main', '-f', 'json', ...DAYS, '--', ...patterns], cwd);
      const deltas = JSON.parse(stdout) as readonly { readonly design: { readonly id: string } }[];
      return deltas.map(({ design }) => design.id);
    };
    expect(await designs('designs/c*.yaml')).toEqual(['claims']);
    expect(await designs('./**/*.yaml')).toEqual(['claims', 'other']);
    expect(await designs('designs/{other,none}.yaml')).toEqual(['other']);
    const none = await parapet(['diff', 'main', '--', 'nowhere/*.yaml'], cwd);
    expect([none.exit, none.stderr]).toEqual([
      2,
      expect.stringContaining('has a spec below `nowhere/*.yaml`.'),
    ]);
  });
});

it('tells designs that are gone, and specs that could not be read', async () => {
  await inRepository(async (cwd, write) => {
    await write('designs/claims.yaml', `${weak}nonsense: 1\n`);
    git(cwd, 'rm', '-q', 'designs/other.yaml');
    const broken = await parapet(['diff', 'main', ...DAYS], cwd);
    expect(broken.exit).toBe(2);
    expect(broken.stderr).toContain('`nonsense` is not a known key');
    expect(broken.stdout).toContain('The new state could not be reviewed: it has 1 mistake.');
    expect(broken.stdout).toContain('Design other: gone since main');
    git(cwd, 'commit', '-q', '-am', 'Break');
    await write('designs/claims.yaml', weak);
    const mended = await parapet(['diff', 'HEAD', ...DAYS, '--fail-on', 'never'], cwd);
    expect(mended.exit).toBe(0);
    expect(mended.stdout).toContain(
      'The earlier state could not be reviewed: it has 1 mistake. All that is open now counts as new.',
    );
  });
});

it('opens what an exception covered until a day between the two states', async () => {
  await inRepository(async (cwd, write) => {
    await write(
      'designs/claims.yaml',
      `${weak}review:\n  exceptions:\n    copies: { check: data/bucket-versioning, on: components.store, because: Copies, owner: claims, approved-by: Jane Roe, expires: 2026-11-22 }\n`,
    );
    git(cwd, 'commit', '-q', '-am', 'Accept');
    const run = await parapet(
      ['diff', 'HEAD', 'designs/claims.yaml', '--as-of', '2026-11-25', '--fail-on', 'medium'],
      cwd,
    );
    expect(run.stdout).toContain(
      're-opened: designs/claims.yaml:6:40 `store` keeps no versions of its objects. The exception `copies` expired on 2026-11-22.',
    );
    expect(run.exit).toBe(1);
  });
});

it('runs nothing for a repository, and takes no revision for an option', async () => {
  await inRepository(async (cwd, write) => {
    await write('designs/claims.yaml', weak);
    const trap = path.join(cwd, 'trap.sh');
    await write('trap.sh', `#!/bin/sh\ntouch '${path.join(cwd, 'SPRUNG')}'\n`);
    await chmod(trap, 0o755);
    for (const [key, value] of [
      ['core.fsmonitor', trap],
      ['core.pager', trap],
      ['core.hooksPath', cwd],
      ['diff.external', trap],
      ['filter.x.smudge', trap],
      ['diff.x.textconv', trap],
      ['core.sshCommand', trap],
    ] as const) {
      git(cwd, 'config', key, value);
    }
    await write('.gitattributes', '*.yaml filter=x diff=x\n');
    for (const words of [
      ['main'],
      ['main...HEAD'],
      ['--', `--upload-pack=${trap}`],
      ['--', `--output=${path.join(cwd, 'SPRUNG')}...HEAD`],
      [`main...--exec=${trap}`],
      ['ext::sh -c trap'],
      ['main designs'],
      ['$(./trap.sh)'],
      ['main:designs/claims.yaml'],
    ]) {
      const { exit, stderr } = await parapet(['diff', ...DAYS, '--fail-on', 'never', ...words], cwd);
      expect(stderr).not.toMatch(/^ {4}at /m);
      expect([0, 2], `${words.join(' ')}: ${stderr}`).toContain(exit);
    }
    expect(existsSync(path.join(cwd, 'SPRUNG'))).toBe(false);
    // Nothing outside of the project is read, whatever a spec of the revision includes.
    await write('designs/claims.yaml', spec({ head: 'include: [../../outside.yaml]\n' }));
    git(cwd, 'commit', '-q', '-am', 'Reach out');
    const out = await parapet(['diff', 'main...HEAD', ...DAYS], cwd);
    expect([out.exit, out.stderr]).toEqual([2, expect.stringMatching(/include|outside/)]);
  });
});

it('writes a comment in which nothing of a spec is markup', async () => {
  await inRepository(async (cwd, write) => {
    const title = '<img src=x> @team ::error:: [x](http://e.example) | `a`';
    await write(
      'designs/claims.yaml',
      weak.replace('store: {', `store: { title: ${JSON.stringify(title)}, `),
    );
    const run = await parapet(
      ['diff', 'main', ...DAYS, '-f', 'markdown=comment.md', '--fail-on', 'never'],
      cwd,
    );
    expect([run.exit, run.stdout]).toEqual([0, '']);
    const comment = await readFile(path.join(cwd, 'comment.md'), 'utf8');
    expect(comment.startsWith('<!-- parapet-diff -->\n')).toBe(true);
    expect(comment).not.toMatch(/^::|(?<![\\`])<img|(?<!`.*)@team/m);
    await expect(comment).toMatchFileSnapshot('__files__/diff-comment.md');
  });
});

it('prints the change edition', async () => {
  await inRepository(async (cwd, write) => {
    git(cwd, 'mv', 'designs/claims.yaml', 'designs/renamed.yaml');
    await write('designs/renamed.yaml', weak);
    expect((await parapet(['diff', 'main', '-f', 'pdf'], cwd)).stderr).toContain(
      'A PDF cannot go to a terminal.',
    );
    const printed = await parapet(
      ['diff', 'main', ...DAYS, '-f', 'pdf=change.pdf', '--fail-on', 'never'],
      cwd,
    );
    expect([printed.exit, printed.stderr]).toEqual([0, 'wrote change.pdf\n']);
    expect((await readFile(path.join(cwd, 'change.pdf'), 'latin1')).startsWith('%PDF-')).toBe(true);
  });
});

it('builds the document of a review that is not the first', async () => {
  await inRepository(async (cwd, write) => {
    git(cwd, 'mv', 'designs/claims.yaml', 'designs/renamed.yaml');
    await write('designs/renamed.yaml', weak);
    const forms = ['--only', 'md', '--only', 'json'];
    const words = ['build', 'designs/renamed.yaml', '--as-of', '2026-11-25', ...forms];
    const built = await parapet([...words, '--since', 'main'], cwd);
    expect([built.exit, built.stdout.trim().split('\n')]).toEqual([
      0,
      ['build/claims.md', 'build/claims.json', 'build/claims.delta.json'],
    ]);
    expect(await readFile(path.join(cwd, 'build/claims.md'), 'utf8')).toContain('## Since main (2026-11-20)');
    // What the revision held is no part of what is remembered.
    await parapet(words, cwd);
    expect(await readFile(path.join(cwd, 'build/claims.md'), 'utf8')).not.toContain('## Since main');
    const wrong = await parapet([...words, '--since', 'nosuch'], cwd);
    expect([wrong.exit, wrong.stderr]).toEqual([2, expect.stringContaining('no revision `nosuch`')]);
  });
});

const rules = (settings: string) => `parapet-rules: 1
pack: { id: acme, version: "2.0.0", title: Acme }
rules:
  store-owned:
    area: data
    severity: high
    title: Nobody answers for a store
    expects: Every store names its owner
    rationale: What nobody answers for is looked after by nobody.
    remedy: Write \`owner\` on the component.
    subjects: components
    expect: { required: [owner] }
    absent: gap
settings: ${settings}
`;
const card = (text: string): string => `${text}  card: { classification: restricted }\n`;

it('judges both states by the rules and the gate of the config of the new one', async () => {
  await inRepository(async (cwd, write) => {
    await write('designs/parapet.config.yaml', 'rules: [../house.yaml]\nfail-on: low\n');
    await write('house.yaml', rules('{ review-levels: { new-data-class: data protection } }'));
    await write('designs/claims.yaml', card(spec()));
    const tree = await parapet(['diff', 'main', 'designs/claims.yaml', ...DAYS], cwd);
    expect(tree.stderr).toBe('note Configured by `designs/parapet.config.yaml`.\n');
    expect(tree.stdout).toContain('Review again by data protection: The data card is new: restricted.');
    expect(tree.stdout).toMatch(/Judged by the rules acme 2\.0\.0 \(house\.yaml, SHA-256 [0-9a-f]{12}\)\./);
    expect(tree.stdout).toMatch(/new data class, by data protection: .* The rules acme 2\.0\.0 say so\./);
    // A rule that is new is no fault of the change: the state before broke it as well.
    expect(tree.stdout).not.toContain('house/store-owned');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Rules');
    // What is not committed says nothing of what is.
    await write('designs/parapet.config.yaml', 'fail-on: never\n');
    await write('house.yaml', 'no rules');
    const committed = await parapet(['diff', 'main...HEAD', ...DAYS], cwd);
    expect(committed.stderr).toBe('note Configured by `designs/parapet.config.yaml` at `HEAD`.\n');
    expect(committed.stdout).toContain('new data class, by data protection');
    const named = await parapet(['diff', 'main...HEAD', '--rules', 'house.yaml', ...DAYS], cwd);
    expect(named).toMatchObject({ exit: 2, stdout: expect.not.stringContaining('data class') });
    const none = await parapet(['diff', 'main...HEAD', '--no-config', ...DAYS], cwd);
    expect(none.stdout).toContain('new data class, by security');
    expect(none.stdout).not.toContain('Judged by');
  });
});

it('lets nothing pass by what an earlier config allowed', async () => {
  await inRepository(async (cwd, write) => {
    await write('parapet.config.yaml', 'rules: [house.yaml]\nfail-on: never\n');
    await write('house.yaml', rules('{ off: { data/bucket-versioning: No. } }'));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Allow everything');
    git(cwd, 'rm', '-q', 'parapet.config.yaml', 'house.yaml');
    await write('designs/claims.yaml', weak);
    git(cwd, 'commit', '-q', '-am', 'Weaken');
    const run = await parapet(['diff', 'HEAD~1..HEAD', '--fail-on', 'medium', ...DAYS], cwd);
    expect(run).toMatchObject({ exit: 1, stderr: '' });
    expect(run.stdout).toContain('[data/bucket-versioning]');
    expect(run.stdout).not.toContain('Judged by');
  });
});

it('compares nothing by a pack or a config that is wrong, and says what is', async () => {
  await inRepository(async (cwd, write) => {
    await write('parapet.config.yaml', 'rules: [huose.yaml]\n');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Name a pack that is not there');
    const missing = await parapet(['diff', 'main...HEAD', ...DAYS], cwd);
    expect(missing).toMatchObject({ exit: 2 });
    expect(missing.stderr).toContain('There was no file `huose.yaml` at `HEAD`');
    await write('parapet.config.yaml', 'fail-onn: low\n');
    git(cwd, 'commit', '-q', '-am', 'Mistype');
    const mistyped = await parapet(['diff', 'main...HEAD', ...DAYS], cwd);
    expect(mistyped).toMatchObject({ exit: 2 });
    expect(mistyped.stderr).toContain('Did you mean `fail-on`?');
  });
});

it('tells in a document what changed under the rules of the organization', async () => {
  await inRepository(async (cwd, write) => {
    await write('house.yaml', rules('{ review-levels: { new-data-class: data protection } }'));
    await write('designs/claims.yaml', card(spec()));
    const words = [
      'build',
      'designs/claims.yaml',
      '--rules',
      'house.yaml',
      '--since',
      'main',
      '--only',
      'md',
      '--only',
      'json',
    ];
    expect(await parapet([...words, '--as-of', '2026-11-25'], cwd)).toMatchObject({ exit: 0 });
    const delta: unknown = JSON.parse(await readFile(path.join(cwd, 'build/claims.delta.json'), 'utf8'));
    expect(delta).toMatchObject({
      review: { level: 'data protection', levels: ['data protection'] },
      rules: [{ id: 'acme', version: '2.0.0', path: 'house.yaml' }],
    });
    expect(await readFile(path.join(cwd, 'build/claims.md'), 'utf8')).toContain(
      'Review again by data protection',
    );
  });
});

it('means the specs that the config lists in either state, and writes what it asks for', async () => {
  await inRepository(async (cwd, write) => {
    await write('fixtures/bad.yaml', spec({ id: 'fixture' }));
    await write('parapet.config.yaml', 'specs: [designs]\ndiff-formats: [pretty, json=delta.json]\n');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Configure');
    await write('fixtures/bad.yaml', spec({ id: 'fixture', more: 'versioning: false, ' }));
    await write('designs/claims.yaml', weak);
    // Whoever takes a design off the list does not take it out of sight.
    await write('parapet.config.yaml', 'specs: [designs/other.yaml]\ndiff-formats: json=delta.json\n');
    git(cwd, 'commit', '-q', '-am', 'Spoil');
    const run = await parapet(['diff', 'HEAD~1', 'HEAD', ...DAYS], cwd);
    expect(run).toMatchObject({ exit: 0, stdout: '' });
    const told = await readFile(path.join(cwd, 'delta.json'), 'utf8');
    expect(idsIn(told)).toEqual(['claims', 'other']);
    const all = await parapet(['diff', 'HEAD~1', 'HEAD', '--no-config', '-f', 'json', ...DAYS], cwd);
    expect(idsIn(all.stdout)).toEqual(['claims', 'fixture', 'other']);
    const named = await parapet(['diff', 'HEAD~1', 'HEAD', 'fixtures', '-f', 'json', ...DAYS], cwd);
    expect(idsIn(named.stdout)).toEqual(['fixture']);
    await write('parapet.config.yaml', 'diff-formats: [sarif]\n');
    const wrong = await parapet(['diff', 'HEAD', ...DAYS], cwd);
    expect(wrong.exit).toBe(2);
    expect(wrong.stderr).toContain(
      'There is no format `sarif`; there are `pretty`, `json`, `markdown` and `pdf`.',
    );
  });
});

function idsIn(text: string): string[] {
  const deltas: unknown = JSON.parse(text);
  if (!Array.isArray(deltas)) throw new Error('no list of deltas');
  return deltas.map(({ design }: { readonly design: { readonly id: string } }) => design.id);
}

it('tells a gap that the baseline bears with no longer, and lets the baseline excuse nothing new', async () => {
  await inRepository(async (cwd, write) => {
    await write('designs/claims.yaml', weak);
    await write('parapet.config.yaml', 'baseline: known.json\nfail-on: medium\n');
    await parapet(['baseline', 'create', 'designs', '--as-of', '2026-11-20', '--days', '3'], cwd);
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Adopt');
    const WITHIN = ['--old-as-of', '2026-11-20', '--as-of', '2026-11-23'];
    const within = await parapet(['diff', 'HEAD', ...WITHIN], cwd);
    expect(within.exit).toBe(0);
    expect(within.stdout).not.toContain('Worse:');
    const after = await parapet(['diff', 'HEAD', ...DAYS], cwd);
    expect(after.exit).toBe(1);
    expect(after.stdout).toContain(
      'worse: designs/claims.yaml:6:40 `store` keeps no versions of its objects. It was known at adoption on 2026-11-20 and borne with until 2026-11-23, which has passed.',
    );
    // Questions fail nothing, whether they are borne with or not.
    expect(after.stdout).toContain('Findings: 1 worse; 33 were open, 33 are.');
    await write('known.json', '{ "format": 1, "designs": [] }\n');
    const out = await parapet(['diff', 'HEAD', ...WITHIN], cwd);
    expect(out.exit).toBe(1);
    expect(out.stdout).toContain('and the baseline names it no longer.');
    await write('designs/other.yaml', spec({ id: 'other', more: 'versioning: false, ' }));
    await parapet(['baseline', 'create', 'designs', '--as-of', '2026-11-23'], cwd);
    const opened = await parapet(['diff', 'HEAD', ...WITHIN], cwd);
    expect(opened.exit).toBe(1);
    expect(opened.stdout).toContain('new: designs/other.yaml:6:40');
    git(cwd, 'rm', '-q', '--cached', 'known.json');
    git(cwd, 'commit', '-q', '-am', 'Lose it');
    const lost = await parapet(['diff', 'HEAD~1', 'HEAD'], cwd);
    expect(lost.exit).toBe(2);
    expect(lost.stderr).toContain('There is no baseline `known.json` at `HEAD`.');
  });
});

it('tells a design whose decisions are wrong in one state as one that cannot be compared', async () => {
  await inRepository(async (cwd, write) => {
    const accepting = (check: string): string =>
      `${weak}review:\n  exceptions:\n    copies: { check: ${check}, on: components.store, because: Copies, owner: claims, approved-by: Jane, expires: 2026-12-31 }\n`;
    await write('designs/claims.yaml', accepting('data/bucket-versionin'));
    const now = await parapet(
      ['diff', 'HEAD', 'designs/claims.yaml', '-f', 'pretty', '-f', 'json=d.json', ...DAYS],
      cwd,
    );
    expect(now.exit).toBe(2);
    expect(now.stdout).toContain(
      'Design claims: not to be compared\n  The new state could not be reviewed: it has 1 mistake.',
    );
    git(cwd, 'commit', '-q', '-am', 'Accept wrongly');
    await write('designs/claims.yaml', accepting('data/bucket-versioning'));
    const mended = await parapet(['diff', 'HEAD', 'designs/claims.yaml', ...DAYS], cwd);
    expect(mended.exit).toBe(0);
    expect(mended.stdout).toContain(
      'The earlier state could not be reviewed: it has 1 mistake. All that is open now counts as new.',
    );
  });
});
