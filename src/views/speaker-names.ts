/**
 * Names of speakers that several articles print, by person: "Poe", "Ann Poe" and "Ann B. Poe" are
 * one where no other Poe speaks. A name that goes on ("Ann Poe Jr.") is another's.
 *
 * @returns the fullest common form of each name
 */
export function samePersons(names: readonly string[]): ReadonlyMap<string, string> {
  const counts = Map.groupBy(names, (name) => name);
  const bySurname = Map.groupBy(counts.keys(), surnameOf);
  const shown = new Map<string, string>();
  for (const forms of bySurname.values()) {
    const byPerson = Map.groupBy(forms, firstNameOf);
    const firstNames = [...byPerson.keys()].filter((first) => first !== null);
    // A surname alone is of the one person who carries it, or of nobody in particular.
    const bare = firstNames.length === 1 ? (byPerson.get(null) ?? []) : [];
    for (const [first, all] of byPerson) {
      if (first === null && bare.length > 0) continue;
      const name = commonest(all, counts);
      for (const form of first === null ? all : [...all, ...bare]) shown.set(form, name);
    }
  }
  return shown;
}

function commonest(forms: readonly string[], counts: ReadonlyMap<string, readonly string[]>) {
  const often = (form: string) => counts.get(form)?.length ?? 0;
  return forms.toSorted((a, b) => often(b) - often(a) || b.length - a.length)[0] ?? '';
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function firstNameOf(name: string): string | null {
  return name.includes(' ') ? (name.split(' ')[0] ?? null) : null;
}
