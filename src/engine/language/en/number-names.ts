/** English words by which a number is part of a name and no quantity. Collected by hand from news texts. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words before a bare number that make it part of a name: "Article 1", "No. 2", "Boeing 737". */
export const designator =
  /^(article|section|sections|sect|sec|title|chapter|number|no|nos|channel|flight|route|proposition|prop|amendment|amendments|hb|sb|hr|ab|bill|project|phase|volume|vol|page|pages|pp|person|room|suite|apt|apartment|highway|interstate|exit|gate|pier|psalm|mark|version|type|level|category|grade|class|tier|episode|season|district|precinct|ward|route|box|form|schedule|part|paragraph|clause|rule|resolution|measure|question|count|exhibit|unit|zone|area|catch|formula|super|act|scene|day|week|year|step|option|plan|plaintiff|individual|candidate|congressman|victim|group|gang|team)$/;

/** Initials of a chamber before the number of its bill: "H.R. 1". */
export const billInitials = /^(hr|hb|hj|sb|sr|sj|ab|pl)$/;

/** What ends an address: "1600 Chestnut Avenue". */
export const street =
  /^(street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|way|place|square|court|parkway)$/;

/** Behind "911" these say that it is the number to call, or the date. */
export const around911 =
  /^(call|dispatch|operator|tape|during|and|to|from|after|before|about|when)/;

/** Of the designators, those that designate without a capital: "phase 2", but not "the bill 52-47". */
export const lowerCaseDesignator =
  /^(chapter|route|flight|level|phase|type|category|grade|tier|version|channel|paragraph|clause|rule|person|room|volume|schedule|exhibit|amendment|proposition|day|week|step|episode|season|gate|zone)$/;

/** Of the designators, those that need no capital at all. */
export const sureDesignator = /^(no|number|page|section|article)$/;

/** With a capital behind a number these make a title of it: "60 Minutes". */
export const titleNouns = /^(minutes|hours|days|years)$/;

/** What follows a number that is no name, though a name stands before it: "Cantor 44 percent", "Biden 52". */
export const measuredAfterName =
  /^(percent|points?|million|billion|to|year|month|day|hour|minute|week|-)/;

/** Before "of" and a number these name a forum: "the Group of 20". */
export const forums = /^(group|gang|big|council)$/;

/** Stock indexes, whose names end in a number. */
export const indexes = /^(nasdaq|ftse|nikkei|stoxx|dow|dax|cac)$/;

/** Behind a calibre these name a weapon: "9mm pistol". */
export const weapons =
  /^(pistol|handgun|gun|rifle|semiautomatic|semi|rounds|ammunition|bullets|cannon)$/;

/** Words that a name which ends in a number is followed by, where a noun would be counted. */
export const afterName =
  /^(of|in|on|at|to|for|from|by|with|and|or|but|is|was|are|were|has|had|would|will|that|which|who|as|the|a|an|said|says|when|while|after|before|into|since|may|might|can|could)$/;

/** With a capital these head a clause and no name: "Then 32", "About 46". */
export const clauseHeads =
  /^(in|on|at|about|nearly|almost|over|under|only|just|all|the|these|those|from|to|of|by|with|for|between|another|some|at|least|than|both|age|aged|then|and|or|when|after|before|until|were|was|is|are)$/;

/** Symbols of units, which a capital makes no name of. */
export const rateSymbols = /^(mw|gw|kw|tw|mwh|kwh|gwh|hz|khz|mhz|ghz|kb|mb|gb|tb|pb)$/;

/** Behind "&" this letter ends the name of an index: "S&P 500". */
export const afterAmpersand = words('p');

/** Behind a number these name a weapon: ".45-caliber". */
export const calibres = words('caliber calibre gauge');

/** These do so before the word of a weapon: "9mm pistol". */
export const calibreUnits = words('mm millimeter millimetre');

/** Of the designators, those before which a number stands that is none: "number 5 boats". */
export const counters = words('no number');

/** Numbers of sections of a law that plans are called by, and those of them that take a letter: "401(k)", "501c". */
export const sections = /^40[13]$/;

/** Of those and others, what may be followed by a letter. */
export const letteredSections = /^(?:501|40[13])$/;

/** Those letters. */
export const sectionLetters = /^[bck]\d?$/;

/** Numbers to call for help. */
export const emergency = words('911');
