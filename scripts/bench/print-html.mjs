/** The least that a build can cost: the same browser, started once, prints a finished page once. */
import { readFileSync } from 'node:fs';

import { findBrowser } from '../../dist/host/find-browser.js';
import { launch } from '../../dist/host/launch.js';

const { found } = await findBrowser(null);
if (found === null) throw new Error('no browser was found');
const browser = await launch(found, true);
try {
  const page = await browser.connection.newPage();
  await page.setContent(readFileSync(process.argv[2], 'utf8'), { waitUntil: 'load' });
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  console.log(pdf.length);
} finally {
  await browser.close();
}
