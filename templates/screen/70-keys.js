// Keys, which can be switched off: some people speak to their computers, and words become letters.
const keysSwitch = element('input', {
  id: 'side-keys',
  type: 'checkbox',
  change: () => memory.write('keys', keysSwitch.checked ? 'on' : 'off'),
});
keysSwitch.checked = memory.read('keys') !== 'off';

/** Moves to the next finding or section, where no search is going on. */
function stepPlaces(by) {
  const places = [...main.querySelectorAll('h2[id], h3[id], h4[id]')].filter((one) => one.offsetParent !== null);
  const here = places.findLastIndex((one) => one.getBoundingClientRect().top < 60);
  const next = places[Math.min(places.length - 1, Math.max(0, here + by))];
  if (next === undefined) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || enlarged.open || !keysSwitch.checked) return;
  if (isWriting(event.target)) return;
  if (event.key === '/') {
    field.focus();
    field.select();
  } else if (event.key === 'n') (matches.length > 0 ? step : stepPlaces)(1);
  else if (event.key === 'p') (matches.length > 0 ? step : stepPlaces)(-1);
  else if (event.key === 'Escape') {
    clearSearch();
    clearFilter();
  } else return;
  event.preventDefault();
});
