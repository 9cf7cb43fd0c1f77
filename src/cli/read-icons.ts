/** `--icons`: a company's own pictures for the boxes of diagrams. */
import { services } from '../aws/services/index.generated.ts';
import { GLYPHS } from '../diagrams/glyphs.ts';
import type { Icons } from '../host/icon.ts';
import { loadIcons } from '../host/load-icons.ts';
import type { Terminal } from './terminal.ts';

/** The pictures of a folder, if one is named; a name that no box ever asks for is most likely misspelt. */
export async function readIcons(folder: string | undefined, terminal: Terminal): Promise<Icons> {
  if (folder === undefined) return {};
  const icons = await loadIcons(folder);
  const known = new Set([...services.flatMap(({ id, category }) => [id, category]), ...Object.keys(GLYPHS)]);
  const unknown = Object.keys(icons).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const names = unknown.slice(0, 5).map((name) => `\`${name}\``);
    const rest = unknown.length > 5 ? ` and ${unknown.length - 5} more` : '';
    terminal.say(
      `warning No box asks for the icon ${names.join(', ')}${rest}: that is no service, category or glyph.`,
    );
  }
  return icons;
}
