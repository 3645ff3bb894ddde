// Runs before the rest of the page is drawn, so that nothing moves when the scripts come. It is
// written into its page as it stands: it may use nothing from outside.

/** Sets the view and the kinds of change that the address names. */
export function restoreSwitches(search: string): void {
  const query = new URLSearchParams(search);
  const hidden = query.get('hide')?.split(',') ?? [];
  const view = query.get('view') === 'unified' ? 'unified' : 'split';
  for (const input of document.querySelectorAll<HTMLInputElement>('.switches input'))
    input.checked = input.type === 'radio' ? input.value === view : !hidden.includes(input.value);
}
