import type { PronounKind } from '../clause-words.ts';

/** The closed classes of English words by which a reporting clause is taken apart. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Pronouns that can be the subject of a reporting clause, and whom they stand for. */
export const pronouns: ReadonlyMap<string, PronounKind> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['it', 'thing'],
  ['they', 'several'],
  ['we', 'self'],
  ['i', 'self'],
]);

/** Those of them that stand for somebody named before, or for the speaker's own group. */
export const subjectPronouns = words('he she they it we');

/** Words with which a noun phrase begins. */
export const determiners = words(
  'the a an his her its their one another some this these several two many both',
);

/** Behind a preposition a name is no subject. */
export const prepositions = words(`
  for of from to by with in at on about against into over near like than under after before between
  outside inside toward towards alongside including`);

/** What may stand between a subject and its verb: auxiliaries, adverbs, "himself", "who". */
export const between = words(`
  also later then has had have would will again once even recently repeatedly further only just first
  soon still often never reportedly himself herself themselves who reporters could might may did does
  can on monday tuesday wednesday thursday friday saturday sunday today yesterday not be been n't
  always initially always earlier instead`);

/** Words in "-ly" that are no adverbs. */
export const noAdverbs = words('daily weekly family ally rally monthly assembly reply supply');

/** What is quoted although nobody spoke. */
export const documents = words(`
  newspaper report paper papers magazine indictment letter lawsuit complaint suit statement document
  documents memo article book group company website site post study filing motion email e-mail message
  messages tweet tweets text note transcript resolution bill law order ruling opinion decision court
  campaign committee administration organization organisation agency department source headline caption
  editorial poll survey account story slides sign signs video ad advertisement records policy petition
  announcement brief constitution amendment message placard poster banner notice guidelines`);

/** Beside offices and occupations, who or what a noun phrase may name as speaking. */
export const otherSpeakers = words(`
  crowd team office staff police people voice men women children someone somebody everyone others
  family authorities couple pair duo trio panel jury board union coalition`);

/** With these a clause begins inside a sentence. */
export const subordinators = words(
  'when that as after before while because since until if whether and but though although',
);

/** Forms of "be" and "get": a participle behind them is no reporting verb. */
export const passive = words('was were been is are being be get got');

/** Words that join two verbs of one subject. */
export const joiners = words('and but or then');

/** Relative pronouns. */
export const relatives = words('who which that whose whom');

/** Behind these a word that could be a verb is a noun: "his charges". */
export const nounMarkers = words(`
  on about from against at without despite over the a an his her its their my your our this that these
  those of some any in such no more other with by for into`);

/** Articles and possessives: behind them even "-ed" makes no verb. */
export const articles = words('the a an his her its their my your our');

/** A noun phrase ends before these. */
export const phraseEnds = words(`
  who which that whose when as and but has had was is were are would will did does do can could should
  may might must released filed made issued in on at during also`);

/** With these a sentence may begin before its subject: "On Friday, …". */
export const openingPhrases = words(`
  in on at after before during with while when as asked speaking despite since for from among by under to
  over following referring citing calling noting writing responding appearing addressing using though
  although if because earlier later meanwhile still but and yet then so also last this of about
  according`);

/** Conjunctions with which what follows a quotation is no clause that reports it. */
export const noReport = words('and but or nor as if when while because who which that');

/** Forms of the verb in "he went on", "goes on". */
export const going = words('went goes go');

/** Present forms that may stand before their subject: "says Ann Poe". */
export const invertedPresent = words('says writes asks adds notes argues');

/** "after her announcement that …": such a phrase tells when, not who speaks. */
export const timePrepositions = words(
  'after before following since during amid until upon despite',
);

/** Words that begin a sentence with a capital and are no names, beside those in "-ing", "-ed" and "-ly". */
export const ordinaryOpeners = words(`
  driven written known seen taken spoken drawn born held left shown given made said twenty thirty forty
  fifty sixty seventy eighty ninety four five six seven eight nine ten eleven twelve hundreds thousands
  dozens millions billions weeks days hours months years minutes moments decades half part most many
  nearly almost less least enter add ask read see watch listen call consider take look think say
  police authorities voters officials republicans democrats lawmakers`);

/** Pronouns for somebody who is not named: "one warned". */
export const indefinites = words('one some others many another several both most none few each');

/** What ends the noun of a body or document: "the statement from". */
export const behindBody = /\s(?:of|for|from|by|to)\s/u;

/** Behind a document, by whom it was made: "a letter signed by the". */
export const madeBy =
  /^\s(?:(?:signed|written|sent|issued|released|drafted|penned|posted)\s)?(?:from|by|of)\s(?:the\s)?(?:\p{L}+\.?,?\s){0,4}?(?=\p{Lu})/u;

/** How the forms of verbs of speech end, or are. */
export const verbForm = /(?:ed|said|told|wrote|went|ing)$/u;

/** Determiners before a noun. */
export const beforeNoun = /^(?:the|a|an|this|that|his|her|its)$/iu;

