/**
 * Mermaid copies its whole configuration, some thousand entries, each time that any of its parts asks for one of them,
 * and by a way so slow that two fifths of the time of a drawing go into it. As it is served to a drawing page, it
 * makes the same copy by a shorter way.
 */

/** How the configuration is handed out: the name of the function, its marker, and the variable that is copied. */
const HANDED_OUT = /([\w$]+=[\w$]+)\(\(\)=>[\w$]+\(\{\},([\w$]+)\),"getConfig"\)/g;

/** Objects within objects that are copied; those further in are shared, as Mermaid shares them. */
const DEPTH = 2;

/** A file of Mermaid, with the copy made quickly if it is the one that makes it; as it is if it is not. */
export function withQuickConfig(source: string): string {
  return source.replace(
    HANDED_OUT,
    (_, head: string, kept: string) =>
      `${head}((copy=>()=>copy(${kept},${DEPTH}))((${String(copier)})()),"getConfig")`,
  );
}

/** Makes what Mermaid's `assignWithDepth` makes of nothing and an object: no null, and nothing twice in a list. */
function copier(): (value: object, depth: number) => object {
  // Mermaid replaces its configuration and never changes it in place, so where objects are in one stays true.
  const inner = new WeakMap<object, readonly string[]>();
  const copyOf = (value: object, depth: number): object => {
    if (Array.isArray(value)) return [...new Set<unknown>(value)];
    const copy: Record<string, unknown> = { ...value };
    if (depth === 0) return copy;
    const keys = inner.get(value) ?? Object.keys(copy).filter((key) => typeof copy[key] === 'object');
    inner.set(value, keys);
    for (const key of keys) {
      const entry = copy[key];
      if (typeof entry === 'object' && entry !== null) copy[key] = copyOf(entry, depth - 1);
      else delete copy[key];
    }
    return copy;
  };
  return copyOf;
}
