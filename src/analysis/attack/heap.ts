/** A queue that gives the cheapest entry first; among equals the one that came first, so that results never vary. */
export interface Heap {
  readonly push: (item: number, cost: number) => void;
  /** The cheapest entry, or null when there is none. */
  readonly pop: () => { readonly item: number; readonly cost: number } | null;
}

interface Entry {
  readonly item: number;
  readonly cost: number;
  readonly order: number;
}

/** An empty heap. */
export function heap(): Heap {
  const entries: Entry[] = [];
  let pushed = 0;
  const before = (a: Entry | undefined, b: Entry | undefined): boolean =>
    a !== undefined && (b === undefined || a.cost < b.cost || (a.cost === b.cost && a.order < b.order));
  const swap = (i: number, j: number): void => {
    const [a, b] = [entries[i], entries[j]];
    if (a === undefined || b === undefined) return;
    entries[i] = b;
    entries[j] = a;
  };
  return {
    push(item, cost) {
      let at = entries.push({ item, cost, order: pushed }) - 1;
      pushed += 1;
      while (at > 0) {
        const up = (at - 1) >> 1;
        if (!before(entries[at], entries[up])) break;
        swap(at, up);
        at = up;
      }
    },
    pop() {
      const [first] = entries;
      const last = entries.pop();
      if (first === undefined || last === undefined) return null;
      if (entries.length > 0) entries[0] = last;
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (before(entries[left], entries[least])) least = left;
        if (before(entries[right], entries[least])) least = right;
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
