/** What a document says about itself, and what it carries. */
import type { FormField } from './form-fields.ts';
import type { Attachment } from './attachments.ts';

/** What is written about the document into it. */
export interface PdfDetails {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Language tag, such as `en-GB`. */
  readonly language: string;
  /** Name and version of what made it. */
  readonly generator: string;
  /** Seconds since 1970. */
  readonly date: number;
  readonly attachments: readonly Attachment[];
  /** Fields to be filled in by hand, for those links of the page that have their ids. */
  readonly fields: readonly FormField[];
}
