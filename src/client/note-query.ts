// Runs before the rest of the page is drawn, so that nothing moves when the scripts come. It is
// written into its page as it stands: it may use nothing from outside.

/** Notes that the address asks something. */
export function noteQuery(search: string): void {
  const asked = (new URLSearchParams(search).get('q') ?? '').trim() !== '';
  document.documentElement.classList.toggle('asked', asked);
}
