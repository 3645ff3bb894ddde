/** Words by which a noun phrase that names a figure is cut out of its sentence. Collected by hand from news English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What stands before a noun phrase and is left out of a label. */
export const leadingWords = words(
  'the a an its his her their our my your this these those that some any all such more additional other new about only just whole entire full',
);

/** Prepositions that may add a second noun phrase to a first: "pages of emails", "limit on magazines". */
export const complements = words('of for on to in from against with at');

/** Words at which a noun phrase ends. */
export const phraseEnds = words(
  `the a an its his her their our my your this these those that who whom whose which what when where while why how
  and or but nor as if than then so because since until though although after before during between among into onto
  through under over about around along across near behind beyond beside besides amid among throughout by via per within without upon toward towards despite including plus minus versus
  of for on to in from against with at off out up down
  i you he she it we they me him us them himself herself itself themselves
  is are was were be been being am has have had having do does did will would shall should can could may might must
  not no never also only just even still already now again later earlier ago yesterday today tomorrow
  said says say told tells asked added announced went came got made took gave left ran won lost cost costs cover covers
  fell rose grew began begins begin became become becomes get gets go goes come comes make makes take takes give gives
  keep keeps let lets put puts hold holds held focus focuses serve serves remain remains include includes
  more less most least much many very too both each every either neither
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december last next early late ended starting using`,
);

/** Those of them that are nouns too. */
export const nounsAndVerbs = words('cost costs cover focus hold');

/** Verbs between a subject and the figure that measures it: "net income rose to $3 million". */
export const measuringVerbs =
  /\b(?:is|are|was|were|be|remain|remains|remained|come|reach|amount|rise|fall|grow|drop|stands? at|stood at|rose|rises|fell|falls|grew|grows|climbed|dropped|increased|decreased|declined|jumped|totals?|totall?ed|reached|reaches|hit|amounts?|amounted|came|comes|now worth|worth|estimated|cost|costs)(?: (?:just|only|now|about|nearly|almost|up|down|from|to|at|by|as|roughly|some|more than|over|less than|an estimated|in at|out at)){0,3} $/i;

/** Participles and past forms that tell what was done with a sum: "raised", "spent". */
export const spending =
  /\b(raised|spent|paid|donated|demanded|requested|sought|borrowed|owed|invested|earned|received|lost|saved|stolen|cut|pledged|gathered|awarded|reserved|budgeted|allocated|appropriated)(?: (?:just|only|about|nearly|almost|up|to|roughly|some|more|than|over|less|at|least|as|much|an|estimated|the)){0,4} $/i;

/** Nouns before "of" and a figure that name nothing: "to the tune of $3 million". */
export const emptyNouns = words(
  'tune total sum amount maximum minimum average figure margin rate lot number list worth period span stretch course',
);

/** Prepositions that lead on to a second name only before a determiner or a name: "troops to the border", not "funds to settle". */
export const looseComplements = words('to in at with against');

/** What follows such a preposition where it does. */
export const namedNext = /^ (?:the |his |her |its |their |\p{Lu})/u;

/** A determiner that a label keeps behind its preposition. */
export const determinerNext = /^ (the|a|an|his|her|its|their|this) /;

/** Words in -ing that are nouns. */
export const nounsInIng =
  /(?:building|funding|spending|meeting|wedding|housing|training|hearing|fencing|king|ring)$/;

/** Counted words that say nothing but whose fate is told: "53 others were wounded". */
export const fated = words('person other man woman killed wounded dead injured');

/** The number at the beginning of a count's words, spelled out or in digits. */
export const leadingNumber =
  /^[\d.,]+(?: (?:hundred|thousand|million|billion|trillion)\b)?(?:-| )?|^(?:an? )?(?:[\p{L}]+-)?[\p{L}]+(?:-| )/u;

/** What may stand between the number and its noun and names nothing. */
export const leadingScope =
  /^(?:other|more|new|additional|of (?:the|his|her|its|their|those|these)) /;

/** Counted words that make no label. */
export const noLabels = words('other others one time times');

/** What adds to a counted noun: "pages of emails". */
export const countComplement = /^ (?:of|to|in|from|for|on) /;

/** After these the words behind a figure are not what it is a figure of. */
export const adjunctNext = /^ (?:in|of|for|on|to|at|from|a|an)\b/;

/** "$84,000 in public money", not "in 2014", "in Texas", "in the last year". */
export const inAThing = /^ in (?!\d|\p{Lu}|the (?:first|last|past|next))/u;

