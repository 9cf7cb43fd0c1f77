/** The gate of a pull request over a real repository: what passes, what does not, and what a repository cannot do. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, it } from 'vitest';

import { inFolder, parapet } from './run.ts';

const spec = ({ a = 'versioning: false, ', b = 'versioning: true, ', exceptions = '' } = {}) => `parapet: 1
design: { id: claims, title: Claims, owner: { team: claims } }
accounts:
  prod: { id: "111122223333", purpose: workload, environment: production, regions: [eu-west-1] }
components:
  a: { service: s3, account: prod, ${a}stores: [claim] }
  b: { service: s3, account: prod, ${b}stores: [claim] }
data:
  claim: { classification: confidential }
${exceptions === '' ? '' : `review:\n  exceptions:\n${exceptions}`}`;

const accepted = (expires: string, by = 'Jane Roe') =>
  `    copies: { check: data/bucket-versioning, on: components.a, because: Copies, owner: claims, approved-by: ${by}, expires: ${expires} }\n`;

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
}

/** A repository whose `main` has this spec, and a branch on which the work goes on. */
async function inRepository(text: string, work: (cwd: string) => Promise<void>): Promise<void> {
  await inFolder([], async (cwd) => {
    git(cwd, 'init', '-q');
    await mkdir(path.join(cwd, 'designs'));
    await writeFile(path.join(cwd, 'designs/a.yaml'), text);
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Begin');
    git(cwd, 'checkout', '-q', '-b', 'work');
    await work(cwd);
  });
}

const GATE = ['check', 'designs/a.yaml', '--as-of', '2026-11-25', '--fail-on', 'low', '-f', 'stylish'];
const STRICT = [...GATE, '--against', 'main', '--new-only'];

it('fails for what a change adds, and for nothing that was there', async () => {
  await inRepository(spec(), async (cwd) => {
    expect((await parapet(GATE, cwd)).exit).toBe(1);
    const same = await parapet(STRICT, cwd);
    expect([same.exit, same.stderr]).toEqual([0, '']);
    // One mended and one made: the number of gaps is what it was.
    await writeFile(
      path.join(cwd, 'designs/a.yaml'),
      spec({ a: 'versioning: true, ', b: 'versioning: false, ' }),
    );
    const swapped = await parapet(STRICT, cwd);
    expect(swapped.exit).toBe(1);
    expect(swapped.stdout).toContain('7:36  medium  `b` keeps no versions of its objects.');
    expect(swapped.stdout).toContain('1 gap, 0 questions');
  });
});

it('does not count what others did on main since as the work of the branch', async () => {
  await inRepository(spec(), async (cwd) => {
    git(cwd, 'checkout', '-q', 'main');
    await writeFile(path.join(cwd, 'designs/a.yaml'), spec({ a: 'versioning: true, ' }));
    git(cwd, 'commit', '-q', '-am', 'Mend on main');
    git(cwd, 'checkout', '-q', 'work');
    expect((await parapet(STRICT, cwd)).exit).toBe(0);
  });
});

it('counts what an environment or a design had under its id from before as there', async () => {
  const withEnvironment = (lines: string): string =>
    `${spec({ a: 'versioning: true, ' })}environments:\n  ${lines}\n    components: { b: { versioning: false } }\n`;
  await inRepository(withEnvironment('staging:'), async (cwd) => {
    const file = path.join(cwd, 'designs/a.yaml');
    const gate = async (name = 'rehearsal', at = 'designs/a.yaml'): Promise<number | null> =>
      (await parapet(['check', at, ...STRICT.slice(2), '--environment', name], cwd)).exit;
    expect(await gate('staging')).toBe(0);
    const renamed = withEnvironment('rehearsal:\n    renamed-from: staging');
    await writeFile(file, renamed);
    expect(await gate()).toBe(0);
    await writeFile(file, withEnvironment('rehearsal:'));
    expect(await gate()).toBe(1);
    await rm(file);
    await writeFile(
      path.join(cwd, 'designs/b.yaml'),
      renamed.replace('{ id: claims,', '{ id: cases, renamed-from: claims,'),
    );
    expect(await gate('rehearsal', 'designs/b.yaml')).toBe(0);
  });
});

