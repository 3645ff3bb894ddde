// Runs in the browser, on a story's page. A quotation is set once, in its longest form: what is
// copied from it are each outlet's own words.
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const within = selection?.rangeCount ? selection.getRangeAt(0).commonAncestorContainer : null;
  const element = within instanceof Element ? within : within?.parentElement;
  const row = element?.closest('.ribbon')?.closest('li');
  if (!row) return;
  const wordings = [...row.querySelectorAll<HTMLElement>('[data-outlet]')].map(
    ({ dataset, textContent }) => `${dataset['outlet'] ?? ''}: ${textContent.trim()}`,
  );
  event.clipboardData?.setData('text/plain', wordings.join('\n'));
  event.preventDefault();
});

export {};
