import { href } from '../views/links.ts';
import type { Answer, AnswerArticle, AnswerStory } from '../search/answer.ts';
import type { Piece } from '../search/marks.ts';

/** Passages of an article that are shown at once; the others are a keystroke away. */
const AT_ONCE = 3;

/** The answer as elements. Texts become text nodes, so nothing in them can be markup. */
export function resultList(answer: Answer): HTMLElement[] {
  return answer.groups.map((group) => {
    const section = make('section', 'found');
    section.append(...(group.kind === 'story' ? story(group) : article(group)));
    return section;
  });
}

function story({ path, title }: AnswerStory): HTMLElement[] {
  const head = make('h2');
  const kind = make('span', 'label');
  kind.textContent = 'Story';
  const link = hit(path, title);
  link.prepend(kind, ' ');
  head.append(link);
  return [head];
}

function article(found: AnswerArticle): HTMLElement[] {
  const mark = make('span', `mark mark-${found.hue}${found.isCopy ? ' hollow' : ''}`);
  mark.textContent = found.letter;
  mark.ariaHidden = 'true';
  const outlet = make('span', 'label');
  const name = make('b');
  name.append(...text(found.outlet));
  outlet.append(mark, ' ', name, ` · ${found.story}`);
  const link = make('a');
  link.href = href(found.path);
  link.toggleAttribute('data-hit', found.named);
  link.append(outlet);
  if (found.headline.length > 0) {
    const headline = make('span');
    headline.lang = found.language;
    headline.append(...text(found.headline));
    link.append(' ', headline);
  }
  const head = make('h2');
  head.append(link);
  const items = found.passages.map(({ path, text }) => {
    const item = make('li');
    const passage = hit(path, text);
    passage.lang = found.language;
    passage.dir = 'auto';
    item.append(passage);
    return item;
  });
  return [head, ...list(items)];
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

function hit(path: string, shown: readonly Piece[]): HTMLAnchorElement {
  const link = make('a');
  link.href = href(path);
  link.dataset['hit'] = '';
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
