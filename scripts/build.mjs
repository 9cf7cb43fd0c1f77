/**
 * Compiles `src` to `dist` afresh and gathers the command's modules into a few files: loading hundreds of small
 * ones would take longer than a check. The old `dist` stays if that fails.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const fresh = join(root, 'build', `dist-${process.pid}`);

/** The compiler's command; null where only the packages for running are installed. */
function compiler() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  } catch {
    return null;
  }
}

/** Packages that are large and rarely needed stay what they are; what every start needs is gathered too. */
const LEFT_ALONE = /^(?:@puppeteer|@sparticuz|handlebars|mermaid|puppeteer-core)(?:\/|$)/;

/** Node's own parameters of a module, and what stands in place of `import()`. */
const OPENING = '(function (exports, require, module, __filename, __dirname, __import) {';

/**
 * The command in few files, in `dist/command`: as deep as the modules that it replaces, since they find the
 * package's own files from where they stand. The file that starts it is one that Node loads; the others are functions
 * that it calls (src/host/run-gathered.ts).
 */
async function gather() {
  const starter = await gathered({ bin: 'cli/start.js' }, []);
  const parts = await gathered({ command: 'cli/bin.js', thread: 'cli/check-worker.js' }, [
    {
      name: 'import-through-the-starter',
      renderChunk: (code) => code.replaceAll(/(?<![\w$.])import\(/g, '__import('),
    },
  ]);
  for (const { fileName, code } of parts) {
    // A character is a byte, which is read at once and kept in half the memory.
    const found = /[^\0-\x7f]/.exec(code)?.[0];
    if (found !== undefined) throw new Error(`${fileName} holds ${found}, which is not ASCII.`);
    writeFileSync(join(fresh, 'command', fileName), `${OPENING}${code}\n})`);
  }
  writeFileSync(join(fresh, 'command/package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(
    join(fresh, 'command/LICENSES.txt'),
    licencesOf([...starter, ...parts].flatMap(({ moduleIds = [] }) => moduleIds)),
  );
}

/** Gathers what these entries need, and writes it. */
async function gathered(entries, plugins) {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(fresh, file)])),
    platform: 'node',
    external: (id) => isBuiltin(id) || LEFT_ALONE.test(id),
    // Nothing is loaded for what it does by being loaded: the parser of words comes with a whole help system.
    treeshake: { moduleSideEffects: (id) => !/[\\/]node_modules[\\/]/.test(id) },
    logLevel: 'warn',
    plugins,
  });
  const { output } = await bundle.write({
    dir: join(fresh, 'command'),
    // Only of such files can V8 be handed what it compiled of them before (src/host/kept-code.ts).
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    comments: { legal: true },
    charset: 'ascii',
    minify: { compress: false, mangle: false },
  });
  await bundle.close();
  return output;
}

/** The licences of the packages that were gathered, which travel with their code. */
function licencesOf(modules) {
  const folders = modules.map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]);
  const texts = [...new Set(folders.filter(Boolean))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version}\n\n${file === undefined ? 'MIT' : readFileSync(join(folder, file), 'utf8').trim()}\n`;
    });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Lets V8 compile once what every check needs: an installation that nobody may write to starts as fast as others. */
function warmUp() {
  const check = ['check', join(root, 'samples/claims-intake.yaml'), '--fail-on', 'never', '--no-config'];
  const env = { ...process.env, NODE_OPTIONS: '' };
  spawnSync(process.execPath, [join(dist, 'command/bin.js'), ...check], { stdio: 'ignore', env });
}

async function build() {
  const tsc = compiler();
  if (tsc === null) {
    // Not a failure: `npx parapet` in a fresh clone comes here first, and npm would remember that it failed.
    console.error('Nothing was built, because TypeScript is not installed: run `npm ci`.');
    return 0;
  }
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json', '--outDir', fresh], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return 1;
  }
  await gather();
  chmodSync(join(fresh, 'command/bin.js'), 0o755);
  // A new folder in place of the old one: what is gone from src does not live on in dist.
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  warmUp();
  return 0;
}

process.exitCode = await build();