/** What stands before a name that begins a clause. */
export const clauseStart =
  /(?:^|[,;:—–"“”]\s?|\b(?:that|when|while|as|and|but|because|if|although|though|where|since|whether)\s)\W*(?:(?:the|even|only|former|(?!\p{L}+ing\b)\p{Lu}[\p{L}.’'-]*)\s+)*$/u;

/** What stands before a name that a preposition governs, so that it is no subject. */
export const governed =
  /\b(?:in|of|from|to|for|at|on|with|by|about|against)\s(?:the\s)?(?:(?:\p{Lu}\p{L}*\.?|former)\s){0,3}$/iu;

/** A reporting clause that follows words quoted without a closing mark. */
export const clauseBehindQuote =
  /[,?!]\s+(?:\p{Lu}[\p{L}.’'-]*\s+){0,4}(?:he|she|they|\p{Lu}[\p{L}’'-]*)\s+(said|says|told|added|wrote|tweeted)\b/u;

/** Words by which a sentence goes on behind a quotation. */
export const goesOn = /^\s*(?:and|but|or|while|then)\b/u;

/** How a clause of its own begins behind a quotation. */
export const ownClause = /^\s*(?:\p{Lu}|he |she |they |said |asked )/u;

/** Determiners before the noun of who is said to speak. */
export const phraseDeterminers = /^(?:the|a|an|one|some|this|these|another)\s+/iu;

/** Possessives before the noun of who is said to speak. */
export const phraseOwners = /^(?:his|her|its|their|my|our)\s/iu;

/** What ends the head of a noun phrase. */
export const behindPhrase = /\s(?:for|of|from|at|in|with|on|to|called)\s/u;

/** How past forms end, or are. */
export const pastForm = /(?:ed|took|gave|made|went|came)$/u;

/** Where a noun phrase stops: marks, and words behind a comma. */
export const phraseStop = /[;:“"(]|, (?:and|but|adding|who|in|when|as)\b/u;

/** Prepositions that link a noun to one before it. */
export const linksNouns = /^(?:for|of|from|to)$/u;

/** What ends the head of a subject. */
export const behindSubject = /\s(?:for|of|from|at|in|with|on|to)\s/u;

/** Conjunctions that open a clause of time with a subject of its own: "after the man came and asked". */
export const timeClauses = words('after before when while once');

/** How a reporting clause ends that leads over to another verb, and so to another quotation: "… and added,". */
export const goesOnAtEnd = /\b(?:and|but|then)\s+\p{L}+,?\s*$/u;

/** Words that open a clause inside a sentence: conjunctions and relative pronouns, as grammars list them. */
export const clauseOpeners = words(`
  after although and as because before but if or since that though until when where whereas which
  while who whom whose`);

/** Possessives that tell whose something is: "her statement". */
export const possessives: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** Such a possessive, in a group, a little before a noun. */
export const ownBefore = /\b(his|her)\s(?:\p{L}+\s){0,2}$/iu;

/** Behind those forms: "he went on". */
export const goingOn = words('on');

/** How adverbs end, in lower case: "quietly". */
export const adverb = /^\p{Ll}+ly$/u;

/** How other words end that begin a sentence and are no names: "Using", "Asked", "Only". */
export const openerEnd = /(?:ing|ed|ly)$/u;

/** How participles end that share the subject of another verb: "adding". */
export const participle = /ing$/u;

/** How verbs of speech end that do not stand before their subject: "saying Ann Poe", "warns Ann Poe". */
export const notInverted = /(?:ing|[^s]s)$/u;

/** What opens the clause that tells what was said: "her claim that". */
export const thatClause = words('that');

/** Before who said it, without a verb. */
export const accordingTo = /\b[Aa]ccording to\b/u;

/** Between two names that speak together: "and", or a comma in a row that "and" ends; labels may follow. */
export const jointly =
  /^(?:,? and|,) (?:(?:the |\p{Lu}[\p{L}.]*\.? |[RDI]-\p{Lu}\S* |\p{Ll}+ )){0,4}$/u;

/** What ends such a row. */
export const rowEnd = /\band\b/u;

/** A noun phrase that points back: "the senator". */
export const definite = /^(?:the|this)\s/iu;

/** What stands before the noun of somebody who is introduced: "an unnamed young". */
export const introduces = /\b(?:a|an|another)\s(?:[\p{L}-]+\s){0,3}$/iu;

/** The first words of such phrases. */
export const definiteWords = words('the this');

/** Relative pronouns behind which a verb is not that of the sentence. */
export const relativeObjects = words('which whom');

/** Those that stand for who speaks: "the aide, who said". */
export const relativeSubjects = words('who');

/** Those that stand for a thing: "the Act, which states". */
export const relativeThings = words('which');

/** A preposition behind which somebody may act: "with some saying". */
export const accompanying = words('with');

/** A preposition inside the label before a name: "coach for the harbour team Jim Ray". */
export const labelLinks = words('for');

/** Between a person and where they are from: "Senator Holm of Vermont, who". */
export const home = /^ of $/u;

/** How verbs end that a noun phrase ends before: "didn’t". */
export const negatedEnd = /n[’']t$/u;

/** Stops that end no sentence: "5 p.m. Monday". */
export const innerStops = /\b[ap]\.m\./gu;

/** The same of any word. */
export const adverbEnd = /ly$/u;
