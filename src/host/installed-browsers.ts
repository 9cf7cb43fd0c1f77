/** Where browsers usually are: Puppeteer's cache, and the places of Linux, macOS and Windows. */
import { readdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const LINUX_NAMES = [
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Executables in the cache of Puppeteer (`PUPPETEER_CACHE_DIR`, else `~/.cache/puppeteer`), newest first. */
export async function puppeteerBrowsers(): Promise<readonly string[]> {
  const cache = process.env['PUPPETEER_CACHE_DIR'] ?? path.join(os.homedir(), '.cache', 'puppeteer');
  const found: string[] = [];
  for (const browser of ['chrome-headless-shell', 'chrome']) {
    const builds = await namesIn(path.join(cache, browser));
    for (const build of builds.toSorted(byVersion).toReversed()) {
      const folder = path.join(cache, browser, build);
      for (const inner of await namesIn(folder))
        found.push(path.join(folder, inner, executableName(browser)));
    }
  }
  return existing(found);
}

/** Executables of Chrome, Chromium and Edge where their installers put them on this system. */
export async function installedBrowsers(): Promise<readonly string[]> {
  switch (process.platform) {
    case 'darwin':
      return existing(
        ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
          MAC_APPLICATIONS.map((name) => path.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
        ),
      );
    case 'win32':
      return existing(
        WINDOWS_ROOTS.flatMap((name) => process.env[name] ?? []).flatMap((root) =>
          WINDOWS_PLACES.map((place) => path.join(root, place)),
        ),
      );
    default:
      return existing(LINUX_NAMES.flatMap((name) => linuxFolders().map((folder) => path.join(folder, name))));
  }
}

/** The search path without relative entries: a browser in the current folder is somebody else's. */
function linuxFolders(): readonly string[] {
  const searched = (process.env['PATH'] ?? '').split(':').filter((folder) => path.isAbsolute(folder));
  return [...new Set([...LINUX_FOLDERS, ...searched])];
}

function executableName(browser: string): string {
  if (process.platform === 'win32') return `${browser}.exe`;
  if (process.platform === 'darwin' && browser === 'chrome') {
    return path.join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing');
  }
  return browser;
}

/** Orders names such as `linux-148.0.7778.97` by the numbers in them. */
function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => (name.match(/\d+/g) ?? []).map(Number));
  for (let i = 0; i < 6; i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const present = await Promise.all(
    paths.map((file) =>
      stat(file).then(
        (status) => status.isFile(),
        () => false,
      ),
    ),
  );
  return paths.filter((_, i) => present[i]);
}
