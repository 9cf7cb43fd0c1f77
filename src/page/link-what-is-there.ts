/** Links of a document lead only to what it has: an edition that leaves sections out keeps their names as text. */

/** `html` without links, page numbers and marks for places that it does not have. */
export function linkWhatIsThere(html: string): string {
  const places = new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id));
  return html
    .replace(
      /<a\b([^>]*) href="#([^"]*)"([^>]*)>([^]*?)<\/a>/g,
      (link, before: string, id: string, after: string, text: string) =>
        places.has(id) ? link : `<span${before}${after}>${text}</span>`,
    )
    .replace(/<span class="page-of[^"]*" data-page-of="([^"]*)"><\/span>/g, (span, id: string) =>
      places.has(id) ? span : '',
    );
}
