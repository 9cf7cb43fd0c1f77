// Search in the whole text. Matches are highlighted without changing the document, where the browser can.
const MOST_MATCHES = 2000;
let matches = [];
let at = -1;

const field = element('input', {
  id: 'side-search',
  type: 'search',
  autocomplete: 'off',
  spellcheck: 'false',
  'aria-keyshortcuts': '/',
  input: () => search(field.value),
  keydown: (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      clearSearch();
    }
  },
});
const found = element('p', { class: 'found', role: 'status' });

/** The texts of blocks, each with the nodes it is made of: a match may span several of them. */
function blocks() {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const all = [];
  let last = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest('[hidden], .tools, .on-paper, .page-of') !== null) continue;
    const block = parent.closest('p, li, td, th, h1, h2, h3, h4, caption, figcaption, .fact, .sub') ?? parent;
    if (last === null || last.block !== block) {
      last = { block, text: '', nodes: [] };
      all.push(last);
    }
    last.nodes.push({ node, from: last.text.length });
    last.text += node.data;
  }
  return all;
}

function search(words) {
  const wanted = words.trim().toLowerCase();
  matches = [];
  at = -1;
  if (wanted.length > 1) {
    for (const { text, nodes } of blocks()) {
      const lower = text.toLowerCase();
      // A letter whose small form is longer would shift what follows.
      if (lower.length !== text.length) continue;
      for (
        let from = lower.indexOf(wanted);
        from >= 0 && matches.length < MOST_MATCHES;
        from = lower.indexOf(wanted, from + wanted.length)
      ) {
        matches.push(rangeOf(nodes, from, from + wanted.length));
      }
    }
  }
  paint();
  if (matches.length > 0) step(1);
  else found.textContent = wanted.length > 1 ? 'Nothing found' : '';
}

function rangeOf(nodes, from, to) {
  const range = document.createRange();
  const first = nodes.findLast((one) => one.from <= from);
  const last = nodes.findLast((one) => one.from < to);
  range.setStart(first.node, from - first.from);
  range.setEnd(last.node, to - last.from);
  return range;
}

function paint() {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('found', new Highlight(...matches));
  CSS.highlights.set('found-current', new Highlight(...matches.slice(at, at < 0 ? 0 : at + 1)));
}

function step(by) {
  if (matches.length === 0) return;
  at = (at + by + matches.length) % matches.length;
  paint();
  const range = matches[at];
  const parent = range.startContainer.parentElement;
  parent?.scrollIntoView({ block: 'center', behavior: smooth() });
  if (!('highlights' in CSS)) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }
  found.textContent = `${at + 1} of ${matches.length}${matches.length === MOST_MATCHES ? ' or more' : ''}`;
}

function clearSearch() {
  field.value = '';
  search('');
}
