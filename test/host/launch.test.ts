/** The browser as a process: whose it is, what it sees, and that it ends with us however we end. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import {
  compileHost,
  endOf,
  eventually,
  isRoot,
  processesWith,
  runProgram,
  startProgram,
  temporaryFolder,
} from './program.ts';

const onLinux = process.platform === 'linux';

beforeAll(compileHost);

/** Opens the browser and says so, with the folder of its profile; then runs `rest`. */
const OPEN = `
  const { openBrowser } = await host('browser');
  const browser = await openBrowser({ executable: null, sandbox: true });
  const { readdirSync } = await import('node:fs');
  const cache = (await host('cache-folder')).cacheFolderPath();
  console.log(cache + '/' + readdirSync(cache).find((name) => name.startsWith('profile-' + process.pid)));`;

const PRINT = `
  const policy = (await import('${new URL('../../build/host-tests/page/content-policy.js', import.meta.url).href}')).CONTENT_POLICY_META;
  const bytes = await browser.print('<!doctype html><html lang="en"><head>' + policy + '<title>t</title></head><body>text</body></html>');
  console.log(JSON.stringify({ bytes: bytes.length, ...browser.report, browser: undefined }));
  await browser.close();`;

/** Starts a program that opens the browser and then waits; gives it and the folder of the profile. */
async function waitingProgram(): Promise<{ child: ReturnType<typeof startProgram>; profile: string }> {
  const child = startProgram(`${OPEN} setInterval(() => undefined, 1000);`);
  const profile = await new Promise<string>((resolve) => {
    child.stdout.once('data', (text: Buffer) => resolve(String(text).trim()));
  });
  return { child, profile };
}

describe.skipIf(!onLinux)('a run that ends', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s takes the browser and its profile with it', async (signal, status) => {
    const { child, profile } = await waitingProgram();
    expect(processesWith(profile).length).toBeGreaterThan(0);
    child.kill(signal);
    expect(await endOf(child)).toMatchObject({ status });
    await eventually(() => processesWith(profile).length === 0);
    expect(existsSync(profile)).toBe(false);
  });

  it('by SIGKILL leaves no browser behind', async () => {
    const { child, profile } = await waitingProgram();
    const before = new Set(processesWith('headless-shell'));
    expect(processesWith(profile).length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await endOf(child);
    await eventually(() => processesWith(profile).length === 0);
    await eventually(() =>
      processesWith('headless-shell').every((pid) => !before.has(pid) || !isChildless(pid)),
    );
    execFileSync('rm', ['-rf', profile]);
  });

  it('by itself closes everything', async () => {
    const { stdout, status } = await runProgram(`${OPEN} ${PRINT}`);
    const [profile = ''] = stdout.split('\n');
    expect(status).toBe(0);
    expect(existsSync(profile)).toBe(false);
    expect(processesWith(profile)).toEqual([]);
  });
});

/** Whether a process has lost its parent: orphans belong to the first process. */
function isChildless(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') S 1 ');
  } catch {
    return false;
  }
}

