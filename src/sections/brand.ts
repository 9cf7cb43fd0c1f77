/** Whose document it is: what the theme of an organization puts on the pages. */

/** A logo as it stands on the page. */
export interface Logo {
  /** A data address. */
  readonly data: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

/** What a theme says besides how things look. */
export interface Brand {
  /** The theme itself, so that a document can be made again and compared. */
  readonly theme: { readonly id: string; readonly title: string; readonly sha256: string };
  readonly owner: string | null;
  readonly logo: Logo | null;
  /** Goes before the title at the top of every page. */
  readonly header: string | null;
  /** Goes behind the classification at the bottom of every page. */
  readonly footer: string | null;
  /** The organization's words for classifications; `none` for a design without one. */
  readonly confidentiality: Readonly<Record<string, string>>;
}

/** What stands before the kind of the document on its first page. */
export interface BrandView {
  readonly owner: string | null;
  readonly logo: (Logo & { readonly alt: string }) | null;
}

/** The view of a brand; null where it has neither a logo nor a name. */
export function brandView(brand: Brand | null): BrandView | null {
  if (brand === null || (brand.logo === null && brand.owner === null)) return null;
  const { logo, owner, theme } = brand;
  return { owner, logo: logo === null ? null : { ...logo, alt: owner ?? theme.title } };
}
