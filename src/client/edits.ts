import { restoreSwitches } from './restore-switches.ts';

export { restoreSwitches };

// Runs in the browser. Steps from change to change, and keeps the view and the classes shown in
// the address. The switching itself is CSS. What is asked for is looked up when it is needed, as the
// diff may come into its page later.
const switches = () => [...document.querySelectorAll<HTMLInputElement>('.switches input')];

restoreSwitches(location.search);
document.addEventListener('change', ({ target }) => {
  if (target instanceof Element && target.closest('.switches')) keep();
});
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
  if (button) go(Number(button.dataset['step']));
});
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
    switches()
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
  const status = document.querySelector('.step [role="status"]');
  if (status) status.textContent = `${next + 1} of ${all.length}`;
}

function keep(): void {
  const all = switches();
  const off = all
    .filter((input) => input.type === 'checkbox' && !input.checked)
    .map((input) => input.value);
  const unified = all.some((input) => input.value === 'unified' && input.checked);
  const query = [
    location.search.slice(1).replace(/&?(?:view|hide)=[^&]*/g, ''),
    unified ? 'view=unified' : '',
    off.length > 0 ? `hide=${off.join()}` : '',
  ]
    .filter(Boolean)
    .join('&');
  history.replaceState(
    null,
    '',
    `${location.pathname}?${query}`.replace(/\?$/, '') + location.hash,
  );
}
