/** JSON Pointers (RFC 6901): how everything after parsing names a part of the spec. */
export type Pointer = string;

/** The pointer of a member below `pointer`: `child('/keys', 'a/b')` is `/keys/a~1b`. */
export function child(pointer: Pointer, ...keys: readonly (string | number)[]): Pointer {
  let path = pointer;
  for (const key of keys) path += typeof key === 'number' ? `/${key}` : `/${escaped(key)}`;
  return path;
}

function escaped(key: string): string {
  return key.includes('/') || key.includes('~') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The pointer one level up; the root is its own parent. */
export function parent(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The decoded keys of a pointer: `/keys/a~1b` is `['keys', 'a/b']`. */
export function segments(pointer: Pointer): string[] {
  const keys = pointer.split('/').slice(1);
  return pointer.includes('~') ? keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys;
}

/** The pointer as an author says it: `/components/db/encryption` is `components.db.encryption`. */
export function dotted(pointer: Pointer): string {
  // Nearly no key has a character that a pointer must escape.
  return pointer.includes('~') ? segments(pointer).join('.') : pointer.slice(1).replaceAll('/', '.');
}
