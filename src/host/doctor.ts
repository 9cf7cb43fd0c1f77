/** Looks at everything that a build needs from this machine, and proves it by making a small document. */
import os from 'node:os';

import { label } from '../diagrams/mermaid-text.ts';
import { CONTENT_POLICY_META } from '../page/content-policy.ts';
import { fontFaces } from '../page/font-faces.ts';
import { pageCount } from '../pdf/destinations.ts';
import { openPdf } from '../pdf/pdf-file.ts';
import { scanPdf } from '../pdf/scan.ts';
import { openBrowser, type BrowserChoice } from './browser.ts';
import { cacheFolderPath } from './cache-folder.ts';
import { findBrowser, type BrowserSearch } from './find-browser.ts';
import type { LaunchReport } from './launch.ts';
import { loadFonts } from './load-theme.ts';

/** What was found; nothing in it is secret. */
export interface Examination {
  /** Version of Node, such as `20.20.2`. */
  readonly node: string;
  /** System and processor, such as `linux x64`. */
  readonly platform: string;
  readonly cacheFolder: string;
  /** Names of the font families that come with Parapet. */
  readonly fonts: readonly string[];
  readonly search: BrowserSearch;
  /** How the browser was started; null if it was not. */
  readonly launch: LaunchReport | null;
  readonly proof: Proof;
}

/** Whether a test page with a drawing could be made. */
export type Proof =
  | { readonly works: true; readonly pages: number; readonly bytes: number }
  | { readonly works: false; readonly problem: string; readonly hint: string };

/** Examines this machine. Never throws for what is wrong with it: that is the result. */
export async function examine(choice: BrowserChoice): Promise<Examination> {
  const fonts = await loadFonts();
  const search = await findBrowser(choice.executable);
  const { launch, proof } = await prove(choice);
  return {
    node: process.versions.node,
    platform: `${os.platform()} ${os.arch()}`,
    cacheFolder: cacheFolderPath(),
    fonts: [...new Set(fonts.map(({ family }) => family))],
    search,
    launch,
    proof,
  };
}

async function prove(choice: BrowserChoice): Promise<{ launch: LaunchReport | null; proof: Proof }> {
  let launch: LaunchReport | null = null;
  try {
    await using browser = await openBrowser(choice);
    launch = browser.report;
    const fonts = await loadFonts();
    const source = `flowchart LR\n a["${label('It draws')}"] --> b["${label('It prints')}"]`;
    const drawing = await browser.draw({ id: 'proof', source, layout: 'dagre', order: [] }, fonts);
    if ('reason' in drawing) throw new Error(drawing.reason);
    const picture = Buffer.from(drawing.svg, 'utf8').toString('base64');
    const pdf = await browser.print(
      `<!doctype html><html lang="en"><head><meta charset="utf-8">${CONTENT_POLICY_META}<title>Proof</title>` +
        `<style>${fontFaces(fonts, 'Proof')}body{font-family:"Source Sans 3"}</style></head>` +
        `<body><h1>Proof</h1><img alt="Proof" src="data:image/svg+xml;base64,${picture}"></body></html>`,
    );
    scanPdf(pdf);
    return { launch, proof: { works: true, pages: pageCount(openPdf(pdf)), bytes: pdf.length } };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const hint = error instanceof Error && 'hint' in error ? String(error.hint) : '';
    return { launch, proof: { works: false, problem, hint } };
  }
}
