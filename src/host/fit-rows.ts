/**
 * What fits its page, measured before it is printed: a cell that is too narrow for what may not wrap lets it wrap, a row
 * too tall to be read across becomes a card, and a decision longer than its one page is set closer. Else the browser
 * would shrink every page of the document, cut the row, or turn the page in the middle of the decision.
 */
import type { Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';

/** Share of the text of a page above which a row is no longer read across. */
const TALLEST_ROW = 0.4;

/** Share of it above which a card may go on over the end of the page. */
const TALLEST_CARD = 0.9;

/** What the decision may take of a page with running headers, and be one page still. */
const ONE_PAGE = 1.01;

/** Fits tables and decision of a page for print whose style says how large its paper is; leaves others as they are. */
export async function fitRows(page: Page): Promise<void> {
  await page.evaluate(SCRIPT);
}

const SCRIPT = `(() => {
  const ruler = document.createElement('style');
  ruler.textContent =
    '#upright{height:var(--page-height,0)}#wide{height:var(--wide-height,0)}' +
    'main{width:var(--page-width)}main .wide{width:var(--wide-width)}';
  document.head.append(ruler);
  const [upright, wide] = ['upright', 'wide'].map((id) => {
    const probe = document.createElement('div');
    probe.id = id;
    document.body.append(probe);
    const height = probe.offsetHeight;
    probe.remove();
    return height;
  });
  if (upright > 0) {
    const opening = document.querySelector('main .part-decision');
    // The first page has no running header, and so a little more room.
    if (opening !== null && opening.offsetHeight > upright * ${ONE_PAGE}) opening.classList.add('tight');
    const pageOf = (row) => (row.closest('.wide') === null ? upright : wide);
    wrapWide();
    const rows = Array.from(document.querySelectorAll('main tbody > tr'), (row) => [row, row.offsetHeight]);
    for (const [row, tall] of rows) if (tall > pageOf(row) * ${TALLEST_ROW} && row.cells.length > 1) toCard(row);
    // A card is a cell of its own, with what may not wrap.
    wrapWide();
    for (const card of document.querySelectorAll('main tr.card-row'))
      if (card.offsetHeight > pageOf(card) * ${TALLEST_CARD}) card.classList.add('long');
  }
  ruler.remove();

  function wrapWide() {
    const range = document.createRange();
    const wide = [...document.querySelectorAll('main :is(td,th)')].filter((cell) => {
      range.selectNodeContents(cell);
      return range.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
    });
    for (const cell of wide) cell.classList.add('wraps');
  }

  /** All fields of a row below each other, each after the heading of its column. */
  function toCard(row) {
    const heads = row.closest('table').tHead?.rows[0]?.cells ?? [];
    const cells = [...row.cells];
    const one = document.createElement('td');
    one.colSpan = heads.length || cells.length;
    for (const [index, cell] of cells.entries()) {
      const field = document.createElement('div');
      const label = document.createElement('span');
      label.className = 'label';
      label.textContent = (heads[index]?.textContent ?? '') + ': ';
      if (heads[index]?.textContent) field.append(label);
      if (cell.tagName === 'TH') {
        const strong = document.createElement('strong');
        strong.append(...cell.childNodes);
        field.append(strong);
      } else field.append(...cell.childNodes);
      one.append(field);
    }
    row.replaceChildren(one);
    row.classList.add('card-row');
  }
})()`;
