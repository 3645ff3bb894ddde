import { LONGEST_QUERY, readFilters, withFilter, type Field } from '../search/filter-text.ts';

/**
 * Keeps the filters' controls and the query one: what is chosen is written into the query, what is
 * typed there shows in the controls.
 */
export function filterControls(field: HTMLInputElement, changed: () => void) {
  const controls = [
    ...(field.form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-narrow]') ?? []),
  ];
  const nameOf = (control: HTMLElement) => control.dataset['narrow'] as Field;
  for (const control of controls) {
    const apply = () => {
      field.value = withFilter(field.value, nameOf(control), control.value.trim());
      changed();
    };
    control.addEventListener('change', apply);
    // Enter sends the form, which opens the best hit: here it only ends what is typed.
    control.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
      event.preventDefault();
      apply();
    });
  }
  return {
    show(): void {
      const { filters } = readFilters(field.value.slice(0, LONGEST_QUERY));
      for (const control of controls) {
        if (control === document.activeElement) continue;
        const own = filters.findLast((filter) => filter.field === nameOf(control));
        control.value = own?.value ?? '';
      }
    },
    /** Offers outlets to choose from. */
    offer(outlets: readonly string[]): void {
      const list = field.form?.querySelector('datalist');
      list?.replaceChildren(...outlets.map((outlet) => new Option(outlet)));
    },
  };
}
