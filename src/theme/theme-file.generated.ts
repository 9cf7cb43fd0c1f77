// Generated from schemas/theme.schema.json by `npm run generate`. Do not edit.

/** The look of an organization's documents: colours, logo, fonts, words and paper. The file is called theme.yaml; templates that replace ours lie beside it in partials and sections. */
export interface ThemeFile {
  /** Version of the language of themes. */
  readonly 'parapet-theme': 1;
  /** What the theme is; documents print it. */
  readonly theme: {
    /** Its name, in lower case with dashes. */
    readonly id: string;
    /** The name that readers see. */
    readonly title: string;
  };
  /** Colours on paper and on a light screen. Text colours have a contrast of 4.5:1 on white and on the tint. */
  readonly colours?: {
    /** Text, and the strong rules. */
    readonly ink?: string;
    /** Secondary text: labels, heads of columns, captions. */
    readonly soft?: string;
    /** Text that is only looked up: places in files, what was not answered. */
    readonly quiet?: string;
    /** Headings of sections, links, the bar of an approval. */
    readonly accent?: string;
    /** Lines between groups. */
    readonly rule?: string;
    /** Lines between rows. */
    readonly hair?: string;
    /** The ground of fields and of the filter. */
    readonly tint?: string;
    /** The severity critical: mark, word, number. */
    readonly critical?: string;
    /** The severity high, and gaps. */
    readonly high?: string;
    /** The severity medium. */
    readonly medium?: string;
    /** The severity low. */
    readonly low?: string;
  };
  /** Colours of the dark page on a screen; ours where one is left out. Text colours have a contrast of 4.5:1 on the dark page and on its tint. */
  readonly night?: {
    /** Text, and the strong rules. */
    readonly ink?: string;
    /** Secondary text: labels, heads of columns, captions. */
    readonly soft?: string;
    /** Text that is only looked up: places in files, what was not answered. */
    readonly quiet?: string;
    /** Headings of sections, links, the bar of an approval. */
    readonly accent?: string;
    /** Lines between groups. */
    readonly rule?: string;
    /** Lines between rows. */
    readonly hair?: string;
    /** The ground of fields and of the filter. */
    readonly tint?: string;
    /** The severity critical: mark, word, number. */
    readonly critical?: string;
    /** The severity high, and gaps. */
    readonly high?: string;
    /** The severity medium. */
    readonly medium?: string;
    /** The severity low. */
    readonly low?: string;
  };
  /** The logo on the first page and on the cover: an SVG of shapes, or a PNG, of at most 200 kB. */
  readonly logo?: {
    /** Path from the folder of the theme. */
    readonly file: string;
    /** Height on paper in millimetres; the width follows. */
    readonly height: number;
  };
  /** Type faces that take the place of ours, wherever they have the character. */
  readonly fonts?: {
    /** The face of all text and of the drawings. */
    readonly sans?: {
      /** Weight 400. */
      readonly regular: string;
      /** Weight 400, slanted; ours if left out. */
      readonly italic?: string;
      /** Weight 600; the bold one if left out. */
      readonly semibold?: string;
      /** Weight 700. */
      readonly bold: string;
    };
    /** The face of names and values of the spec. */
    readonly mono?: {
      /** Weight 400. */
      readonly regular: string;
      /** Weight 700. */
      readonly bold: string;
    };
  };
  /** Words of the organization. */
  readonly texts?: {
    /** Who publishes the document: beside the logo, or in its place, and what a screen reader says for it. */
    readonly owner?: string;
    /** Goes before the title of the design at the top of every page. */
    readonly header?: string;
    /** Goes behind the classification at the bottom of every page. */
    readonly footer?: string;
    /** Your words for the classifications of a design. */
    readonly confidentiality?: {
      /** Printed for `public`. */
      readonly public?: string;
      /** Printed for `internal`. */
      readonly internal?: string;
      /** Printed for `confidential`. */
      readonly confidential?: string;
      /** Printed for `restricted`. */
      readonly restricted?: string;
      /** Printed where a design states no classification. */
      readonly none?: string;
    };
  };
  /** How documents are printed unless the command says otherwise. */
  readonly page?: {
    /** The usual paper. */
    readonly paper?: 'a4' | 'letter';
    /** Whether a page with the title goes before the decision. */
    readonly cover?: boolean;
  };
}
