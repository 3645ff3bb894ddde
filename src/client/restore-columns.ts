// Runs before the rest of the page is drawn, so that nothing moves when the scripts come. It is
// written into its page as it stands: it may use nothing from outside.

/** Checks the columns that the address names. */
export function restoreColumns(search: string): void {
  const wanted = new URLSearchParams(search).get('show')?.split(',') ?? [];
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[id^="col-"]')];
  if (boxes.some((box) => wanted.includes(box.value)))
    for (const box of boxes) box.checked = wanted.includes(box.value);
}