it('lets nobody approve an exception in a change of their own', async () => {
  await inRepository(spec(), async (cwd) => {
    const gate = [...GATE, '--against', 'main'];
    await writeFile(path.join(cwd, 'designs/a.yaml'), spec({ exceptions: accepted('2027-01-31') }));
    const unknown = await parapet(gate, cwd);
    expect(unknown.exit).toBe(1);
    expect(unknown.stdout).toContain(
      'The exception `copies` is new, compared with `main`, and who wrote the change is not known.',
    );
    const own = await parapet([...gate, '--author', 'jane-roe'], cwd);
    expect(own.exit).toBe(1);
    expect(own.stdout).toContain('12:5  error');
    expect(own.stdout).toContain('`Jane Roe`, who approved it, wrote the change.');
    expect((await parapet([...gate, '--author', 'mallory'], cwd)).exit).toBe(0);
    git(cwd, 'commit', '-q', '-am', 'Accept');
    git(cwd, 'checkout', '-q', '-B', 'main');
    git(cwd, 'checkout', '-q', '-b', 'later');
    expect((await parapet([...gate, '--author', 'jane-roe'], cwd)).exit).toBe(0);
    await writeFile(path.join(cwd, 'designs/a.yaml'), spec({ exceptions: accepted('2027-03-31') }));
    const longer = await parapet([...gate, '--author', 'Jane Roe'], cwd);
    expect(longer.stdout).toContain('holds until 2027-03-31 instead of 2027-01-31');
    expect(longer.exit).toBe(1);
  });
});

it('takes a gap that is talked about no longer for no progress', async () => {
  await inRepository(spec({ exceptions: accepted('2027-01-31') }), async (cwd) => {
    const write = (a: string) => writeFile(path.join(cwd, 'designs/a.yaml'), spec({ a }));
    await write('');
    const silent = await parapet([...STRICT, '--author', 'mallory'], cwd);
    expect(silent.exit).toBe(1);
    expect(silent.stdout).toContain(
      '`data/bucket-versioning@components.a` was a gap at `main` (`a` keeps no versions of its objects) and is not stated any more: that mends nothing.',
    );
    await write('not-applicable: { versioning: Rebuilt }, ');
    const ruledOut = await parapet([...STRICT, '--author', 'mallory'], cwd);
    expect(ruledOut.exit).toBe(1);
    expect(ruledOut.stdout).toContain('is said not to apply, by the change itself: that mends nothing.');
    const lenient = STRICT.map((word) => (word === 'low' ? 'high' : word));
    const warned = await parapet(lenient, cwd);
    expect([warned.exit, warned.stdout.includes('gap-silenced')]).toEqual([0, true]);
    await write('versioning: true, ');
    expect((await parapet(STRICT, cwd)).exit).toBe(0);
  });
});

it('fails for an exception that ended, and says so beside the gap', async () => {
  await inRepository(spec({ exceptions: accepted('2026-11-24') }), async (cwd) => {
    const { stdout, exit } = await parapet(
      GATE.map((word) => (word === 'low' ? 'critical' : word)),
      cwd,
    );
    expect(exit).toBe(1);
    expect(stdout).toContain('exception-expired');
    expect(stdout).toContain('`a` keeps no versions of its objects.');
  });
});

it('counts warnings', async () => {
  await inRepository(spec(), async (cwd) => {
    const lenient = GATE.map((word) => (word === 'low' ? 'high' : word));
    expect((await parapet([...lenient, '--max-warnings', '1'], cwd)).exit).toBe(0);
    const { exit, stderr } = await parapet([...lenient, '--max-warnings', '0'], cwd);
    expect(exit).toBe(1);
    expect(stderr).toContain('There is 1 warning; `--max-warnings` allows 0.');
  });
});

