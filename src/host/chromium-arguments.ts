/**
 * How Chromium is started. No single switch keeps a page from the network; these together do, and a test
 * with a listening server holds them to it.
 */

/** Every way to the network ends at a closed port or an unknown name. */
const NO_NETWORK = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
] as const;

/** Nothing of a desktop browser: no extensions, no crash reports, no first run. */
const NOTHING_ELSE = [
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-features=AcceptCHFrame,MediaRouter,OptimizationHints,Translate',
  '--disable-hang-monitor',
  '--disable-prompt-on-repost',
  '--disable-search-engine-choice-screen',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
] as const;

/** The same picture everywhere: fractional glyph widths, sRGB, one language, pages that run at full speed. */
const SAME_RENDERING = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-gpu',
  '--disable-renderer-backgrounding',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=en-US',
] as const;

/** Variables of the environment that Chromium may see as they are; no token or credential is among them. */
const PASSED_ON = ['PATH', 'SystemRoot', 'WINDIR', 'CHROME_DEVEL_SANDBOX'] as const;

/** The command line for a browser without a window that is spoken to over pipes. */
export function chromiumArguments(profile: string, sandbox: boolean): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...NO_NETWORK,
    ...NOTHING_ELSE,
    ...SAME_RENDERING,
    ...(sandbox ? [] : ['--no-sandbox']),
    'about:blank',
  ];
}

/** The whole environment of the browser: what it needs, and its profile for everything that it writes. */
export function chromiumEnvironment(
  profile: string,
  fontconfig: string | null,
  libraries: string | null,
): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = process.env[name];
    if (value !== undefined) passed[name] = value;
  }
  return {
    ...passed,
    HOME: profile,
    TMPDIR: profile,
    TEMP: profile,
    TMP: profile,
    XDG_CACHE_HOME: profile,
    XDG_CONFIG_HOME: profile,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    ...(fontconfig === null ? {} : { FONTCONFIG_FILE: fontconfig }),
    ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }),
  };
}
