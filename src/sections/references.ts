/**
 * Every id of the review is a link both ways: elements know the findings and threats about them, findings
 * and threats know their elements, and sources are cited by number. Built once, before any section.
 */
import type { Named, Place, Review, Source } from '../review/review.generated.ts';

/** Something to link to; `href` is null where the document has no place of its own for it. */
export interface Link {
  readonly text: string;
  readonly href: string | null;
}

/** A cited page with its number in the list of sources. */
export interface CitedSource {
  readonly number: number;
  readonly source: Source;
}

/** The links of one document. */
export interface References {
  /** An element by its title. */
  readonly element: (named: Named) => Link;
  /** An element of a section of the spec by its id, such as `('keys', 'claims')`. */
  readonly named: (section: string, id: string) => Link;
  /**
   * Findings and threats about an element or a part of it, by their numbers. Threats that nobody has to act on
   * are counted where a row of the threats by element names them: among them the others would not be seen.
   */
  readonly about: (path: string) => readonly Link[];
  /** A finding or a threat by its number. */
  readonly numbered: (number: string) => Link;
  /** Citations of sources, by their numbers. */
  readonly citations: (sources: readonly Source[]) => readonly Link[];
  /** All that is cited, in the order of the numbers. */
  readonly sources: readonly CitedSource[];
  /** Where something stands in the spec: the line, with the file where there are several. */
  readonly place: (place: Place) => string;
}

/** Id of the place of an element in the document. */
export function anchorOf(path: string): string {
  return path.replaceAll('.', '_').replace(/[^\w-]/g, '_');
}

/** Id of an element's place among the threats by element. */
export function coverageAnchorOf(path: string): string {
  return `threats-to-${anchorOf(path)}`;
}

/** The links of `review`. */
export function referencesOf(review: Review): References {
  const titles = new Map(elementsOf(review).map((named) => [named.path, named.title]));
  const anchorFor = (path: string): string | null => {
    for (let known = path; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('.')))) {
      if (titles.has(known)) return `#${anchorOf(known)}`;
    }
    return null;
  };
  const sources = citedSources(review);
  const numbers = new Map(sources.map(({ number, source }) => [source.url, number]));
  return {
    element: (named) => ({ text: named.title, href: anchorFor(named.path) }),
    named: (section, id) => ({
      text: titles.get(`${section}.${id}`) ?? id,
      href: anchorFor(`${section}.${id}`),
    }),
    about: aboutOf(review),
    numbered,
    citations: (cited) =>
      cited
        .map(({ url }) => numbers.get(url) ?? 0)
        .toSorted((a, b) => a - b)
        .map((number) => ({ text: `[${number}]`, href: `#source-${number}` })),
    sources,
    place: placeWriter(review),
  };
}

function numbered(number: string): Link {
  return { text: number, href: `#${anchorOf(number)}` };
}

/** Findings and threats by the element that they are about, with a count of those that are mitigated. */
function aboutOf(review: Review): References['about'] {
  const crossings = crossingsOf(review);
  const covered = new Set(review.coverage.map(({ element }) => element.path));
  const settled = new Set(
    review.threats.flatMap(({ number, status }) => (status === 'mitigated' ? [number] : [])),
  );
  return (path) => {
    const numbers = crossings.get(path) ?? [];
    if (!covered.has(path)) return numbers.map(numbered);
    const calm = numbers.filter((number) => settled.has(number)).length;
    return [
      ...numbers.filter((number) => !settled.has(number)).map(numbered),
      ...(calm === 0 ? [] : [{ text: `${calm} mitigated`, href: `#${coverageAnchorOf(path)}` }]),
    ];
  };
}

/** Elements that have a row, and so an anchor, in the part about the system. */
function elementsOf({ system }: Review): readonly Named[] {
  const rows: readonly (readonly { readonly element: Named }[])[] = [
    system.accounts,
    system.connections,
    system.networks,
    system.components,
    system.actors,
    system.data,
    system.flows,
    system.secrets,
    system.keys,
    system.events,
    system.alerts,
  ];
  return rows.flat().map(({ element }) => element);
}

/** Numbers of findings and threats by the path of the element that holds what they are about. */
function crossingsOf(review: Review): ReadonlyMap<string, readonly string[]> {
  const known = new Set(elementsOf(review).map(({ path }) => path));
  const crossings = new Map<string, string[]>();
  const add = (path: string, number: string): void => {
    let holder = path;
    while (holder !== '' && !known.has(holder))
      holder = holder.slice(0, Math.max(0, holder.lastIndexOf('.')));
    const numbers = crossings.get(holder) ?? [];
    if (!numbers.includes(number)) numbers.push(number);
    crossings.set(holder, numbers);
  };
  for (const { number, subjects } of review.findings) {
    for (const { subject } of subjects) add(subject.path, number);
  }
  for (const { number, on, also } of review.threats) {
    for (const { path } of [on, ...also]) add(path, number);
  }
  return crossings;
}

/** Sources, and the section of the document in which they are cited. */
export interface Citing {
  readonly section: string;
  readonly sources: readonly Source[];
}

/** All that cites sources, in the order in which they are numbered. */
export function citingOf({
  findings,
  checks,
  changes,
  analysis,
  posture,
  wellArchitected,
}: Review): Citing[] {
  const notes = changes.flatMap((topic) => topic.notes);
  const terms = analysis.availability.flatMap((one) => one.terms);
  return [
    ...findings.map(({ sources }) => ({ section: 'findings', sources })),
    ...checks.map(({ sources }) => ({ section: 'checklist', sources })),
    ...notes.map(({ sources }) => ({ section: 'changes', sources })),
    ...terms.map(({ source }) => ({ section: 'failure-details', sources: [source] })),
    { section: 'watch-list', sources: posture.alerts.sources },
    { section: 'well-architected', sources: [wellArchitected.source] },
    { section: 'responsibility', sources: [posture.responsibility.source] },
  ];
}

function citedSources(review: Review): readonly CitedSource[] {
  const byUrl = new Map<string, Source>();
  for (const source of citingOf(review).flatMap(({ sources }) => sources))
    if (!byUrl.has(source.url)) byUrl.set(source.url, source);
  return [...byUrl.values()].map((source, index) => ({ number: index + 1, source }));
}

/** Files are named below the folder that holds them all; where there is one, the line is enough. */
function placeWriter({ sources }: Review): (place: Place) => string {
  if (sources.length <= 1) return ({ line }) => `line ${line}`;
  const [first = '', ...others] = sources.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  let common = first;
  while (!others.every((folder) => folder.startsWith(common)))
    common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  return ({ file, line }) => `${file.startsWith(common) ? file.slice(common.length) : file}:${line}`;
}
