// Generated from schemas/theme.schema.json by `npm run generate`. Do not edit.

import type { SchemaNode } from '../spec/schema-view.ts';

/** The JSON Schema of a theme, with its descriptions. */
export const themeSchema: SchemaNode = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:parapet:schema:theme:1',
  title: 'Theme',
  description:
    "The look of an organization's documents: colours, logo, fonts, words and paper. The file is called theme.yaml; templates that replace ours lie beside it in partials and sections.",
  type: 'object',
  additionalProperties: false,
  required: ['parapet-theme', 'theme'],
  properties: {
    'parapet-theme': {
      description: 'Version of the language of themes.',
      const: 1,
    },
    theme: {
      description: 'What the theme is; documents print it.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title'],
      properties: {
        id: {
          description: 'Its name, in lower case with dashes.',
          type: 'string',
          pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
          maxLength: 40,
          'x-says': 'an id in lower case such as `acme-house`',
        },
        title: {
          description: 'The name that readers see.',
          type: 'string',
          examples: ['House of Acme'],
          maxLength: 80,
          pattern: '^[^\\s](.*[^\\s])?$',
          'x-says': 'a text on one line',
        },
      },
    },
    colours: {
      description:
        'Colours on paper and on a light screen. Text colours have a contrast of 4.5:1 on white and on the tint.',
      type: 'object',
      additionalProperties: false,
      properties: {
        ink: {
          description: 'Text, and the strong rules.',
          $ref: '#/$defs/colour',
        },
        soft: {
          description: 'Secondary text: labels, heads of columns, captions.',
          $ref: '#/$defs/colour',
        },
        quiet: {
          description: 'Text that is only looked up: places in files, what was not answered.',
          $ref: '#/$defs/colour',
        },
        accent: {
          description: 'Headings of sections, links, the bar of an approval.',
          $ref: '#/$defs/colour',
        },
        rule: {
          description: 'Lines between groups.',
          $ref: '#/$defs/colour',
        },
        hair: {
          description: 'Lines between rows.',
          $ref: '#/$defs/colour',
        },
        tint: {
          description: 'The ground of fields and of the filter.',
          $ref: '#/$defs/colour',
        },
        critical: {
          description: 'The severity critical: mark, word, number.',
          $ref: '#/$defs/colour',
        },
        high: {
          description: 'The severity high, and gaps.',
          $ref: '#/$defs/colour',
        },
        medium: {
          description: 'The severity medium.',
          $ref: '#/$defs/colour',
        },
        low: {
          description: 'The severity low.',
          $ref: '#/$defs/colour',
        },
      },
    },
    night: {
      description:
        'Colours of the dark page on a screen; ours where one is left out. Text colours have a contrast of 4.5:1 on the dark page and on its tint.',
      type: 'object',
      additionalProperties: false,
      properties: {
        ink: {
          description: 'Text, and the strong rules.',
          $ref: '#/$defs/colour',
        },
        soft: {
          description: 'Secondary text: labels, heads of columns, captions.',
          $ref: '#/$defs/colour',
        },
        quiet: {
          description: 'Text that is only looked up: places in files, what was not answered.',
          $ref: '#/$defs/colour',
        },
        accent: {
          description: 'Headings of sections, links, the bar of an approval.',
          $ref: '#/$defs/colour',
        },
        rule: {
          description: 'Lines between groups.',
          $ref: '#/$defs/colour',
        },
        hair: {
          description: 'Lines between rows.',
          $ref: '#/$defs/colour',
        },
        tint: {
          description: 'The ground of fields and of the filter.',
          $ref: '#/$defs/colour',
        },
        critical: {
          description: 'The severity critical: mark, word, number.',
          $ref: '#/$defs/colour',
        },
        high: {
          description: 'The severity high, and gaps.',
          $ref: '#/$defs/colour',
        },
        medium: {
          description: 'The severity medium.',
          $ref: '#/$defs/colour',
        },
        low: {
          description: 'The severity low.',
          $ref: '#/$defs/colour',
        },
      },
    },
    logo: {
      description:
        'The logo on the first page and on the cover: an SVG of shapes, or a PNG, of at most 200 kB.',
      type: 'object',
      additionalProperties: false,
      required: ['file', 'height'],
      properties: {
        file: {
          description: 'Path from the folder of the theme.',
          $ref: '#/$defs/picture',
        },
        height: {
          description: 'Height on paper in millimetres; the width follows.',
          type: 'number',
          minimum: 4,
          maximum: 16,
        },
      },
    },
    fonts: {
      description: 'Type faces that take the place of ours, wherever they have the character.',
      type: 'object',
      additionalProperties: false,
      properties: {
        sans: {
          description: 'The face of all text and of the drawings.',
          type: 'object',
          additionalProperties: false,
          required: ['regular', 'bold'],
          properties: {
            regular: {
              description: 'Weight 400.',
              $ref: '#/$defs/font',
              examples: ['fonts/sans-regular.woff2'],
            },
            italic: {
              description: 'Weight 400, slanted; ours if left out.',
              $ref: '#/$defs/font',
              examples: ['fonts/sans-italic.woff2'],
            },
            semibold: {
              description: 'Weight 600; the bold one if left out.',
              $ref: '#/$defs/font',
              examples: ['fonts/sans-semibold.woff2'],
            },
            bold: {
              description: 'Weight 700.',
              $ref: '#/$defs/font',
              examples: ['fonts/sans-bold.woff2'],
            },
          },
        },
        mono: {
          description: 'The face of names and values of the spec.',
          type: 'object',
          additionalProperties: false,
          required: ['regular', 'bold'],
          properties: {
            regular: {
              description: 'Weight 400.',
              $ref: '#/$defs/font',
              examples: ['fonts/mono-regular.woff2'],
            },
            bold: {
              description: 'Weight 700.',
              $ref: '#/$defs/font',
              examples: ['fonts/mono-bold.woff2'],
            },
          },
        },
      },
    },
    texts: {
      description: 'Words of the organization.',
      type: 'object',
      additionalProperties: false,
      properties: {
        owner: {
          description:
            'Who publishes the document: beside the logo, or in its place, and what a screen reader says for it.',
          type: 'string',
          examples: ['Acme AG'],
          maxLength: 60,
          pattern: '^[^\\s](.*[^\\s])?$',
          'x-says': 'a text on one line',
        },
        header: {
          description: 'Goes before the title of the design at the top of every page.',
          type: 'string',
          examples: ['Acme'],
          maxLength: 30,
          pattern: '^[^\\s](.*[^\\s])?$',
          'x-says': 'a text on one line',
        },
        footer: {
          description: 'Goes behind the classification at the bottom of every page.',
          type: 'string',
          examples: ['Architecture Board'],
          maxLength: 40,
          pattern: '^[^\\s](.*[^\\s])?$',
          'x-says': 'a text on one line',
        },
        confidentiality: {
          description: 'Your words for the classifications of a design.',
          type: 'object',
          additionalProperties: false,
          properties: {
            public: {
              description: 'Printed for `public`.',
              type: 'string',
              examples: ['Acme Public'],
              maxLength: 40,
              pattern: '^[^\\s](.*[^\\s])?$',
              'x-says': 'a text on one line',
            },
            internal: {
              description: 'Printed for `internal`.',
              type: 'string',
              examples: ['Acme Internal'],
              maxLength: 40,
              pattern: '^[^\\s](.*[^\\s])?$',
              'x-says': 'a text on one line',
            },
            confidential: {
              description: 'Printed for `confidential`.',
              type: 'string',
              examples: ['Acme Confidential'],
              maxLength: 40,
              pattern: '^[^\\s](.*[^\\s])?$',
              'x-says': 'a text on one line',
            },
            restricted: {
              description: 'Printed for `restricted`.',
              type: 'string',
              examples: ['Acme Restricted'],
              maxLength: 40,
              pattern: '^[^\\s](.*[^\\s])?$',
              'x-says': 'a text on one line',
            },
            none: {
              description: 'Printed where a design states no classification.',
              type: 'string',
              examples: ['Acme None'],
              maxLength: 40,
              pattern: '^[^\\s](.*[^\\s])?$',
              'x-says': 'a text on one line',
            },
          },
        },
      },
    },
    page: {
      description: 'How documents are printed unless the command says otherwise.',
      type: 'object',
      additionalProperties: false,
      properties: {
        paper: {
          description: 'The usual paper.',
          enum: ['a4', 'letter'],
        },
        cover: {
          description: 'Whether a page with the title goes before the decision.',
          type: 'boolean',
        },
      },
    },
  },
  $defs: {
    colour: {
      type: 'string',
      pattern: '^#[0-9a-fA-F]{6}$',
      'x-says': 'a colour with six digits, in quotes, such as `"#1f4b73"`',
      examples: ['#1f4b73'],
    },
    font: {
      type: 'string',
      maxLength: 120,
      pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*){0,3}\\.woff2$',
      'x-says': 'the path of a WOFF2 file in the folder of the theme such as `fonts/sans-regular.woff2`',
      examples: ['fonts/sans-regular.woff2'],
    },
    picture: {
      type: 'string',
      maxLength: 120,
      pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*){0,3}\\.(svg|png)$',
      'x-says': 'the path of an SVG or PNG file in the folder of the theme such as `images/logo.svg`',
      examples: ['images/logo.svg'],
    },
  },
};
