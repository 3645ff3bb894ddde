// Runs in the browser, on the first page: loads what filters its list when that is asked for, in
// the address or in the form.
const form = document.querySelector('[data-filter]');
const load = () => void import('./home-filter.ts');

if (form && location.search) load();
else form?.addEventListener('focusin', load, { once: true });

export {};
