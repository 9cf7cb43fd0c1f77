/** Paths as a pipeline reads them: from the project's root, with `/`, never absolute, never above the root. */

/** A path of a report from the project's root; what would leave the root keeps its name only. */
export function rooted(folder: string, path: string): string {
  const parts: string[] = [];
  const slashed = path.replaceAll('\\', '/');
  const isAbsolute = slashed.startsWith('/') || /^[A-Za-z]:\//.test(slashed);
  for (const part of `${isAbsolute ? '' : folder}${slashed}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.pop() === undefined) return nameOf(slashed);
    if (part !== '..') parts.push(part);
  }
  return isAbsolute ? nameOf(slashed) : parts.join('/');
}

/** The same path as somebody in `folder` reads it: `../shared/accounts.yaml`. */
export function seenFrom(folder: string, fromRoot: string): string {
  const [here, there] = [folder.split('/').filter((part) => part !== ''), fromRoot.split('/')];
  const other = here.findIndex((part, index) => part !== there[index]);
  const common = other < 0 ? here.length : other;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
