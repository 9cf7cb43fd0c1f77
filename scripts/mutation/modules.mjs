/** Loads modules of a layer with one of them changed; everything else comes from `dist`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import { transformSync } from 'rolldown/utils';

const IMPORT = /(\bfrom\s*|\bimport\s*)(['"])(\.{1,2}\/[^'"]+)\2/g;

/** What loads modules of the files of a layer; `folder` is for what is written meanwhile. */
export function loaderOf(root, files, folder) {
  const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const imports = new Map([...sources].map(([file, text]) => [file, importsIn(file, text)]));
  const scripts = new Map();
  let count = 0;

  /** Files that import a file, however indirectly, and itself. */
  const dependents = (file) => {
    const all = new Set([file]);
    for (const one of all) for (const [other, targets] of imports) if (targets.includes(one)) all.add(other);
    return all;
  };
  const script = (file) => {
    if (!scripts.has(file)) scripts.set(file, compiled(file, sources.get(file)));
    return scripts.get(file);
  };

  return {
    sourceOf: (file) => sources.get(file),
    dependents,
    /** A function that imports files as they are with `text` in place of `file`. */
    withChange(file, text) {
      count += 1;
      const changed = dependents(file);
      const home = join(folder, String(count));
      const written = new Map();
      const place = (one) => {
        if (!changed.has(one))
          return pathToFileURL(join(root, one.replace(/^src/, 'dist').replace(/\.ts$/, '.js'))).href;
        if (!written.has(one)) {
          const target = join(home, one.replace(/\.ts$/, '.mjs'));
          written.set(one, pathToFileURL(target).href);
          const code = one === file ? compiled(one, text) : script(one);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(
            target,
            code.replaceAll(
              IMPORT,
              (_, lead, quote, name) =>
                `${lead}${quote}${place(posix.join(posix.dirname(one), name))}${quote}`,
            ),
          );
        }
        return written.get(one);
      };
      return {
        load: (one) => import(place(one)),
        discard: () => rmSync(home, { recursive: true, force: true }),
      };
    },
  };
}

function importsIn(file, text) {
  return [...text.matchAll(IMPORT)].map(([, , , name]) => posix.join(posix.dirname(file), name));
}

function compiled(file, text) {
  const { code, errors } = transformSync(relative('.', file), text, { lang: 'ts' });
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`);
  return code;
}
