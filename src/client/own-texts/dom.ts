/** The part of the page that a selector names; the page has one. */
export function part<Kind extends HTMLElement = HTMLElement>(
  within: ParentNode,
  selector: string,
): Kind {
  const found = within.querySelector<Kind>(selector);
  if (found === null) throw new Error(`The page has no ${selector}. This is a bug.`);
  return found;
}

/** Calls a function when nothing has been asked of it for some milliseconds, with what was asked last. */
export function later<Asked>(milliseconds: number, run: (asked: Asked) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (asked: Asked): void => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds, asked);
  };
}

/** Calls a function when the page is there and has nothing else to do. */
export function whenIdle(run: () => void): void {
  const wait = () => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 4000 });
    else setTimeout(run, 1000);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
