// Runs in the browser, on the first page. Shows the stories that fit what the form asks, and keeps
// it in the address. What fits is in the list itself; the pages of further stories are fetched when
// something is asked for the first time.
const form = document.querySelector<HTMLFormElement>('[data-filter]');
const fields = ['kind', 'outlet', 'word'] as const;
let further: Promise<unknown> | undefined;

if (form) {
  // What was typed while this was being loaded stands.
  if (location.search === '' && fields.some(asked)) changed();
  else restore();
  for (const type of ['input', 'change']) form.addEventListener(type, changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(changed));
  window.addEventListener('popstate', restore);
}

function changed(): void {
  const query = new URLSearchParams();
  for (const name of fields) if (asked(name)) query.set(name, asked(name));
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  void apply();
}

function restore(): void {
  const query = new URLSearchParams(location.search);
  for (const name of fields) {
    const field = fieldOf(name);
    if (field) field.value = query.get(name) ?? '';
  }
  if (query.size > 0 || further) void apply();
}

async function apply(): Promise<void> {
  further ??= addFurther();
  await further;
  const [kind, outlet, word] = [nameOfKind(), asked('outlet'), asked('word').toLowerCase()];
  let shown = 0;
  for (const year of document.querySelectorAll<HTMLElement>('.year')) {
    const before = shown;
    for (const story of year.querySelectorAll('li')) {
      const kinds = story.querySelector('.kinds')?.textContent.split(' · ') ?? [];
      const outlets = [...story.querySelectorAll('.bars svg')].map(({ previousSibling }) =>
        previousSibling?.textContent?.trim(),
      );
      story.hidden =
        !(kind === '' || kinds.includes(kind)) ||
        !(outlet === '' || outlets.includes(outlet)) ||
        !story.textContent.toLowerCase().includes(word);
      if (!story.hidden) shown += 1;
    }
    year.hidden = shown === before;
  }
  const status = form?.querySelector('[role=status]');
  if (!status) return;
  const isAsked = fields.some((name) => asked(name) !== '');
  status.textContent = isAsked ? `${shown} ${shown === 1 ? 'story' : 'stories'}` : '';
}

/** Adds the stories of the pages that follow to the list, in their order, in place of the links there. */
async function addFurther(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-part]')];
  const pages = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text())).catch(
    () => [],
  );
  for (const page of pages) {
    const years = new DOMParser().parseFromString(page, 'text/html').querySelectorAll('.year');
    document.querySelector('.stories')?.append(...years);
  }
  if (pages.length > 0) links[0]?.closest('nav')?.remove();
}

/** The kind as the list names it. */
function nameOfKind(): string {
  const field = fieldOf('kind');
  return field instanceof HTMLSelectElement && field.value !== ''
    ? (field.selectedOptions[0]?.text ?? '')
    : '';
}

function asked(name: (typeof fields)[number]): string {
  return fieldOf(name)?.value.trim() ?? '';
}

function fieldOf(name: string): HTMLInputElement | HTMLSelectElement | null {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null;
}

export {};
