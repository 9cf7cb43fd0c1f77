/** Speaks to the YAML language server, the program that stands behind the YAML support of editors. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A place as the protocol counts: both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What the server says about a text. */
export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position };
}

/** A running server. */
export interface LanguageServer {
  /** Shows it a text as a file of this name, which is opened once; resolves with what it finds wrong. */
  readonly open: (name: string, text: string) => Promise<readonly Problem[]>;
  /** The words that it offers at a place. */
  readonly complete: (name: string, at: Position) => Promise<readonly string[]>;
  /** What it shows about the word at a place; empty for nothing. */
  readonly hover: (name: string, at: Position) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** Starts a server that looks at `folder` as its workspace with an editor's settings (`yaml.hover` and so on). */
export async function startServer(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<LanguageServer> {
  const path = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [path, '--stdio'], { cwd: folder });
  const wire = connect(child, settings);
  const uriOf = (name: string): string => pathToFileURL(`${folder}/${name}`).href;
  const root = pathToFileURL(folder).href;
  await wire.request('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'designs' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { hover: { contentFormat: ['markdown'] }, completion: { completionItem: {} } },
    },
  });
  wire.notify('initialized', {});
  wire.notify('workspace/didChangeConfiguration', { settings: nested(settings) });
  return {
    open: async (name, text) => {
      const told = wire.problems(uriOf(name));
      wire.notify('textDocument/didOpen', {
        textDocument: { uri: uriOf(name), languageId: 'yaml', version: 1, text },
      });
      return told;
    },
    complete: async (name, position) => {
      const place = { textDocument: { uri: uriOf(name) }, position };
      const result = await wire.request('textDocument/completion', place);
      const { items } = result as { readonly items: readonly { readonly label: string }[] };
      return items.map(({ label }) => label);
    },
    hover: async (name, position) => {
      const place = { textDocument: { uri: uriOf(name) }, position };
      const result = await wire.request('textDocument/hover', place);
      return result === null ? '' : JSON.stringify(result);
    },
    stop: async () => {
      const gone = new Promise((resolve) => {
        child.once('close', resolve);
      });
      child.kill();
      await gone;
    },
  };
}

/** Settings as the protocol has them: `{ 'yaml.hover': true }` is `{ yaml: { hover: true } }`. */
function nested(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    let place = all;
    const keys = name.split('.');
    for (const key of keys.slice(0, -1)) place = (place[key] ??= {}) as Record<string, unknown>;
    place[keys.at(-1) ?? ''] = value;
  }
  return all;
}

interface Wire {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  /** What is said next about a file. */
  readonly problems: (uri: string) => Promise<readonly Problem[]>;
}

/** JSON-RPC over the streams of a process; it is asked for settings and asked back nothing else. */
function connect(child: ChildProcessWithoutNullStreams, settings: Readonly<Record<string, unknown>>): Wire {
  const waiting = new Map<number | string, (value: unknown) => void>();
  let last = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (method !== undefined && id !== undefined) send({ id, result: answer(method, params, settings) });
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: unknown };
      waiting.get(uri)?.(diagnostics);
    }
    if (method === undefined && id !== undefined) waiting.get(id)?.(result);
  };
  let rest: Buffer = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(rest.toString('latin1'));
      if (header === null) return;
      const end = header[0].length + Number(header[1]);
      if (rest.length < end) return;
      const body = rest.subarray(header[0].length, end).toString('utf8');
      rest = rest.subarray(end);
      receive(JSON.parse(body) as Message);
    }
  });
  const arrival = (key: number | string): Promise<unknown> =>
    new Promise((resolve) => {
      waiting.set(key, resolve);
    });
  return {
    request: (method, params) => {
      last += 1;
      const arrived = arrival(last);
      send({ id: last, method, params });
      return arrived;
    },
    notify: (method, params) => send({ method, params }),
    problems: async (uri) => (await arrival(uri)) as readonly Problem[],
  };
}

/** What an editor answers: its settings by section. */
function answer(method: string, params: unknown, settings: Readonly<Record<string, unknown>>): unknown {
  if (method !== 'workspace/configuration') return null;
  const { items } = params as { readonly items: readonly { readonly section?: string }[] };
  const all = nested(settings);
  return items.map(({ section = '' }) => all[section] ?? null);
}
