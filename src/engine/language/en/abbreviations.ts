/**
 * English abbreviations that are written with a full stop, by what the stop can mean.
 * Entries are lower case and stand without their last stop.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Stand before a name: their stop never ends a sentence. */
export const titles = words(`
  mr mrs ms messrs mme mlle dr drs prof rev fr msgr hon sen sens rep reps gov govs pres cong del ald
  amb atty gen lt col capt cmdr cdr maj sgt cpl pfc pvt adm brig supt det insp asst assoc dep
  chmn sec v vs e.g i.e cf viz a.k.a lt.gov gens cols lts`);

/** Stand before a number: their stop does not end a sentence where a number follows. */
export const beforeNumbers = words(`
  no nos p pp vol vols art arts fig figs ch chap sect para ver rm ext jan feb mar apr jun jul aug
  sep sept oct nov dec c ca approx`);

/** Clock and calendar: the sentence goes on where a zone, a day or a month follows. */
export const times = words('a.m p.m am pm');

/** May stand inside a name or end a sentence; the next word decides. */
export const nameParts = words(`
  inc corp co cos ltd llc l.l.c bros st ste mt ft ave blvd rd hwy dept univ assn intl nat natl ph.d m.d
  j.d esq u.s u.s.a u.k u.n e.u d.c l.a n.y n.j n.h n.c n.d s.c s.d r.i w.va g.o.p f.b.i c.i.a
  n.y.c u.a.e`);

/** Words that begin English sentences and hardly ever names. */
export const sentenceStarters = words(`
  a about according across additionally after against all along authorities critics documents lawmakers prosecutors records also although among an and another
  any as asked at back because before behind both but by despite during each earlier either even
  every few finally first for from further furthermore had has have having he her hers here his how
  however i if i'm i've i'd i'll in indeed instead into is it it's its just last later like many
  maybe meanwhile more moreover most much my neither never nevertheless no nobody none nor not
  nothing now of officials on once one only or other others our over people perhaps police prior given thanks plus needless
  recently several she she's since so some soon still such than that that's the their them then there
  there's therefore these they they're this those though three through thus to today together
  tomorrow two under unlike until unless up us very was we we're we've were what what's when where
  whether which while who whoever whose why with within without yes yesterday yet you your`);

/** State names in short: behind a comma they end what they stand in, as after "Concord,". */
export const states = words(`
  ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
  ore pa penn tenn tex va wash wis wyo`);

/** Words after "a.m." or "p.m." with which the sentence goes on. */
export const timeFollowers = words(`
  eastern central mountain pacific et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet
  monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december jan feb mar apr aug sept oct nov dec`);

/** Words without a capital inside the name of who is said to speak: "the mayor of Lund wrote". */
export const nameParticles = /^(?:the|of|de|van|von|del|la)$/u;

/** Abbreviations whose full stop belongs to the word when texts are compared word by word. */
// prettier-ignore
export const stopped: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'sens', 'rep', 'reps', 'gov', 'gen', 'lt', 'col', 'sgt', 'capt',
  'rev', 'st', 'jr', 'sr', 'no', 'inc', 'corp', 'co', 'ltd', 'vs', 'etc', 'jan', 'feb', 'aug', 'sept',
  'oct', 'nov', 'dec',
]);

/** Of the titles, those that are printed without a capital. */
export const lowerCaseTitles = /^vs?$/u;

/** Behind a name: whether they end a sentence is told by what follows. */
export const suffixes = words('jr sr');

/** What goes on with a name behind those: "Ben Low Jr. Day". */
export const afterSuffix = words('day');

/** Single capitals that are words and no initials. */
export const noInitials = words('I');
