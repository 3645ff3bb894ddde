/** Words beside a figure that tell what it counts. Collected by hand from general news English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What says that the people counted died. */
export const DEATH_WORDS = words(
  'dead killed died dies dying death deaths fatality fatalities slain murdered perished massacred',
);

/** What says that the people counted were hurt and lived. */
export const INJURY_WORDS = words('injured wounded hurt injury injuries wounding injuring');

/** Counted nouns, in the singular, that may stand for a more exact one: "30 people" for "30 sources". */
export const ANY_NOUNS = words(
  'person individual man woman member figure other victim case thing item time point one death dead killed injured wounded',
);
