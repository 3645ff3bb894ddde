/**
 * Opens the search: by `/`, by Ctrl or Command with K, by any link marked `data-search-open`. This
 * much is loaded with every page; everything else when the search is first opened.
 */
const field = document.querySelector<HTMLInputElement>('#finder-field');
const dialog = field?.closest('dialog');

function open(): void {
  if (dialog?.open === false) dialog.showModal();
  if (!field) return;
  field.focus();
  field.select();
  import('./search-panel.ts').then(
    ({ startPanel }) => startPanel(field),
    () => field.form?.nextElementSibling?.replaceChildren('The search could not be loaded.'),
  );
}

/** The switch at the foot of every page, which `page.ts` sets to what was kept. */
function shortcutsOff(): boolean {
  return document.querySelector<HTMLInputElement>('#shortcuts')?.checked === false;
}

document.addEventListener('click', (event) => {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (button || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
  if (!target.closest('[data-search-open]')) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  const command = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
  const slash = key === '/' && !altKey && !ctrlKey && !metaKey;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));
  if (event.defaultPrevented || !(command || (slash && !typing)) || shortcutsOff()) return;
  event.preventDefault();
  open();
});

// On the search page the panel is the page.
if (field?.closest('[data-finder]') && !dialog) open();
