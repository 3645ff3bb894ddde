/** Words beside quotation marks that tell a quotation from a title, a term or a scare quote. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What is called by a name in quotation marks: "a video called “…”"; kinds of works and campaigns. */
export const kindsOfWork = words(`
  ad album article blog book campaign chapter column document episode essay film game group hashtag
  headline initiative memo memoir movie play post program programme report section segment series
  show site slogan song speech story video website novel poem podcast play painting exhibition
  bill law act`);

/** Words right before a name or a title in quotation marks, whatever its length. */
export const namingWords = words(`
  so-called titled entitled headlined headline subtitled dubbed named nicknamed codenamed captioned`);

/** Words right before a term in quotation marks. */
export const termWords = words(`
  labeled labelled marked stamped term terms word words phrase phrases slogan nickname`);

/** Behind the kind of a work, these lead over to its name. */
export const leadsToName = words('called titled named entitled headlined simply');

/** Words with which the sentence goes on behind a quoted fragment that is whole: none is a noun. */
export const afterFragment = words(`
  about above across after against along although among and around as at be because before behind
  between but by during for from had has have he if in into is it like near nor of off on onto or out
  over she since so than that the their then these they this those though through to too toward until
  unless up upon was were when where whether which while who whom whose why will with within without
  would yet you we i a an his her its my our your not only just even also are do does did can could
  should may might must said says told added wrote asked called`);

/** Small words of titles, which are printed without a capital. */
export const smallInTitles = words(
  'a an the of in on to and for with at by from or as vs v but nor into over',
);