it('adopts an old design, and then fails for what is new, worse, mended and expired', async () => {
  await inRepository(spec(), async (cwd) => {
    const day = ['--as-of', '2026-11-25'];
    expect((await parapet(['baseline', 'create', 'designs/a.yaml', ...day], cwd)).exit).toBe(0);
    const known = [...GATE, '--baseline', '.parapet-baseline.json'];
    expect((await parapet(known, cwd)).exit).toBe(0);
    expect(
      (await parapet([...known.slice(0, 2), '--as-of', '2027-02-24', ...known.slice(4)], cwd)).exit,
    ).toBe(1);
    await writeFile(
      path.join(cwd, 'designs/a.yaml'),
      spec({ a: 'versioning: true, ', b: 'versioning: false, ' }),
    );
    const swapped = await parapet(known, cwd);
    expect(swapped.exit).toBe(1);
    expect(swapped.stdout).toContain('baseline-mended');
    expect(swapped.stdout).toContain('`b` keeps no versions');
    await writeFile(path.join(cwd, 'designs/a.yaml'), spec({ a: 'versioning: true, ' }));
    expect((await parapet(known, cwd)).exit).toBe(1);
    const pruned = await parapet(['baseline', 'prune', ...day], cwd);
    expect(pruned.stderr).toContain('1 finding taken out');
    expect((await parapet(known, cwd)).exit).toBe(0);
    await writeFile(path.join(cwd, 'designs/a.yaml'), spec());
    expect((await parapet(known, cwd)).exit).toBe(1);
  });
});

it('knows a design that was moved, and not a copy of it', async () => {
  await inRepository(spec(), async (cwd) => {
    await parapet(['baseline', 'create', 'designs/a.yaml', '--as-of', '2026-11-25'], cwd);
    await writeFile(path.join(cwd, 'designs/copy.yaml'), spec());
    const known = ['--baseline', '.parapet-baseline.json', ...GATE.slice(2)];
    expect((await parapet(['check', 'designs/copy.yaml', ...known], cwd)).exit).toBe(1);
    await rm(path.join(cwd, 'designs/copy.yaml'));
    await rename(path.join(cwd, 'designs/a.yaml'), path.join(cwd, 'designs/moved.yaml'));
    expect((await parapet(['check', 'designs/moved.yaml', ...known], cwd)).exit).toBe(0);
    // Whether it is named or found by what it says of itself.
    await parapet(['baseline', 'prune', '--as-of', '2026-11-25'], cwd);
    expect((await parapet(['check', 'designs/moved.yaml', ...known], cwd)).exit).toBe(0);
    await rename(path.join(cwd, 'designs/moved.yaml'), path.join(cwd, 'designs/again.yaml'));
    await parapet(['baseline', 'prune', 'designs/again.yaml', '--as-of', '2026-11-25'], cwd);
    await rename(path.join(cwd, 'designs/again.yaml'), path.join(cwd, 'designs/moved.yaml'));
    await parapet(['baseline', 'prune', '--as-of', '2026-11-25'], cwd);
    expect(await readFile(path.join(cwd, '.parapet-baseline.json'), 'utf8')).toContain(
      '"designs/moved.yaml"',
    );
  });
});

it.each([
  ['--upload-pack=touch ran', 'There is no revision'],
  ['-x', 'There is no revision'],
  ['main..work', 'There is no revision'],
  ['nowhere', 'There is no revision'],
  ['main; touch ran', 'There is no revision'],
])('takes %j for a revision and for nothing else', async (ref, message) => {
  await inRepository(spec(), async (cwd) => {
    const { stderr, exit } = await parapet([...GATE, `--against=${ref}`], cwd);
    expect(stderr).toContain(message);
    expect(exit).toBe(2);
    expect(existsSync(path.join(cwd, 'ran'))).toBe(false);
  });
});

it('runs nothing that the repository asks for', async () => {
  await inRepository(spec(), async (cwd) => {
    const script = path.join(cwd, 'run.sh');
    await writeFile(script, `#!/bin/sh\ntouch ${path.join(cwd, 'ran')}\ncat\n`);
    await chmod(script, 0o755);
    for (const key of [
      'core.fsmonitor',
      'diff.x.textconv',
      'diff.external',
      'filter.x.smudge',
      'core.pager',
      'core.sshCommand',
      'alias.cat-file',
    ])
      git(cwd, 'config', key, script);
    await writeFile(path.join(cwd, '.gitattributes'), '*.yaml diff=x filter=x\n');
    expect((await parapet(STRICT, cwd)).exit).toBe(0);
    expect(existsSync(path.join(cwd, 'ran'))).toBe(false);
  });
});

