// Runs in the browser, on the first page. Shows the stories that fit what the form asks, and keeps
// it in the address. What fits is in the list itself: its words, and the kinds in `data-kinds`.
const form = document.querySelector<HTMLFormElement>('[data-filter]');
const fields = ['kind', 'outlet', 'word'] as const;

if (form) {
  restore();
  apply();
  for (const type of ['input', 'change']) form.addEventListener(type, changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(changed));
  window.addEventListener('popstate', () => {
    restore();
    apply();
  });
}

function changed(): void {
  const query = new URLSearchParams();
  for (const name of fields) if (value(name)) query.set(name, value(name));
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  apply();
}

function restore(): void {
  const query = new URLSearchParams(location.search);
  for (const name of fields) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = query.get(name) ?? '';
  }
}

function apply(): void {
  const [kind, ...words] = [value('kind'), value('outlet'), value('word')];
  let shown = 0;
  for (const story of document.querySelectorAll<HTMLElement>('[data-kinds]')) {
    const text = story.textContent.toLowerCase();
    const fits =
      (kind === '' || story.dataset['kinds']?.split(' ').includes(kind ?? '')) &&
      words.every((word) => text.includes(word.toLowerCase()));
    story.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const year of document.querySelectorAll<HTMLElement>('[data-year]'))
    year.hidden = year.querySelector('[data-kinds]:not([hidden])') === null;
  const status = form?.querySelector('[role=status]');
  if (status) {
    const asked = fields.some((name) => value(name) !== '');
    status.textContent = asked ? `${shown} ${shown === 1 ? 'story' : 'stories'}` : '';
  }
}

function value(name: (typeof fields)[number]): string {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
    ? field.value.trim()
    : '';
}

export {};
