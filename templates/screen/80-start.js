// Puts everything in its place.
const narrow = matchMedia('(max-width: 64rem)');
const menu = element(
  'details',
  { class: 'side-menu' },
  element('summary', {}, 'Contents and search'),
  element(
    'div',
    { class: 'side-inside' },
    element('p', { class: 'side-title' }, document.title.replace(/: design review$/, '')),
    element(
      'search',
      {},
      element('label', { for: 'side-search' }, 'Search'),
      field,
      found,
    ),
    element('nav', { 'aria-label': 'Contents' }, contents),
    element(
      'div',
      { class: 'side-foot' },
      element('span', {}, element('label', { for: 'side-light' }, 'Light'), ' ', lightSwitch),
      element('span', {}, keysSwitch, ' ', element('label', { for: 'side-keys' }, 'Keys: / n p Esc')),
    ),
  ),
);
const setMenu = () => {
  menu.open = !narrow.matches;
};
narrow.addEventListener('change', setMenu);
setMenu();
contents.addEventListener('click', (event) => {
  if (narrow.matches && event.target instanceof HTMLAnchorElement) menu.open = false;
});
main.before(element('aside', { class: 'side tools', 'aria-label': 'Contents and search' }, menu));
document.body.append(status, enlarged);
document.documentElement.classList.add('with-script');
markScrolling();
markCurrent();
// The page became longer above the place that was asked for.
if (location.hash.length > 1) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
