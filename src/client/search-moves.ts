/**
 * Moves from the search field through the hits and back: down, up, Home and End among the elements
 * marked `data-hit`, and back to the field by typing on. The hits stay ordinary links in the tab
 * order, so that every way of following, copying or opening a link works on them.
 */
export function followKeys(panel: Element, field: HTMLInputElement): void {
  panel.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const { key, altKey, ctrlKey, metaKey } = event;
    if (event.isComposing || altKey || ctrlKey || metaKey) return;
    const stops = [field, ...hitsIn(panel)];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (here === -1) return;
    const inField = here === 0;
    const target = {
      ArrowDown: stops[here + 1],
      ArrowUp: stops[here - 1],
      Home: inField ? undefined : stops[1],
      End: inField ? undefined : stops.at(-1),
    }[key];
    if (target) {
      event.preventDefault();
      target.focus();
    } else if (!inField && key.length === 1 && key !== ' ') {
      // The letter itself goes to whatever has the focus next.
      field.focus();
    }
  });
}

/** The hits that can be seen, in their order. */
export function hitsIn(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-hit]')].filter((hit) =>
    hit.checkVisibility(),
  );
}