/** What a sum is for, and where or as what a stretch of time was spent. */
export const purposeNext = /^ (for|on|to|at) /;
export const placeNext = /^ (in|on|at|as|of) /;

/** Before a name in a label these are left out. */
export const titleFirst = /^(?:Mr|Mrs|Ms|Dr|The)\.? /;

/** Before the first half of a range, and no part of what names it: "from $2 million to". */
export const rangeStart = / (?:from|between) $/;

/** What a share is of may follow it with or without "of". */
export const wholeNext = /^ (?:of )?(?=\p{L})/u;

/** The "of" of that, and of a figure's own noun before it: "a profit of". */
export const ofNext = /^ of/;

/** The latter. */
export const ofBefore = / of $/;

/** An article before the whole: "half of a share". */
export const articleNext = /^ (an?) /;

/** Between a sum and what it is worth of. */
export const worthOf = /^ worth of/;

/** Between a sum and what it is in: "$84,000 in public money". */
export const inNext = /^ in/;

/** A purpose that is a clause and names nothing: "$5 million for settling". */
export const gerundNext = /^ \w+ \w+ing\b/;

/** How forms of verbs end, which go on with a clause after a noun: "lanes closed in May". */
export const verbForm = /[a-z]{3}(?:ed|ing)$/;

/** How a name does not end. */
export const adverbEnd = /ly$/;

/** Between a noun and what it is of. */
export const ofEnd = / of (?:the |its |his |her |their )?$/;

/** Nouns for stretches of time, in which a sum is no part of anything: "$14 million in the same quarter". */
export const timeNouns = words(
  'year quarter month week period half season decade century day time years quarters months weeks',
);

/** Between a figure and the noun that says what it is: "$1.1 million is the estimated cost". */
export const predicateNext = /^ (?:is|are|was|were) (?:the|an?|its|his|her|their)(?= )/;

/** Verbs between a subject and how long it lasts. */
export const lastingVerbs =
  /\b(?:last|lasts|lasted|dragged on|went on|goes on|continued|stretched|spanned)(?: (?:for|just|only|about|nearly|almost|up|to|as|roughly|some|more than|over|less than|at|least)){0,4} $/;

/** Those of the measuring verbs that tell a price. */
export const costVerb = /^cost/i;

/** What may stand between a subject and its measuring verb. */
export const auxiliaryEnd =
  /(?: (?:will|would|shall|should|can|could|may|might|must|has|have|had|is|are|was|were|be|been|to|now|then|also|already|still|just|only|not|likely|probably|currently|once|ultimately|eventually|estimated|expected|projected|said|set)){1,9}$/i;

/** Between a noun and the verb of a clause about it, which somebody's saying so may part. */
export const relativeEnd =
  /,? (?:which|that|who)(?: (?:he|she|it|they|(?:the|an?) \p{Ll}+|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}]+)?) (?:\p{Ll}+(?:s|ed)|said|say))?$/u;

/** A noun and the clause behind it that has no "that": "the power it sold". */
export const reducedRelative =
  /^(.*\p{L}) ((?:it|he|she|they|we|you|I) (?:has |have |had )?(?:\p{Ll}+ed|sold|bought|made|spent|paid|won|lost|got|took|gave|sent|built|held|had|has|owns?|owes?))$/u;

/** How a text ends that ends in a number and its unit. */
export const figureEnd = /\d[.,]*(?: [\p{L}-]+){0,3}$/u;

/** Where a name goes on with what its first noun is of or in. */
export const anyComplement = / (?:of|for|on|to|in|from|against|with|at) /;

/** Nouns that make a preposition with those around them: "in the course of", "in exchange for". */
export const prepositionNouns = words(
  `course wake midst middle case cases event addition exchange return response reply favor favour front order spite
  terms light view face support charge connection relation regard respect contrast fact place lieu honor honour search
  pursuit hopes hope behalf end way part least total all`,
);

/** What follows a complement that is the first of several: "from Chile, Peru and Bolivia". */
export const listNext = /^,? (?:and |or )?\p{Lu}\p{L}+(?:,| and | or |[.?!]|$)/u;

/** How a verb of the third person ends. */
export const thirdPersonEnd = /\p{Ll}s$/u;

/** Words that point back, with which no clause should begin that stands alone. */
export const pointing = words(
  `which who whom whose that this these those it its he his she her they their them when where while as and but or so
  because since if than there for of`,
);
