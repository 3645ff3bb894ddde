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

/** Puts the page of another lead in the place of this one, the same passage in view. */
async function readAlong(href: string): Promise<void> {
  try {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.querySelector('.side');
    if (next === null) throw new Error('no table');
    const place = passageInView();
    document.querySelector('.side')?.replaceWith(next);
    document.title = page.title;
    shownPage = new URL(href).pathname;
    restore(new URL(href).search);
    document
      .querySelector<HTMLElement>('a[data-lead][aria-current]')
      ?.focus({ preventScroll: true });
    if (place !== null) {
      const moved = document.getElementById(place.id)?.getBoundingClientRect().top ?? place.top;
      scrollBy({ top: moved - place.top, behavior: 'instant' });
    }
  } catch {
    location.href = href;
  }
}

function passageInView(): { id: string; top: number } | null {
  if (scrollY === 0) return null;
  for (const passage of document.querySelectorAll('.rows [data-passage]')) {
    const { top, height } = passage.getBoundingClientRect();
    if (height > 0 && top > 0) return { id: passage.id, top };
  }
  return null;
}

/** Shows what the address names. */
function restore(query = location.search): void {
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
  return isDefault ? '' : `?show=${checked(all).sort().join(',')}`;
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

export {};
