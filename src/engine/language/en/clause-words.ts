/** The closed classes of English words by which a reporting clause is taken apart. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Pronouns that can be the subject of a reporting clause. */
export const PRONOUNS = words('he she they it we i');

/** Those of them that stand for somebody named before, or for the speaker's own group. */
export const SUBJECT_PRONOUNS = words('he she they it we');

/** Words with which a noun phrase begins. */
export const DETERMINERS = words(
  'the a an his her its their one another some this these several two many both',
);

/** Behind a preposition a name is no subject. */
export const PREPOSITIONS = words(`
  for of from to by with in at on about against into over near like than under after before between
  outside inside toward towards alongside including`);

/** What may stand between a subject and its verb: auxiliaries, adverbs, "himself", "who". */
export const BETWEEN = words(`
  also later then has had have would will again once even recently repeatedly further only just first
  soon still often never reportedly himself herself themselves who reporters could might may did does
  can on monday tuesday wednesday thursday friday saturday sunday today yesterday not be been n't
  always initially always earlier instead`);

/** Words in "-ly" that are no adverbs. */
export const NO_ADVERBS = words('daily weekly family ally rally monthly assembly reply supply');

/** What is quoted although nobody spoke. */
export const DOCUMENTS = words(`
  newspaper report paper papers magazine indictment letter lawsuit complaint suit statement document
  documents memo article book group company website site post study filing motion email e-mail message
  messages tweet tweets text note transcript resolution bill law order ruling opinion decision court
  campaign committee administration organization organisation agency department source headline caption
  editorial poll survey account story slides sign signs video ad advertisement records policy petition
  announcement brief constitution amendment message placard poster banner notice guidelines`);

/** Beside offices and occupations, who or what a noun phrase may name as speaking. */
export const OTHER_SPEAKERS = words(`
  crowd team office staff police people voice men women children someone somebody everyone others
  family authorities couple pair duo trio panel jury board union coalition`);

/** With these a clause begins inside a sentence. */
export const SUBORDINATORS = words(
  'when that as after before while because since until if whether and but though although',
);

/** Forms of "be" and "get": a participle behind them is no reporting verb. */
export const PASSIVE = words('was were been is are being be get got');

/** Words that join two verbs of one subject. */
export const JOINERS = words('and but or then');

/** Relative pronouns. */
export const RELATIVES = words('who which that whose whom');

/** Behind these a word that could be a verb is a noun: "his charges". */
export const NOUN_MARKERS = words(`
  on about from against at without despite over the a an his her its their my your our this that these
  those of some any in such no more other with by for into`);

/** Articles and possessives: behind them even "-ed" makes no verb. */
export const ARTICLES = words('the a an his her its their my your our');

/** A noun phrase ends before these. */
export const PHRASE_ENDS = words(`
  who which that whose when as and but has had was is were are would will did does do can could should
  may might must released filed made issued in on at during also`);

/** With these a sentence may begin before its subject: "On Friday, …". */
export const OPENING_PHRASES = words(`
  in on at after before during with while when as asked speaking despite since for from among by under to
  over following referring citing calling noting writing responding appearing addressing using though
  although if because earlier later meanwhile still but and yet then so also last this of about
  according`);

/** Conjunctions with which what follows a quotation is no clause that reports it. */
export const NO_REPORT = words('and but or nor as if when while because who which that');

/** Forms of the verb in "he went on", "goes on". */
export const GOING = words('went goes go');

/** Present forms that may stand before their subject: "says Ann Poe". */
export const INVERTED_PRESENT = words('says writes asks adds notes argues');

/** "after her announcement that …": such a phrase tells when, not who speaks. */
export const TIME_PREPOSITIONS = words(
  'after before following since during amid until upon despite',
);