describe.skipIf(!onLinux)('the browser', () => {
  it('sees nothing of the environment that it does not need', async () => {
    const code = `${OPEN}
      const { readFileSync } = await import('node:fs');
      const profile = cache + '/' + readdirSync(cache).find((name) => name.startsWith('profile-' + process.pid));
      for (const pid of readdirSync('/proc').filter((name) => /^\\d+$/.test(name))) {
        try {
          if (readFileSync('/proc/' + pid + '/cmdline', 'latin1').includes(profile)) console.log(readFileSync('/proc/' + pid + '/environ', 'latin1').replaceAll('\\0', '\\n'));
        } catch {}
      }
      await browser.close();`;
    const { stdout } = await runProgram(code, {
      env: { GITHUB_TOKEN: 'secret', AWS_SECRET_ACCESS_KEY: 'secret' },
    });
    const names = new Set([...stdout.matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name));
    expect([...names].toSorted()).toEqual([
      'FONTCONFIG_FILE',
      'HOME',
      'LANG',
      'PATH',
      'TEMP',
      'TMP',
      'TMPDIR',
      'TZ',
      'XDG_CACHE_HOME',
      'XDG_CONFIG_HOME',
    ]);
    expect(stdout).not.toContain('secret');
  });

  it('does not obey configuration that lies in the current folder', async () => {
    const cwd = temporaryFolder();
    const mark = join(cwd, 'mark');
    const hostile = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'x'); module.exports = { executablePath: '/bin/false' };`;
    for (const name of [
      '.puppeteerrc.cjs',
      '.puppeteerrc.js',
      'puppeteer.config.js',
      'puppeteer.config.cjs',
    ]) {
      writeFileSync(join(cwd, name), hostile);
    }
    writeFileSync(join(cwd, '.puppeteerrc.json'), '{ "executablePath": "/bin/false" }');
    writeFileSync(join(cwd, 'package.json'), '{ "puppeteer": { "executablePath": "/bin/false" } }');
    const { stdout, status } = await runProgram(`${OPEN} ${PRINT}`, { cwd });
    expect(stdout).toMatch(/"bytes":\d{4,}/);
    expect(status).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });
});

/** Whether this system lets an ordinary user make namespaces, which Chromium's sandbox is made of. */
const canIsolate = spawnSync('unshare', ['--user', 'true'], { stdio: 'ignore' }).status === 0;

const report = (stdout: string): unknown => JSON.parse(stdout.trim().split('\n').at(-1) ?? '');

describe.skipIf(!onLinux || !canIsolate)('where the kernel refuses a sandbox', () => {
  // An ordinary user in a namespace that allows no further one, as in most containers.
  const refusing = ['--user', '--map-user=1000', '--keep-caps', 'sh', '-c'];
  const without =
    'echo 0 > /proc/sys/user/max_user_namespaces && exec "$0" dist/command/bin.js doctor --format json';
  const doctor = (env: Readonly<Record<string, string>>): string => {
    const home = temporaryFolder();
    chmodSync(home, 0o777);
    return spawnSync('unshare', [...refusing, without, process.execPath], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home, PARAPET_CACHE_DIR: '', XDG_CACHE_HOME: '', ...env },
    }).stdout;
  };

  it('goes on without one and says so', () => {
    expect(JSON.parse(doctor({}))).toMatchObject({
      launch: { sandbox: false, asNobody: false, notice: expect.stringContaining('refuses user namespaces') },
      proof: { works: true, pages: 1 },
    });
  });

  it('does not where that is forbidden', () => {
    expect(JSON.parse(doctor({ PARAPET_REQUIRE_SANDBOX: '1' }))).toMatchObject({
      launch: null,
      proof: { works: false, hint: expect.stringContaining('PARAPET_REQUIRE_SANDBOX') },
    });
  });
});

describe.skipIf(!onLinux || !isRoot)('run by root', () => {
  it('gives the browser to a user without rights, in its sandbox', async () => {
    const { stdout } = await runProgram(`${OPEN} ${PRINT}`);
    expect(report(stdout)).toMatchObject({ sandbox: canIsolate, asNobody: true });
    expect(stdout.includes('no usable sandbox')).toBe(!canIsolate);
  });

  it('says so where no other user can reach the browser', async () => {
    const folder = temporaryFolder();
    const { stdout } = await runProgram(`${OPEN} ${PRINT}`, {
      env: { PARAPET_CACHE_DIR: join(folder, 'cache') },
    });
    expect(report(stdout)).toMatchObject({
      sandbox: false,
      asNobody: false,
      notice: expect.stringContaining('no other user can reach the browser'),
    });
  });

  it('works as well as run by anybody else', async () => {
    const folder = temporaryFolder();
    const home = join(folder, 'home');
    mkdirSync(home);
    chmodSync(folder, 0o755);
    execFileSync('chown', ['65534:65534', home]);
    const env = { HOME: home, PARAPET_CACHE_DIR: '', XDG_CACHE_HOME: '' };
    const { stdout, stderr } = await runProgram(`${OPEN} ${PRINT}`, { user: 65_534, env });
    expect(report(stdout + stderr)).toMatchObject({ sandbox: canIsolate, asNobody: false });
    expect(readdirSync(join(home, '.cache', 'parapet'))).toHaveLength(1);
  });
});
