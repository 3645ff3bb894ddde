/** How English news articles name the agency that a text came from. */

/**
 * The world's news agencies, each by the name that readers know, with what bylines and datelines
 * call it. From the agencies' own names; they publish stories and are persons of none.
 */
export const names: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'the Associated Press': ['Associated Press', 'AP'],
    Reuters: ['Thomson Reuters', 'Reuters'],
    'Agence France-Presse': ['Agence France-Presse', 'Agence France Presse', 'AFP'],
    'United Press International': ['United Press International', 'UPI'],
    'Bloomberg News': ['Bloomberg News', 'Bloomberg'],
    'Dow Jones Newswires': ['Dow Jones Newswires', 'Dow Jones'],
    'the Press Association': ['Press Association', 'PA Media', 'PA'],
    'the Canadian Press': ['Canadian Press', 'CP'],
    'the Australian Associated Press': ['Australian Associated Press', 'AAP'],
    'the Press Trust of India': ['Press Trust of India', 'PTI'],
    'Asian News International': ['Asian News International', 'ANI'],
    Xinhua: ['Xinhua News Agency', 'Xinhua'],
    'Kyodo News': ['Kyodo News', 'Kyodo'],
    'the Yonhap News Agency': ['Yonhap News Agency', 'Yonhap'],
    'the German Press Agency': ['Deutsche Presse-Agentur', 'German Press Agency', 'dpa', 'DPA'],
    ANSA: ['ANSA'],
    EFE: ['Agencia EFE', 'EFE'],
    TASS: ['ITAR-TASS', 'TASS'],
    Interfax: ['Interfax'],
    'the Inter Press Service': ['Inter Press Service', 'IPS'],
    'the Tribune News Service': ['Tribune News Service', 'TNS'],
    'the Religion News Service': ['Religion News Service', 'RNS'],
    'the Anadolu Agency': ['Anadolu Agency', 'Anadolu'],
  }),
);

/** What may stand before an agency's name in a byline, beside the start of it, and behind it. */
export const beforeInByline = String.raw`(?:^|[,;|/•·–—(-]\s?|\b(?:by|and|of|for|from|with|the|By|The)\s)`;
export const behindInByline = String.raw`(?=$|\s?[,;|/•·–—).-]|\s(?:and|staff|writers?|reporters?|correspondents?)\b)`;

/** What may stand before an agency's name in a line of its own. */
export const article = /^The /;

/** How a line that is a byline begins. */
export const bylineStart = /^by\s/i;

/** What says that an agency, named before, helped with a text. */
export const helped =
  /\bcontributed (?:reporting|material|(?:to|for) this (?:report|article|story|post))\b/i;

/** What says so before the agency's name. */
export const withHelp =
  /^\(?(?:with (?:additional |some )?(?:reporting|material|information|files)|additional reporting|(?:some )?material|some information) (?:by|from)\b/i;

/** What says that a text is another's. */
export const rights = /^(?:copyright|©|\(c\))|\ball rights reserved\b/i;
