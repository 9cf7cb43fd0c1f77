// The contents beside the text: which section is read, and the light in which it is read.
const sections = [...main.querySelectorAll('h2[id], h3.section-head')];
const entries = new Map();

const contents = element('ol', { class: 'side-contents' });
for (const heading of sections) {
  const link = element('a', { href: `#${heading.id}` }, heading.textContent ?? '');
  entries.set(heading, link);
  contents.append(element('li', { class: heading.tagName === 'H2' ? 'whole' : 'chapter' }, link));
}
const decisionEntry = element('a', { href: '#decision' }, 'Decision');
contents.prepend(element('li', { class: 'whole' }, decisionEntry));

/** Marks the entry of the section at the top of the window. */
function markCurrent() {
  let current = decisionEntry;
  for (const heading of sections) {
    if (heading.getBoundingClientRect().top > 120) break;
    current = entries.get(heading);
  }
  if (current.hasAttribute('aria-current')) return;
  for (const one of contents.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current');
  current.setAttribute('aria-current', 'true');
  const list = contents.getBoundingClientRect();
  const at = current.getBoundingClientRect();
  if (at.top < list.top || at.bottom > list.bottom) {
    contents.scrollTop += at.top - list.top - list.height / 2;
  }
}
let marking = false;
addEventListener(
  'scroll',
  () => {
    if (marking) return;
    marking = true;
    requestAnimationFrame(() => {
      marking = false;
      markCurrent();
    });
  },
  { passive: true },
);

const LIGHTS = ['auto', 'light', 'dark'];
function shine(light) {
  if (light === 'auto') delete document.documentElement.dataset.light;
  else document.documentElement.dataset.light = light;
  lightSwitch.value = light;
}
const lightSwitch = element(
  'select',
  {
    id: 'side-light',
    change: () => {
      shine(lightSwitch.value);
      memory.write('light', lightSwitch.value);
    },
  },
  ...LIGHTS.map((light) => element('option', { value: light }, light)),
);
const remembered = memory.read('light');
shine(LIGHTS.includes(remembered) ? remembered : 'auto');
