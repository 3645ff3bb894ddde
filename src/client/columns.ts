import { restoreColumns } from './restore-columns.ts';

// Runs in the browser. Keeps the choice of columns in the address, switches the article to read
// along without a new page, and lights the partners that stand in other rows. Showing and hiding
// the columns is CSS.
const MOST_COLUMNS = 4;
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[id^="col-"]')];
const checked = (all: readonly HTMLInputElement[]) =>
  all.filter((box) => box.checked).map((box) => box.value);

let shownPage = location.pathname;

restore();
window.addEventListener('hashchange', () => light(document.querySelector(':target')));
// A jump inside the page comes with a popstate, too.
window.addEventListener('popstate', () => {
  if (location.pathname !== shownPage) void readAlong(location.href);
});

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.id.startsWith('col-')) return;
  // A page with no column would be an empty page.
  const shown = boxes().filter((box) => box.checked);
  if (shown.length === 0) target.checked = true;
  // A fifth column would leave too little room for each: the rightmost other one makes way.
  const other = shown.findLast((box) => box !== target);
  if (shown.length > MOST_COLUMNS && other !== undefined) other.checked = false;
  keep();
});

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) =>
    light(target instanceof Element ? target.closest('.rows [data-passage]') : null),
  );
}

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-lead]')
      : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void readAlong(link.href).then(() => history.pushState(null, '', link.href));
});

/** Goes to the page of another lead without leaving this one; where that fails, like any link. */
async function readAlong(href: string): Promise<void> {
  try {
    await (await import('./read-along.ts')).readAlong(href, restore);
    shownPage = new URL(href).pathname;
  } catch {
    location.href = href;
  }
}

/** Shows what the address names. */
export function restore(query = location.search): void {
  restoreColumns(query);
  light(document.querySelector(':target'));
  setLeadLinks(search(boxes()));
}

function keep(): void {
  const query = search(boxes());
  history.replaceState(null, '', location.pathname + query + location.hash);
  setLeadLinks(query);
}

/** The choice as a query; the same columns give the same query whichever article leads. */
function search(all: readonly HTMLInputElement[]): string {
  const isDefault = all.every((box) => box.checked === box.defaultChecked);
  const others = location.search.replace(/[?&]show=[^&]*/, '');
  if (isDefault) return others;
  return `${others === '' ? '?' : `${others}&`}show=${checked(all).sort().join()}`;
}

function setLeadLinks(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lead]')) {
    link.search = query;
  }
}

function light(passage: Element | null): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  for (const id of passage?.getAttribute('data-with')?.split(' ') ?? []) {
    const partner = document.getElementById(id);
    partner?.classList.add('lit');
    // Where it is folded away, the fold is lit in its stead.
    partner?.closest('details:not([open])')?.firstElementChild?.classList.add('lit');
  }
}
