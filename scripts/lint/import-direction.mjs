/** The rule that keeps the table of layers true, for every form of import. */
import { posix } from 'node:path';

import { exceptions, layers, packages, pureModules, worldly } from './layers.mjs';

/** Reports an import that the table does not allow. */
export const importDirection = {
  create(context) {
    const from = placeInSrc(context.filename);
    if (from === null) return {};
    const visit = (node, use) => {
      const specifier = node?.value;
      const complaint =
        typeof specifier === 'string'
          ? complaintAbout(from, specifier, use)
          : 'Import by a literal name, so that it can be seen what is imported.';
      if (complaint !== null) context.report({ node, message: complaint });
    };
    return {
      ImportDeclaration: (node) => visit(node.source, useOf(node)),
      ExportNamedDeclaration: (node) => node.source && visit(node.source, useOf(node)),
      ExportAllDeclaration: (node) => visit(node.source, useOf(node)),
      ImportExpression: (node) => visit(node.source, 'lazy'),
      TSImportType: (node) => visit(node.source ?? node.argument?.literal, 'type'),
    };
  },
};

/** Where a file lies: its path from the repository and its layer, null for a file directly in src. */
function placeInSrc(filename) {
  const path = filename.replaceAll('\\', '/');
  const start = path.lastIndexOf('/src/');
  if (start < 0) return null;
  const inside = path.slice(start + 1);
  return { path: inside, layer: layerOf(inside), generated: inside.endsWith('.generated.ts') };
}

function layerOf(path) {
  const parts = path.split('/');
  return parts[0] === 'src' && parts.length > 2 ? parts[1] : null;
}

function useOf({ importKind, exportKind, specifiers }) {
  if (importKind === 'type' || exportKind === 'type') return 'type';
  const all = specifiers ?? [];
  const onlyTypes = all.length > 0 && all.every((one) => (one.importKind ?? one.exportKind) === 'type');
  return onlyTypes ? 'type' : 'value';
}

function complaintAbout(from, specifier, use) {
  if (specifier.startsWith('.')) return aboutFile(from, posix.join(posix.dirname(from.path), specifier), use);
  if (specifier.startsWith('node:')) return aboutNode(from, specifier);
  return aboutPackage(from, specifier, use);
}

function aboutFile(from, target, use) {
  if (!target.startsWith('src/')) return `${target} is outside src.`;
  const layer = layerOf(target);
  if (from.layer === null || from.layer === 'cli' || from.layer === layer) return null;
  if (layer === null)
    return `Only src/cli and files directly in src import ${target}: it puts the stages in order.`;
  const row = layers[from.layer];
  if (row === undefined) return `src/${from.layer} is not in the table of layers: scripts/lint/layers.mjs.`;
  if (row.may.includes(layer)) return null;
  if (use === 'type' && row.types?.includes(layer)) return null;
  if (exceptions.some((one) => one.layer === from.layer && one.file === target)) return null;
  const types = row.types === undefined ? '' : ` (and types of ${row.types.join(', ')})`;
  return `${from.layer} may import ${row.may.join(', ') || 'no other layer'}${types}, not ${layer}. ${row.why}`;
}

function aboutNode(from, specifier) {
  if (pureModules.includes(specifier) || from.layer === null || worldly.includes(from.layer)) return null;
  return `Only src/host and src/cli touch the world, so src/${from.layer} does not import ${specifier}.`;
}

function aboutPackage(from, specifier, use) {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const rule = packages[name];
  if (rule === undefined)
    return `${name} is not a package that the program imports: scripts/lint/layers.mjs.`;
  if (!rule.layers.includes(from.layer))
    return `Only ${rule.layers.map((layer) => `src/${layer}`).join(', ')} imports ${name}.`;
  if (rule.heavy && use === 'value' && !from.generated) {
    return `${name} is slow to load: write \`await import('${specifier}')\` where it is used.`;
  }
  return null;
}
