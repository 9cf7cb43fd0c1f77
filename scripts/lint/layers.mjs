/**
 * Which folder of src may import which, with the reason: data flows one way, from the text of the author to
 * the document. Files directly in src put the stages in order; they and src/cli may import everything.
 */

/**
 * @typedef {object} Layer
 * @property {readonly string[]} may the layers it may import besides itself
 * @property {readonly string[]} [types] the layers of which it may import types only
 * @property {string} why
 */

/** @type {Readonly<Record<string, Layer>>} In the order in which data passes them. */
export const layers = {
  source: { may: [], why: 'Texts and places in them are what everything else points to.' },
  diagnostic: { may: ['source'], why: 'A mistake is a value with a place.' },
  yaml: { may: ['source', 'diagnostic'], why: 'Parsing knows text, and nothing of what it means.' },
  redaction: {
    may: ['source', 'diagnostic', 'yaml'],
    why: 'A pasted secret is covered before anything reads what the text means.',
  },
  spec: {
    may: ['source', 'diagnostic', 'yaml', 'redaction'],
    why: 'What authors may write is apart from what we conclude.',
  },
  format: {
    may: ['source', 'yaml', 'spec'],
    why: 'A layout says the same again: it needs the text and the order of the schema.',
  },
  aws: { may: [], why: 'Facts about AWS are tables; they depend on no design.' },
  model: {
    may: ['source', 'diagnostic', 'spec', 'aws'],
    why: 'The last layer that knows how a spec is spelt: later ones ask the graph.',
  },
  checks: {
    may: ['source', 'aws', 'model'],
    why: 'A check looks at facts of the model and says what it found.',
  },
  contradictions: {
    may: ['source', 'aws', 'model', 'checks'],
    why: 'A contradiction is two facts of the model; it is filed and worded as checks are.',
  },
  house: {
    may: ['source', 'diagnostic', 'yaml', 'redaction', 'spec', 'aws', 'model', 'checks', 'contradictions'],
    why: 'Rules of an organization are checks that were read instead of compiled.',
  },
  threats: { may: ['source', 'aws', 'model'], why: 'A threat is derived from the model, not from findings.' },
  posture: {
    may: ['source', 'aws', 'model'],
    why: 'The tables state what is designed, whatever the checks think.',
  },
  analysis: {
    may: ['source', 'aws', 'model'],
    why: 'Paths, losses and failures follow from the whole graph, not from single findings.',
  },
  diagrams: {
    may: ['source', 'aws', 'model', 'analysis'],
    why: 'A diagram is text about the model; drawing it is an effect.',
  },
  review: {
    may: [
      'source',
      'diagnostic',
      'spec',
      'aws',
      'model',
      'checks',
      'contradictions',
      'house',
      'threats',
      'posture',
      'analysis',
      'diagrams',
    ],
    why: 'One plain value holds all that was concluded; every output is made of it.',
  },
  delta: {
    may: ['source', 'diagnostic', 'model', 'diagrams'],
    types: ['review'],
    why: 'Two states of a design are compared by what was concluded, not by their texts.',
  },
  portfolio: {
    may: ['source', 'model'],
    types: ['review'],
    why: 'Designs are put side by side by what was concluded of each.',
  },
  edition: {
    may: [],
    types: ['review'],
    why: 'What some readers may not know is taken out of the review before anything is made of it.',
  },
  sections: {
    may: [],
    types: ['review', 'delta', 'portfolio'],
    why: 'A chapter is a view of the review and computes nothing about AWS.',
  },
  page: {
    may: ['sections'],
    types: ['review', 'delta', 'portfolio'],
    why: 'Templates print what the sections computed.',
  },
  theme: {
    may: ['source', 'diagnostic', 'yaml', 'redaction', 'spec', 'house', 'page'],
    why: 'The look of an organization is data from anywhere: it is examined before anything is composed with it.',
  },
  pdf: { may: [], why: 'Bytes in, bytes out: a PDF is finished without knowing what it says.' },
  verify: {
    may: ['source', 'diagnostic', 'model', 'delta', 'pdf'],
    types: ['review'],
    why: 'A document is judged by what it carries and by what follows from that.',
  },
  reporters: {
    may: ['source', 'diagnostic', 'review'],
    types: ['delta'],
    why: 'A reporter turns values into text, it prints nothing.',
  },
  exporters: {
    may: ['source', 'redaction', 'review', 'page', 'pdf', 'sections'],
    types: ['delta'],
    why: 'An output is made of the review and the page, and no secret leaves in it.',
  },
  host: {
    may: ['source', 'diagnostic', 'pdf'],
    why: 'The only layer that touches the world knows nothing of designs.',
  },
  cli: { may: [], why: 'Commands put everything together, so they may import everything.' },
};

/** Single files that a layer may import from a layer that is closed to it. */
export const exceptions = [
  {
    layer: 'exporters',
    file: 'src/reporters/sarif.ts',
    why: 'The findings are attached in the form that tools exchange.',
  },
  {
    layer: 'host',
    file: 'src/diagrams/mermaid-text.ts',
    why: 'The labels protected there are restored in the drawn SVG.',
  },
  { layer: 'host', file: 'src/diagrams/glyphs.ts', why: 'The outlines that the page draws into boxes.' },
  {
    layer: 'host',
    file: 'src/page/font-faces.ts',
    why: 'A drawing carries the fonts that it was measured with.',
  },
  {
    layer: 'host',
    file: 'src/page/content-policy.ts',
    why: 'Printing refuses a page without the policy that the page states.',
  },
  {
    layer: 'host',
    file: 'src/page/fallback-fonts.ts',
    why: 'Which of the many fonts for other scripts are read follows from the text.',
  },
  { layer: 'host', file: 'src/page/theme.ts', why: 'The type of the value that reading a theme gives.' },
];

/** The layers that may use Node itself, the clock, the terminal and the network. */
export const worldly = ['host', 'cli'];

/** Modules of Node that compute and touch nothing. */
export const pureModules = ['node:crypto', 'node:zlib'];

/**
 * The packages that may be imported, and by which layers. A heavy one costs tens or hundreds of
 * milliseconds to load, so it is imported where it is used: `await import('handlebars')`.
 */
export const packages = {
  ajv: { layers: ['spec', 'cli'], heavy: true },
  handlebars: { layers: ['page', 'theme'], heavy: true },
  'js-yaml': { layers: ['yaml'], heavy: false },
  mermaid: { layers: ['host'], heavy: true },
  'puppeteer-core': { layers: ['host'], heavy: true },
  yargs: { layers: ['cli'], heavy: false },
};
