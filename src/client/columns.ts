// Runs in the browser. Keeps the choice of columns in the address, so that it can be shared and
// survives switching the article to read along. The switching itself is CSS.
const boxes = [...document.querySelectorAll<HTMLInputElement>('[id^="col-"]')];
const chosen = (): string[] => boxes.filter((box) => box.checked).map((box) => box.value);

const wanted = new URLSearchParams(location.search).get('show')?.split(',') ?? [];
if (boxes.some((box) => wanted.includes(box.value))) {
  for (const box of boxes) box.checked = wanted.includes(box.value);
}
keep();

for (const box of boxes) {
  box.addEventListener('change', () => {
    // A page with no column would be an empty page.
    if (chosen().length === 0) box.checked = true;
    keep();
  });
}

function keep(): void {
  const isDefault = boxes.every((box) => box.checked === box.defaultChecked);
  const search = isDefault ? '' : `?show=${chosen().join(',')}`;
  if (search !== location.search)
    history.replaceState(null, '', location.pathname + search + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lead]'))
    link.search = search;
}

export {};
