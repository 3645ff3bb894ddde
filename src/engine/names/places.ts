import type { Language } from '../language/index.ts';

/** Whether a name, in lower case, is that of a place. */
export function isPlace(name: string, { places }: Language): boolean {
  return places.states.has(name) || places.countries.has(name) || places.cities.has(name);
}
