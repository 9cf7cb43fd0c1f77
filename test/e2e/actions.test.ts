/** The steps of the GitHub actions, run by bash as the scripts that they are, on a repository with a change. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { inFolder, ROOT } from './run.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** What GitHub gives the steps of a job. */
interface Job {
  readonly folder: string;
  readonly context: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs one step of an action; its expressions are looked up in the context, as GitHub does. */
function step(action: string, name: string, { folder, context, env }: Job): ReturnType<typeof spawnSync> {
  const at = path.join(ROOT, '.github/actions', action);
  // oxlint-disable-next-line no-unsafe-type-assertion -- a file of ours; what is missing in it fails the test
  const { inputs, runs } = load(readFileSync(path.join(at, 'action.yml'), 'utf8')) as Action;
  const wanted = runs.steps.find((one) => one.name === name);
  if (wanted?.run === undefined) throw new Error(`${action} has no step ${name}`);
  const valueOf = (expression: string): string => {
    const input = /^inputs\.([\w-]+)$/.exec(expression)?.[1];
    return context[expression] ?? (input === undefined ? '' : (inputs[input]?.default ?? ''));
  };
  const given = Object.fromEntries(
    Object.entries(wanted.env ?? {}).map(([key, value]) => [
      key,
      value.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, expression: string) => valueOf(expression)),
    ]),
  );
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', wanted.run], {
    cwd: path.join(folder, 'project'),
    encoding: 'utf8',
    env: {
      HOME: process.env['HOME'],
      PATH: `${folder}/temp/parapet-bin:${folder}/bin:${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: path.join(folder, 'temp'),
      GITHUB_ACTION_PATH: at,
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'owner/shop',
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_PATH: path.join(folder, 'path'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
      ...env,
      ...given,
    },
  });
}

const SPEC = `parapet: 1
design: { id: shop, title: Shop, date: 2026-11-23, owner: { team: shop } }
accounts: { prod: { id: "111122223333", purpose: workload, regions: [eu-west-1] } }
`;
const WORSE = `${SPEC}data: { order: { classification: restricted, personal: true } }
components: { orders: { service: s3, account: prod, stores: [order], encryption: { managed: none } } }
`;

/** A job in a repository whose last commit makes the design worse. */
async function inJob(work: (job: Job) => Promise<void>): Promise<void> {
  await inFolder([], async (folder) => {
    const project = path.join(folder, 'project');
    const git = (...words: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
        cwd: project,
        encoding: 'utf8',
      }).trim();
    for (const name of ['project/designs', 'temp', 'bin'])
      await mkdir(path.join(folder, name), { recursive: true });
    git('init', '--quiet');
    await writeFile(path.join(project, 'designs/shop.yaml'), SPEC);
    git('add', '.');
    git('commit', '--quiet', '--message', 'one');
    const base = git('rev-parse', 'HEAD');
    await writeFile(path.join(project, 'designs/shop.yaml'), WORSE);
    const job: Job = {
      folder,
      env: {},
      context: {
        'inputs.specs': 'designs/*.yaml\n\n',
        'github.event.pull_request.base.sha': base,
        'github.event.pull_request.user.login': 'jane; echo $(id)',
        'github.event.pull_request.number': '7',
      },
    };
    expect(step('setup', 'Install Parapet', job)).toMatchObject({ status: 0, stderr: '' });
    await work(job);
  });
}

const outputsOf = ({ folder }: Job): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readFileSync(path.join(folder, 'output'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

/** A `gh` that notes what it was called with, and answers with the id of a comment if there is one. */
function fakeGh({ folder }: Job, comment: string): () => string {
  const log = path.join(folder, 'gh.log');
  const file = path.join(folder, 'bin/gh');
  writeFileSync(
    file,
    `#!/usr/bin/env bash\nprintf '%s\\n' "$*" >> ${log}\ncase "$*" in *--paginate*) printf '%s' '${comment}' ;; esac\n`,
  );
  chmodSync(file, 0o755);
  return () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
}

describe('the actions', () => {
  it('install the command and tell its version', async () => {
    await inJob(async (job) => {
      expect(outputsOf(job)['version']).toMatch(/^\d+\.\d+\.\d+$/);
      expect(await readFile(path.join(job.folder, 'path'), 'utf8')).toBe(`${job.folder}/temp/parapet-bin\n`);
    });
  });

  it('check the change, say so in every place, and judge last', async () => {
    await inJob(async (job) => {
      const { status, stdout } = step('review', 'Check the designs', job);
      expect([status, String(stdout).split('\n')[0]]).toEqual([
        0,
        expect.stringMatching(/^::error title=[\w/-]+,file=designs\/shop\.yaml,line=5,/),
      ]);
      const outputs = outputsOf(job);
      expect(outputs['exit-code']).toBe('1');
      expect(JSON.parse(await readFile(outputs['sarif'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
      const comment = await readFile(outputs['comment'] ?? '', 'utf8');
      expect(comment).toMatch(/^<!-- parapet-diff -->/);
      expect(comment).toContain('`orders`');
      expect(await readFile(path.join(job.folder, 'summary'), 'utf8')).toContain('Shop');
      const judged = { ...job, context: { ...job.context, 'steps.check.outputs.exit-code': '1' } };
      expect(step('review', 'Judge', judged).status).toBe(1);
    });
  });

  it('build the documents that are asked for', async () => {
    await inJob(async (job) => {
      const asked = { ...job, context: { ...job.context, 'inputs.documents': 'documents' } };
      expect(step('review', 'Build the documents', asked)).toMatchObject({ status: 0 });
      expect(existsSync(path.join(job.folder, 'project/documents/shop.pdf'))).toBe(true);
    });
  });

  it('comment once, and keep that comment up to date', async () => {
    await inJob(async (job) => {
      step('review', 'Check the designs', job);
      const comment = outputsOf(job)['comment'] ?? '';
      const asked = { ...job, context: { ...job.context, 'steps.check.outputs.comment': comment } };
      const first = fakeGh(job, '');
      expect(step('review', 'Comment on the pull request', asked)).toMatchObject({ status: 0 });
      expect(first()).toContain(`--method POST repos/owner/shop/issues/7/comments --field body=@${comment}`);
      const again = fakeGh(job, '42');
      expect(step('review', 'Comment on the pull request', asked)).toMatchObject({ status: 0 });
      expect(again()).toContain(
        `--method PATCH repos/owner/shop/issues/comments/42 --field body=@${comment}`,
      );
    });
  });

  it('say of a spec that there is none where it should be', async () => {
    await inJob(async (job) => {
      const wrong = {
        ...job,
        context: { ...job.context, 'inputs.specs': '$(touch pwned)\n--fail-on=never' },
      };
      step('review', 'Check the designs', wrong);
      expect(outputsOf(wrong)['exit-code']).toBe('2');
      expect(existsSync(path.join(job.folder, 'project/pwned'))).toBe(false);
    });
  });
});
