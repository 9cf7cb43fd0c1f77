/**
 * Reads a company's own pictures for the boxes of diagrams. They come from anywhere, so what is taken over is
 * shapes and nothing else: no script, no text, no style sheet, no picture inside, no address outside of itself.
 */
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { errorCode, FileError } from './file-error.ts';
import type { Icon, Icons } from './icon.ts';
import { refuseSvg } from './svg-check.ts';

/** Files in the folder, bytes of one, and elements in it, at most. */
const MOST_FILES = 500;
const MOST_BYTES = 64_000;
const MOST_ELEMENTS = 300;

const HINT = 'Export it as plain SVG: paths and gradients, no style sheet, no text, no picture inside.';

/** The pictures in `folder` by the name of their file. Throws `FileError` for the first that is not harmless. */
export async function loadIcons(folder: string): Promise<Icons> {
  const names = await readdir(folder).catch((error: unknown) => {
    const why =
      errorCode(error) === 'ENOTDIR' ? 'it is not a folder' : 'there is no such folder, or it is closed';
    throw new FileError(
      folder,
      `The icons in \`${folder}\` cannot be read: ${why}.`,
      'Name a folder of SVG files.',
      error,
    );
  });
  const files = names.filter((name) => name.toLowerCase().endsWith('.svg')).toSorted();
  if (files.length > MOST_FILES) {
    throw new FileError(
      folder,
      `The folder \`${folder}\` holds ${files.length} SVG files; at most ${MOST_FILES} are read.`,
      'Keep those that are named after a service or a category.',
    );
  }
  const icons: Record<string, Icon> = {};
  for (const name of files) {
    const icon = name.slice(0, -'.svg'.length).toLowerCase();
    icons[icon] = await readIcon(path.join(folder, name), icon);
  }
  return icons;
}

async function readIcon(file: string, name: string): Promise<Icon> {
  const refuse = (why: string): FileError =>
    new FileError(file, `The icon \`${file}\` is refused: ${why}.`, HINT);
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(name)) {
    throw refuse('its name must be letters, digits and `-`, like that of a service');
  }
  const status = await lstat(file);
  if (!status.isFile()) throw refuse('it is not an ordinary file');
  if (status.size > MOST_BYTES) throw refuse(`it has ${status.size} bytes, at most ${MOST_BYTES} are taken`);
  const bytes = await readFile(file);
  const icon = iconOf(bytes.toString('utf8'), name);
  if (typeof icon === 'string') throw refuse(icon);
  return icon;
}

/** The picture in the text of an SVG file, or why it is refused. */
export function iconOf(text: string, name: string): Icon | string {
  const svg = text
    .replace(/^\ufeff?\s*(?:<\?xml[^<>]*\?>)?/, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/ xmlns:xlink="http:\/\/www\.w3\.org\/1999\/xlink"/g, '')
    .replace(/<(title|desc)>[^<]*<\/\1>/g, '')
    .trim();
  const refused = refuseSvg(svg);
  if (refused !== null) return refused;
  if (/<(?:style|text|tspan|title|desc)[\s>/]/.test(svg)) return 'it holds text or a style sheet';
  if ((svg.match(/<[a-zA-Z]/g) ?? []).length > MOST_ELEMENTS)
    return `it has more than ${MOST_ELEMENTS} shapes`;
  const [root = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  if (root.endsWith('/>')) return 'it is empty';
  const viewBox = viewBoxOf(root);
  if (viewBox === null) return 'it has neither a `viewBox` nor a width and a height';
  const inner = svg.slice(root.length, svg.lastIndexOf('</svg>'));
  const body = inner
    .replace(/ id="([^"]*)"/g, ` id="icon-${name}-$1"`)
    .replace(/url\(\s*(?:&quot;|')?#([\w-]+)(?:&quot;|')?\s*\)/g, `url(#icon-${name}-$1)`);
  return { viewBox, body };
}

function viewBoxOf(root: string): string | null {
  const number = String.raw`-?\d{1,6}(?:\.\d{1,6})?`;
  const box = new RegExp(` viewBox="\\s*(${number}(?:[\\s,]+${number}){3})\\s*"`).exec(root)?.[1];
  if (box !== undefined) return box.replaceAll(',', ' ');
  const [width, height] = ['width', 'height'].map(
    (side) => new RegExp(` ${side}="(\\d{1,6}(?:\\.\\d{1,6})?)(?:px)?"`).exec(root)?.[1],
  );
  return width === undefined || height === undefined ? null : `0 0 ${width} ${height}`;
}
