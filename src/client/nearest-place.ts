// Runs in the browser, where the address names a place that is not on the page: an address of an
// earlier edition of the site, or one whose words were changed since.

/** A place that has an address of its own. */
export interface Place {
  readonly id: string;
  /** The number it has in this edition, as older addresses have it: `the-block.5`, `fg2`, `e1`. */
  readonly number: string;
  /** What it says, or as much as needed to know it. */
  readonly text: string;
}

/** What to say of the place that was found. */
export type Nearest =
  { readonly kind: 'numbered' | 'worded'; readonly place: Place } | { readonly kind: 'none' };

/** So much of an address's words a place must have to be taken for what it meant. */
const ENOUGH = 0.5;

const NOTICES = {
  numbered:
    'This link counts places, and other editions of this page may count otherwise. This is the place with that number now.',
  worded: 'The words that this link names have changed. This is the place nearest to them.',
  none: 'The place that this link names is no longer on this page.',
} as const satisfies Record<Nearest['kind'], string>;

/** Leads to the place that the address most probably means, and says that it is not the one it names. */
export function leadToNearest(): void {
  const wanted = named(location.hash);
  document.querySelector('.nearest')?.remove();
  if (wanted === 'top' || document.getElementById(wanted) !== null) return;
  const known = document.querySelector(`[data-also~="${CSS.escape(wanted)}"]`);
  if (known !== null) {
    goTo(known);
    return;
  }
  const found = nearest(wanted, placesOf(document));
  if (found.kind !== 'none') goTo(document.getElementById(found.place.id));
  tell(NOTICES[found.kind]);
}

/** The place an address means: by the number in an older address, else by the words in it. */
export function nearest(wanted: string, places: readonly Place[]): Nearest {
  const numbered = byNumber(wanted, places);
  if (numbered !== undefined) return { kind: 'numbered', place: numbered };
  const [kind, ...words] = wordsOf(wanted);
  const ofKind = places.filter(({ id }) => wordsOf(id)[0] === kind);
  const best = (ofKind.length > 0 ? ofKind : places)
    .map((place) => ({ place, share: shareIn(words, place) }))
    .reduce<{ place: Place | null; share: number }>(
      (most, next) => (next.share > most.share ? next : most),
      { place: null, share: 0 },
    );
  return best.place !== null && best.share >= ENOUGH
    ? { kind: 'worded', place: best.place }
    : { kind: 'none' };
}

/** The place of the number, or the last one where the page has fewer now. */
function byNumber(wanted: string, places: readonly Place[]): Place | undefined {
  const [, before = '', number = ''] = /^([\w-]+\.|fg|qg|dg|n|e|r)(\d+)$/.exec(wanted) ?? [];
  if (number === '') return undefined;
  return (
    places.find((place) => place.number === wanted) ??
    places.findLast(
      (place) => /\d+$/.test(place.number) && place.number.replace(/\d+$/, '') === before,
    )
  );
}

function shareIn(words: readonly string[], { id, text }: Place): number {
  const own = new Set([...wordsOf(id), ...wordsOf(text)]);
  return words.filter((word) => own.has(word)).length / Math.max(1, words.length);
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function placesOf(page: Document): Place[] {
  const rows = [...page.querySelectorAll('.row[id]')];
  const edits = [...page.querySelectorAll('.row [id^="edit-"]')];
  const others = page.querySelectorAll<HTMLElement>(
    '[id]:is([data-passage], [data-row], [data-finding])',
  );
  return [
    ...[...others].map((element) => {
      const { passage, row } = element.dataset;
      return placeAt(element, passage ?? row ?? '');
    }),
    ...rows.map((element, at) => placeAt(element, `r${at + 1}`)),
    ...edits.map((element, at) => placeAt(element, `e${at + 1}`)),
  ];
}

function placeAt(element: Element, number: string): Place {
  return { id: element.id, number, text: element.textContent };
}

function named(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function goTo(element: Element | null): void {
  if (element === null) return;
  element.closest('details')?.setAttribute('open', '');
  location.replace(`#${encodeURIComponent(element.id)}`);
}

function tell(notice: string): void {
  const said = document.createElement('p');
  said.className = 'nearest';
  said.role = 'status';
  const close = document.createElement('button');
  close.textContent = 'Close';
  said.append(`${notice} `, close);
  document.body.append(said);
  document.addEventListener('click', () => said.remove(), { once: true });
}
