import { restoreSwitches } from './restore-switches.ts';

// Runs in the browser. Steps from change to change, and keeps the view and the classes shown in
// the address. The switching itself is CSS.
const switches = [...document.querySelectorAll<HTMLInputElement>('.switches input')];
const step = document.querySelector<HTMLElement>('.step');
const status = step?.querySelector('[role="status"]');

restoreSwitches(location.search);
for (const input of switches) input.addEventListener('change', keep);

for (const button of document.querySelectorAll<HTMLElement>('[data-step]')) {
  button.addEventListener('click', () => go(Number(button.dataset['step'])));
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (
    event.target instanceof Element &&
    event.target.closest('input:not([type=checkbox],[type=radio]), textarea, select, dialog')
  )
    return;
  if (document.querySelector<HTMLInputElement>('#shortcuts')?.checked === false) return;
  if (event.key === 'n') go(1);
  if (event.key === 'p') go(-1);
});

/** The visible changes, in the order of the page. */
function edits(): HTMLElement[] {
  const shown = new Set(
    switches
      .filter((input) => input.type === 'checkbox' && input.checked)
      .map((input) => input.value),
  );
  return [...document.querySelectorAll<HTMLElement>('.row [id^="edit-"]')].filter((edit) =>
    [...edit.classList].some((name) => shown.has(name)),
  );
}

function go(by: number): void {
  const all = edits();
  if (all.length === 0) return;
  const current = all.findIndex((edit) => `#${edit.id}` === location.hash);
  const next =
    current < 0 ? (by > 0 ? 0 : all.length - 1) : (current + by + all.length) % all.length;
  const edit = all[next];
  if (edit === undefined) return;
  edit.closest('details')?.setAttribute('open', '');
  // Setting the hash moves :target and the browser's own place for Tab along with the view.
  location.replace(`#${edit.id}`);
  if (status) status.textContent = `${next + 1} of ${all.length}`;
}

function keep(): void {
  const params = new URLSearchParams();
  const off = switches
    .filter((input) => input.type === 'checkbox' && !input.checked)
    .map((input) => input.value);
  if (switches.some((input) => input.value === 'unified' && input.checked))
    params.set('view', 'unified');
  if (off.length > 0) params.set('hide', off.join(','));
  const search = params.size > 0 ? `?${params}` : '';
  history.replaceState(null, '', location.pathname + search + location.hash);
}

export {};
