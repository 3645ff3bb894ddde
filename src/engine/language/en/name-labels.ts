/** English words by which news says what people and organisations are. */

/** What people and organisations are called: the last word of a label before a name, the first of one after it. Collected by hand. */
export const ROLES =
  /^(?:maker|manufacturer|company|firm|giant|retailer|startup|start-up|group|organi[sz]ation|agency|outlet|network|magazine|newspaper|site|website|platform|bank|miner|producer|chain|ceo|cfo|coo|president|vice|chairman|chairwoman|chair|director|chief|executive|officer|founder|co-founder|owner|secretary|minister|mayor|governor|gov|senator|sen|representative|rep|congressman|congresswoman|lawmaker|leader|whip|speaker|general|attorney|judge|justice|lawyer|counsel|spokesman|spokeswoman|spokesperson|adviser|advisor|aide|strategist|consultant|analyst|pollster|professor|author|writer|reporter|columnist|host|anchor|commentator|comedian|comic|actor|actress|activist|critic|ally|opponent|rival|candidate|nominee|hopeful|frontrunner|front-runner|billionaire|businessman|mogul|tycoon|veteran|democrat|republican|conservative|liberal|nephew|niece|son|daughter|wife|husband|brother|sister|father|mother|mate|agent|official|operative|staffer|photographer|star|celebrity|pastor|sheriff|ambassador|commander|wing|party|think|lobby|newcomer|economist)s?$/iu;

/** Words that tell nothing by which two labels could be held against each other. */
export const PLAIN_LABEL =
  /^(?:an?|former|ex|late|current|then|state|of|from|for|the|his|her|u|s|republican|democrat|democratic|r|d|house|senate|[a-z]+-elect)$/iu;

/** Words that no label before a name goes beyond. */
export const LABEL_ENDS =
  /^(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|that|when|while|as|than|against|about|said|says|told|called|his|her|its|their|is|was|are|were|be|has|had|who|which|will|would|if|because|after|before|between|over|not|also|both|like|named|saying|defending|accusing|including|did|does|do|where|then|now|so|even|whether|think|thinks|only|just|since|by|he|she|they|we|i|it|me|him|them|two|some|joins|join|out|up|down|off|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Participles that describe whom a label names: "retired", "ranking"; others are verbs. */
export const LABEL_ADJECTIVES =
  /^(?:retired|disgraced|embattled|convicted|indicted|ousted|elected|appointed|renowned|troubled|leading|outgoing|incoming|acting|sitting|mining|trading|publishing|beleaguered|self-styled|unelected|longest-serving|ranking|presiding|managing|founding|marketing|software-making|chipmaking|manufacturing|engineering|shipping|banking|consulting|polling|advertising|broadcasting)$/u;

/** Plain words before an office in capitals, but for those that belong to it. */
export const PLAIN_BEFORE_OFFICE =
  /^(?:(?!(?:then-)?(?:former|current|late|incumbent|outgoing|state|retired)\b)\p{Ll}[\p{L}’'-]*\s+)+/u;

/** A label between commas behind a name, with the word that begins it. */
export const LABEL_BEHIND =
  /^, ((?:an?|the|his|her|its|\p{L}+[’']s)?\s?[^,;:()“”"\n]{4,80})(?:,|(?<!(?<!\p{L})\p{Lu})\.)/u;

/** Verbs and pronouns that make a clause of what stands behind a name. */
export const CLAUSE_NOT_LABEL = /\b(?:said|told|was|is|are|were|has|had|who|which)\b/u;

/** How a label behind a name begins. */
export const LABEL_START = /^(?:an?|the|his|her|its|former|\p{L}+[’']s)$/iu;

/** A determiner or owner before a label. */
export const DETERMINED = /^(?:an?|the|his|her|its|\p{L}+[’']s)\s/iu;

/** Endings by which one name is derived from another: "Mexico", "Mexican". */
export const DERIVED_ENDING =
  /^\p{L}{0,2}(?:s|es|ns|an|ans|ian|ians|ic|al|ish|ing|ed|er|ers|y|ies|ist|ists|ly)$/u;

/** Words of a name that give no letter to its initials. */
export const NO_INITIAL = /^(?:of|for|and|the)$/u;
