import type { Answer } from '../search/answer.ts';
import type { Piece } from '../search/pieces.ts';
import type {
  Linked,
  Mark,
  ShownArticle,
  ShownPassage,
  ShownStory,
} from '../search/shown-story.ts';
import { href } from '../views/links.ts';

/** Passages of an article that are shown at once; the others are a keystroke away. */
const AT_ONCE = 3;

/** The answer as elements. Texts become text nodes, so nothing in them can be markup. */
export function resultList({ stories }: Answer): HTMLElement[] {
  return stories.map((story) => {
    const section = make('section', 'found');
    section.append(title(story), ...story.articles.map(article));
    return section;
  });
}

function title({ path, title, named, articles }: ShownStory): HTMLElement {
  const head = make('h2');
  const link = make('a');
  link.href = href(path);
  link.toggleAttribute('data-hit', named || articles.length === 0);
  link.append(...text(title));
  head.append(link);
  return head;
}

function article(found: ShownArticle): HTMLElement {
  const part = make('article');
  const head = make('h3');
  const link = make('a', 'label');
  link.href = href(found.path);
  link.toggleAttribute('data-hit', found.named);
  const name = make('b');
  name.append(...text(found.outlet));
  link.append(mark(found), ' ', name);
  if (found.headline.length > 0) {
    const headline = make('span');
    headline.lang = found.language;
    headline.append(...text(found.headline));
    link.append(' ', headline);
  }
  head.append(link);
  part.append(head, ...list(found.passages.map((passage) => item(passage, found.language))));
  return part;
}

function item(passage: ShownPassage, language: string): HTMLElement {
  const { path, text: shown, copies, beside, findings, unprinted } = passage;
  const item = make('li');
  const link = hit(path, shown, language);
  item.append(link);
  for (const finding of [...(unprinted ? [WHY[unprinted]] : []), ...findings]) {
    const line = make('p', 'finding');
    line.textContent = finding;
    item.append(line);
  }
  if (copies.length > 0) item.append(alsoIn(copies));
  if (beside.length > 0) item.append(elsewhere(beside));
  return item;
}

/** Why a passage answers in which nothing is marked. */
const WHY = {
  speaker: 'Quoted here, but not named.',
  value: 'Meant here, in other words.',
};

function alsoIn(copies: readonly Linked[]): HTMLElement {
  const line = make('p', 'label');
  line.append('Also in ');
  copies.forEach((copy, at) => {
    const link = make('a');
    link.href = href(copy.path);
    link.append(mark(copy), ' ', copy.outlet);
    line.append(at === 0 ? '' : ', ', link);
  });
  return line;
}

/** What other articles print of the same. */
function elsewhere(passages: readonly Linked[]): HTMLElement {
  const list = unordered(
    passages.map((passage) => {
      const item = make('li');
      const link = make('a');
      link.href = href(passage.path);
      const outlet = make('b');
      outlet.textContent = passage.outlet;
      const words = make('span');
      words.lang = passage.language;
      words.dir = 'auto';
      words.append(...text(passage.text));
      link.append(mark(passage), ' ', outlet, ' ', words);
      item.append(link);
      return item;
    }),
  );
  list.className = 'beside';
  list.ariaLabel = 'The same elsewhere';
  return list;
}

function mark({ letter, hue, isCopy }: Mark): HTMLElement {
  const mark = make('span', `mark mark-${hue}${isCopy ? ' hollow' : ''}`);
  mark.textContent = letter;
  mark.ariaHidden = 'true';
  return mark;
}

function list(items: readonly HTMLElement[]): HTMLElement[] {
  const [shown, folded] = [items.slice(0, AT_ONCE), items.slice(AT_ONCE)];
  const details = make('details');
  const summary = make('summary');
  summary.textContent = `${folded.length} more in this article`;
  summary.dataset['hit'] = '';
  details.append(summary, unordered(folded));
  return [...(shown.length > 0 ? [unordered(shown)] : []), ...(folded.length > 0 ? [details] : [])];
}

function unordered(items: readonly HTMLElement[]): HTMLElement {
  const list = make('ul');
  // Without bullets Safari takes a list for none, unless told.
  list.role = 'list';
  list.append(...items);
  return list;
}

function hit(path: string, shown: readonly Piece[], language: string): HTMLAnchorElement {
  const link = make('a');
  link.href = href(path);
  link.dataset['hit'] = '';
  link.lang = language;
  link.dir = 'auto';
  link.append(...text(shown));
  return link;
}

function text(shown: readonly Piece[]): (Node | string)[] {
  return shown.map((piece) => {
    if (!piece.marked) return piece.text;
    const mark = make('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  return element;
}
