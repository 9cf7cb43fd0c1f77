/** How Mermaid is set up: one type face and size, print colours, nothing random, nothing a text could change. */
import { FALLBACK_FAMILY, TYPE_FACES } from '../page/theme.ts';

/** Font family of all text in drawings; the theme ships it. */
export const DRAWING_FAMILY: string = TYPE_FACES.sans;

/** Weights of that family that drawings use: regular, and semibold for titles of containers. */
export const DRAWING_WEIGHTS: readonly number[] = [400, 600];

/** Longest source in characters that is drawn; beyond it Mermaid would draw an excuse instead. */
export const LONGEST_SOURCE = 500_000;

const FONT_STACK = `"${DRAWING_FAMILY}","${FALLBACK_FAMILY}",sans-serif`;

const TEXT_COLOUR = '#1b2733';
const LINE_COLOUR = '#3a4a5c';

const THEME_CSS = [
  'text,tspan{font-variant-ligatures:none;letter-spacing:normal;word-spacing:normal}',
  '.cluster-label text,.cluster-label tspan{font-weight:600}',
  '.edgeLabel rect,.edgeLabel .background{opacity:1 !important;fill:#fff !important}',
].join('');

/** Keys that only we set: a directive inside a source must not. Mermaid's own defaults are among them. */
const SECURE = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'theme',
  'themeCSS',
  'themeVariables',
  'fontFamily',
  'fontSize',
  'layout',
  'look',
  'htmlLabels',
  'markdownAutoWrap',
  'flowchart',
  'sequence',
  'elk',
  'dompurifyConfig',
  'handDrawnSeed',
  'deterministicIds',
  'deterministicIDSeed',
] as const;

/** The argument of `mermaid.initialize` for a layout by Mermaid's name of it. */
export function mermaidConfig(layout: string): Readonly<Record<string, unknown>> {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure: SECURE,
    suppressErrorRendering: true,
    maxTextSize: LONGEST_SOURCE,
    maxEdges: 5_000,
    theme: 'base',
    look: 'classic',
    layout,
    handDrawnSeed: 1,
    deterministicIds: true,
    deterministicIDSeed: 'parapet',
    htmlLabels: false,
    fontFamily: FONT_STACK,
    fontSize: 14,
    themeCSS: THEME_CSS,
    themeVariables: themeVariables(),
    flowchart: {
      htmlLabels: false,
      useMaxWidth: false,
      curve: 'linear',
      minNodeWidth: 0,
      wrappingWidth: 180,
      padding: 9,
      nodeSpacing: 28,
      rankSpacing: 44,
      subGraphTitleMargin: { top: 0, bottom: 0 },
    },
    sequence: {
      useMaxWidth: false,
      diagramMarginX: 8,
      diagramMarginY: 8,
      mirrorActors: false,
      // Its own way of breaking lines puts hyphens into names.
      wrap: false,
      width: 112,
      height: 44,
      actorMargin: 18,
      messageMargin: 26,
      actorFontSize: 14,
      messageFontSize: 14,
      noteFontSize: 14,
    },
  };
}

function themeVariables(): Readonly<Record<string, string>> {
  return {
    fontFamily: FONT_STACK,
    fontSize: '14px',
    background: '#ffffff',
    primaryColor: '#ffffff',
    primaryTextColor: TEXT_COLOUR,
    primaryBorderColor: LINE_COLOUR,
    secondaryColor: '#f4f6f8',
    tertiaryColor: '#ffffff',
    lineColor: LINE_COLOUR,
    textColor: TEXT_COLOUR,
    titleColor: TEXT_COLOUR,
    clusterBkg: '#ffffff',
    clusterBorder: '#7a8794',
    edgeLabelBackground: '#ffffff',
  };
}
