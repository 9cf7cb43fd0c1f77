// What every other file here needs: elements without markup, announcements, and where the reader is.
const main = document.querySelector('main');

/** An element with attributes and children; texts are texts, never markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== null) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** Says something to those who hear the page. */
const status = element('p', { class: 'heard', role: 'status' });
function announce(text) {
  status.textContent = text;
}

/** Whether somebody is writing, so that letters are letters. */
function isWriting(target) {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), select, textarea') !== null;
}

function smooth() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

/** Storage that may be refused, as it is for files in some browsers. */
const memory = {
  read(name) {
    try {
      return localStorage.getItem(`parapet.${name}`);
    } catch {
      return null;
    }
  },
  write(name, value) {
    try {
      localStorage.setItem(`parapet.${name}`, value);
    } catch {
      // The choice then holds for this visit.
    }
  },
};
