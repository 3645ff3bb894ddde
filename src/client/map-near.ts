// Runs in the browser, on a story's page: loads what the map needs when it comes near the screen.
const map = document.querySelector('[data-map]');

if (map) {
  new IntersectionObserver(
    ([entry], observer) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      void import('./map.ts');
    },
    { rootMargin: '50%' },
  ).observe(map);
}

export {};