/** Words that begin a sentence with a capital and are no names, beside those in "-ing", "-ed" and "-ly". */
export const ORDINARY_OPENERS = words(`
  driven written known seen taken spoken drawn born held left shown given made said twenty thirty forty
  fifty sixty seventy eighty ninety four five six seven eight nine ten eleven twelve hundreds thousands
  dozens millions billions weeks days hours months years minutes moments decades half part most many
  nearly almost less least enter add ask read see watch listen call consider take look think say
  police authorities voters officials republicans democrats lawmakers`);

/** Pronouns for somebody who is not named: "one warned". */
export const INDEFINITES = words('one some others many another several both most none few each');

/** What ends the noun of a body or document: "the statement from". */
export const BEHIND_BODY = /\s(?:of|for|from|by|to)\s/u;

/** Behind a document, by whom it was made: "a letter signed by the". */
export const MADE_BY =
  /^\s(?:(?:signed|written|sent|issued|released|drafted|penned|posted)\s)?(?:from|by|of)\s(?:the\s)?(?:\p{L}+\.?\s){0,4}?(?=\p{Lu})/u;

/** How the forms of verbs of speech end, or are. */
export const VERB_FORM = /(?:ed|said|told|wrote|went|ing)$/u;

/** Determiners before a noun. */
export const BEFORE_NOUN = /^(?:the|a|an|this|that|his|her|its)$/iu;

/** What stands before a name that begins a clause. */
export const CLAUSE_START =
  /(?:^|[,;:—–"“”]\s?|\b(?:that|when|while|as|and|but|because|if|although|though|where|since|whether)\s)\W*(?:(?:the|even|only|former|(?!\p{L}+ing\b)\p{Lu}[\p{L}.’'-]*)\s+)*$/u;

/** What stands before a name that a preposition governs, so that it is no subject. */
export const GOVERNED =
  /\b(?:in|of|from|to|for|at|on|with|by|about|against)\s(?:the\s)?(?:(?:\p{Lu}\p{L}*\.?|former)\s){0,3}$/iu;

/** A reporting clause that follows words quoted without a closing mark. */
export const CLAUSE_BEHIND_QUOTE =
  /[,?!]\s+(?:\p{Lu}[\p{L}.’'-]*\s+){0,4}(?:he|she|they|\p{Lu}[\p{L}’'-]*)\s+(said|says|told|added|wrote|tweeted)\b/u;

/** Words by which a sentence goes on behind a quotation. */
export const GOES_ON = /^\s*(?:and|but|or|while|then)\b/u;

/** How a clause of its own begins behind a quotation. */
export const OWN_CLAUSE = /^\s*(?:\p{Lu}|he |she |they |said |asked )/u;

/** Determiners before the noun of who is said to speak. */
export const PHRASE_DETERMINERS = /^(?:the|a|an|one|some|this|these|another)\s+/iu;

/** Possessives before the noun of who is said to speak. */
export const PHRASE_OWNERS = /^(?:his|her|its|their|my|our)\s/iu;

/** What ends the head of a noun phrase. */
export const BEHIND_PHRASE = /\s(?:for|of|from|at|in|with|on|to|called)\s/u;

/** How past forms end, or are. */
export const PAST_FORM = /(?:ed|took|gave|made|went|came)$/u;

/** Where a noun phrase stops: marks, and words behind a comma. */
export const PHRASE_STOP = /[;:“"(]|, (?:and|but|adding|who|in|when|as)\b/u;

/** Prepositions that link a noun to one before it. */
export const LINKS_NOUNS = /^(?:for|of|from|to)$/u;

/** What ends the head of a subject. */
export const BEHIND_SUBJECT = /\s(?:for|of|from|at|in|with|on|to)\s/u;

/** Conjunctions that open a clause of time with a subject of its own: "after the man came and asked". */
export const TIME_CLAUSES = words('after before when while once');

/** How a reporting clause ends that leads over to another verb, and so to another quotation: "… and added,". */
export const GOES_ON_AT_END = /\b(?:and|but|then)\s+\p{L}+,?\s*$/u;
