import type { Comparer } from './worker-client.ts';
// These also follow what happens in the pages of a story, which come into this one later.
import { restore as restoreColumns } from '../columns.ts?own';
import { restoreSwitches } from '../edits.ts?own';

/** Shows the pages of a comparison one at a time, each under an address: `?page=diff/a/b`. */
export interface ShownPages {
  /** Shows a page and, where it is named, a place in it. */
  open(page: string, anchor?: string): Promise<void>;
  /** Forgets the page that is shown, as its texts have changed. */
  close(): void;
}

/** The page that the address names; null where it names none. */
export function pageInAddress(): string | null {
  return new URLSearchParams(location.search).get('page');
}

export function shownPages(box: HTMLElement, worker: Comparer): ShownPages {
  const siteTitle = document.title;
  let shown: string | null = null;

  box.addEventListener('click', (event) => {
    const { target } = event;
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-page]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(link.dataset['page'] ?? '', link.hash.slice(1));
  });
  window.addEventListener('popstate', () => {
    const page = pageInAddress();
    if (shown !== null && page !== null && page !== shown) void show(page).then(toPlace);
  });
  return {
    open,
    close() {
      shown = null;
      document.title = siteTitle;
      box.replaceChildren();
    },
  };

  async function open(page: string, anchor = ''): Promise<void> {
    if (page !== shown) await show(page);
    if (page !== pageInAddress()) {
      history.pushState(null, '', `?page=${page}`);
    }
    if (anchor !== '') location.replace(`#${anchor}`);
    toPlace();
  }

  async function show(page: string): Promise<void> {
    const { title, html } = await worker.ask('page', { page });
    // Written by the same components as the site's pages, from trees that were sanitised.
    box.innerHTML = html;
    shown = page;
    document.title = `${title} · ${siteTitle}`;
    restoreColumns();
    restoreSwitches(location.search);
  }

  /** To the place that the address names, or to the top of the page. */
  function toPlace(): void {
    const place = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    if (place) place.scrollIntoView({ behavior: 'instant' });
    else {
      scrollTo({ top: 0, behavior: 'instant' });
      box.focus({ preventScroll: true });
    }
  }
}