it('needs to know what was there before', async () => {
  await inRepository(spec(), async (cwd) => {
    const { stderr, exit } = await parapet([...GATE, '--new-only'], cwd);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('does not say what was there before')]);
    const missing = await parapet([...GATE, '--baseline', 'no.json'], cwd);
    expect([missing.exit, missing.stderr]).toEqual([
      2,
      expect.stringContaining('There is no baseline `no.json`'),
    ]);
  });
});

it('lets nobody rule out a check, or enter into the baseline what their own change opens', async () => {
  await inRepository(spec(), async (cwd) => {
    const write = (text: string) => writeFile(path.join(cwd, 'designs/a.yaml'), text);
    const gate = [...GATE, '--against', 'main', '--author', 'mallory'];
    const out = (by: string) =>
      `${spec()}review:\n  not-applicable:\n    copies: { check: data/bucket-versioning, on: components.a, because: Copies${by} }\n`;
    await write(out(''));
    const alone = await parapet(gate, cwd);
    expect(alone.exit).toBe(1);
    expect(alone.stdout).toContain(
      '`review.not-applicable.copies` rules out `data/bucket-versioning` for `components.a`, compared with `main`, and nobody is named who approved it.',
    );
    await write(out(', approved-by: Jane Roe'));
    expect((await parapet(gate, cwd)).exit).toBe(0);

    // What was open on main may be adopted; what this change opens may not.
    const adopt = ['baseline', 'create', 'designs/a.yaml', '--as-of', '2026-11-25', '--replace'];
    const known = [...gate, '--baseline', '.parapet-baseline.json'];
    await write(spec());
    await parapet(adopt, cwd);
    expect((await parapet(known, cwd)).exit).toBe(0);
    await write(spec({ b: 'versioning: false, ' }));
    await parapet(adopt, cwd);
    const own = await parapet(known, cwd);
    expect(own.exit).toBe(1);
    expect(own.stdout).toContain(
      'The baseline knows `data/bucket-versioning@components.b`, which this change opened, compared with `main`.',
    );
    await write(spec());
    await parapet([...adopt.slice(0, -1), '--replace'], cwd);
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Adopt');
    git(cwd, 'branch', '-f', 'main');
    const file = path.join(cwd, '.parapet-baseline.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('2027-02-23', '2027-03-31'));
    const longer = await parapet(known, cwd);
    expect(longer.stdout).toContain(
      'The baseline bears with `data/bucket-versioning@components.a` for longer, until 2027-03-31, compared with `main`.',
    );
    expect(longer.exit).toBe(1);
  });
});

it('knows a spec that was moved since, with its exceptions, and no copy of it', async () => {
  await inRepository(spec({ exceptions: accepted('2027-01-31') }), async (cwd) => {
    await rename(path.join(cwd, 'designs/a.yaml'), path.join(cwd, 'designs/moved.yaml'));
    const moved = STRICT.map((word) => word.replace('a.yaml', 'moved.yaml'));
    const same = await parapet([...moved, '--author', 'jane-roe'], cwd);
    expect([same.exit, same.stdout]).toEqual([0, expect.stringContaining('0 gaps')]);
    await writeFile(path.join(cwd, 'designs/a.yaml'), spec());
    expect((await parapet([...moved, '--author', 'jane-roe'], cwd)).exit).toBe(1);
  });
});

it('tells where a change weakens the gate that it has to pass', async () => {
  await inRepository(spec(), async (cwd) => {
    const config = (text: string) => writeFile(path.join(cwd, 'parapet.config.yaml'), text);
    await config('fail-on: medium\nmax-warnings: 2\nrules: pack.yaml\n');
    const pack = (title: string) =>
      `parapet-rules: 1\npack: { id: acme, version: "1.0.0", title: ${title} }\nsettings: { severities: { data/bucket-versioning: high } }\n`;
    await writeFile(path.join(cwd, 'pack.yaml'), pack('Acme'));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Configure');
    git(cwd, 'branch', '-f', 'main');
    const gate = ['check', 'designs/a.yaml', '--as-of', '2026-11-25', '-f', 'stylish', '--against', 'main'];
    expect((await parapet(gate, cwd)).stderr).not.toContain('weakens');
    const below = await parapet(['check', 'a.yaml', ...gate.slice(2)], path.join(cwd, 'designs'));
    expect(below.stderr).toBe('note Configured by `parapet.config.yaml`.\n');
    await config('fail-on: never\nrules: pack.yaml\n');
    await writeFile(path.join(cwd, 'pack.yaml'), pack('Other'));
    const { stderr } = await parapet(gate, cwd);
    expect(stderr.split('\n').filter((line) => line.includes('weakens'))).toEqual([
      'warning This change weakens its own gate, compared with `main`: `fail-on` is `never` instead of `medium`.',
      'warning This change weakens its own gate, compared with `main`: `max-warnings` is any number instead of `2`.',
      'warning This change weakens its own gate, compared with `main`: the rules of `pack.yaml` are not what they were.',
    ]);
    await config('fail-on: low\nmax-warnings: 0\nrules: [pack.yaml]\n');
    await writeFile(path.join(cwd, 'pack.yaml'), pack('Acme'));
    expect((await parapet(gate, cwd)).stderr).not.toContain('weakens');
    await config('fail-on: low\nmax-warnings: 0\n');
    expect((await parapet(gate, cwd)).stderr).toContain('the rules of `pack.yaml` are asked no longer.');
  });
});

it('tells which designs a change takes away from its own gate', async () => {
  await inRepository(spec(), async (cwd) => {
    const gate = ['check', '--as-of', '2026-11-25', '-f', 'stylish', '--against', 'main'];
    const config = async (specs: string) =>
      writeFile(path.join(cwd, 'parapet.config.yaml'), `specs: ${specs}\n`);
    const told = async (...more: readonly string[]) =>
      (await parapet([...gate, ...more], cwd)).stderr
        .split('\n')
        .filter((line) => line.startsWith('warning'))
        .map((line) => line.replace(/.*`main`: /, ''));
    const other = spec().replace('id: claims', 'id: other');
    await writeFile(path.join(cwd, 'designs/z.yaml'), other);
    await config('["designs/*.yaml"]');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'Configure');
    git(cwd, 'branch', '-f', 'main');
    expect(await told()).toEqual([]);
    expect(await told('--shard', '1/2')).toEqual([]);
    expect(await told('--changed-since', 'main')).toEqual([]);
    expect(await told('designs/a.yaml')).toEqual([]);
    await config('designs/a.yaml');
    expect(await told()).toEqual(['`designs/z.yaml` is looked at no longer.']);
    await config('["designs/*.yaml"]');
    await rename(path.join(cwd, 'designs/z.yaml'), path.join(cwd, 'designs/y.yaml'));
    expect(await told()).toEqual([]);
    await rename(path.join(cwd, 'designs/y.yaml'), path.join(cwd, 'z.yaml'));
    expect(await told()).toEqual(['`designs/z.yaml` is looked at no longer.']);
    expect(await told('.')).toEqual([]);
    await rm(path.join(cwd, 'z.yaml'));
    expect(await told('designs')).toEqual(['`designs/z.yaml` is looked at no longer.']);
  });
});

