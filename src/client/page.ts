// Runs in the browser, on every page: copying the link of a passage, row or change, and the switch
// for keyboard shortcuts. Storage holds that switch alone.
const KEY = 'crossread:shortcuts';

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.here') : null;
  if (link === null || !navigator.clipboard) return;
  void navigator.clipboard.writeText(link.href).then(() => {
    link.dataset['copied'] = '';
    setTimeout(() => delete link.dataset['copied'], 1500);
  });
});

const shortcuts = document.querySelector<HTMLInputElement>('#shortcuts');
if (shortcuts) {
  shortcuts.checked = localStorage.getItem(KEY) !== 'off';
  shortcuts.addEventListener('change', () => {
    if (shortcuts.checked) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  });
}

export {};
