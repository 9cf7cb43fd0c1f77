/** The folder that a spec belongs to: documents name files from there, wherever the command is run. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder above the file that holds a git repository; without one, the file's own folder. */
export function projectRoot(file: string): string {
  const own = path.dirname(path.resolve(file));
  for (let folder = own; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (path.dirname(folder) === folder) return own;
  }
}
