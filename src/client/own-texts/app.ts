import type { TextRemark } from '../../own-texts/own-story.ts';
import { MOST_TEXTS } from '../../own-texts/own-text.ts';
import { later, part, whenIdle } from './dom.ts';
import { clearSaid, entriesIn, entryOf, sayOf, showOffers } from './entries.ts';
import { forgetTexts, keepTexts, keptTexts } from './kept-texts.ts';
import { referencesIn } from './references-in.ts';
import { save } from './save.ts';
import { pageInAddress, shownPages } from './shown-pages.ts';
import { comparer, Stopped } from './worker-client.ts';

// Runs in the browser, on the page that compares own texts. What takes time is done by a worker,
// which is loaded as soon as the page has nothing else to do.

const own = part(document, '[data-own]');
const form = part(own, '.own-texts');
const wait = part(own, '.own-wait');
const result = part(own, '.own-result');
const title = part<HTMLInputElement>(own, 'input[name="title"]');
const entries = entriesIn(part(own, '.entries'), part<HTMLTemplateElement>(own, '#entry'));
const worker = comparer();
const pages = shownPages(part(own, '.own-page'), worker);

const actions: Readonly<Record<string, (button: HTMLButtonElement) => unknown>> = {
  add() {
    const entry = entries.free();
    if (entry === null) return say(`At most ${MOST_TEXTS} texts are compared.`);
    return entry.querySelector('textarea')?.focus();
  },
  remove(button) {
    const entry = entryOf(button);
    if (entry) entries.remove(entry);
    keep();
  },
  forget() {
    title.value = '';
    entries.show([]);
    forgetTexts();
    tellKept(false);
  },
  cancel: () => worker.stop(),
  change() {
    history.pushState(null, '', location.pathname);
    showForm();
  },
  open: ({ value }) => pages.open(value),
  print: () => print(),
  save: ({ value }) => save(worker, value),
  async example({ value }) {
    const { example } = await import('./examples.ts');
    const { title: name, texts } = await example(value);
    title.value = name;
    entries.show(texts);
    await compare('overview');
  },
};

start();

function start(): void {
  const kept = keptTexts();
  title.value = kept?.title ?? '';
  entries.show(kept?.texts ?? []);
  tellKept(kept !== null);
  const page = pageInAddress();
  if (kept !== null && page !== null) void compare(page);
  whenIdle(() => void load());

  part(own, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    void compare('overview');
  });
  form.addEventListener('input', later(500, keep));
  form.addEventListener(
    'input',
    later(700, ({ target }: Event) => void look(entryOf(target))),
  );
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'file') {
      void readFiles(entryOf(target), target.files);
    }
  });
  own.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  own.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    showForm();
    void readFiles(entryOf(event.target), event.dataTransfer.files);
  });
  own.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLButtonElement>('[data-do]');
    const file = target.closest<HTMLElement>('[data-file]')?.dataset['file'];
    if (file !== undefined) event.preventDefault();
    void run(() =>
      file === undefined
        ? button && actions[button.dataset['do'] ?? '']?.(button)
        : save(worker, file),
    );
  });
  window.addEventListener('popstate', () => {
    const wanted = pageInAddress();
    if (wanted === null) showForm();
    else if (result.hidden) void compare(wanted);
  });
}

/** Loads what comparing needs. Where that fails, it is tried again when it is needed. */
async function load(): Promise<void> {
  try {
    await Promise.all([worker.ask('load', {}), import('./examples.ts')]);
    part(own, '[data-ready]').textContent =
      'What compares is loaded: switch the network off, and it still works.';
  } catch {
    // The page works all the same, as long as there is a network.
  }
}

async function run(action: () => unknown): Promise<void> {
  try {
    await action();
  } catch (error) {
    fail(error);
  }
}

async function compare(page: string): Promise<void> {
  say('');
  const texts = entries.texts();
  if (texts.length < 2) {
    showForm();
    return say('It takes two texts at least. Paste or drop them above.');
  }
  keep();
  try {
    show(wait);
    const made = await worker.ask('compare', {
      texts,
      title: title.value,
      references: referencesIn(texts.map(({ text }) => text)),
    });
    if ('problems' in made) return refuse(made.problems);
    pages.close();
    await pages.open(made.pages.includes(page) ? page : 'overview', location.hash.slice(1));
    part(result, '.own-doubts').replaceChildren(...made.doubts.map(doubtItem));
    show(result);
  } catch (error) {
    fail(error);
  }
}

function refuse(problems: readonly TextRemark[]): void {
  showForm();
  const refused = new Set(problems.map(({ text }) => entries.at(text)));
  for (const entry of refused) if (entry) clearSaid(entry);
  for (const { text, sentence } of problems) {
    const entry = entries.at(text);
    if (entry) sayOf(entry, sentence, 'problem');
  }
  say('The texts were not compared. What is wrong stands below them.');
}

/** Offers what may be put right in a text. */
async function look(entry: HTMLElement | null): Promise<void> {
  if (entry === null) return;
  const { offers } = await worker.ask('look', { text: entries.textIn(entry) }).catch(nothing);
  showOffers(entry, offers, (offer) => {
    entries.put(entry, offer.result);
    keep();
    void look(entry);
  });
}

/** Reads files, the first into the given entry, each other one into a free one. */
async function readFiles(given: HTMLElement | null, files: FileList | null): Promise<void> {
  const { readDropped } = await import('./read-dropped.ts');
  for (const [index, file] of [...(files ?? [])].entries()) {
    const entry = index === 0 && given !== null ? given : entries.free();
    if (entry === null) return say(`At most ${MOST_TEXTS} texts are compared.`);
    const read = await readDropped(file);
    clearSaid(entry);
    if ('problem' in read) sayOf(entry, `${file.name}: ${read.problem}`, 'problem');
    else {
      entries.put(entry, read.text);
      await look(entry);
      for (const remark of read.remarks) sayOf(entry, remark, 'remark');
    }
  }
  keep();
}

/** Without the worker there is nothing to offer; comparing will say what is wrong. */
const nothing = (): { readonly offers: readonly never[] } => ({ offers: [] });

function keep(): void {
  const texts = entries.texts();
  if (texts.length > 0) tellKept(keepTexts({ title: title.value, texts }));
}

function tellKept(isKept: boolean): void {
  part(own, '.own-kept').hidden = !isKept;
  part(own, '[data-do="forget"]').hidden = !isKept;
}

function showForm(): void {
  pages.close();
  show(form);
}

/** Shows the form, the sign of waiting, or the result. */
function show(shown: HTMLElement): void {
  for (const one of [form, wait, result]) one.hidden = one !== shown;
}

function fail(error: unknown): void {
  showForm();
  if (error instanceof Stopped) say('');
  else say(`That failed: ${error instanceof Error ? error.message : String(error)}`);
}

function say(sentence: string): void {
  part(own, '.own-problem').textContent = sentence;
}

function doubtItem({ sentence }: TextRemark): HTMLElement {
  const item = document.createElement('li');
  item.textContent = sentence;
  return item;
}
