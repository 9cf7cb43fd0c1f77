// The work list by severity, owner and area; the details and the open questions follow it.
const filtered = [...main.querySelectorAll('[data-finding]')];
const listed = filtered.filter((one) => one.closest('.section-work-list') !== null);
const ORDER = ['critical', 'high', 'medium', 'low'];
const chosen = { severity: new Set(), owner: '', area: '' };

function valuesOf(name) {
  return [...new Set(listed.map((one) => one.dataset[name]))];
}

function isShown({ dataset }) {
  return (
    (chosen.severity.size === 0 || chosen.severity.has(dataset.severity)) &&
    (chosen.owner === '' || chosen.owner === dataset.owner) &&
    (chosen.area === '' || chosen.area === dataset.area)
  );
}

const shownCount = element('p', { class: 'found', role: 'status' });
const showAll = element('button', { type: 'button', hidden: '', click: () => clearFilter() }, 'Show all');
const notices = [];

function applyFilter() {
  for (const one of filtered) one.hidden = !isShown(one);
  const shown = listed.filter(isShown).length;
  const all = listed.length;
  shownCount.textContent = shown === all ? `${all} open findings` : `${shown} of ${all} open findings`;
  showAll.hidden = shown === all;
  for (const { notice, section } of notices) {
    const here = filtered.filter((one) => section.contains(one));
    const left = here.filter((one) => !one.hidden).length;
    notice.hidden = left === here.length;
    notice.firstChild.textContent = `The filter of the work list shows ${left} of ${here.length} here. `;
  }
}

function clearFilter() {
  chosen.severity.clear();
  chosen.owner = '';
  chosen.area = '';
  for (const box of filterBar.querySelectorAll('input')) box.checked = false;
  for (const select of filterBar.querySelectorAll('select')) select.value = '';
  applyFilter();
}

function choice(name, label) {
  const select = element(
    'select',
    {
      id: `filter-${name}`,
      change: () => {
        chosen[name] = select.value;
        applyFilter();
      },
    },
    element('option', { value: '' }, 'all'),
    ...valuesOf(name).toSorted().map((value) => element('option', { value }, value)),
  );
  return element('span', { class: 'choice' }, element('label', { for: `filter-${name}` }, label), ' ', select);
}

const filterBar = element(
  'div',
  { class: 'tools filter', role: 'group', 'aria-label': 'Filter the findings' },
  element(
    'fieldset',
    {},
    element('legend', {}, 'Severity'),
    ...ORDER.filter((severity) => valuesOf('severity').includes(severity)).map((severity) =>
      element(
        'label',
        {},
        element('input', {
          type: 'checkbox',
          value: severity,
          change: ({ target }) => {
            if (target.checked) chosen.severity.add(severity);
            else chosen.severity.delete(severity);
            applyFilter();
          },
        }),
        ` ${severity}`,
      ),
    ),
  ),
  choice('owner', 'Owner'),
  choice('area', 'Area'),
  shownCount,
  showAll,
);

if (listed.length > 0) {
  const table = listed[0].closest('table');
  table.before(filterBar);
  for (const section of main.querySelectorAll('.section-findings, .section-unknowns')) {
    const heading = section.querySelector('.section-head');
    const notice = element(
      'p',
      { class: 'tools notice', hidden: '' },
      '',
      element('button', { type: 'button', click: () => clearFilter() }, 'Show all'),
    );
    notice.prepend('');
    heading.after(notice);
    notices.push({ notice, section });
  }
  applyFilter();
}
