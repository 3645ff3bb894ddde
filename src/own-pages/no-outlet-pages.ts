/** Outlets have pages over all stories of a site; own texts are no story of it. */
export const outletOf = (): null => null;
