// Every place can be linked to; what scrolls can be scrolled by keys.
for (const place of main.querySelectorAll('h2[id], h3[id], h4[id], caption[id], tr[id], li[id]')) {
  const holder = place.matches('tr') ? (place.querySelector('th, td') ?? place) : place;
  const words = (holder.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 80);
  // Beside its name: after what stands below the name it would have a line of its own.
  const below = [...holder.children].find((child) => child.matches('.sub, .about'));
  holder.insertBefore(element('a', { class: 'tools anchor', href: `#${place.id}`, 'aria-label': `Link to ${words || place.id}` }, '#'), below ?? null);
}

function markScrolling() {
  for (const box of main.querySelectorAll('.section, .plate, .top')) {
    if (box.scrollWidth > box.clientWidth + 1) {
      const heading = box.querySelector('h2, h3, h4');
      box.tabIndex = 0;
      box.setAttribute('role', 'region');
      box.setAttribute('aria-label', `${(heading?.firstChild?.textContent ?? 'Table').trim()}, scrolls`);
    } else if (box.tabIndex === 0) {
      for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
    }
  }
}
addEventListener('resize', markScrolling);