it('lets no exception last longer than the config allows', async () => {
  await inRepository(spec({ exceptions: accepted('2027-01-31') }), async (cwd) => {
    await writeFile(path.join(cwd, 'parapet.config.yaml'), 'max-exception-days: 30\n');
    const { stdout, exit } = await parapet(GATE, cwd);
    expect(exit).toBe(2);
    expect(stdout).toContain('ends in 67 days, on 2027-01-31; `max-exception-days` allows 30.');
    expect((await parapet([...GATE, '--max-exception-days', '90'], cwd)).exit).toBe(0);
    expect((await parapet([...GATE, '--max-exception-days', '0'], cwd)).stderr).toContain(
      'is no number from 1',
    );
  });
});

it('keeps one entry for each environment of a design, however often the baseline is pruned', async () => {
  const environments = 'environments:\n  test: { components: { b: { versioning: false } } }\n';
  await inRepository(`${spec()}${environments}`, async (cwd) => {
    await writeFile(path.join(cwd, 'parapet.config.yaml'), 'environments: [all]\n');
    const on = (command: string) => ['baseline', command, '--as-of', '2026-11-25'];
    await parapet([...on('create'), 'designs'], cwd);
    const file = path.join(cwd, '.parapet-baseline.json');
    const adopted = await readFile(file, 'utf8');
    expect((await parapet(on('prune'), cwd)).stderr).toContain(': 0 findings taken out');
    expect(await readFile(file, 'utf8')).toBe(adopted);
  });
});
