// Runs in the browser, loaded when another article to read along is asked for.

/** Puts the page of another lead in the place of this one, the same passage in view. */
export async function readAlong(href: string, restore: (search: string) => void): Promise<void> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(answer.statusText);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector('.side');
  if (next === null) throw new Error('no table');
  const place = passageInView();
  document.querySelector('.side')?.replaceWith(next);
  document.title = page.title;
  restore(new URL(href).search);
  document.querySelector<HTMLElement>('a[data-lead][aria-current]')?.focus({ preventScroll: true });
  if (place === null) return;
  const moved = document.getElementById(place.id)?.getBoundingClientRect().top ?? place.top;
  scrollBy({ top: moved - place.top, behavior: 'instant' });
}

function passageInView(): { id: string; top: number } | null {
  if (scrollY === 0) return null;
  for (const passage of document.querySelectorAll('.rows [data-passage]')) {
    const { top, height } = passage.getBoundingClientRect();
    if (height > 0 && top > 0) return { id: passage.id, top };
  }
  return null;
}
