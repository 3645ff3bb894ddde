// Runs in the browser, on every page: copying the link of a passage, row or change, leading a link
// whose place is gone to the nearest one, and the switch for keyboard shortcuts. Storage holds that
// switch alone.
const KEY = 'crossread:shortcuts';

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.here') : null;
  if (link === null || !navigator.clipboard) return;
  // Opened in another place with a key held down it is a link like any other.
  if (link.matches('.share') && !event.ctrlKey && !event.metaKey && !event.shiftKey)
    event.preventDefault();
  void navigator.clipboard.writeText(link.href).then(() => {
    link.dataset['copied'] = '';
    setTimeout(() => delete link.dataset['copied'], 1500);
  });
});

if (location.search.includes('found='))
  void import('./mark-found.ts').then(({ markFound }) => markFound());

seekPlace();
window.addEventListener('hashchange', seekPlace);

const shortcuts = document.querySelector<HTMLInputElement>('#shortcuts');
if (shortcuts) {
  withStorage((storage) => {
    shortcuts.checked = storage.getItem(KEY) !== 'off';
  });
  shortcuts.addEventListener('change', () =>
    withStorage((storage) => {
      if (shortcuts.checked) storage.removeItem(KEY);
      else storage.setItem(KEY, 'off');
    }),
  );
}

function seekPlace(): void {
  if (location.hash && !document.querySelector(':target'))
    void import('./nearest-place.ts').then(({ leadToNearest }) => leadToNearest());
}

// Where storage is blocked or full, to touch it is an error. The switch then holds for its page.
function withStorage(use: (storage: Storage) => void): void {
  try {
    use(localStorage);
  } catch {}
}

export {};
