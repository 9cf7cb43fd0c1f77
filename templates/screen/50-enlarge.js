// Diagrams at any size: enlarged in a window of their own, moved by dragging, wheel and arrows.
const SMALLEST = 0.25;
const LARGEST = 8;
let picture = null;
let scale = 1;

const stage = element('div', { class: 'stage', tabindex: '0', role: 'region', 'aria-label': 'Diagram, scrolls' });
const pictureTitle = element('h2', { id: 'enlarged-title' });
const percent = element('span', { class: 'percent', role: 'status' });
const button = (label, words, click) => element('button', { type: 'button', 'aria-label': words, click }, label);
const enlarged = element(
  'dialog',
  {
    class: 'enlarged',
    'aria-labelledby': 'enlarged-title',
    close: () => {
      stage.replaceChildren();
      picture = null;
    },
    keydown: (event) => {
      const by = { '+': 1.25, '=': 1.25, '-': 0.8 }[event.key];
      if (by !== undefined) zoom(scale * by);
      else if (event.key === '0') fit();
      else return;
      event.preventDefault();
    },
  },
  element(
    'div',
    { class: 'enlarged-bar' },
    pictureTitle,
    percent,
    button('\u2212', 'Smaller', () => zoom(scale * 0.8)),
    button('+', 'Larger', () => zoom(scale * 1.25)),
    button('Fit', 'Fit to the window', () => fit()),
    button('Close', 'Close', () => enlarged.close()),
  ),
  stage,
);

/** Sizes the drawing; what is under `x`, `y` of the stage stays there. */
function zoom(to, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
  if (picture === null) return;
  const next = Math.min(LARGEST, Math.max(SMALLEST, to));
  const left = (stage.scrollLeft + x) / scale;
  const top = (stage.scrollTop + y) / scale;
  scale = next;
  picture.image.style.width = `${picture.width * scale}px`;
  picture.image.style.height = `${picture.height * scale}px`;
  stage.scrollLeft = left * scale - x;
  stage.scrollTop = top * scale - y;
  percent.textContent = `${Math.round(scale * 100)} %`;
}

function fit() {
  if (picture === null) return;
  zoom(Math.min((stage.clientWidth - 32) / picture.width, (stage.clientHeight - 32) / picture.height));
}

function enlarge(figure, title) {
  const source = figure.querySelector('img');
  const image = element('img', { src: source.src, alt: source.alt, draggable: 'false' });
  picture = { image, width: source.offsetWidth || 800, height: source.offsetHeight || 600 };
  pictureTitle.textContent = title;
  stage.replaceChildren(image);
  enlarged.showModal();
  scale = 1;
  fit();
  stage.focus();
}

stage.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left, top } = stage.getBoundingClientRect();
    zoom(scale * Math.exp(-event.deltaY / 300), event.clientX - left, event.clientY - top);
  },
  { passive: false },
);
stage.addEventListener('pointerdown', (event) => {
  if (event.button !== 0 || event.pointerType === 'touch') return;
  const from = { x: event.clientX + stage.scrollLeft, y: event.clientY + stage.scrollTop };
  const move = (to) => stage.scrollTo(from.x - to.clientX, from.y - to.clientY);
  stage.setPointerCapture(event.pointerId);
  stage.classList.add('held');
  stage.addEventListener('pointermove', move);
  const drop = () => {
    stage.classList.remove('held');
    stage.removeEventListener('pointermove', move);
  };
  stage.addEventListener('pointerup', drop, { once: true });
  stage.addEventListener('pointercancel', drop, { once: true });
});

for (const figure of main.querySelectorAll('figure:has(img)')) {
  const title = figure.closest('.plate')?.querySelector('h4')?.textContent ?? 'Diagram';
  figure.prepend(
    element(
      'button',
      { type: 'button', class: 'tools enlarge', 'aria-label': `Enlarge: ${title}`, click: () => enlarge(figure, title) },
      'Enlarge',
    ),
  );
}
